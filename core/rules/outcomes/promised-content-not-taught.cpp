#include "core/rules/RuleCatalogue.h"
#include "core/rules/need/SharedWords.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// The subjects named one by one in brackets: "（如工业大数据、机器学习）". A single word in brackets mostly explains the one before it.
static QStringList namedExamples(QStringView text)
{
    QStringList examples;
    for (qsizetype open = 0; open < text.size(); ++open) {
        if (text[open] != u'（' && text[open] != u'(')
            continue;
        qsizetype close = open + 1;
        while (close < text.size() && text[close] != u'）' && text[close] != u')')
            ++close;
        QStringView inside = text.mid(open + 1, close - open - 1).trimmed();
        for (const QStringView introduction : {QStringView(u"例如"), QStringView(u"比如"), QStringView(u"包括"), QStringView(u"如"), QStringView(u"such as "),
                                               QStringView(u"including "), QStringView(u"e.g. ")})
            if (inside.startsWith(introduction, Qt::CaseInsensitive))
                inside = inside.mid(introduction.size());
        if (inside.endsWith(u'等'))
            inside.chop(1);
        QStringList parts;
        for (qsizetype start = 0, at = 0; at <= inside.size(); ++at)
            if (at == inside.size() || inside[at] == u'、' || inside[at] == u'，' || inside[at] == u',') {
                if (const QStringView part = inside.mid(start, at - start).trimmed(); part.size() >= 2 && part.size() <= 24)
                    parts.append(part.toString());
                start = at + 1;
            }
        if (parts.size() >= 2)
            examples.append(parts);
        open = close;
    }
    return examples;
}

/// Whether no offered course shares a word with the subject. A planned course that has it is another finding (outcome-rests-on-planned-course);
/// words that say little (技术, management) are not judged.
static bool isMissing(const Program &program, const QString &subject)
{
    const SharedWords shared(subject, QString());
    QStringList words;
    shared.collect(subject, words);
    if (words.isEmpty())
        return false;
    words.clear();
    for (const Course &course : program.courses)
        for (const QString *text : {&course.nameZh, &course.nameEn, &course.description, &course.content})
            shared.collect(*text, words);
    for (const MicroCourse &part : program.microCourses)
        for (const QString *text : {&part.name, &part.content})
            shared.collect(*text, words);
    for (const PracticeTask &task : program.practiceTasks)
        for (const QString *text : {&task.name, &task.description})
            shared.collect(*text, words);
    return words.isEmpty();
}

static void judge(RuleReport &report, const Place &place, const Message &name, const QString &text)
{
    QStringList subjects = namedExamples(text);
    subjects.removeIf([&](const QString &subject) { return !isMissing(report.program(), subject); });
    if (!subjects.isEmpty())
        report.notMet(place, {name, listed(std::vector<Message>(subjects.begin(), subjects.end()))});
}

static void check(RuleReport &report)
{
    static const Field &statementField = fieldOf<Outcome>(u"statement");
    static const Field &capabilityField = fieldOf<ProgramFacts>(u"capability");
    const Program &program = report.program();
    if (report.facts().totals.offeredCourses == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    for (const Outcome &outcome : program.outcomes)
        judge(report, placeOf(outcome, &statementField), nameOf(outcome, program), outcome.statement);
    // The outcomes mostly repeat the capability; then it is judged once.
    if (program.outcomes.empty())
        judge(report, placeOf(program.facts, &capabilityField), Message(capabilityField.label), program.facts.capability);
}

const Rule promisedContentNotTaught{
    .id = "promised-content-not-taught",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Promised subjects are taught"),
    .message = QT_TRANSLATE_NOOP("core", "%1 names %2, but no course name, description or content has a word of it."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "policy.md, Arithmetic of the 12 cases: coverage gaps visible by title",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
