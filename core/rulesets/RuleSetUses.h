#pragma once
#include "core/program/Program.h"
#include "core/rules/RuleSet.h"

namespace micromajor {

/// The sets that the program names (Program::ruleSetUses): each in the state that the program embeds, so that a check can be repeated years
/// later; without one, in the state that is known here. Tells which are unknown and which are known here in another state.
RuleSetsInUse ruleSetsOf(const Program &program);

/// Begins to answer to a set and embeds its state; or ceases to, when the program answers to it.
Edit toggleRuleSet(const Program &program, const RuleSet &set);
/// The program with every set that is known here embedded where it only names it; for programs begun in the window. (What is
/// imported stays as it came.)
Program withRuleSetsEmbedded(Program program);

} // namespace micromajor
