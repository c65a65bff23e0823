#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_STRUCTURE_RULES(rule) \
    rule(courseCountOutsideLimits) \
    rule(statedCourseCountMismatch) \
    rule(impossibleChoiceGroup) \
    rule(natureContradictsChoice) \
    rule(electiveWithoutChoiceGroup) \
    rule(duplicateCourse) \
    rule(repeatedCourseCode) \
    rule(courseWithoutModule) \
    rule(moduleWithoutAssessment) \
    rule(microCourseHoursMismatch) \
    rule(tooFewDisciplines) \
    rule(noIntegratingProject) \
    rule(enterpriseProjectWithoutTask) \
    rule(reusedCourseNotReviewed) \
    rule(overlapOutsideLimits) \
    rule(overlapWithAnotherProgram)
