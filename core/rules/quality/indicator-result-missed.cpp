#include "core/analysis/WideInteger.h"
#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

namespace micromajor::rules {

/// The result of the latest year, the lowest if a year has several. A result that tells no year or no figure beside others hides which
/// one is the latest: then it goes to `missing`.
static const QualityResult *latestResult(const Program &program, const QualityIndicator &indicator, std::vector<Place> &missing)
{
    static const Field &yearField = fieldOf<QualityResult>(u"year");
    static const Field &percentField = fieldOf<QualityResult>(u"percent");
    std::vector<const QualityResult *> results;
    for (const QualityResult &result : program.qualityResults)
        if (result.indicatorId == indicator.id)
            results.push_back(&result);
    const size_t before = missing.size();
    const QualityResult *latest = nullptr;
    for (const QualityResult *result : results) {
        const auto value = measured(*result);
        if (!value)
            missing.push_back(placeOf(*result, &percentField));
        if (!result->year && results.size() > 1)
            missing.push_back(placeOf(*result, &yearField));
        if (!value)
            continue;
        const int year = result->year.value_or(0);
        const int latestYear = latest ? latest->year.value_or(0) : 0;
        const auto known = latest ? measured(*latest) : value;
        if (!latest || year > latestYear || (year == latestYear && int128(value->part) * known->whole < int128(known->part) * value->whole))
            latest = result;
    }
    return missing.size() == before ? latest : nullptr;
}

static void check(RuleReport &report)
{
    static const Field &targetField = fieldOf<QualityIndicator>(u"target_percent");
    static const Field &percentField = fieldOf<QualityResult>(u"percent");
    const Program &program = report.program();
    if (program.qualityResults.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no quality results yet."));
    std::vector<Place> missing;
    for (const QualityIndicator &indicator : program.qualityIndicators) {
        std::vector<Place> hidden;
        const QualityResult *latest = latestResult(program, indicator, hidden);
        if (!indicator.targetPercent) {
            if (latest)
                missing.push_back(placeOf(indicator, &targetField));
            continue;
        }
        missing.insert(missing.end(), hidden.begin(), hidden.end());
        if (latest && measured(*latest)->isBelow(*indicator.targetPercent))
            report.notMet(placeOf(*latest, &percentField),
                          {rowMessage(tables::qualityIndicator, &indicator, program), measured(*latest)->text(), indicator.targetPercent->toString()})
                .related(placeOf(indicator, &targetField));
    }
    report.cannotJudge(std::move(missing));
}

const Rule indicatorResultMissed{
    .id = "indicator-result-missed",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Results against their targets"),
    .message = QT_TRANSLATE_NOOP("core", "%1: the latest result is %2 %, below the target of %3 %."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-21, EU-Q02",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
