#pragma once
#include "core/rules/Facts.h"
#include "core/rules/RuleSet.h"

#include <span>

namespace micromajor {

/// The outcome of a check: for each set and rule at least one finding, "met" included. Sorted: not met by severity, cannot judge, met, n/a.
struct CheckResult
{
    std::vector<Finding> findings;
    int errors = 0;       ///< not met, severity error, not waived
    int warnings = 0;
    int advice = 0;
    int cannotJudge = 0;
    int met = 0;
    int notApplicable = 0;
    int waived = 0;
};
/// Runs every rule of every set, then the rules about the check itself (unknown or outdated rule sets, unused waivers) under the name
/// builtInRuleSetId. `otherPrograms`: with which overlap is measured. Pure; safe on any thread.
CheckResult check(const Facts &facts, const RuleSetsInUse &ruleSets, std::span<const std::shared_ptr<const Program>> otherPrograms = {});
CheckResult check(const Facts &facts, const std::vector<RuleSet> &ruleSets);

/// The name under which rules report that belong to no set.
inline constexpr QLatin1StringView builtInRuleSetId{"built-in"};

} // namespace micromajor
