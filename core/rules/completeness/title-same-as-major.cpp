#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void chop(QStringView &text, QStringView suffix)
{
    if (text.endsWith(suffix, Qt::CaseInsensitive))
        text.chop(suffix.size());
    text = text.trimmed();
}

/// "智能医学" out of "智能医学“微专业”", "软件工程" out of "软件工程专业".
static QStringView bareName(QStringView text)
{
    text = text.trimmed();
    for (const QStringView suffix : {QStringView(u"“微专业”"), QStringView(u"微专业"), QStringView(u"专业"), QStringView(u"micro-major"), QStringView(u"major")})
        chop(text, suffix);
    return text;
}

static bool isSeparator(QChar character)
{
    static constexpr QStringView separators = u"、，,；;/\n";
    return separators.contains(character);
}

/// The entry of a list of majors in words that is the title, or nothing.
static QStringView sameEntry(QStringView list, QStringView title)
{
    for (qsizetype begin = 0; begin < list.size();) {
        qsizetype end = begin;
        while (end < list.size() && !isSeparator(list[end]))
            ++end;
        const QStringView entry = bareName(list.sliced(begin, end - begin));
        if (entry.compare(title, Qt::CaseInsensitive) == 0)
            return entry;
        begin = end + 1;
    }
    return {};
}

static void judge(RuleReport &report, const QString &title, const Field &field, const QStringList &majors)
{
    const QStringView bare = bareName(title);
    if (bare.isEmpty())
        return;
    const Place place = placeOf(report.program().facts, &field);
    if (const QStringView major = sameEntry(report.program().facts.mainMajor, bare); !major.isEmpty()) {
        static const Field &mainMajorField = fieldOf<ProgramFacts>(u"main_major");
        report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "The title %1 is the name of the main major that it shall complement."), {title}))
            .related(placeOf(report.program().facts, &mainMajorField));
        return;
    }
    for (const QString &major : majors)
        if (bareName(major).compare(bare, Qt::CaseInsensitive) == 0) {
            report.notMet(place, {title, major});
            return;
        }
}

static void check(RuleReport &report)
{
    static const Field &chineseField = fieldOf<ProgramFacts>(u"name_zh");
    static const Field &englishField = fieldOf<ProgramFacts>(u"name_en");
    const ProgramFacts &program = report.program().facts;
    const QStringList majors = report.textList("majors");
    if (majors.isEmpty() && program.mainMajor.isEmpty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There is no main major and no list of majors to compare with."));
    if (program.nameZh.isEmpty() && program.nameEn.isEmpty())
        return report.cannotJudge({placeOf(program, &chineseField)});
    judge(report, program.nameZh, chineseField, majors);
    judge(report, program.nameEn, englishField, majors);
}

const Rule titleSameAsMajor{
    .id = "title-same-as-major",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Title unlike a major"),
    .message = QT_TRANSLATE_NOOP("core", "The title %1 is the name of the major %2 in the catalogue."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CN-12",
    .options = {{"majors", QT_TRANSLATE_NOOP("core", "Majors of the catalogue whose names are taken"), RuleOption::Type::TextList, "[]"}},
    .check = check,
};

} // namespace micromajor::rules
