#pragma once
#include "core/rules/RuleSet.h"

#include <QByteArray>

namespace micromajor {

/// A rule set as a file that needs no other one: every rule with every option, inherited ones included. parseRuleSet() of it gives the
/// same set with the same digest.
QByteArray ruleSetJson(const RuleSet &set);
/// SHA-256, hexadecimal, of what the set says: order of members and white space of its file do not matter.
QString ruleSetDigest(const RuleSet &set);

/// The word for it in rule-set files: "error", "warning", "advice"; "program", "school", "province", "nation", "reference".
QLatin1StringView codeOf(Severity severity);
QLatin1StringView codeOf(Layer layer);

} // namespace micromajor
