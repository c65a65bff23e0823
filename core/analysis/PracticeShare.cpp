#include "core/analysis/PracticeShare.h"

#include <algorithm>

namespace micromajor {

namespace {

struct HourSplit
{
    std::vector<int128> practice; ///< thousandths, one for each of program.courses
    std::vector<int128> hours;
};

struct Extreme
{
    Share share;
    std::vector<int> taken;
};

} // namespace

/// None when not stated, or when the figures contradict each other so that no share can come from them.
static std::optional<qint64> practiceOf(const Course &course)
{
    if (!course.hours)
        return std::nullopt;
    const qint64 hours = course.hours->thousandths();
    qint64 practice = 0;
    if (course.practiceHours)
        practice = course.practiceHours->thousandths();
    else if (course.theoryHours)
        practice = hours - course.theoryHours->thousandths();
    else if (hours != 0)
        return std::nullopt;
    return practice >= 0 && practice <= hours ? std::optional(practice) : std::nullopt;
}

static Share shareOf(const HourSplit &split, const ChoiceSpace &space, const std::vector<int> &taken)
{
    int128 practice = 0;
    int128 hours = 0;
    for (const std::vector<int> *courses : {&space.roles().required, &taken})
        for (const int course : *courses) {
            practice += split.practice[course];
            hours += split.hours[course];
        }
    return {qint64(practice), qint64(hours)};
}

/// `sign` +1 for the least, −1 for the most; `start` has hours > 0.
static Extreme extreme(const HourSplit &split, const ChoiceSpace &space, const std::vector<int> &start, int sign)
{
    Extreme best{shareOf(split, space, start), start};
    std::vector<int128> weights(split.hours.size());
    for (;;) {
        // A choice is better exactly when practice · whole − hours · part has the sign sought. Choices without hours weigh nothing.
        for (size_t i = 0; i < weights.size(); ++i)
            weights[i] = sign * (split.practice[i] * best.share.whole - split.hours[i] * best.share.part);
        Selection better = space.least(weights);
        if (better.value >= 0)
            return best;
        best = {shareOf(split, space, better.taken), std::move(better.taken)};
    }
}

ChoiceRange<Share> practiceShare(const Program &program, const ChoiceSpace &space)
{
    ChoiceRange<Share> range;
    HourSplit split{std::vector<int128>(program.courses.size(), 0), std::vector<int128>(program.courses.size(), 0)};
    std::vector<bool> unstated(program.courses.size(), false);
    int128 allHours = 0;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const auto practice = practiceOf(program.courses[i]);
        unstated[i] = !practice;
        if (!practice)
            continue;
        split.practice[i] = *practice;
        split.hours[i] = program.courses[i].hours->thousandths();
        allHours += split.hours[i];
    }
    for (const int course : space.reachable(unstated))
        range.missing.push_back(program.courses[course].id);
    // The products of two sums must stay within 127 bits.
    if (!range.missing.empty() || allHours > std::numeric_limits<qint64>::max())
        return range;

    const Selection start = space.most(split.hours);
    if (start.value == 0)
        return range;
    const Extreme least = extreme(split, space, start.taken, 1);
    const Extreme most = extreme(split, space, start.taken, -1);
    range.least = least.share;
    range.most = most.share;
    for (const int course : least.taken)
        range.leastChoice.push_back(program.courses[course].id);
    for (const int course : most.taken)
        range.mostChoice.push_back(program.courses[course].id);
    return range;
}

} // namespace micromajor
