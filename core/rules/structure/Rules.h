#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_STRUCTURE_RULES(rule) \
    rule(courseCountOutsideLimits) \
    rule(statedCourseCountMismatch) \
    rule(impossibleChoiceGroup) \
    rule(duplicateCourse) \
    rule(courseWithoutModule)
