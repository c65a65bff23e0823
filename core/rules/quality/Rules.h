#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_QUALITY_RULES(rule) \
    rule(qualityBodyNotStated) \
    rule(reviewCycleOutsideLimits) \
    rule(tooFewFeedbackChannels) \
    rule(tooFewIndicators) \
    rule(indicatorWithoutTarget) \
    rule(indicatorResultMissed) \
    rule(resultCountsImpossible) \
    rule(resultPercentMismatch) \
    rule(contentRefreshBelowLimit) \
    rule(contentOutdated) \
    rule(developmentTimeOutsideLimits) \
    rule(exitRuleNotStated) \
    rule(exitDue) \
    rule(approvalChainIncomplete) \
    rule(approvalOutOfOrder) \
    rule(filingIncomplete) \
    rule(qualityRolesMissing) \
    rule(supportNotStated)
