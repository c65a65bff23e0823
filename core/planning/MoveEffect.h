#pragma once
#include "core/analysis/TermLoads.h"
#include "core/rules/Checker.h"

#include <functional>

namespace micromajor {

/// Puts a course into a term; none takes it out of the plan. Moves of the same course in a row become one step of the history.
Edit moveToTerm(const Program &program, const Course &course, std::optional<int> term);

/// What an edit of the plan changes, worked out on the value alone: nothing is applied.
struct MoveEffect
{
    std::vector<Message> newProblems; ///< sentences not met or not judgeable that come; what several sets say alike, once
    std::vector<Message> solvedProblems; ///< those that go
    int chainBefore = 0; ///< courses on the longest chain; 0 = none, or courses require each other in a circle
    int chainAfter = 0;
    struct Load
    {
        int term;
        TermLoad before;
        TermLoad after;
    };
    std::vector<Load> loads; ///< the terms whose load changes, ascending
    std::vector<Message> sentences; ///< all of it ready to be read, the most important first; never empty

    bool isHarmless() const { return newProblems.empty(); }
};
/// `check` judges the figures after the edit as `now` judged those before (ProgramSession::checked). One full check.
MoveEffect moveEffect(const Facts &before, const CheckResult &now, const Edit &move, const std::function<CheckResult(const Facts &)> &check);

} // namespace micromajor
