#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_NEED_RULES(rule) \
    rule(needEvidenceMissing) \
    rule(needEvidenceOutdated) \
    rule(gapWithoutEvidence) \
    rule(capabilityNotSingle) \
    rule(occupationNotStated) \
    rule(directionNotDeclared) \
    rule(directionNotInList) \
    rule(directionWithoutCourseContent)
