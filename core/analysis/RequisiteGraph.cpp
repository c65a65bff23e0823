#include "core/analysis/RequisiteGraph.h"

#include "core/analysis/Plannability.h"

namespace micromajor {

RequisiteGraph requisiteGraph(const Program &program)
{
    RequisiteGraph graph;
    const int vertices = int(program.courses.size());
    if (program.requisites.empty()) {
        graph.metrics = graphMetrics(vertices, {});
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
    if (!graph.metrics.cycle.empty() || anyOtherWay)
        graph.unsatisfiableLoop = loopThatCannotBePlanned(vertices, std::move(planning));
    return graph;
}

} // namespace micromajor
