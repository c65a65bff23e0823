#include "core/analysis/Adjacency.h"

#include <algorithm>

namespace micromajor {

Adjacency::Adjacency(int vertices, std::span<const Edge> edges) : m_rowStart(size_t(vertices) + 1, 0)
{
    // Two stable counting sorts, by target and then by source, leave every row ascending without comparing.
    std::vector<int> start(size_t(vertices) + 1, 0);
    for (const Edge &edge : edges)
        ++start[edge.to + 1];
    for (int vertex = 0; vertex < vertices; ++vertex)
        start[vertex + 1] += start[vertex];
    std::vector<Edge> byTarget(edges.size());
    for (const Edge &edge : edges)
        byTarget[start[edge.to]++] = edge;

    std::fill(start.begin(), start.end(), 0);
    for (const Edge &edge : edges)
        ++start[edge.from + 1];
    for (int vertex = 0; vertex < vertices; ++vertex)
        start[vertex + 1] += start[vertex];
    std::vector<int> rowEnd(start.begin(), start.end() - 1);
    m_targets.resize(edges.size());
    for (const Edge &edge : byTarget) {
        int &end = rowEnd[edge.from];
        if (end == start[edge.from] || m_targets[end - 1] != edge.to)
            m_targets[end++] = edge.to;
    }

    int packed = 0;
    for (int vertex = 0; vertex < vertices; ++vertex) {
        m_rowStart[vertex] = packed;
        for (int i = start[vertex]; i < rowEnd[vertex]; ++i)
            m_targets[packed++] = m_targets[i];
    }
    m_rowStart[vertices] = packed;
    m_targets.resize(packed);
}

std::vector<int> topologicalOrder(const Adjacency &graph)
{
    std::vector<int> open(graph.vertices(), 0); // predecessors not yet placed
    for (int vertex = 0; vertex < graph.vertices(); ++vertex)
        for (const int successor : graph.successors(vertex))
            ++open[successor];
    std::vector<int> order;
    order.reserve(graph.vertices());
    for (int vertex = 0; vertex < graph.vertices(); ++vertex)
        if (open[vertex] == 0)
            order.push_back(vertex);
    for (size_t next = 0; next < order.size(); ++next)
        for (const int successor : graph.successors(order[next]))
            if (--open[successor] == 0)
                order.push_back(successor);
    return order;
}

PathLengths pathLengths(const Adjacency &graph, std::span<const int> order)
{
    PathLengths lengths{std::vector<int>(graph.vertices(), 1), std::vector<int>(graph.vertices(), 1)};
    for (const int vertex : order)
        for (const int successor : graph.successors(vertex))
            lengths.up[successor] = std::max(lengths.up[successor], lengths.up[vertex] + 1);
    for (size_t i = order.size(); i-- > 0;)
        for (const int successor : graph.successors(order[i]))
            lengths.down[order[i]] = std::max(lengths.down[order[i]], lengths.down[successor] + 1);
    return lengths;
}

std::vector<int> anyCycle(const Adjacency &graph, std::span<const int> order)
{
    // Every vertex that could not be placed has a predecessor that could not be placed: walk back until one repeats.
    std::vector<bool> placed(graph.vertices(), false);
    for (const int vertex : order)
        placed[vertex] = true;
    std::vector<int> predecessor(graph.vertices(), -1);
    for (int vertex = 0; vertex < graph.vertices(); ++vertex)
        if (!placed[vertex])
            for (const int successor : graph.successors(vertex))
                if (predecessor[successor] < 0)
                    predecessor[successor] = vertex;

    const auto firstLeft = std::find(placed.begin(), placed.end(), false);
    if (firstLeft == placed.end())
        return {};
    std::vector<bool> seen(graph.vertices(), false);
    int vertex = int(firstLeft - placed.begin());
    while (!seen[vertex]) {
        seen[vertex] = true;
        vertex = predecessor[vertex];
    }
    std::vector<int> cycle;
    const int last = vertex;
    do {
        cycle.push_back(vertex);
        vertex = predecessor[vertex];
    } while (vertex != last);
    std::reverse(cycle.begin(), cycle.end());
    return cycle;
}

} // namespace micromajor
