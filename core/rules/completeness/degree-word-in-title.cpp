#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/completeness/WordPosition.h"

namespace micromajor::rules {

static void judge(RuleReport &report, const QString &title, const Field &field, const QStringList &words)
{
    if (title.isEmpty())
        return;
    const Program &program = report.program();
    for (const QString &word : words) {
        const qsizetype at = wordPosition(word, title);
        if (at < 0)
            continue;
        ReportedFinding finding = report.notMet(placeOf(program.facts, &field), {title, title.mid(at, word.size())});
        QString without = title;
        for (const QString &other : words)
            for (qsizetype position; (position = wordPosition(other, without)) >= 0;)
                without.remove(position, other.size());
        if (without = without.simplified(); !without.isEmpty())
            finding.fix(setting(program, program.facts, field, without));
        return;
    }
}

static void check(RuleReport &report)
{
    static const Field &chineseField = *tables::program.field(u"name_zh");
    static const Field &englishField = *tables::program.field(u"name_en");
    const ProgramFacts &program = report.program().facts;
    if (program.nameZh.isEmpty() && program.nameEn.isEmpty())
        return report.cannotJudge({placeOf(program, &chineseField)});
    const QStringList words = report.textList("words");
    judge(report, program.nameZh, chineseField, words);
    judge(report, program.nameEn, englishField, words);
}

const Rule degreeWordInTitle{
    .id = "degree-word-in-title",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Title without words of a degree"),
    .message = QT_TRANSLATE_NOOP("core", "The title %1 says “%2”, which readers take for a degree or a second major."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md NZ-07 and the suggestion after it",
    .options = {{"words", QT_TRANSLATE_NOOP("core", "Words that a title must not contain"), RuleOption::Type::TextList,
                 "[\"学士\", \"硕士\", \"博士\", \"学位\", \"第二专业\", \"bachelor\", \"master\", \"doctor\", \"degree\", \"diploma\"]"}},
    .check = check,
};

} // namespace micromajor::rules
