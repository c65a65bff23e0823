#pragma once
#include "core/base/Result.h"
#include "core/rules/RuleSet.h"

namespace micromajor {

/// The sets shipped with the program (resources/rulesets/<id>.json), in order.
const std::vector<RuleSet> &builtInRuleSets();
/// The shipped set with this id, or null.
const RuleSet *builtInRuleSet(const QString &id);

/// A file in the folder of the user's own rule sets, read or not. One that is broken does not keep the others from being used.
struct OwnRuleSet
{
    QString path;
    Result<RuleSet> set;
};
/// Read anew at every call: colleagues copy files into the folder.
std::vector<OwnRuleSet> ownRuleSets();
/// Stores the set as <id>.json among the user's own; replaces one with this id. Refuses the id of a shipped set.
Result<void> saveOwnRuleSet(const RuleSet &set);
Result<void> removeOwnRuleSet(const QString &id);

/// A shipped set or one of the user's own by id, or any file by path.
Result<RuleSet> ruleSet(const QString &idOrPath);

} // namespace micromajor
