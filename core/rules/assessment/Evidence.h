#pragma once
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// Whether the item takes place: it belongs to an offered course, or to none and so to the whole program.
bool takesPlace(const RuleReport &report, int assessment);
bool anyTakesPlace(const RuleReport &report);
/// Whether some item that takes place gives evidence for this outcome.
bool isAssessed(const RuleReport &report, int outcome);

/// Reports "not applicable" when there is nothing to judge.
bool hasOutcomes(RuleReport &report);
bool hasAssessments(RuleReport &report);

Message nameOf(const Outcome &outcome);
Message nameOf(const Assessment &assessment, const Program &program);

/// Weights that have to add up to 100 %, all in one field of one table.
struct Weights
{
    const Table *table;
    const Field *field;
    struct Part
    {
        const QString *id; ///< of the row
        std::optional<Percent> weight;
    };
    std::vector<Part> parts;

    Place place(const Part &part) const { return {table, *part.id, field}; }
};
/// Whether they add up, or cannot be judged because the places added to `missing` are not stated. A single weight may be left unstated.
bool areSettled(const Weights &weights, std::vector<Place> &missing);
/// Reports weights that are not settled, as those of `subject`, which is called `name`. The fix keeps the proportions; what rounding leaves
/// over goes to those that lose most by it.
void reportWeights(RuleReport &report, const Place &subject, const Message &name, const Weights &weights);

} // namespace micromajor::rules
