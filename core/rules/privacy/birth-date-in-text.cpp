#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <array>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static bool isDigit(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() && text[index] >= u'0' && text[index] <= u'9';
}

/// The word for being born within this many characters of a year: 出生于1975年, 1975年3月出生, born in March 1975.
static constexpr qsizetype nearby = 12;

static bool saysBorn(QStringView around, QStringView after)
{
    static constexpr QStringView words[] = {u"出生", u"生于", u"生日", u"born", u"birth"};
    for (const QStringView word : words)
        if (around.contains(word, Qt::CaseInsensitive))
            return true;
    // 1975年生, 1975年3月生: the word ends there; 2020年生源 is something else.
    for (qsizetype i = 1; i < after.size(); ++i)
        if (after[i] == u'生' && (after[i - 1] == u'年' || after[i - 1] == u'月' || after[i - 1] == u'日'))
            return i + 1 == after.size() || !after[i + 1].isLetter();
    return false;
}

static bool hasBirthDate(QStringView text)
{
    for (qsizetype i = 0; i + 4 <= text.size(); ++i) {
        if (!isDigit(text, i))
            continue;
        qsizetype end = i;
        while (isDigit(text, end))
            ++end;
        const QStringView number = text.sliced(i, end - i);
        const bool isYear = (number.size() == 4 || number.size() == 6 || number.size() == 8) && (number.startsWith(u"19") || number.startsWith(u"20"));
        if (isYear) {
            const qsizetype start = std::max<qsizetype>(0, i - nearby);
            if (saysBorn(text.sliced(start, std::min(text.size(), end + nearby) - start), text.sliced(end).first(std::min(text.size() - end, nearby))))
                return true;
        }
        i = end;
    }
    return false;
}

static void check(RuleReport &report)
{
    static const std::array<const Field *, 7> fields{&fieldOf<Person>(u"workplace"), &fieldOf<Person>(u"title"), &fieldOf<Person>(u"position"),
                                                     &fieldOf<Person>(u"degree"), &fieldOf<Person>(u"research"), &fieldOf<Person>(u"tasks"),
                                                     &fieldOf<Person>(u"taught_before")};
    const Program &program = report.program();
    if (program.people.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "Nobody is listed in the team yet."));
    for (const Person &person : program.people) {
        const std::array<const QString *, 7> texts{&person.workplace, &person.title, &person.position, &person.degree,
                                                   &person.research, &person.tasks, &person.taughtBefore};
        for (size_t i = 0; i < texts.size(); ++i)
            if (hasBirthDate(*texts[i])) {
                const Place place = placeOf(person, fields[i]);
                report.notMet(place, {placeMessage(place, program)});
            }
    }
}

const Rule birthDateInText{
    .id = "birth-date-in-text",
    .group = "privacy",
    .title = QT_TRANSLATE_NOOP("core", "No birth dates"),
    .message = QT_TRANSLATE_NOOP("core", "%1 gives a birth date; the application does not need it."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md FM-14",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
