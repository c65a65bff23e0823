#pragma once
#include "core/program/Program.h"

#include <span>

namespace micromajor {

/// The number of paths may pass 2^128; then `exceeded` is set and the value means "more than".
struct Centrality
{
    unsigned long long high = 0;
    unsigned long long low = 0;
    bool exceeded = false;
    QString toString() const; ///< decimal digits; "> 340282366920938463463374607431768211455" when exceeded
    bool operator==(const Centrality &) const = default;
};

/// The structure figures of CurricularAnalytics (peers.md section 4.1); an edge i→j when i is required by j, all kinds alike.
struct CourseMetrics
{
    int delay = 1; ///< vertices on the longest path through the course
    int blocking = 0; ///< courses reachable from it
    int complexity = 1; ///< delay + blocking
    Centrality centrality;
};
struct Edge
{
    int from; ///< the required course
    int to;
};
struct GraphMetrics
{
    std::vector<CourseMetrics> courses;
    qint64 delay = 0, blocking = 0, complexity = 0;
    Centrality centrality;
    /// Vertices of one longest path, in order: of all of them the one that takes the first vertex at every step.
    std::vector<int> longestChain;
    std::vector<int> cycle; ///< vertices of one directed cycle if there is one; then nothing else is computed
};
/// Delay, chain and centrality O(V + E); blocking O(V · E / 64). Duplicate edges count once.
GraphMetrics graphMetrics(int vertices, std::span<const Edge> edges);

/// The graph of a program: vertex i is program.courses[i].
struct RequisiteGraph
{
    std::vector<Edge> edges; ///< one for each requisite
    GraphMetrics metrics;
    /// A loop that cannot be planned: a cycle once strict co-requisites count both ways and at least one prerequisite is on it. Empty = none.
    std::vector<int> unsatisfiableLoop;
};
RequisiteGraph requisiteGraph(const Program &program);

} // namespace micromajor
