#include "core/analysis/RequisiteGraph.h"

#include "core/analysis/Adjacency.h"
#include "core/analysis/Plannability.h"

#include <algorithm>

namespace micromajor {

/// Of all longest paths the one that takes the first course of the program's order at every step.
static std::vector<int> longestPath(int vertices, std::span<const Edge> edges)
{
    const Adjacency graph(vertices, edges);
    const PathLengths lengths = pathLengths(graph, topologicalOrder(graph));
    std::vector<int> path;
    if (vertices == 0)
        return path;
    path.push_back(int(std::max_element(lengths.down.begin(), lengths.down.end()) - lengths.down.begin()));
    while (lengths.down[path.back()] > 1)
        for (const int successor : graph.successors(path.back()))
            if (lengths.down[successor] == lengths.down[path.back()] - 1) {
                path.push_back(successor);
                break;
            }
    return path;
}

RequisiteGraph requisiteGraph(const Program &program)
{
    RequisiteGraph graph;
    const int vertices = int(program.courses.size());
    if (program.requisites.empty()) {
        graph.metrics = graphMetrics(vertices, {});
        if (vertices > 0)
            graph.longestChain = {0};
        return graph;
    }

    std::vector<PlanningEdge> planning = planningEdges(program);
    bool anyOtherWay = false; // a strict co-requisite or a cycle may be hidden in the plain graph
    graph.edges.reserve(planning.size());
    for (const PlanningEdge &edge : planning) {
        graph.edges.push_back({edge.from, edge.to});
        anyOtherWay |= edge.sameTerm;
    }

    graph.metrics = graphMetrics(vertices, graph.edges);
    const bool acyclic = graph.metrics.cycle.empty();
    if (acyclic)
        graph.longestChain = longestPath(vertices, graph.edges);
    if (!acyclic || anyOtherWay)
        graph.unsatisfiableLoop = loopThatCannotBePlanned(vertices, std::move(planning));
    return graph;
}

} // namespace micromajor
