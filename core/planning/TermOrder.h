#pragma once
#include "core/analysis/Plannability.h"

namespace micromajor {

/// What every plan of terms must respect. Numbers of courses are indexes in program.courses; courses planned but not offered take part in
/// nothing, as in the rules.
struct TermOrder
{
    /// Each needs one of its options, which all lead to the same course; a requisite outside every either-or is the only option of its own.
    std::vector<std::vector<PlanningEdge>> requirements;
};
TermOrder termOrder(const Program &program);

/// The least term of each course from given starts upwards when every other course moves along, and the course that makes it so late
/// (−1 = its start). Of an either-or the option possible soonest counts; a strict co-requisite inside an either-or only as "not later".
struct LeastTerms
{
    std::vector<int> term;
    std::vector<int> after;
    bool endless = false; ///< some courses require each other in a circle; the terms mean nothing then
};
/// O(rounds · options); at most as many rounds as the longest chain has courses.
LeastTerms leastTerms(const TermOrder &order, std::vector<int> start);

/// The terms that a program has at most, out of what it states; a length in years counts this many terms in a year (the rules' own
/// default). None = not stated.
inline constexpr int usualTermsPerYear = 2;
std::optional<int> plannedTerms(const Program &program, int termsPerYear = usualTermsPerYear);

/// The term in which a course must stay, if its program says so.
inline std::optional<int> fixedTerm(const Course &course)
{
    return course.termFixed == true ? course.term : std::nullopt;
}

} // namespace micromajor
