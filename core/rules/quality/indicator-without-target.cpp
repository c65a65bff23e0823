#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &targetField = fieldOf<QualityIndicator>(u"target_percent");
    static const Field &sourceField = fieldOf<QualityIndicator>(u"source");
    const Program &program = report.program();
    if (program.qualityIndicators.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no quality indicators yet."));
    for (const QualityIndicator &indicator : program.qualityIndicators) {
        const bool hasSource = saysSomething(indicator.source);
        if (indicator.targetPercent && hasSource)
            continue;
        const Message target(targetField.label);
        const Message source(sourceField.label);
        report.notMet(placeOf(indicator, indicator.targetPercent ? &sourceField : &targetField),
                      {rowMessage(tables::qualityIndicator, &indicator, program),
                       indicator.targetPercent ? source : hasSource ? target : listed({target, source})});
    }
}

const Rule indicatorWithoutTarget{
    .id = "indicator-without-target",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Targets of the quality indicators"),
    .message = QT_TRANSLATE_NOOP("core", "%1: not stated: %2."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-21",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
