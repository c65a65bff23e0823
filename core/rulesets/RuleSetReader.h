#pragma once
#include "core/base/Result.h"
#include "core/rules/RuleSet.h"

#include <functional>

namespace micromajor {

/// Finds the set that another one says it is based on; an error says why there is none.
using FindRuleSet = std::function<Result<RuleSet>(const QString &id)>;

/// Reads a rule set. One that is based on another takes over every rule of it that it does not name itself; of an option that it does not
/// name, it takes over the value. Errors name `source` and the line.
Result<RuleSet> parseRuleSet(const QByteArray &json, const QString &source, const FindRuleSet &findBase);
/// The same; a base must be one of the shipped sets.
Result<RuleSet> parseRuleSet(const QByteArray &json, const QString &source);

} // namespace micromajor
