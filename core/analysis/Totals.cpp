#include "core/analysis/Totals.h"

#include "core/analysis/PracticeShare.h"
#include "core/analysis/StatedAmounts.h"

namespace micromajor {

static std::vector<Id<Course>> ids(const Program &program, const std::vector<int> &courses)
{
    std::vector<Id<Course>> result;
    result.reserve(courses.size());
    for (const int course : courses)
        result.push_back(program.courses[course].id);
    return result;
}

static bool fits(int128 value) { return value <= std::numeric_limits<qint64>::max(); }

static ChoiceRange<int> courseRange(const Program &program, const ChoiceSpace &space)
{
    const std::vector<int128> ones(program.courses.size(), 1);
    const Selection least = space.least(ones);
    const Selection most = space.most(ones);
    return {int(least.value), int(most.value), ids(program, least.taken), ids(program, most.taken), {}};
}

template<auto member>
static auto fieldRange(const Program &program, const ChoiceSpace &space)
{
    using Amount = typename std::remove_cvref_t<decltype(std::declval<Course>().*member)>::value_type;
    StatedAmounts amounts(program);
    for (size_t i = 0; i < program.courses.size(); ++i)
        amounts.set(i, program.courses[i].*member);
    return amounts.range<Amount>(space);
}

/// The sum over all offered courses, if every one is stated.
template<auto member>
static auto offeredSum(const Program &program)
{
    using Amount = typename std::remove_cvref_t<decltype(std::declval<Course>().*member)>::value_type;
    int128 sum = 0;
    bool any = false;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        const auto &value = course.*member;
        if (!value)
            return std::optional<Amount>();
        sum += value->thousandths();
        any = true;
    }
    return any && fits(sum) ? std::optional(Amount::fromThousandths(qint64(sum))) : std::nullopt;
}

Totals totals(const Program &program)
{
    return totals(program, ChoiceSpace(program));
}

Totals totals(const Program &program, const ChoiceSpace &space)
{
    Totals result;
    for (const Course &course : program.courses)
        result.offeredCourses += isOffered(course);
    result.offeredCredits = offeredSum<&Course::credits>(program);
    result.offeredHours = offeredSum<&Course::hours>(program);
    result.undecidable = space.isUndecidable();
    for (const int group : space.impossibleGroups())
        result.impossibleGroups.push_back(program.choiceGroups[group].id);
    if (!space.isKnown()) {
        if (space.impossibleGroups().empty() && !space.isUndecidable())
            result.courses.missing = result.credits.missing = result.hours.missing = result.learningHours.missing
                = result.practiceShare.missing = ids(program, space.unknownCredits());
        return result;
    }
    result.courses = courseRange(program, space);
    if (result.offeredCourses == 0)
        return result;
    result.credits = fieldRange<&Course::credits>(program, space);
    result.hours = fieldRange<&Course::hours>(program, space);
    result.learningHours = fieldRange<&Course::learningHours>(program, space);
    result.practiceShare = practiceShare(program, space);
    return result;
}

} // namespace micromajor
