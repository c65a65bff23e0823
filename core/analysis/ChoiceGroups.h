#pragma once
#include "core/program/Program.h"

#include <limits>

namespace micromajor {

/// Not merely planned. A course whose state is not stated is offered.
inline bool isOffered(const Course &course)
{
    // Nearly every rule asks this of every course: the first letter already tells "offered" and "planned" apart.
    const QString &offering = course.offering;
    return offering.size() != 7 || offering[0] != u'p' || offering != QLatin1StringView("planned");
}

/// What a choice group asks, with the defaults filled in. "Take n" without a most is exactly n; "at least k credits" without a most
/// allows all; a most without a least starts at none.
struct GroupLimits
{
    int leastCourses = 0;
    int mostCourses = std::numeric_limits<int>::max();
    qint64 leastCredits = 0; ///< thousandths
    qint64 mostCredits = std::numeric_limits<qint64>::max();

    bool limitsCourses(int members) const { return leastCourses > 0 || mostCourses < members; }
    bool limitsCredits() const { return leastCredits > 0 || mostCredits < std::numeric_limits<qint64>::max(); }
};
GroupLimits limitsOf(const ChoiceGroup &group);

/// A choice group over the offered courses of a program.
struct GroupMembers
{
    int group; ///< index in program.choiceGroups
    GroupLimits limits;
    std::vector<int> members; ///< indexes in program.courses, ascending, each once
};

/// Groups that share courses, directly or through others; what is taken in one restricts what can be taken in the next.
struct LinkedGroups
{
    std::vector<GroupMembers> groups; ///< in the order of the program
    std::vector<int> members; ///< of all of them, ascending, each once
};

/// The courses of a program by what a learner may do with them; indexes in program.courses. Courses planned but not offered are in none.
struct CourseRoles
{
    std::vector<int> required;
    std::vector<int> free; ///< electives that no group limits: each may be taken or not
    std::vector<LinkedGroups> linked;
};
CourseRoles courseRoles(const Program &program);

} // namespace micromajor
