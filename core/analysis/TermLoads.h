#pragma once
#include "core/analysis/Composition.h"

namespace micromajor {

/// What one term asks of a learner, over all ways to choose. Here `drawn` is the most that the courses of the term state.
struct TermLoad
{
    int term = 0; ///< as stated, from 0
    int courses = 0; ///< on offer in it
    Portion<Hours> hours; ///< contact hours
    Portion<Credits> credits;
};

struct TermLoads
{
    /// Ascending. The terms that have courses on offer, and the empty ones among the program's terms while the picture stays small
    /// (at most mostTermsListed).
    std::vector<TermLoad> terms;
    std::vector<Id<Course>> withoutTerm; ///< on offer, in the order of the program; they are in no load
};
inline constexpr int mostTermsListed = 12;

/// Loads are not stated where ChoiceSpace::isKnown() is false. O(terms × one optimisation over the choices).
TermLoads termLoads(const Program &program, const ChoiceSpace &space);

} // namespace micromajor
