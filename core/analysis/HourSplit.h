#pragma once
#include "core/analysis/Totals.h"

namespace micromajor {

class ChoiceSpace;

/// The sums of the parts of the contact hours as the courses state them, over all ways a learner may choose; Composition divides the whole.
/// The parts may overlap. A part is stated only if every course that could be taken states it.
struct HourSplit
{
    ChoiceRange<Hours> theory;
    ChoiceRange<Hours> practice; ///< as stated: where only theory hours are stated, nothing is inferred
    ChoiceRange<Hours> lab;
    ChoiceRange<Hours> online;
    ChoiceRange<Hours> enterprise;
};
/// The cost is that of five totals.
HourSplit hourSplit(const Program &program, const ChoiceSpace &space);

/// The hours of the micro-courses within a course.
struct MicroCourseHours
{
    int microCourses = 0;
    int unstated = 0;          ///< how many of them do not state their hours
    std::optional<Hours> sum;  ///< of those that are stated; none when no one is
};
/// O(micro-courses).
MicroCourseHours microCourseHours(const Program &program, const Id<Course> &course);

} // namespace micromajor
