#pragma once
#include "core/analysis/RequisiteGraph.h"

namespace micromajor {

/// A requisite as an edge with what planning needs to know about it.
struct PlanningEdge
{
    int from;
    int to;
    bool earlier; ///< `from` in a term before `to` (prerequisite); otherwise the same term will do
    bool sameTerm; ///< strict co-requisite: it binds in both directions
    int alternative; ///< edges of one either-or group share this number; −1 = on its own
};

/// Vertices of a loop that no order of terms satisfies, each leading to the next and the last to the first; empty = none.
/// An option of an either-or group counts only as long as no other option of its group lies outside the loop.
/// O(V + E) for each round of dropping such options; no loop is claimed when 200 rounds do not suffice.
std::vector<int> loopThatCannotBePlanned(int vertices, std::vector<PlanningEdge> edges);

} // namespace micromajor
