#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

namespace micromajor::rules {

/// A percentage above 100 cannot be entered at all; counts can contradict each other.
static void check(RuleReport &report)
{
    static const Field &countedField = fieldOf<QualityResult>(u"counted");
    static const Field &totalField = fieldOf<QualityResult>(u"total");
    const Program &program = report.program();
    if (program.qualityResults.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no quality results yet."));
    for (const QualityResult &result : program.qualityResults) {
        if (result.counted && result.total && *result.counted > *result.total)
            report.notMet(placeOf(result, &countedField),
                          {indicatorOf(program, result).name, QString::number(*result.counted), QString::number(*result.total)})
                .related(placeOf(result, &totalField));
        else if (result.total == 0 && (result.percent || result.counted))
            report.notMet(placeOf(result, &totalField),
                          Message(QT_TRANSLATE_NOOP("core", "%1: a result of 0 people is stated."), {indicatorOf(program, result).name}));
    }
}

const Rule resultCountsImpossible{
    .id = "result-counts-impossible",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Possible results"),
    .message = QT_TRANSLATE_NOOP("core", "%1: %2 of %3 is impossible."),
    .severity = Severity::Error,
    .fix = FixAvailability::None,
    .basis = "policy.md, case S12; arithmetic",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
