#include "core/analysis/Adjacency.h"
#include "core/analysis/Centrality.h"

#include <algorithm>
#include <bit>

namespace micromajor {

/// Reachable vertices as bits, columns in topological order: a vertex reaches only later columns, so each row starts at its own word.
/// At most 64 MiB: larger graphs are done in blocks of columns.
static void countBlocked(const Adjacency &graph, std::span<const int> order, std::vector<CourseMetrics> &courses)
{
    constexpr size_t mostWords = (size_t(64) << 20) / sizeof(quint64);
    const size_t vertices = order.size();
    const size_t allWords = (vertices + 63) / 64;
    const size_t blockWords = std::min(allWords, std::max<size_t>(1, mostWords / vertices));
    std::vector<size_t> position(vertices);
    for (size_t i = 0; i < vertices; ++i)
        position[order[i]] = i;

    std::vector<quint64> bits(vertices * blockWords);
    for (size_t blockStart = 0; blockStart < allWords; blockStart += blockWords) {
        const size_t blockEnd = std::min(allWords, blockStart + blockWords);
        const size_t lastRow = std::min(vertices, blockEnd * 64);
        std::fill(bits.begin(), bits.end(), 0);
        for (size_t row = lastRow; row-- > 0;) {
            quint64 *const reached = bits.data() + row * blockWords;
            for (const int successor : graph.successors(order[row])) {
                const size_t column = position[successor];
                if (column >= lastRow)
                    continue;
                const quint64 *const further = bits.data() + column * blockWords;
                for (size_t word = std::max(blockStart, column / 64); word < blockEnd; ++word)
                    reached[word - blockStart] |= further[word - blockStart];
                if (column >= blockStart * 64)
                    reached[column / 64 - blockStart] |= quint64(1) << (column % 64);
            }
            int count = 0;
            for (size_t word = std::max(blockStart, row / 64); word < blockEnd; ++word)
                count += std::popcount(reached[word - blockStart]);
            courses[order[row]].blocking += count;
        }
    }
}

/// Over every path from a source to a sink with the vertex strictly inside, the sum of the path's vertices (peers.md section 4.1):
/// with c paths and L summed vertices on each side, L_in·c_out + c_in·L_out − c_in·c_out, written here without the subtraction.
/// Returns the sum over all vertices.
static Centrality countCentrality(const Adjacency &graph, std::span<const int> order, std::vector<CourseMetrics> &courses)
{
    std::vector<PathCounts> in(order.size());
    std::vector<PathCounts> out(order.size());
    std::vector<bool> isSource(order.size(), true);
    const SaturatingCount one(1);

    for (const int vertex : order) {
        if (isSource[vertex])
            in[vertex].paths = one;
        for (const int successor : graph.successors(vertex)) {
            isSource[successor] = false;
            in[successor].paths += in[vertex].paths;
            in[successor].others += in[vertex].others;
            in[successor].others += in[vertex].paths;
        }
    }
    SaturatingCount sum;
    for (size_t i = order.size(); i-- > 0;) {
        const int vertex = order[i];
        if (graph.successors(vertex).empty()) {
            out[vertex].paths = one;
            continue;
        }
        for (const int successor : graph.successors(vertex)) {
            out[vertex].paths += out[successor].paths;
            out[vertex].others += out[successor].others;
            out[vertex].others += out[successor].paths;
        }
        if (isSource[vertex])
            continue;
        SaturatingCount value = in[vertex].others * out[vertex].paths;
        value += in[vertex].paths * out[vertex].others;
        value += in[vertex].paths * out[vertex].paths;
        courses[vertex].centrality = value.toCentrality();
        sum += value;
    }
    return sum.toCentrality();
}

static std::vector<int> longestPath(const Adjacency &graph, const PathLengths &lengths)
{
    std::vector<int> path{int(std::max_element(lengths.down.begin(), lengths.down.end()) - lengths.down.begin())};
    path.reserve(size_t(lengths.down[path.front()]));
    while (lengths.down[path.back()] > 1)
        for (const int successor : graph.successors(path.back()))
            if (lengths.down[successor] == lengths.down[path.back()] - 1) {
                path.push_back(successor);
                break;
            }
    return path;
}

GraphMetrics graphMetrics(int vertices, std::span<const Edge> edges)
{
    GraphMetrics metrics;
    metrics.courses.resize(vertices);
    if (!edges.empty()) {
        const Adjacency graph(vertices, edges);
        const std::vector<int> order = topologicalOrder(graph);
        if (order.size() < size_t(vertices)) {
            metrics.cycle = anyCycle(graph, order);
            return metrics;
        }
        const PathLengths lengths = pathLengths(graph, order);
        for (int vertex = 0; vertex < vertices; ++vertex)
            metrics.courses[vertex].delay = lengths.up[vertex] + lengths.down[vertex] - 1;
        metrics.longestChain = longestPath(graph, lengths);
        countBlocked(graph, order, metrics.courses);
        metrics.centrality = countCentrality(graph, order, metrics.courses);
    } else if (vertices > 0) {
        metrics.longestChain = {0};
    }
    for (CourseMetrics &course : metrics.courses) {
        course.complexity = course.delay + course.blocking;
        metrics.delay += course.delay;
        metrics.blocking += course.blocking;
    }
    metrics.complexity = metrics.delay + metrics.blocking;
    return metrics;
}

} // namespace micromajor
