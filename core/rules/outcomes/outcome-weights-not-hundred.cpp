#include "core/analysis/WideInteger.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

#include <algorithm>
#include <numeric>

namespace micromajor::rules {

static constexpr qint64 hundred = 100'000; ///< thousandths of a percent

/// The weights brought to 100 % exactly, in the same proportions (largest remainder): whole percents if all weights are whole.
static std::vector<qint64> scaled(const std::vector<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    if (sum <= 0)
        return {};
    const bool whole = weights.size() <= 50 && std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight % 1000 == 0; });
    const qint64 units = whole ? 100 : hundred;
    std::vector<qint64> shares, remainders;
    for (const qint64 weight : weights) {
        const int128 product = int128(weight) * units;
        shares.push_back(qint64(product / sum));
        remainders.push_back(qint64(product % sum));
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    const qint64 rest = units - std::accumulate(shares.begin(), shares.end(), qint64(0));
    for (qint64 i = 0; i < rest; ++i)
        ++shares[order[size_t(i)]];
    for (qint64 &share : shares)
        share *= hundred / units;
    return shares;
}

/// Electives may be weighted so that every choice makes 100 instead of all of them together.
static bool everyChoiceMakesHundred(const Facts &facts, const std::vector<int> &rows)
{
    if (!facts.choices->isKnown())
        return false;
    std::vector<int128> weights(facts.program->courses.size());
    for (const int row : rows)
        weights[size_t(facts.links.courseOfSupport[size_t(row)])] += facts.program->outcomeSupports[size_t(row)].weight->thousandths();
    return facts.choices->least(weights).value == hundred && facts.choices->most(weights).value == hundred;
}

static void reportWrong(RuleReport &report, const Outcome &outcome, const std::vector<int> &rows, qint64 sum, bool complete)
{
    static const Field &weightField = fieldOf<OutcomeSupport>(u"weight");
    const Program &program = report.program();
    ReportedFinding finding = report.notMet(placeOf(outcome), {nameOf(outcome, program), decimal::toString(sum)});
    std::vector<qint64> weights;
    for (const int row : rows) {
        finding.related(placeOf(program.outcomeSupports[size_t(row)], &weightField));
        weights.push_back(program.outcomeSupports[size_t(row)].weight->thousandths());
    }
    const std::vector<qint64> shares = complete ? scaled(weights) : std::vector<qint64>();
    if (shares.empty())
        return;
    Edit edit{Message(QT_TRANSLATE_NOOP("core", "Scale the weights of %1 to 100%"), {nameOf(outcome, program)}), {}, {}};
    for (size_t i = 0; i < rows.size(); ++i)
        if (shares[i] != weights[i])
            edit.operations.push_back(SetField{&tables::outcomeSupport, program.outcomeSupports[size_t(rows[i])].id.value, &weightField, shares[i]});
    finding.fix(std::move(edit));
}

static void check(RuleReport &report)
{
    static const Field &weightField = fieldOf<OutcomeSupport>(u"weight");
    const Program &program = report.program();
    const Facts &facts = report.facts();
    std::vector<Place> missing;
    std::vector<int> stated, unstated;
    bool any = false;
    for (size_t i = 0; i < program.outcomes.size(); ++i) {
        stated.clear();
        unstated.clear();
        qint64 sum = 0;
        bool elective = false;
        for (const int row : facts.links.supportsOfOutcome.of(int(i))) {
            const int course = facts.links.courseOfSupport[size_t(row)];
            if (course < 0 || !isOffered(program.courses[size_t(course)]))
                continue;
            const auto &weight = program.outcomeSupports[size_t(row)].weight;
            (weight ? stated : unstated).push_back(row);
            sum += weight ? weight->thousandths() : 0;
            elective |= facts.isElective[size_t(course)] != 0;
        }
        if (stated.empty())
            continue;
        any = true;
        // Without the others, the stated weights alone can only be judged when they pass 100.
        if (!unstated.empty() && sum <= hundred)
            for (const int row : unstated)
                missing.push_back(placeOf(program.outcomeSupports[size_t(row)], &weightField));
        else if (sum != hundred && !(elective && unstated.empty() && everyChoiceMakesHundred(facts, stated)))
            reportWrong(report, program.outcomes[i], stated, sum, unstated.empty());
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The support matrix states no weights."));
    report.cannotJudge(std::move(missing));
}

const Rule outcomeWeightsNotHundred{
    .id = "outcome-weights-not-hundred",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Weights of each outcome's courses"),
    .message = QT_TRANSLATE_NOOP("core", "The weights of the courses that support %1 add up to %2%, not to 100%."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md OB-03",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
