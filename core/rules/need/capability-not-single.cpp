#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// Where the number of a list item at this place ends ("2、", "2. ", "（2）", "②"), or the place itself when there is none.
static qsizetype afterNumber(QStringView text, qsizetype at)
{
    if (text[at].unicode() >= 0x2460 && text[at].unicode() <= 0x2473) // ① to ⑳
        return at + 1;
    qsizetype end = at;
    const bool bracket = text[at] == u'(' || text[at] == u'（';
    end += bracket;
    const qsizetype digits = end;
    while (end < text.size() && text[end].isDigit())
        ++end;
    if (end == digits || end >= text.size())
        return at;
    if (bracket)
        return text[end] == u')' || text[end] == u'）' ? end + 1 : at;
    const bool mark = text[end] == u'、' || text[end] == u'.' || text[end] == u'．' || text[end] == u')' || text[end] == u'）';
    // "3.5" is a figure, and so is the 2 of "Web2、".
    const bool figure = end + 1 < text.size() && text[end + 1].isDigit();
    return mark && !figure && (at == 0 || !text[at - 1].isLetterOrNumber()) ? end + 1 : at;
}

/// A full stop of a Latin text: after a word of three letters or more ("e.g. " is none) and before a capital letter.
static bool endsSentence(QStringView text, qsizetype at)
{
    if (at < 3 || at + 2 >= text.size() || !text[at + 1].isSpace())
        return false;
    for (qsizetype i = at - 3; i < at; ++i)
        if (!text[i].isLetter())
            return false;
    qsizetype next = at + 1;
    while (next < text.size() && text[next].isSpace())
        ++next;
    return next < text.size() && text[next].isUpper();
}

/// How many statements the text makes: sentences, clauses after a semicolon, lines and numbered items.
static int statements(QStringView text)
{
    static constexpr QStringView ends = u"。；;！!？?\n";
    int count = 0;
    bool begun = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar character = text[at];
        if (const qsizetype next = afterNumber(text, at); next > at) {
            // "能够：（1）…": the words before the colon only announce the list.
            if (begun && (text[at - 1] == u'：' || text[at - 1] == u':'))
                --count;
            begun = false;
            at = next;
            continue;
        }
        if (ends.contains(character) || (character == u'.' && endsSentence(text, at)))
            begun = false;
        else if (!begun && character.isLetterOrNumber()) {
            begun = true;
            ++count;
        }
        ++at;
    }
    return count;
}

static void check(RuleReport &report)
{
    static const Field &capabilityField = *tables::program.field(u"capability");
    const Program &program = report.program();
    if (program.facts.capability.trimmed().isEmpty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The capability in focus is not stated yet."));
    if (const int count = statements(program.facts.capability); count > 1)
        report.notMet(placeOf(program.facts, &capabilityField), {QString::number(count)});
}

const Rule capabilityNotSingle{
    .id = "capability-not-single",
    .group = "need",
    .title = QT_TRANSLATE_NOOP("core", "One capability in focus"),
    .message = QT_TRANSLATE_NOOP("core", "The capability in focus is given in %1 statements; one sentence should name it, the rest are learning outcomes."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-04",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
