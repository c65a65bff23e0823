#include "core/analysis/RowIndex.h"
#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    const Program &program = report.program();
    if (program.capabilityGaps.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no capability gaps yet."));
    if (program.evidence.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There is no evidence of the need yet."));
    const RowIndex gaps(program.capabilityGaps);
    std::vector<char> proved(program.capabilityGaps.size());
    for (const Evidence &row : program.evidence) {
        if (row.gapId.isNull())
            return; // it speaks for all of them
        if (const int gap = gaps.of(row.gapId); gap >= 0)
            proved[size_t(gap)] = true;
    }
    for (size_t i = 0; i < proved.size(); ++i)
        if (const CapabilityGap &gap = program.capabilityGaps[i]; !proved[i])
            report.notMet(placeOf(gap), {rowMessage(tables::capabilityGap, &gap, program)});
}

const Rule gapWithoutEvidence{
    .id = "gap-without-evidence",
    .group = "need",
    .title = QT_TRANSLATE_NOOP("core", "Every capability gap has evidence"),
    .message = QT_TRANSLATE_NOOP("core", "No evidence is given for the capability gap %1."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-09, NZ-02",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
