#pragma once
#include "core/base/Result.h"
#include "core/program/Program.h"
#include "core/rules/RuleSet.h"

namespace micromajor {

/// The sets shipped with the program (resources/rulesets/<id>.json), in order.
const std::vector<RuleSet> &builtInRuleSets();
/// By id, or from a path. Errors name the file and the line.
Result<RuleSet> ruleSet(const QString &idOrPath);
Result<RuleSet> parseRuleSet(const QByteArray &json, const QString &source);
/// The sets that the program names (Program::ruleSetUses) and that are known; `unknown` receives the names of the others.
std::vector<RuleSet> ruleSetsOf(const Program &program, QStringList *unknown = nullptr);

} // namespace micromajor
