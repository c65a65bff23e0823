#pragma once
#include "core/rules/Rule.h"
#include "core/rules/assessment/Rules.h"
#include "core/rules/audience/Rules.h"
#include "core/rules/certificate/Rules.h"
#include "core/rules/completeness/Rules.h"
#include "core/rules/credits/Rules.h"
#include "core/rules/meta/Rules.h"
#include "core/rules/need/Rules.h"
#include "core/rules/outcomes/Rules.h"
#include "core/rules/plan/Rules.h"
#include "core/rules/privacy/Rules.h"
#include "core/rules/quality/Rules.h"
#include "core/rules/structure/Rules.h"
#include "core/rules/team/Rules.h"

namespace micromajor {

/// Every rule, grouped by folder; the order in which they are listed and documented.
const std::vector<const Rule *> &ruleCatalogue();
/// The rule with this id, or null.
const Rule *ruleWithId(QAnyStringView id);
/// Rules about the check itself: they belong to no set and always run last.
const std::vector<const Rule *> &builtInRules();

// Each rule is defined in core/rules/<group>/<id>.cpp and named in the Rules.h beside it. Nothing else names rules one by one.
#define MICROMAJOR_RULES(rule) \
    MICROMAJOR_CREDITS_RULES(rule) \
    MICROMAJOR_STRUCTURE_RULES(rule) \
    MICROMAJOR_PLAN_RULES(rule) \
    MICROMAJOR_NEED_RULES(rule) \
    MICROMAJOR_AUDIENCE_RULES(rule) \
    MICROMAJOR_OUTCOMES_RULES(rule) \
    MICROMAJOR_ASSESSMENT_RULES(rule) \
    MICROMAJOR_CERTIFICATE_RULES(rule) \
    MICROMAJOR_TEAM_RULES(rule) \
    MICROMAJOR_QUALITY_RULES(rule) \
    MICROMAJOR_COMPLETENESS_RULES(rule) \
    MICROMAJOR_PRIVACY_RULES(rule) \
    MICROMAJOR_META_RULES(rule)

namespace rules {
#define MICROMAJOR_DECLARE_RULE(name) extern const Rule name;
MICROMAJOR_RULES(MICROMAJOR_DECLARE_RULE)
#undef MICROMAJOR_DECLARE_RULE
} // namespace rules

} // namespace micromajor
