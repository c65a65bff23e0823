#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// Outcomes with strong courses that are all elective: a choice may pass them all by.
static void judgeChoices(RuleReport &report, const std::vector<size_t> &outcomes, const QStringList &strengths)
{
    if (outcomes.empty() || !choicesKnown(report))
        return;
    const Program &program = report.program();
    const Facts &facts = report.facts();
    for (const size_t i : outcomes) {
        std::vector<bool> strong(program.courses.size());
        for (const int support : facts.links.supportsOfOutcome.of(int(i)))
            if (const int course = facts.links.courseOfSupport[size_t(support)];
                course >= 0 && isOffered(program.courses[size_t(course)]) && strengths.contains(program.outcomeSupports[size_t(support)].strength))
                strong[size_t(course)] = true;
        const auto taken = facts.choices->avoiding(strong);
        if (!taken)
            continue;
        ReportedFinding finding = report.notMet(placeOf(program.outcomes[i]),
            Message(QT_TRANSLATE_NOOP("core", "Only elective courses support %1 at strength %2; a learner who takes %3 meets none of them."),
                    {nameOf(program.outcomes[i], program), strengths.join(u" / "_s), choiceMessage(program, *taken)}));
        for (size_t course = 0; course < strong.size(); ++course)
            if (strong[course])
                finding.related(placeOf(program.courses[course]));
    }
}

static void check(RuleReport &report)
{
    static const Field &strengthField = fieldOf<OutcomeSupport>(u"strength");
    const QStringList strengths = report.textList("strengths");
    if (strengths.isEmpty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    const Facts &facts = report.facts();
    if (program.outcomeSupports.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The support matrix is empty."));
    const DividedOutcomes divided(program);
    std::vector<Place> missing;
    std::vector<int> unstated;
    std::vector<size_t> throughElectives;
    for (size_t i = 0; i < program.outcomes.size(); ++i) {
        if (divided.contains(i))
            continue;
        bool any = false, strong = false, always = false;
        unstated.clear();
        for (const int row : facts.links.supportsOfOutcome.of(int(i))) {
            const int course = facts.links.courseOfSupport[size_t(row)];
            if (course < 0 || !isOffered(program.courses[size_t(course)]))
                continue;
            any = true;
            const QString &strength = program.outcomeSupports[size_t(row)].strength;
            if (strength.isEmpty())
                unstated.push_back(row);
            else if (strengths.contains(strength)) {
                strong = true;
                always |= !facts.isElective[size_t(course)];
            }
        }
        if (!any || always)
            continue;
        // A cell without strength may be the strong one.
        for (const int row : unstated)
            missing.push_back(placeOf(program.outcomeSupports[size_t(row)], &strengthField));
        if (!unstated.empty())
            continue;
        if (strong)
            throughElectives.push_back(i);
        else
            report.notMet(placeOf(program.outcomes[i]),
                {nameOf(program.outcomes[i], program), strengths.join(u" / "_s), listed(namesOf(program, supportingCourses(facts, i)))});
    }
    judgeChoices(report, throughElectives, strengths);
    report.cannotJudge(std::move(missing));
}

const Rule outcomeWithoutStrongCourse{
    .id = "outcome-without-strong-course",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Strong course behind each outcome"),
    .message = QT_TRANSLATE_NOOP("core", "No course supports %1 at strength %2; the courses tied to it are %3."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-02",
    .options = {{"strengths", QT_TRANSLATE_NOOP("core", "Strengths that count as strong support"), RuleOption::Type::TextList, "[\"H\"]"}},
    .check = check,
};

} // namespace micromajor::rules
