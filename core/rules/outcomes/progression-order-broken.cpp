#include "core/analysis/StudyOrder.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &progressionField = fieldOf<OutcomeSupport>(u"progression");
    static const Field &termField = fieldOf<Course>(u"term");
    const Program &program = report.program();
    const Facts &facts = report.facts();
    StudyOrder order(program, facts.graph);
    std::vector<char> undated(program.courses.size());
    bool any = false;
    for (size_t i = 0; i < program.outcomes.size(); ++i) {
        const Progression found = progression(program, facts.links, order, int(i));
        any |= found.stated;
        for (const int course : found.undated)
            undated[size_t(course)] = true;
        for (const Progression::Fault &fault : found.faults) {
            const OutcomeSupport &early = program.outcomeSupports[size_t(fault.early)], &late = program.outcomeSupports[size_t(fault.late)];
            const Course &earlyCourse = program.courses[size_t(facts.links.courseOfSupport[size_t(fault.early)])];
            const Course &lateCourse = program.courses[size_t(facts.links.courseOfSupport[size_t(fault.late)])];
            report.notMet(placeOf(late, &progressionField),
                {nameOf(program.outcomes[i], program), nameOf(earlyCourse), labelOf(choices::progression, early.progression), nameOf(lateCourse)})
                .related(placeOf(early, &progressionField)).related(placeOf(lateCourse, &termField));
        }
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The support matrix states no progression."));
    std::vector<Place> missing;
    for (size_t i = 0; i < undated.size(); ++i)
        if (undated[i])
            missing.push_back(placeOf(program.courses[i], &termField));
    report.cannotJudge(std::move(missing));
}

const Rule progressionOrderBroken{
    .id = "progression-order-broken",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Progression of each outcome"),
    .message = QT_TRANSLATE_NOOP("core", "%1: %2 (%3) comes before %4, which only introduces it."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-06",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
