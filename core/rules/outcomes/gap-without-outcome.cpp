#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &outcomeField = fieldOf<OutcomeGap>(u"outcome_id");
    static const Field &gapField = fieldOf<OutcomeGap>(u"gap_id");
    const Program &program = report.program();
    if (program.capabilityGaps.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no capability gaps yet."));
    if (program.outcomes.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no learning outcomes yet."));
    // That nothing is tied at all is said once, by outcome-without-gap.
    if (program.outcomeGaps.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No learning outcome is tied to a capability gap yet."));
    for (size_t i = 0; i < program.capabilityGaps.size(); ++i) {
        if (!report.facts().links.closingsOfGap.of(int(i)).empty())
            continue;
        const CapabilityGap &gap = program.capabilityGaps[i];
        const Message name = rowMessage(tables::capabilityGap, &gap, program);
        ReportedFinding finding = report.notMet(placeOf(gap), {name});
        if (program.outcomes.size() != 1)
            continue;
        Edit edit = edits::insertRow(tables::outcomeGap, {{&outcomeField, program.outcomes.front().id.value}, {&gapField, gap.id.value}});
        edit.label = Message(QT_TRANSLATE_NOOP("core", "Tie %1 to the only learning outcome"), {name});
        finding.fix(std::move(edit));
    }
}

const Rule gapWithoutOutcome{
    .id = "gap-without-outcome",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Outcome behind each gap"),
    .message = QT_TRANSLATE_NOOP("core", "No learning outcome closes the gap “%1”."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md OB-10",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
