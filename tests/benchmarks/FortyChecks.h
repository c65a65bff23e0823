#pragma once
#include "core/rules/Checker.h"

#include <array>

namespace micromajor {

/// Forty questions out of the catalogue with the limits that all engines use. peers/ajv_rules.js asks the same ones in the same order.
struct FortyCheck
{
    const char *rule;
    const char *options; ///< JSON object; what it does not name keeps the default
};
inline constexpr size_t fortyCount = 40;
extern const std::array<FortyCheck, fortyCount> fortyChecks;
using FortyCounts = std::array<int, fortyCount>; ///< violations of each question

/// The forty as one rule set, as if read from a file.
RuleSet fortyRuleSet();
/// The entry of a rule with every option: those given, else the defaults.
RuleSetEntry entryOf(const Rule &rule, const QJsonObject &given);
/// What the engine found, by question. Ends the program when one could not be judged: then the engines would not be comparable.
void count(const CheckResult &result, FortyCounts &counts);

/// The same questions written down as plain code for programs that state every value: no options, messages, places or fixes.
/// Reads the program alone, as the others do.
void floorOf(const Program &program, FortyCounts &counts);

} // namespace micromajor
