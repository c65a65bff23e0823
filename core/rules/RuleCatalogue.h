#pragma once
#include "core/rules/Rule.h"

namespace micromajor {

/// Every rule, grouped by folder; the order in which they are listed and documented.
const std::vector<const Rule *> &ruleCatalogue();
/// The rule with this id, or null.
const Rule *ruleWithId(QStringView id);
/// Rules about the check itself: they belong to no set and always run last.
const std::vector<const Rule *> &builtInRules();

// One line for each rule: it is defined in core/rules/<group>/<id>.cpp. Nothing else names rules one by one.
#define MICROMAJOR_RULES(rule) \
    rule(statedCreditsMismatch) \
    rule(totalCreditsOutsideLimits) \
    rule(hoursPerCreditOutsideLimits) \
    rule(hoursSplitMismatch) \
    rule(feeMismatch) \
    rule(courseCountOutsideLimits) \
    rule(statedCourseCountMismatch) \
    rule(impossibleChoiceGroup) \
    rule(duplicateCourse) \
    rule(courseWithoutModule) \
    rule(prerequisiteCycle) \
    rule(prerequisiteNotBefore) \
    rule(stageOrderBroken) \
    rule(courseOutsideProgramLength) \
    rule(termOverload) \
    rule(directionNotDeclared) \
    rule(directionWithoutCourseContent) \
    rule(emptyDimension) \
    rule(degreeWordInTitle) \
    rule(typeNotStated) \
    rule(unstatedTotal) \
    rule(unknownRuleSet) \
    rule(unusedWaiver)

namespace rules {
#define MICROMAJOR_DECLARE_RULE(name) extern const Rule name;
MICROMAJOR_RULES(MICROMAJOR_DECLARE_RULE)
#undef MICROMAJOR_DECLARE_RULE
} // namespace rules

} // namespace micromajor
