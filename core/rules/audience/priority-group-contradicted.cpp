#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &placementField = fieldOf<PriorityGroup>(u"placement_percent");
    const auto limit = report.decimal<PercentUnit>("belowPercent");
    if (!limit)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    std::vector<Place> missing;
    bool any = false;
    for (const PriorityGroup &group : program.priorityGroups) {
        if (group.kind != u"low-placement")
            continue;
        any = true;
        if (!group.placementPercent)
            missing.push_back(placeOf(group, &placementField));
        else if (*group.placementPercent >= *limit)
            report.notMet(placeOf(group, &placementField),
                          {group.major.isEmpty() ? rowMessage(tables::priorityGroup, &group, program) : Message(group.major),
                           group.placementPercent->toString(), limit->toString()});
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No priority group is named for low placement."));
    report.cannotJudge(std::move(missing));
}

const Rule priorityGroupContradicted{
    .id = "priority-group-contradicted",
    .group = "audience",
    .title = QT_TRANSLATE_NOOP("core", "Placement rate of priority groups"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is named for low placement, but its placement rate is %2 %; the limit is below %3 %."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md A2, Priority group; seed 003",
    .options = {{"belowPercent", QT_TRANSLATE_NOOP("core", "Placement is low below this percentage"), RuleOption::Type::Decimal, "50"}},
    .check = check,
};

} // namespace micromajor::rules
