#include "core/analysis/StudyOrder.h"

#include "core/analysis/ChoiceGroups.h"

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

Order StudyOrder::of(int first, int second)
{
    const auto &courses = m_program.courses;
    const std::optional<int> term = courses[size_t(first)].term, laterTerm = courses[size_t(second)].term;
    if (term && laterTerm && term != laterTerm)
        return *term < *laterTerm ? Order::Before : Order::NotBefore;
    if (isRequired(first, second))
        return Order::Before;
    return (term && laterTerm) || isRequired(second, first) ? Order::NotBefore : Order::Unknown;
}

bool StudyOrder::isRequired(int required, int course)
{
    const auto &edges = m_graph.edges;
    const auto &requisites = m_program.requisites;
    if (edges.empty() || edges.size() != requisites.size())
        return false;
    const auto known = m_requiredOf.constFind(course);
    if (known != m_requiredOf.constEnd())
        return (*known)[size_t(required)];
    if (m_incoming.empty()) {
        m_incoming.resize(m_program.courses.size());
        for (size_t i = 0; i < edges.size(); ++i)
            if (requisites[i].alternative.isEmpty() && requisites[i].kind != "co"_L1 && requisites[i].kind != "strict"_L1)
                m_incoming[size_t(edges[i].to)].push_back(edges[i].from);
    }
    std::vector<bool> reached(m_incoming.size());
    std::vector<int> pending{course};
    while (!pending.empty()) {
        const int next = pending.back();
        pending.pop_back();
        for (const int from : m_incoming[size_t(next)])
            if (!reached[size_t(from)]) {
                reached[size_t(from)] = true;
                pending.push_back(from);
            }
    }
    return m_requiredOf.insert(course, std::move(reached)).value()[size_t(required)];
}

Progression progression(const Program &program, const Links &links, StudyOrder &order, int outcome)
{
    Progression found;
    std::vector<int> introducing, deepening;
    for (const int row : links.supportsOfOutcome.of(outcome)) {
        const int course = links.courseOfSupport[size_t(row)];
        const QString &level = program.outcomeSupports[size_t(row)].progression;
        if (level.isEmpty() || course < 0 || !isOffered(program.courses[size_t(course)]))
            continue;
        found.stated = true;
        if (level == "I"_L1)
            introducing.push_back(row);
        else if (level == "R"_L1 || level == "M"_L1)
            deepening.push_back(row);
    }
    for (const int late : introducing) {
        const int lateCourse = links.courseOfSupport[size_t(late)];
        for (const int early : deepening) {
            const int earlyCourse = links.courseOfSupport[size_t(early)];
            if (earlyCourse == lateCourse)
                continue;
            const Order known = order.of(earlyCourse, lateCourse);
            if (known == Order::Unknown)
                for (const int course : {earlyCourse, lateCourse})
                    if (!program.courses[size_t(course)].term)
                        found.undated.push_back(course);
            if (known == Order::Before) {
                found.faults.push_back({late, early}); // one earlier course is enough to say it
                break;
            }
        }
    }
    std::sort(found.undated.begin(), found.undated.end());
    found.undated.erase(std::unique(found.undated.begin(), found.undated.end()), found.undated.end());
    return found;
}

} // namespace micromajor
