#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

#include <algorithm>

namespace micromajor::rules {

static bool isObjectiveAssessed(const RuleReport &report, int objective)
{
    const Links &links = report.facts().links;
    for (const int row : links.itemsOfObjective.of(objective))
        if (const int item = links.assessmentOfItem[size_t(row)]; item >= 0 && takesPlace(report, item))
            return true;
    return false;
}

static void check(RuleReport &report)
{
    const Program &program = report.program();
    const Links &links = report.facts().links;
    if (program.courseObjectives.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no course objectives yet."));
    if (!hasAssessments(report))
        return;
    if (program.assessmentObjectives.empty()) {
        report.notMet(placeOf(program.facts),
            Message(QT_TRANSLATE_NOOP("core", "No assessment item is tied to a course objective, so none of the %1 objectives is assessed."),
                    {QString::number(program.courseObjectives.size())}));
        return;
    }
    for (size_t i = 0; i < program.courseObjectives.size(); ++i) {
        const int course = links.courseOfObjective[i];
        if (course < 0 || !isOffered(program.courses[size_t(course)]) || links.assessmentsOfCourse.of(course).empty() || isObjectiveAssessed(report, int(i)))
            continue;
        const CourseObjective &objective = program.courseObjectives[i];
        report.notMet(placeOf(objective), {nameOf(program.courses[size_t(course)]), objective.code.isEmpty() ? objective.statement : objective.code});
    }
}

const Rule objectiveNotAssessed{
    .id = "objective-not-assessed",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Every course objective is assessed"),
    .message = QT_TRANSLATE_NOOP("core", "%1: no assessment item gives evidence for the objective %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-05, OB-10",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
