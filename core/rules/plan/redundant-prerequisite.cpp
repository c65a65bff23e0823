#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// A prerequisite that holds for everybody. One whose kind is not stated is read as a prerequisite, as everywhere.
static bool isPlain(const Requisite &requisite)
{
    return requisite.alternative.isEmpty() && requisite.kind != "co"_L1 && requisite.kind != "strict"_L1;
}

static bool sameText(const Requisite &a, const Requisite &b)
{
    return a.kind == b.kind && a.alternative == b.alternative;
}

static void report(RuleReport &report, const Requisite &requisite, const Message &message)
{
    report.notMet(placeOf(requisite), message).fix(edits::removeRows(report.program(), tables::requisite, {requisite.id.value}));
}

/// Which of the courses required by one course another of them requires already, and that other one; −1 = none.
class Detours
{
public:
    Detours(const Program &program, const std::vector<Edge> &edges, const Relation &into)
        : m_program(program), m_edges(edges), m_into(into), m_through(program.courses.size(), -1)
    {
    }
    const std::vector<int> &of(int course)
    {
        std::fill(m_through.begin(), m_through.end(), -1);
        for (const int first : m_into.of(course))
            if (isPlain(m_program.requisites[size_t(first)]))
                follow(m_edges[size_t(first)].from, course);
        return m_through;
    }

private:
    void follow(int first, int course)
    {
        std::vector<int> open{first};
        while (!open.empty()) {
            const int next = open.back();
            open.pop_back();
            for (const int edge : m_into.of(next)) {
                const int from = m_edges[size_t(edge)].from;
                if (m_through[size_t(from)] >= 0 || from == course || !isPlain(m_program.requisites[size_t(edge)]))
                    continue;
                m_through[size_t(from)] = first;
                open.push_back(from);
            }
        }
    }

    const Program &m_program;
    const std::vector<Edge> &m_edges;
    const Relation &m_into;
    std::vector<int> m_through;
};

static void check(RuleReport &rule)
{
    const Program &program = rule.program();
    const RequisiteGraph &graph = rule.facts().graph;
    if (program.requisites.empty() || graph.edges.size() != program.requisites.size())
        return rule.notApplicable(QT_TRANSLATE_NOOP("core", "No course requires another one."));
    std::vector<int> owners;
    owners.reserve(graph.edges.size());
    for (const Edge &edge : graph.edges)
        owners.push_back(edge.to);
    const Relation into(program.courses.size(), owners);
    const bool acyclic = graph.metrics.cycle.empty(); // in a circle everything requires everything
    std::optional<Detours> detours;
    for (int course = 0; course < int(program.courses.size()); ++course) {
        const auto required = into.of(course);
        if (required.size() < 2)
            continue;
        if (!detours)
            detours.emplace(program, graph.edges, into);
        const std::vector<int> *through = acyclic ? &detours->of(course) : nullptr;
        for (size_t i = 0; i < required.size(); ++i) {
            const Requisite &requisite = program.requisites[size_t(required[i])];
            const int from = graph.edges[size_t(required[i])].from;
            const bool again = std::any_of(required.begin(), required.begin() + qptrdiff(i), [&](int other) {
                return graph.edges[size_t(other)].from == from && sameText(program.requisites[size_t(other)], requisite);
            });
            const Message name = nameOf(program.courses[size_t(course)]);
            const Message requiredName = nameOf(program.courses[size_t(from)]);
            if (again)
                report(rule, requisite, Message(QT_TRANSLATE_NOOP("core", "That %1 requires %2 is listed more than once."), {name, requiredName}));
            else if (through && (*through)[size_t(from)] >= 0 && isPlain(requisite))
                report(rule, requisite, Message(redundantPrerequisite.message, {name, requiredName, nameOf(program.courses[size_t((*through)[size_t(from)])])}));
        }
    }
}

const Rule redundantPrerequisite{
    .id = "redundant-prerequisite",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Prerequisites without repetition"),
    .message = QT_TRANSLATE_NOOP("core", "%1 need not name %2: it requires %3, which requires %2 already."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Always,
    .basis = "frameworks.md SD-16; peers.md section 4",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
