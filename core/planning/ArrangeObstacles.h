#pragma once
#include "core/planning/ArrangeTerms.h"

namespace micromajor {

/// A limit with the unit in which it is spoken of.
struct TermLimit
{
    LoadMeasure measure;
    const HeaviestWay *load;
    qint64 most;
};

/// Why no plan is possible, as far as it can be told without searching: a loop, a chain too long, a course that stays in the way, a limit
/// that the courses of a term, or all of them, go beyond. `stays`: the term in which each course must stay, 0 = none.
std::optional<Error> obstacle(const Program &program, const TermProblem &problem, const std::vector<int> &stays, const std::vector<TermLimit> &limits);
/// Why the search came back without a plan.
Error noPlan(const SearchOutcome &outcome, int terms, const std::vector<TermLimit> &limits);

} // namespace micromajor
