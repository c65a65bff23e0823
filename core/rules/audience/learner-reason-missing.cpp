#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &reasonField = fieldOf<LearnerGroup>(u"reason");
    const Program &program = report.program();
    if (program.learnerGroups.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no learner groups yet."));
    for (const LearnerGroup &group : program.learnerGroups)
        if (group.reason.isEmpty())
            report.notMet(placeOf(group, &reasonField), {rowMessage(tables::learnerGroup, &group, program)});
}

const Rule learnerReasonMissing{
    .id = "learner-reason-missing",
    .group = "audience",
    .title = QT_TRANSLATE_NOOP("core", "Why learners study"),
    .message = QT_TRANSLATE_NOOP("core", "Why the learner group %1 studies is not stated: upskilling, reskilling or interest."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md UK-05",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
