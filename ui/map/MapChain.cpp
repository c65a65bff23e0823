#include "ui/map/MapChain.h"

namespace micromajor {

using namespace Qt::StringLiterals;

MapChain chainThrough(const MapLayout &layout, int course)
{
    const size_t count = layout.boxes.size();
    MapChain chain{std::vector<char>(count, 0), std::vector<char>(layout.edges.size(), 0)};
    std::vector<std::vector<size_t>> leaving(count);
    std::vector<std::vector<size_t>> arriving(count);
    for (size_t edge = 0; edge < layout.edges.size(); ++edge) {
        leaving[size_t(layout.edges[edge].from)].push_back(edge);
        arriving[size_t(layout.edges[edge].to)].push_back(edge);
    }
    const auto follow = [&](const std::vector<std::vector<size_t>> &edgesOf, int MapEdge::*end) {
        std::vector<char> reached(count, 0);
        reached[size_t(course)] = 1;
        std::vector<int> open{course};
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            chain.courses[size_t(at)] = 1;
            for (const size_t edge : edgesOf[size_t(at)]) {
                chain.edges[edge] = 1;
                const int next = layout.edges[edge].*end;
                if (!reached[size_t(next)]) {
                    reached[size_t(next)] = 1;
                    open.push_back(next);
                }
            }
        }
    };
    follow(leaving, &MapEdge::to);
    follow(arriving, &MapEdge::from);
    return chain;
}

QString ChainTexts::longest(const RequisiteGraph &graph, int course)
{
    return graph.metrics.cycle.empty() ? QString::number(graph.metrics.courses[size_t(course)].delay) : QString();
}

QString ChainTexts::blocked(const RequisiteGraph &graph, int course)
{
    return graph.metrics.cycle.empty() ? QString::number(graph.metrics.courses[size_t(course)].blocking) : QString();
}

QString ChainTexts::slack(const TermWindow &window)
{
    if (!window.slack)
        return {};
    return *window.slack > 0 ? tr("can wait %n terms", nullptr, *window.slack)
        : *window.slack == 0 ? tr("cannot wait")
                             : tr("stands %n terms too late", nullptr, -*window.slack);
}

QString ChainTexts::line(const RequisiteGraph &graph, const TermWindow &window, int course)
{
    if (!graph.metrics.cycle.empty())
        return tr("Courses require each other in a circle: chains cannot be counted.");
    const CourseMetrics &metrics = graph.metrics.courses[size_t(course)];
    QStringList parts{tr("longest chain through it: %n courses", nullptr, metrics.delay), tr("blocks %n courses", nullptr, metrics.blocking)};
    if (const QString wait = slack(window); !wait.isEmpty())
        parts.append(wait);
    return parts.join(u" · "_s);
}

} // namespace micromajor
