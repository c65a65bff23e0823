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

/// The requisites of a program as such edges, one for each whose courses exist, in their order. A requisite whose kind is not stated is taken
/// as a prerequisite, the strictest reading of a plain arrow. O(courses + requisites).
std::vector<PlanningEdge> planningEdges(const Program &program);

/// Vertices of a loop that no order of terms satisfies, each leading to the next and the last to the first; empty = none.
/// An option of an either-or group counts only if every other option of its group leads into the same impossibility.
/// O(V + E) for each round of dropping options that can be avoided, and O(V · E) for loops in which a choice is left. No loop is claimed
/// when 200 rounds do not suffice or such a choice is among more than 2,000 requisites.
std::vector<int> loopThatCannotBePlanned(int vertices, std::vector<PlanningEdge> edges);

} // namespace micromajor
