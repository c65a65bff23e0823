#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// Below this percentage a major counts as one of low placement (policy.md A2).
static constexpr auto lowPlacement = Percent::fromThousandths(50'000);

static void check(RuleReport &report)
{
    static const Field &audienceField = fieldOf<ProgramFacts>(u"audience");
    static const Field &kindField = fieldOf<PriorityGroup>(u"kind");
    static const Field &majorField = fieldOf<PriorityGroup>(u"major");
    const Program &program = report.program();
    if (program.priorityGroups.empty())
        report.notMet(placeOf(program.facts, &audienceField), {});
    for (const PriorityGroup &group : program.priorityGroups) {
        if (group.major.isEmpty()) {
            report.notMet(placeOf(group, &majorField), Message(QT_TRANSLATE_NOOP("core", "%1 names no major."), {rowMessage(tables::priorityGroup, &group, program)}));
            continue;
        }
        if (!group.kind.isEmpty())
            continue;
        ReportedFinding finding = report.notMet(placeOf(group, &kindField),
            Message(QT_TRANSLATE_NOOP("core", "Why %1 is a priority group is not stated."), {group.major}));
        if (group.placementPercent && *group.placementPercent < lowPlacement)
            finding.fix(setting(program, group, kindField, QStringLiteral("low-placement")));
    }
}

const Rule priorityGroupsNotNamed{
    .id = "priority-groups-not-named",
    .group = "audience",
    .title = QT_TRANSLATE_NOOP("core", "Priority groups named"),
    .message = QT_TRANSLATE_NOOP("core", "No priority group is named: majors with a red or yellow card, with placement below 50 %, or in the last third of the school."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md A2, Priority group; seed 003",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
