#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_AUDIENCE_RULES(rule) \
    rule(audienceNotStated) \
    rule(audienceStudentsOnly) \
    rule(priorityGroupsNotNamed) \
    rule(priorityGroupExcluded) \
    rule(priorityGroupContradicted) \
    rule(classOpeningNotFeasible) \
    rule(classSizeOutsideLimits) \
    rule(learnerReasonMissing)
