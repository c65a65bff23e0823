#pragma once
#include "core/review/Comparison.h"
#include "core/rules/Checker.h"

namespace micromajor {

/// One figure of the program before and after: "14", "12–16", "25 %"; empty when it cannot be computed.
struct FigureChange
{
    const char *name; ///< in JSON: "credits", "hours", …
    Message label;
    Message before;
    Message after;
    bool changed() const { return !(before == after); }
};

/// What the differences lead to.
struct Consequences
{
    /// All of them, changed or not: credits, hours and courses to take, practice share, longest chain of prerequisites, outcomes that have
    /// a course, outcomes that are assessed ("3 out of 5").
    std::vector<FigureChange> figures;
    std::vector<Finding> newFindings;     ///< not met or not judgeable after, and not so before; in the order of the check
    std::vector<Finding> lastingFindings; ///< a problem before and after, but with another sentence: as it is after
    std::vector<Finding> solvedFindings;  ///< the other way round; subjects are places in the program before
};

/// A finding is the same when rule, rule set, verdict and subject are; subjects are translated by the matched rows of the comparison.
/// Waived findings are no problems. O(findings · log).
Consequences consequences(const Comparison &comparison, const Facts &before, const CheckResult &checkedBefore, const Facts &after, const CheckResult &checkedAfter);

} // namespace micromajor
