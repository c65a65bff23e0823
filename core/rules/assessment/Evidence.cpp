#include "core/rules/assessment/Evidence.h"

#include "core/analysis/OutcomeCoverage.h"
#include "core/analysis/WideInteger.h"
#include "core/program/Values.h"

#include <algorithm>
#include <numeric>

namespace micromajor::rules {

bool takesPlace(const RuleReport &report, int assessment)
{
    return micromajor::takesPlace(report.program(), report.facts().links, assessment);
}

bool anyTakesPlace(const RuleReport &report)
{
    for (int i = 0; i < int(report.program().assessments.size()); ++i)
        if (takesPlace(report, i))
            return true;
    return false;
}

bool isAssessed(const RuleReport &report, int outcome)
{
    const Links &links = report.facts().links;
    for (const int row : links.evidenceOfOutcome.of(outcome))
        if (const int item = links.assessmentOfEvidence[size_t(row)]; item >= 0 && takesPlace(report, item))
            return true;
    return false;
}

bool hasOutcomes(RuleReport &report)
{
    if (!report.program().outcomes.empty())
        return true;
    report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no outcomes yet."));
    return false;
}

bool hasAssessments(RuleReport &report)
{
    if (anyTakesPlace(report))
        return true;
    report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no assessment items yet."));
    return false;
}

Message nameOf(const Outcome &outcome)
{
    if (outcome.code.isEmpty())
        return outcome.statement;
    return outcome.statement.isEmpty() ? outcome.code : outcome.code + u' ' + outcome.statement;
}

Message nameOf(const Assessment &assessment, const Program &program) { return rowMessage(tables::assessment, &assessment, program); }

/// Exact parts of 100 % in the proportions given; in whole percents if all were whole.
static std::vector<qint64> scaled(const std::vector<Weights::Part> &weights, qint64 sum)
{
    const bool whole = std::all_of(weights.begin(), weights.end(), [](const Weights::Part &each) { return each.weight->thousandths() % 1000 == 0; });
    const qint64 unit = whole ? 1000 : 1;
    const qint64 units = 100'000 / unit;
    std::vector<qint64> parts;
    std::vector<qint64> rests;
    for (const Weights::Part &each : weights) {
        const int128 product = int128(each.weight->thousandths()) * units;
        parts.push_back(qint64(product / sum));
        rests.push_back(qint64(product % sum));
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return rests[a] > rests[b]; });
    const qint64 left = units - std::accumulate(parts.begin(), parts.end(), qint64(0));
    for (qint64 i = 0; i < left; ++i)
        ++parts[order[size_t(i)]];
    for (qint64 &part : parts)
        part *= unit;
    return parts;
}

struct WeightSum
{
    qint64 thousandths = 0;
    bool complete = true;
};

static WeightSum sumOf(const Weights &weights)
{
    WeightSum sum;
    for (const Weights::Part &part : weights.parts) {
        sum.complete = sum.complete && part.weight;
        sum.thousandths += part.weight.value_or(Percent()).thousandths();
    }
    return sum;
}

bool areSettled(const Weights &weights, std::vector<Place> &missing)
{
    const WeightSum sum = sumOf(weights);
    if (sum.complete || sum.thousandths > 100'000)
        return sum.thousandths == 100'000 || weights.parts.empty();
    for (const Weights::Part &part : weights.parts)
        if (!part.weight && weights.parts.size() > 1)
            missing.push_back(weights.place(part));
    return true;
}

void reportWeights(RuleReport &report, const Place &subject, const Message &name, const Weights &weights)
{
    const WeightSum sum = sumOf(weights);
    ReportedFinding finding = report.notMet(subject, {name, decimal::toString(sum.thousandths)});
    for (const Weights::Part &part : weights.parts)
        finding.related(weights.place(part));
    if (!sum.complete || sum.thousandths <= 0)
        return;
    Edit edit;
    edit.label = Message(QT_TRANSLATE_NOOP("core", "Scale the weights of %1 to 100%"), {name});
    const std::vector<qint64> shares = scaled(weights.parts, sum.thousandths);
    for (size_t i = 0; i < shares.size(); ++i)
        edit.operations.push_back(SetField{weights.table, *weights.parts[i].id, weights.field, shares[i]});
    finding.fix(std::move(edit));
}

} // namespace micromajor::rules
