#include "core/planning/TermOrder.h"

#include "core/analysis/ChoiceGroups.h"
#include "core/rules/plan/ProgramLength.h"

#include <algorithm>

namespace micromajor {

TermOrder termOrder(const Program &program)
{
    TermOrder order;
    std::vector<int> requirementOf; // of each either-or
    for (const PlanningEdge &edge : planningEdges(program)) {
        if (!isOffered(program.courses[size_t(edge.from)]) || !isOffered(program.courses[size_t(edge.to)]))
            continue;
        if (edge.alternative >= int(requirementOf.size()))
            requirementOf.resize(size_t(edge.alternative) + 1, -1);
        if (edge.alternative >= 0 && requirementOf[size_t(edge.alternative)] >= 0) {
            order.requirements[size_t(requirementOf[size_t(edge.alternative)])].push_back(edge);
            continue;
        }
        if (edge.alternative >= 0)
            requirementOf[size_t(edge.alternative)] = int(order.requirements.size());
        order.requirements.push_back({edge});
    }
    return order;
}

LeastTerms leastTerms(const TermOrder &order, std::vector<int> start)
{
    LeastTerms least{std::move(start), {}, false};
    least.after.assign(least.term.size(), -1);
    if (order.requirements.empty())
        return least;
    const int beyond = *std::max_element(least.term.begin(), least.term.end()) + int(least.term.size());
    bool moved = true;
    const auto raise = [&](int course, int term, int after) {
        if (term <= least.term[size_t(course)])
            return;
        least.term[size_t(course)] = term;
        least.after[size_t(course)] = after;
        least.endless |= term > beyond;
        moved = true;
    };
    while (moved && !least.endless) {
        moved = false;
        for (const std::vector<PlanningEdge> &options : order.requirements) {
            const auto possibleAt = [&](const PlanningEdge &edge) { return least.term[size_t(edge.from)] + edge.earlier; };
            const PlanningEdge &soonest = *std::ranges::min_element(options, {}, possibleAt);
            raise(soonest.to, possibleAt(soonest), soonest.from);
            if (soonest.sameTerm && options.size() == 1)
                raise(soonest.from, least.term[size_t(soonest.to)], soonest.to);
        }
    }
    return least;
}

std::optional<int> plannedTerms(const Program &program, int termsPerYear)
{
    return rules::termsOf(program.facts, termsPerYear);
}

} // namespace micromajor
