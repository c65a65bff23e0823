#include "core/analysis/DividedOutcomes.h"

#include "core/analysis/RowIndex.h"

#include <algorithm>

namespace micromajor {

DividedOutcomes::DividedOutcomes(const Program &program)
{
    const std::vector<Outcome> &outcomes = program.outcomes;
    if (std::all_of(outcomes.begin(), outcomes.end(), [](const Outcome &outcome) { return outcome.parentId.isNull(); }))
        return;
    const RowIndex index(outcomes);
    m_parent.assign(outcomes.size(), -1);
    m_divided.assign(outcomes.size(), false);
    for (size_t i = 0; i < outcomes.size(); ++i)
        if (const int parent = outcomes[i].parentId.isNull() ? -1 : index.of(outcomes[i].parentId); parent >= 0 && parent != int(i)) {
            m_parent[i] = parent;
            m_divided[size_t(parent)] = true;
        }
}

} // namespace micromajor
