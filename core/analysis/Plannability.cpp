#include "core/analysis/Plannability.h"

#include "core/analysis/Adjacency.h"
#include "core/analysis/RowIndex.h"

#include <algorithm>
#include <climits>
#include <map>

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<PlanningEdge> planningEdges(const Program &program)
{
    const RowIndex vertexOf(program.courses);
    QHash<std::pair<int, QStringView>, int> alternatives;
    std::vector<PlanningEdge> edges;
    edges.reserve(program.requisites.size());
    for (const Requisite &requisite : program.requisites) {
        const int from = vertexOf.of(requisite.requiredId);
        const int to = vertexOf.of(requisite.courseId);
        if (from < 0 || to < 0)
            continue;
        int alternative = -1;
        if (!requisite.alternative.isEmpty()) {
            const std::pair key(to, QStringView(requisite.alternative));
            alternative = alternatives.contains(key) ? alternatives.value(key) : int(alternatives.size());
            alternatives.insert(key, alternative);
        }
        const bool strict = requisite.kind == "strict"_L1;
        edges.push_back({from, to, !strict && requisite.kind != "co"_L1, strict, alternative});
    }
    return edges;
}

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

/// Of edges that all lie in one component, those that force each other to ever later terms; none: it can be planned. The terms are raised from
/// the first until nothing asks for more; an either-or group asks for no more than its mildest option does.
static std::vector<PlanningEdge> edgesThatForce(int vertices, const std::vector<PlanningEdge> &edges)
{
    int members = 0;
    int groups = 0;
    std::vector<bool> isMember(vertices, false);
    for (const PlanningEdge &edge : edges) {
        for (const int vertex : {edge.from, edge.to})
            if (!isMember[vertex]) {
                isMember[vertex] = true;
                ++members;
            }
        groups = std::max(groups, edge.alternative + 1);
    }
    std::vector<int> term(vertices, 0);
    // Terms that can be met stay below the number of members; each round raises one at least.
    for (bool raised = true; raised;) {
        raised = false;
        std::vector<int> mildest(groups, INT_MAX);
        const auto raise = [&](int vertex, int least) {
            if (least > term[vertex] && term[vertex] <= members) {
                term[vertex] = least;
                raised = true;
            }
        };
        for (const PlanningEdge &edge : edges) {
            const int least = term[edge.from] + int(edge.earlier);
            if (edge.alternative >= 0) {
                mildest[edge.alternative] = std::min(mildest[edge.alternative], least);
                continue;
            }
            raise(edge.to, least);
            if (edge.sameTerm)
                raise(edge.from, term[edge.to]);
        }
        for (const PlanningEdge &edge : edges)
            if (edge.alternative >= 0)
                raise(edge.to, mildest[edge.alternative]);
    }
    std::vector<PlanningEdge> forcing;
    for (const PlanningEdge &edge : edges)
        if (term[edge.from] > members && term[edge.to] > members)
            forcing.push_back(edge);
    return forcing;
}

static std::vector<int> loopAmong(int vertices, const std::vector<PlanningEdge> &edges)
{
    const Adjacency graph = bothWaysWhereStrict(vertices, edges);
    const std::vector<int> component = components(graph);
    for (const PlanningEdge &edge : edges)
        if (edge.earlier && component[edge.from] == component[edge.to])
            return loopThrough(edge, graph);
    return {};
}

std::vector<int> loopThatCannotBePlanned(int vertices, std::vector<PlanningEdge> edges)
{
    // Every round frees at least one either-or group; only a file made to waste time needs more rounds or options than this.
    constexpr int mostRounds = 200;
    constexpr size_t mostEdges = 2'000;
    for (int round = 0; round < mostRounds; ++round) {
        const std::vector<int> component = components(bothWaysWhereStrict(vertices, edges));
        if (dropAvoidable(edges, component))
            continue;
        std::map<int, std::vector<PlanningEdge>> inside;
        for (const PlanningEdge &edge : edges)
            if (component[edge.from] == component[edge.to])
                inside[component[edge.from]].push_back(edge);
        for (const auto &[number, members] : inside) {
            const auto has = [&members = members](auto &&asked) { return std::any_of(members.begin(), members.end(), asked); };
            if (!has([](const PlanningEdge &edge) { return edge.earlier; }))
                continue;
            if (!has([](const PlanningEdge &edge) { return edge.alternative >= 0; }))
                return loopAmong(vertices, members);
            if (members.size() <= mostEdges)
                if (const std::vector<PlanningEdge> forcing = edgesThatForce(vertices, members); !forcing.empty())
                    return loopAmong(vertices, forcing);
        }
        break;
    }
    return {};
}

} // namespace micromajor
