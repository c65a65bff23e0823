#pragma once
#include "core/analysis/RequisiteGraph.h"

namespace micromajor {

/// Successor lists in compressed rows, each ascending and without duplicates. O(V + E) to build.
class Adjacency
{
public:
    Adjacency(int vertices, std::span<const Edge> edges);

    int vertices() const { return int(m_rowStart.size()) - 1; }
    std::span<const int> successors(int vertex) const
    {
        return {m_targets.data() + m_rowStart[vertex], m_targets.data() + m_rowStart[vertex + 1]};
    }

private:
    std::vector<int> m_rowStart;
    std::vector<int> m_targets;
};

/// Every vertex after all that lead to it; shorter than the graph exactly when there is a cycle.
std::vector<int> topologicalOrder(const Adjacency &graph);

/// Vertices of the longest path that ends (`up`) and that starts (`down`) at each vertex, the vertex included.
struct PathLengths
{
    std::vector<int> up;
    std::vector<int> down;
};
/// `order` is the complete topological order. O(V + E).
PathLengths pathLengths(const Adjacency &graph, std::span<const int> order);

/// One directed cycle among the vertices that `order` could not reach, each vertex leading to the next and the last to the first.
std::vector<int> anyCycle(const Adjacency &graph, std::span<const int> order);

} // namespace micromajor
