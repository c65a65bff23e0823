#include "core/analysis/HourSplit.h"

#include "core/analysis/StatedAmounts.h"

#include <algorithm>

namespace micromajor {

static ChoiceRange<Hours> rangeOf(const Program &program, const ChoiceSpace &space, std::optional<Hours> Course::*part)
{
    StatedAmounts amounts(program);
    for (size_t i = 0; i < program.courses.size(); ++i)
        amounts.set(i, program.courses[i].*part);
    return amounts.range<Hours>(space);
}

HourSplit hourSplit(const Program &program, const ChoiceSpace &space)
{
    HourSplit split;
    if (!space.isKnown()) {
        // As in Totals: groups that count in credits hide what may be chosen while credits are missing.
        for (const int course : space.unknownCredits())
            for (ChoiceRange<Hours> *range : {&split.theory, &split.practice, &split.lab, &split.online, &split.enterprise})
                range->missing.push_back(program.courses[size_t(course)].id);
        return split;
    }
    if (std::none_of(program.courses.begin(), program.courses.end(), isOffered))
        return split;
    split.theory = rangeOf(program, space, &Course::theoryHours);
    split.practice = rangeOf(program, space, &Course::practiceHours);
    split.lab = rangeOf(program, space, &Course::labHours);
    split.online = rangeOf(program, space, &Course::onlineHours);
    split.enterprise = rangeOf(program, space, &Course::enterpriseHours);
    return split;
}

MicroCourseHours microCourseHours(const Program &program, const Id<Course> &course)
{
    MicroCourseHours hours;
    for (const MicroCourse &micro : program.microCourses) {
        if (micro.courseId != course)
            continue;
        ++hours.microCourses;
        if (!micro.hours)
            ++hours.unstated;
        else
            hours.sum = hours.sum.value_or(Hours()) + *micro.hours;
    }
    return hours;
}

} // namespace micromajor
