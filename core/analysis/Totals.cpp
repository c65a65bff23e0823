#include "core/analysis/Totals.h"

#include "core/analysis/ChoiceSpace.h"
#include "core/analysis/PracticeShare.h"

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

static Credits amount(qint64 thousandths, const Credits *) { return Credits::fromThousandths(thousandths); }
static Hours amount(qint64 thousandths, const Hours *) { return Hours::fromThousandths(thousandths); }
static int amount(qint64 count, const int *) { return int(count); }

template<class Amount>
static ChoiceRange<Amount> rangeOf(const Program &program, const ChoiceSpace &space, std::span<const int128> weights)
{
    ChoiceRange<Amount> range;
    const Selection least = space.least(weights);
    const Selection most = space.most(weights);
    if (!fits(most.value))
        return range;
    range.least = amount(qint64(least.value), static_cast<const Amount *>(nullptr));
    range.most = amount(qint64(most.value), static_cast<const Amount *>(nullptr));
    range.leastChoice = ids(program, least.taken);
    range.mostChoice = ids(program, most.taken);
    return range;
}

template<auto member>
static auto fieldRange(const Program &program, const ChoiceSpace &space)
{
    using Amount = typename std::remove_cvref_t<decltype(std::declval<Course>().*member)>::value_type;
    std::vector<int128> weights(program.courses.size(), 0);
    std::vector<bool> unstated(program.courses.size(), false);
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const auto &value = program.courses[i].*member;
        unstated[i] = !value;
        weights[i] = value ? value->thousandths() : 0;
    }
    if (const std::vector<int> missing = space.reachable(unstated); !missing.empty()) {
        ChoiceRange<Amount> range;
        range.missing = ids(program, missing);
        return range;
    }
    return rangeOf<Amount>(program, space, weights);
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
    result.courses = rangeOf<int>(program, space, std::vector<int128>(program.courses.size(), 1));
    if (result.offeredCourses == 0)
        return result;
    result.credits = fieldRange<&Course::credits>(program, space);
    result.hours = fieldRange<&Course::hours>(program, space);
    result.learningHours = fieldRange<&Course::learningHours>(program, space);
    result.practiceShare = practiceShare(program, space);
    return result;
}

} // namespace micromajor
