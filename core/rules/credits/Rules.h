#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_CREDITS_RULES(rule) \
    rule(statedCreditsMismatch) \
    rule(totalCreditsOutsideLimits) \
    rule(creditsOffStep) \
    rule(hoursPerCreditOutsideLimits) \
    rule(learningHoursPerCreditOutsideLimits) \
    rule(statedHoursMismatch) \
    rule(statedLearningHoursMismatch) \
    rule(learningHoursBelowContactHours) \
    rule(learningHoursBelowLimit) \
    rule(workloadNotStated) \
    rule(hoursSplitMismatch) \
    rule(practiceShareOutsideLimits) \
    rule(projectShareBelowLimit) \
    rule(creditRuleNotStated) \
    rule(doubleCountingContradicted) \
    rule(recognisedCreditsExceed) \
    rule(stackableWithoutTarget) \
    rule(feeMismatch)
