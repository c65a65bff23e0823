#pragma once
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// Whether the item takes place: it belongs to an offered course, or to none and so to the whole program.
bool takesPlace(const RuleReport &report, int assessment);
bool anyTakesPlace(const RuleReport &report);
/// Whether some item that takes place gives evidence for this outcome.
bool isAssessed(const RuleReport &report, int outcome);
/// Outcomes that are divided into others; these are judged on their own. One entry for each of program.outcomes.
std::vector<char> dividedOutcomes(const Program &program);

/// Reports "not applicable" when there is nothing to judge.
bool hasOutcomes(RuleReport &report);
bool hasAssessments(RuleReport &report);

Message nameOf(const Outcome &outcome);
Message nameOf(const Assessment &assessment, const Program &program);

/// One of the weights that have to add up to 100 %.
struct Weighted
{
    Place place; ///< the field
    std::optional<Percent> weight;
};
/// Judges weights that have to add up to 100 %. A single one may be left unstated. The fix keeps the proportions; what rounding leaves over
/// goes to those that lose most by it.
void judgeWeights(RuleReport &report, const Place &subject, const Message &name, const std::vector<Weighted> &weights, std::vector<Place> &missing);

} // namespace micromajor::rules
