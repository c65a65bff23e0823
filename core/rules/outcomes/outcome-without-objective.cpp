#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &outcomeField = fieldOf<CourseObjective>(u"outcome_id");
    const Program &program = report.program();
    const Links &links = report.facts().links;
    if (program.outcomes.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no learning outcomes yet."));
    std::vector<char> served(program.outcomes.size());
    std::vector<Place> untied;
    bool any = false;
    for (size_t i = 0; i < program.courseObjectives.size(); ++i) {
        const int course = links.courseOfObjective[i];
        if (course < 0 || !isOffered(program.courses[size_t(course)]))
            continue;
        any = true;
        if (const int outcome = links.outcomeOfObjective[i]; outcome >= 0)
            served[size_t(outcome)] = true;
        else
            untied.push_back(placeOf(program.courseObjectives[i], &outcomeField));
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no course objectives yet."));
    const DividedOutcomes divided(program);
    bool undecided = false;
    for (size_t i = 0; i < program.outcomes.size(); ++i) {
        // Objectives may name the outcome as a whole instead of its part.
        const int parent = divided.parentOf(i);
        if (served[i] || divided.contains(i) || (parent >= 0 && served[size_t(parent)]))
            continue;
        if (untied.empty())
            report.notMet(placeOf(program.outcomes[i]), {nameOf(program.outcomes[i], program)});
        undecided = true;
    }
    // An objective without an outcome may be the one that serves it.
    if (undecided)
        report.cannotJudge(std::move(untied));
}

const Rule outcomeWithoutObjective{
    .id = "outcome-without-objective",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Course objectives behind each outcome"),
    .message = QT_TRANSLATE_NOOP("core", "No course has an objective that serves %1."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-10",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
