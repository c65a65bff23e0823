#include "core/analysis/WideInteger.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

#include <map>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// The worst result of each year.
using Years = std::map<int, const QualityResult *, std::greater<>>;

/// The years in a row up to the latest one measured that stand below the limit. A bad time that has passed does not count.
static std::vector<const QualityResult *> latestRun(const Years &years, Percent limit)
{
    std::vector<const QualityResult *> run;
    for (const auto &[year, result] : years) {
        if (!measured(*result)->isBelow(limit) || (!run.empty() && *run.back()->year != year + 1))
            break;
        run.push_back(result);
    }
    return run;
}

static void check(RuleReport &report)
{
    static const Field &yearField = fieldOf<QualityResult>(u"year");
    static const Field &percentField = fieldOf<QualityResult>(u"percent");
    const auto limit = report.decimal<PercentUnit>("belowPercent");
    const auto years = report.integer("years");
    if (!limit || !years)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    std::vector<Place> missing;
    bool any = false;
    for (const QualityIndicator &indicator : program.qualityIndicators) {
        if (indicator.kind != "satisfaction-employer"_L1)
            continue;
        Years byYear;
        for (const QualityResult &result : program.qualityResults) {
            if (result.indicatorId != indicator.id)
                continue;
            any = true;
            const auto value = measured(result);
            if (!value)
                missing.push_back(placeOf(result, &percentField));
            if (!result.year)
                missing.push_back(placeOf(result, &yearField));
            if (!value || !result.year)
                continue;
            const QualityResult *&worst = byYear[*result.year];
            if (const auto known = worst ? measured(*worst) : value;
                !worst || int128(value->part) * known->whole < int128(known->part) * value->whole)
                worst = &result;
        }
        const std::vector<const QualityResult *> run = latestRun(byYear, *limit);
        if (run.empty() || int(run.size()) < *years)
            continue;
        std::vector<Message> values;
        for (auto result = run.rbegin(); result != run.rend(); ++result)
            values.push_back(Message(QT_TRANSLATE_NOOP("core", "%1 % in %2"), {measured(**result)->text(), QString::number(*(*result)->year)}));
        ReportedFinding finding = report.notMet(placeOf(*run.front(), &percentField), {listed(values), limit->toString(), QString::number(*years)});
        for (size_t i = 1; i < run.size(); ++i)
            finding.related(placeOf(*run[i], &percentField));
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no results of employer satisfaction yet."));
    report.cannotJudge(std::move(missing));
}

const Rule exitDue{
    .id = "exit-due",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Employer satisfaction and exit"),
    .message = QT_TRANSLATE_NOOP("core", "Employer satisfaction was %1; below %2 % for %3 years in a row the program has to be withdrawn."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CNP-07",
    .options = {{"belowPercent", QT_TRANSLATE_NOOP("core", "Employer satisfaction below which a year counts, in percent"), RuleOption::Type::Decimal, "50"},
                {"years", QT_TRANSLATE_NOOP("core", "Years in a row"), RuleOption::Type::Integer, "2"}},
    .check = check,
};

} // namespace micromajor::rules
