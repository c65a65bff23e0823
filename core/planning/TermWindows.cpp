#include "core/planning/TermWindows.h"

#include "core/analysis/ChoiceGroups.h"
#include "core/planning/TermOrder.h"

namespace micromajor {

namespace {

/// Whether all courses keep within the program and the fixed ones stay, once this course stands in this term.
bool isPossible(const Program &program, const TermOrder &order, std::vector<int> start, size_t course, int term, int terms)
{
    start[course] = term;
    const LeastTerms least = leastTerms(order, std::move(start));
    if (least.term[course] != term)
        return false;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        if (!isOffered(program.courses[i]))
            continue;
        const auto fixed = fixedTerm(program.courses[i]);
        if (least.term[i] > terms || (fixed && least.term[i] != *fixed))
            return false;
    }
    return true;
}

/// When a term is possible, every one between the earliest and it is: by halving.
std::optional<int> latestTerm(const Program &program, const TermOrder &order, const std::vector<int> &least, size_t course, int terms)
{
    if (least[course] > terms || !isPossible(program, order, least, course, least[course], terms))
        return std::nullopt;
    int possible = least[course];
    for (int beyond = terms + 1; beyond - possible > 1;) {
        const int middle = possible + (beyond - possible) / 2;
        (isPossible(program, order, least, course, middle, terms) ? possible : beyond) = middle;
    }
    return possible;
}

/// What the windows of all courses have in common.
class Windows
{
public:
    Windows(const Program &program, const RequisiteGraph &graph)
        : m_program(program), m_terms(plannedTerms(program)), m_order(graph.edges.empty() ? TermOrder() : termOrder(program))
    {
        std::vector<int> start(program.courses.size(), 1);
        for (size_t i = 0; i < start.size(); ++i)
            if (isOffered(program.courses[i]))
                start[i] = fixedTerm(program.courses[i]).value_or(1);
        m_least = leastTerms(m_order, std::move(start));
    }

    TermWindow of(size_t index) const
    {
        const Course &course = m_program.courses[index];
        TermWindow window;
        if (m_least.endless || !isOffered(course))
            return window;
        window.earliest = m_least.term[index];
        if (m_terms)
            window.latest = latestTerm(m_program, m_order, m_least.term, index, *m_terms);
        if (window.latest && course.term)
            window.slack = *window.latest - *course.term;
        return window;
    }

private:
    const Program &m_program;
    std::optional<int> m_terms;
    TermOrder m_order;
    LeastTerms m_least;
};

} // namespace

std::vector<TermWindow> termWindows(const Program &program, const RequisiteGraph &graph)
{
    const Windows windows(program, graph);
    std::vector<TermWindow> ofCourses;
    for (size_t course = 0; course < program.courses.size(); ++course)
        ofCourses.push_back(windows.of(course));
    return ofCourses;
}

TermWindow termWindow(const Program &program, const RequisiteGraph &graph, size_t course)
{
    return Windows(program, graph).of(course);
}

} // namespace micromajor
