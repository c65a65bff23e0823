#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &outcomeField = fieldOf<CourseObjective>(u"outcome_id");
    const Program &program = report.program();
    const Links &links = report.facts().links;
    if (program.courseObjectives.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no course objectives yet."));
    if (program.outcomes.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no learning outcomes yet."));
    for (size_t i = 0; i < program.courseObjectives.size(); ++i) {
        const int course = links.courseOfObjective[i];
        if (links.outcomeOfObjective[i] >= 0 || course < 0 || !isOffered(program.courses[size_t(course)]))
            continue;
        const CourseObjective &objective = program.courseObjectives[i];
        const Message name = objective.code.isEmpty() ? rowMessage(tables::courseObjective, &objective, program) : Message(objective.code);
        ReportedFinding finding = report.notMet(placeOf(objective, &outcomeField), {name, nameOf(program.courses[size_t(course)])});
        if (const int outcome = onlyOutcomeOf(links, course); outcome >= 0)
            finding.fix(setting(program, objective, outcomeField, program.outcomes[size_t(outcome)].id.value));
    }
}

const Rule objectiveWithoutOutcome{
    .id = "objective-without-outcome",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Course objectives serve an outcome"),
    .message = QT_TRANSLATE_NOOP("core", "The objective %1 of %2 names no learning outcome that it serves."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md OB-10",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
