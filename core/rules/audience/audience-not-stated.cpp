#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &audienceField = fieldOf<ProgramFacts>(u"audience");
    static const Field &levelField = fieldOf<LearnerGroup>(u"level");
    static const Field &yearsField = fieldOf<LearnerGroup>(u"years");
    const Program &program = report.program();
    if (program.learnerGroups.empty() && program.facts.audience.isEmpty())
        report.notMet(placeOf(program.facts, &audienceField), {});
    for (const LearnerGroup &group : program.learnerGroups) {
        // People in service and the public have no year of study.
        if (!group.level.isEmpty() || !group.years.isEmpty() || group.kind == u"in-service" || group.kind == u"public")
            continue;
        report.notMet(placeOf(group, &levelField), Message(QT_TRANSLATE_NOOP("core", "The learner group %1 states neither level nor years of study."),
                                                           {rowMessage(tables::learnerGroup, &group, program)}))
            .related(placeOf(group, &yearsField));
    }
}

const Rule audienceNotStated{
    .id = "audience-not-stated",
    .group = "audience",
    .title = QT_TRANSLATE_NOOP("core", "Target learners stated"),
    .message = QT_TRANSLATE_NOOP("core", "Whom the program addresses is not stated: there is no learner group and no description."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CN-04",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
