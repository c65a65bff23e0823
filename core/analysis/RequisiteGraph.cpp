#include "core/analysis/RequisiteGraph.h"

#include "core/analysis/Adjacency.h"
#include "core/analysis/Plannability.h"
#include "core/analysis/RowIndex.h"

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

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

    const RowIndex vertexOf(program.courses);
    QHash<std::pair<int, QStringView>, int> alternatives;
    std::vector<PlanningEdge> planning;
    bool anyOtherWay = false; // a strict co-requisite or a cycle may be hidden in the plain graph
    graph.edges.reserve(program.requisites.size());
    planning.reserve(program.requisites.size());
    for (const Requisite &requisite : program.requisites) {
        const int from = vertexOf.of(requisite.requiredId);
        const int to = vertexOf.of(requisite.courseId);
        if (from < 0 || to < 0)
            continue;
        graph.edges.push_back({from, to});
        int alternative = -1;
        if (!requisite.alternative.isEmpty()) {
            const std::pair key(to, QStringView(requisite.alternative));
            alternative = alternatives.contains(key) ? alternatives.value(key) : int(alternatives.size());
            alternatives.insert(key, alternative);
        }
        const bool strict = requisite.kind == "strict"_L1;
        // A requisite whose kind is not stated is taken as a prerequisite, the strictest reading of a plain arrow.
        planning.push_back({from, to, !strict && requisite.kind != "co"_L1, strict, alternative});
        anyOtherWay |= strict;
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
