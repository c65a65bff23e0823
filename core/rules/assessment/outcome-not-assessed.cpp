#include "core/analysis/DividedOutcomes.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    if (!hasOutcomes(report))
        return;
    const Program &program = report.program();
    const QString count = QString::number(program.outcomes.size());
    if (!anyTakesPlace(report)) {
        report.notMet(placeOf(program.facts),
            Message(QT_TRANSLATE_NOOP("core", "There are no assessment items, so none of the outcomes (%1) is assessed."), {count}));
        return;
    }
    if (program.assessmentOutcomes.empty()) {
        report.notMet(placeOf(program.facts),
            Message(QT_TRANSLATE_NOOP("core", "No assessment item names an outcome, so none of the outcomes (%1) is assessed."), {count}));
        return;
    }
    const DividedOutcomes divided(program);
    for (size_t i = 0; i < program.outcomes.size(); ++i)
        if (!divided.contains(i) && !isAssessed(report, int(i)))
            report.notMet(placeOf(program.outcomes[i]), {nameOf(program.outcomes[i])});
}

const Rule outcomeNotAssessed{
    .id = "outcome-not-assessed",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Every outcome is assessed"),
    .message = QT_TRANSLATE_NOOP("core", "No assessment item gives evidence for the outcome “%1”."),
    .severity = Severity::Error,
    .fix = FixAvailability::None,
    .basis = "frameworks.md AU-03, UK-03, SD-11",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
