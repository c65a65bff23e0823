// Structure figures and totals: median time, beside the naive way measured in the same run and the bar of engineering/performance.md 1.
#include "core/analysis/RequisiteGraph.h"
#include "core/analysis/Totals.h"
#include "tests/benchmarks/Measure.h"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <random>
#include <set>

using namespace micromajor;
using namespace Qt::StringLiterals;

/// Courses in equal terms, each requiring courses of the term before it; as many edges as the dense set of performance.md has.
static std::vector<Edge> termedGraph(int courses, int terms, int edges)
{
    std::mt19937 random(1);
    const int perTerm = (courses + terms - 1) / terms;
    std::set<std::pair<int, int>> found;
    while (int(found.size()) < edges) {
        const int to = perTerm + int(random() % unsigned(courses - perTerm));
        const int from = (to / perTerm - 1) * perTerm + int(random() % unsigned(perTerm));
        found.insert({from, to});
    }
    std::vector<Edge> result;
    for (const auto &[from, to] : found)
        result.push_back({from, to});
    return result;
}

static std::vector<Edge> ladder(int diamonds)
{
    std::vector<Edge> edges;
    for (int i = 0; i < diamonds; ++i) {
        const int top = 3 * i;
        edges.insert(edges.end(), {{top, top + 1}, {top, top + 2}, {top + 1, top + 3}, {top + 2, top + 3}});
    }
    return edges;
}

/// What the peers do: walk every path from every source, and search from every course.
class PathListing
{
public:
    PathListing(int vertices, const std::vector<Edge> &edges) : m_next(vertices), m_isSource(vertices, true)
    {
        for (const Edge &edge : edges) {
            m_next[edge.from].push_back(edge.to);
            m_isSource[edge.to] = false;
        }
    }
    quint64 run()
    {
        m_delay.assign(m_next.size(), 1);
        m_centrality.assign(m_next.size(), 0);
        m_paths = 0;
        for (int vertex = 0; vertex < int(m_next.size()); ++vertex)
            if (m_isSource[vertex])
                walk(vertex);
        qint64 blocking = 0;
        std::vector<int> open;
        for (int vertex = 0; vertex < int(m_next.size()); ++vertex) {
            std::vector<bool> seen(m_next.size(), false);
            open.assign(1, vertex);
            while (!open.empty()) {
                const int current = open.back();
                open.pop_back();
                for (const int next : m_next[current])
                    if (!seen[next]) {
                        seen[next] = true;
                        ++blocking;
                        open.push_back(next);
                    }
            }
        }
        m_blocking = blocking;
        return std::accumulate(m_centrality.begin(), m_centrality.end(), quint64(0));
    }
    quint64 paths() const { return m_paths; }

private:
    void walk(int vertex)
    {
        m_path.push_back(vertex);
        for (const int next : m_next[vertex])
            walk(next);
        if (m_next[vertex].empty()) {
            ++m_paths;
            for (size_t i = 0; i < m_path.size(); ++i) {
                m_delay[m_path[i]] = std::max(m_delay[m_path[i]], m_path.size());
                if (i > 0 && i + 1 < m_path.size())
                    m_centrality[m_path[i]] += m_path.size();
            }
        }
        m_path.pop_back();
    }
    std::vector<std::vector<int>> m_next;
    std::vector<bool> m_isSource;
    std::vector<size_t> m_delay;
    std::vector<quint64> m_centrality;
    std::vector<int> m_path;
    quint64 m_paths = 0;
    qint64 m_blocking = 0;
};

static void graphLine(const char *name, int courses, const std::vector<Edge> &edges, bool listPaths, double bar)
{
    GraphMetrics metrics;
    const double ours = Measure::of(201, [&] { metrics = graphMetrics(courses, edges); }).median;
    std::printf("%-22s %7d %7zu %11.1f", name, courses, edges.size(), ours);
    if (listPaths) {
        PathListing listing(courses, edges);
        quint64 centrality = 0;
        const double naive = Measure::of(9, [&] { centrality = listing.run(); }).median;
        const bool agree = metrics.centrality == Centrality{0, centrality, false};
        std::printf(" %11llu %13.1f %8.1fx %s", static_cast<unsigned long long>(listing.paths()), naive, naive / ours,
                    agree ? "" : "(DISAGREE)");
    } else {
        std::printf(" %11s %13s %8s ", "-", "never", "-");
    }
    std::printf("   bar %.0f   centrality %s\n", bar, qPrintable(metrics.centrality.toString()));
}

static Program electiveProgram()
{
    Program program;
    for (int i = 0; i < 15; ++i) {
        Course course;
        course.id.value = u"course-%1"_s.arg(i);
        course.credits = Credits::fromThousandths(1000 + 500 * (i % 4));
        course.hours = Hours::whole(16 + 8 * (i % 5));
        course.practiceHours = Hours::whole(4 * (i % 5));
        course.learningHours = Hours::whole(50);
        program.courses.push_back(course);
    }
    return program;
}

static void addGroup(Program &program, const QString &id, int first, int last, std::optional<int> courses, std::optional<Credits> credits)
{
    ChoiceGroup group;
    group.id.value = id;
    group.leastCourses = courses;
    group.leastCredits = credits;
    program.choiceGroups.push_back(group);
    for (int i = first; i <= last; ++i)
        program.choiceMembers.push_back({{id + QString::number(i)}, group.id, program.courses[size_t(i)].id});
}

static void totalsLine(const char *name, const Program &program)
{
    Totals result;
    const double time = Measure::of(2001, [&] { result = totals(program); }).median;
    std::printf("%-48s %9.1f   credits %s, practice %s\n", name, time, qPrintable(rangeText(result.credits)),
                qPrintable(rangeText(result.practiceShare)));
}

int main()
{
    std::printf("%-22s %7s %7s %11s %11s %13s %9s\n", "graph (median µs)", "courses", "edges", "ours", "paths", "path listing", "ratio");
    graphLine("dense, 12 terms", 50, termedGraph(50, 12, 74), true, 50);
    graphLine("dense, 12 terms", 500, termedGraph(500, 12, 886), true, 500);
    graphLine("dense, 12 terms", 2000, termedGraph(2000, 12, 3627), true, 5000);
    graphLine("ladder of 16", 49, ladder(16), true, 50);
    graphLine("ladder of 100", 301, ladder(100), false, 500);

    std::printf("\n%-48s %9s\n", "totals of 15 courses (median µs)", "ours");
    Program program = electiveProgram();
    totalsLine("all required", program);
    addGroup(program, u"g"_s, 8, 11, 2, {});
    totalsLine("one group of 4, take 2", program);
    addGroup(program, u"h"_s, 12, 14, {}, Credits::whole(2));
    totalsLine("and one of 3, at least 2 credits", program);
    addGroup(program, u"k"_s, 2, 8, 3, {});
    totalsLine("and one of 7 that shares a course with the first", program);
}
