#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_META_RULES(rule) \
    rule(unknownRuleSet) \
    rule(outdatedRuleSet) \
    rule(unusedWaiver)
