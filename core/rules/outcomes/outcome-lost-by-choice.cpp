#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    const Program &program = report.program();
    const Facts &facts = report.facts();
    if (program.outcomeSupports.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The support matrix is empty."));
    const DividedOutcomes divided(program);
    std::vector<size_t> throughElectives;
    for (size_t i = 0; i < program.outcomes.size(); ++i) {
        bool elective = false, always = divided.contains(i);
        for (const int row : facts.links.supportsOfOutcome.of(int(i)))
            if (const int course = facts.links.courseOfSupport[size_t(row)]; course >= 0 && isOffered(program.courses[size_t(course)]))
                (facts.isElective[size_t(course)] ? elective : always) = true;
        if (elective && !always)
            throughElectives.push_back(i);
    }
    if (throughElectives.empty() || !choicesKnown(report))
        return;
    for (const size_t i : throughElectives) {
        const std::vector<int> supporting = supportingCourses(facts, i);
        const WorstChoice worst = worstChoice(program, *facts.choices, supporting);
        if (!worst.remaining.empty())
            continue;
        ReportedFinding finding = report.notMet(placeOf(program.outcomes[i]),
            {nameOf(program.outcomes[i], program), listed(namesOf(program, supporting)), choiceMessage(program, worst.taken)});
        for (const int course : supporting)
            finding.related(placeOf(program.courses[size_t(course)]));
    }
}

const Rule outcomeLostByChoice{
    .id = "outcome-lost-by-choice",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Outcomes reached under every choice"),
    .message = QT_TRANSLATE_NOOP("core", "Only elective courses support %1 (%2); a learner who takes %3 meets none of them."),
    .severity = Severity::Error,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-09",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
