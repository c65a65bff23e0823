#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// counted ÷ total in percent, rounded half up to one decimal.
static Percent roundedShare(qint64 counted, int total)
{
    return Percent::fromThousandths((counted * 2000 + total) / (qint64(total) * 2) * 100);
}

/// Whether a percent as written (87, 87.5, 87.88) may stand for counted ÷ total: at most half a unit of its last digit away.
static bool standsFor(Percent percent, qint64 counted, int total)
{
    const qint64 written = percent.thousandths();
    const qint64 unit = written % 1000 == 0 ? 1000 : written % 100 == 0 ? 100 : written % 10 == 0 ? 10 : 1;
    return std::abs(counted * 100'000 - written * total) * 2 <= unit * total;
}

static void check(RuleReport &report)
{
    static const Field &percentField = fieldOf<QualityResult>(u"percent");
    static const Field &countedField = fieldOf<QualityResult>(u"counted");
    static const Field &totalField = fieldOf<QualityResult>(u"total");
    const Program &program = report.program();
    if (program.qualityResults.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no quality results yet."));
    std::vector<Place> missing;
    for (const QualityResult &result : program.qualityResults) {
        if (!result.percent || (!result.counted && !result.total))
            continue; // nothing to compare
        if (!result.total) {
            missing.push_back(placeOf(result, &totalField));
            continue;
        }
        const int total = *result.total;
        const qint64 written = result.percent->thousandths();
        if (total <= 0 || (result.counted && *result.counted > total))
            continue; // result-counts-impossible says so
        const QualityIndicator &indicator = indicatorOf(program, result);
        const qint64 nearest = (written * total * 2 + 100'000) / 200'000;
        const bool possible = standsFor(*result.percent, nearest, total);
        if (!result.counted) {
            // A gain in skill is a mean of scores, not a share of people.
            if (possible || indicator.kind == "skill-gain"_L1)
                continue;
            const Percent share = roundedShare(nearest, total);
            report.notMet(placeOf(result, &percentField),
                          Message(QT_TRANSLATE_NOOP("core", "%1: %2 % of %3 is no whole number; %4 of %3 is %5 %."),
                                  {indicator.name, result.percent->toString(), QString::number(total), QString::number(nearest), share.toString()}))
                .fix(setting(program, result, percentField, share.thousandths()));
        } else if (!standsFor(*result.percent, *result.counted, total)) {
            const Percent share = roundedShare(*result.counted, total);
            ReportedFinding finding = report.notMet(placeOf(result, &percentField),
                {indicator.name, QString::number(*result.counted), QString::number(total), share.toString(), result.percent->toString()});
            finding.related(placeOf(result, &countedField));
            finding.fix(setting(program, result, percentField, share.thousandths()));
            if (possible)
                finding.fix(setting(program, result, countedField, nearest));
        }
    }
    report.cannotJudge(std::move(missing));
}

const Rule resultPercentMismatch{
    .id = "result-percent-mismatch",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Percent and counts of results"),
    .message = QT_TRANSLATE_NOOP("core", "%1: %2 of %3 is %4 %, but %5 % is stated."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Always,
    .basis = "policy.md, case S12",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
