#include "core/analysis/Plannability.h"

#include "core/analysis/Adjacency.h"

#include <algorithm>

namespace micromajor {

static Adjacency bothWaysWhereStrict(int vertices, const std::vector<PlanningEdge> &edges)
{
    std::vector<Edge> directed;
    directed.reserve(edges.size());
    for (const PlanningEdge &edge : edges) {
        directed.push_back({edge.from, edge.to});
        if (edge.sameTerm)
            directed.push_back({edge.to, edge.from});
    }
    return Adjacency(vertices, directed);
}

/// The number of each vertex's strongly connected component (Tarjan, with its own stack: 100,000 courses in a row must not overflow).
static std::vector<int> components(const Adjacency &graph)
{
    struct Visit
    {
        int vertex;
        size_t next;
    };
    const int vertices = graph.vertices();
    std::vector<int> index(vertices, -1);
    std::vector<int> lowest(vertices, 0);
    std::vector<int> component(vertices, -1);
    std::vector<int> open;
    std::vector<Visit> visits;
    int visited = 0;
    int found = 0;

    const auto enter = [&](int vertex) {
        index[vertex] = lowest[vertex] = visited++;
        open.push_back(vertex);
        visits.push_back({vertex, 0});
    };
    for (int root = 0; root < vertices; ++root) {
        if (index[root] >= 0)
            continue;
        enter(root);
        while (!visits.empty()) {
            const int vertex = visits.back().vertex;
            const auto successors = graph.successors(vertex);
            if (visits.back().next < successors.size()) {
                const int successor = successors[visits.back().next++];
                if (index[successor] < 0)
                    enter(successor);
                else if (component[successor] < 0)
                    lowest[vertex] = std::min(lowest[vertex], index[successor]);
                continue;
            }
            visits.pop_back();
            if (!visits.empty())
                lowest[visits.back().vertex] = std::min(lowest[visits.back().vertex], lowest[vertex]);
            if (lowest[vertex] == index[vertex]) {
                int member;
                do {
                    member = open.back();
                    open.pop_back();
                    component[member] = found;
                } while (member != vertex);
                ++found;
            }
        }
    }
    return component;
}

/// Removes either-or options inside a component when the group has another option outside it: a learner takes that one.
static bool dropAvoidable(std::vector<PlanningEdge> &edges, const std::vector<int> &component)
{
    int groups = 0;
    for (const PlanningEdge &edge : edges)
        groups = std::max(groups, edge.alternative + 1);
    std::vector<bool> hasOutside(groups, false);
    for (const PlanningEdge &edge : edges)
        if (edge.alternative >= 0 && component[edge.from] != component[edge.to])
            hasOutside[edge.alternative] = true;
    const auto dropped = std::erase_if(edges, [&](const PlanningEdge &edge) {
        return edge.alternative >= 0 && hasOutside[edge.alternative] && component[edge.from] == component[edge.to];
    });
    return dropped > 0;
}

/// The shortest way from `edge.to` back to `edge.from`, which together with the edge is a loop.
static std::vector<int> loopThrough(const PlanningEdge &edge, const Adjacency &graph)
{
    std::vector<int> reachedFrom(graph.vertices(), -1);
    std::vector<int> queue{edge.to};
    reachedFrom[edge.to] = edge.to;
    for (size_t next = 0; next < queue.size() && reachedFrom[edge.from] < 0; ++next)
        for (const int successor : graph.successors(queue[next]))
            if (reachedFrom[successor] < 0) {
                reachedFrom[successor] = queue[next];
                queue.push_back(successor);
            }
    std::vector<int> loop{edge.from};
    while (loop.back() != edge.to)
        loop.push_back(reachedFrom[loop.back()]);
    std::reverse(loop.begin() + 1, loop.end());
    return loop;
}

std::vector<int> loopThatCannotBePlanned(int vertices, std::vector<PlanningEdge> edges)
{
    // Every round frees at least one either-or group; only a file made to waste time needs more rounds than this.
    constexpr int mostRounds = 200;
    for (int round = 0; round < mostRounds; ++round) {
        const Adjacency graph = bothWaysWhereStrict(vertices, edges);
        const std::vector<int> component = components(graph);
        if (dropAvoidable(edges, component))
            continue;
        for (const PlanningEdge &edge : edges)
            if (edge.earlier && component[edge.from] == component[edge.to])
                return loopThrough(edge, graph);
        break;
    }
    return {};
}

} // namespace micromajor
