#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// The position of a word: anywhere in Chinese, at word boundaries otherwise ("master" is not in "mastering").
static qsizetype positionOf(const QString &word, const QString &title)
{
    const bool latin = !word.isEmpty() && word[0].unicode() < 0x250;
    for (qsizetype from = 0;;) {
        const qsizetype at = title.indexOf(word, from, Qt::CaseInsensitive);
        if (at < 0 || word.isEmpty())
            return -1;
        const qsizetype end = at + word.size();
        if (!latin || ((at == 0 || !title[at - 1].isLetter()) && (end == title.size() || !title[end].isLetter())))
            return at;
        from = at + 1;
    }
}

static void judge(RuleReport &report, const QString &title, const Field &field, const QStringList &words)
{
    if (title.isEmpty())
        return;
    const Program &program = report.program();
    const QString folded = title.toCaseFolded();
    for (const QString &word : words) {
        // Nearly every title is dismissed here, by the cheaper comparison.
        const qsizetype at = folded.contains(word.toCaseFolded()) ? positionOf(word, title) : -1;
        if (at < 0)
            continue;
        ReportedFinding finding = report.notMet(placeOf(program.facts, &field), {title, title.mid(at, word.size())});
        QString without = title;
        for (const QString &other : words)
            for (qsizetype position; (position = positionOf(other, without)) >= 0;)
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
