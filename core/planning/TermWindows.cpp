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

} // namespace

std::vector<TermWindow> termWindows(const Program &program, const RequisiteGraph &graph)
{
    std::vector<TermWindow> windows(program.courses.size());
    const auto terms = plannedTerms(program);
    const TermOrder order = graph.edges.empty() ? TermOrder() : termOrder(program);
    std::vector<int> start(program.courses.size(), 1);
    for (size_t i = 0; i < start.size(); ++i)
        if (isOffered(program.courses[i]))
            start[i] = fixedTerm(program.courses[i]).value_or(1);
    const LeastTerms least = leastTerms(order, start);
    if (least.endless)
        return windows;
    for (size_t i = 0; i < windows.size(); ++i) {
        const Course &course = program.courses[i];
        if (!isOffered(course))
            continue;
        windows[i].earliest = least.term[i];
        if (terms)
            windows[i].latest = latestTerm(program, order, least.term, i, *terms);
        if (windows[i].latest && course.term)
            windows[i].slack = *windows[i].latest - *course.term;
    }
    return windows;
}

} // namespace micromajor
