#pragma once
#include "core/program/Program.h"

namespace micromajor {

class ChoiceSpace;

/// Least and most of a quantity over all ways a learner may choose, each with the elective courses of that choice.
/// Stated only if every course that could matter has its value; otherwise `missing` names those that do not.
template<class Amount>
struct ChoiceRange
{
    std::optional<Amount> least;
    std::optional<Amount> most;
    std::vector<Id<Course>> leastChoice; ///< electives taken to get the least
    std::vector<Id<Course>> mostChoice;
    std::vector<Id<Course>> missing; ///< courses whose value is not stated

    bool isStated() const { return least.has_value(); }
    bool isSingle() const { return least && least == most; }
};

/// A share as an exact fraction of contact hours.
struct Share
{
    qint64 part = 0; ///< thousandths of hours
    qint64 whole = 0; ///< thousandths of hours, > 0
    /// Percent rounded half up to one decimal.
    Percent percent() const;
    std::strong_ordering operator<=>(const Share &other) const;
    bool operator==(const Share &other) const { return (*this <=> other) == 0; }
};

/// All totals of a program; the only place where they are computed. Courses planned but not offered do not count.
/// A course counts as elective when its nature says so or when it is a member of a choice group; otherwise it is required.
/// Electives outside every group are free: a learner may take none or all of them.
/// A group "take n" without a most is exactly n; a group that limits nothing leaves its members free.
/// Without offered courses there is nothing to sum: the ranges of amounts are then not stated, without anything missing.
/// With an impossible group all ranges are empty. When a limit in credits meets members without credits, nobody can tell what may be
/// chosen: these members are then missing in every range.
/// Exact, also when groups count by credits (dynamic programming over exact sums) and for the share (Dinkelbach over fractions).
/// If groups overlap in a way that cannot be enumerated (more than 20 courses), `undecidable` is set and the ranges are empty.
struct Totals
{
    int offeredCourses = 0; ///< all courses a learner could take
    ChoiceRange<int> courses;
    std::optional<Credits> offeredCredits; ///< sum over all offered courses, if all are stated
    ChoiceRange<Credits> credits;
    std::optional<Hours> offeredHours; ///< contact hours
    ChoiceRange<Hours> hours;
    ChoiceRange<Hours> learningHours;
    /// Practice hours / contact hours. A course without practice hours has hours − theory hours; contradictory hours count as missing.
    ChoiceRange<Share> practiceShare;
    std::vector<Id<ChoiceGroup>> impossibleGroups; ///< groups that nobody can satisfy
    bool undecidable = false;
};
Totals totals(const Program &program);
/// The same when the choices have been worked out already.
Totals totals(const Program &program, const ChoiceSpace &space);

/// "14", "12–16", or empty when it cannot be computed.
QString rangeText(const ChoiceRange<Credits> &range);
QString rangeText(const ChoiceRange<Hours> &range);
QString rangeText(const ChoiceRange<int> &range);
QString rangeText(const ChoiceRange<Share> &range); ///< with "%"

} // namespace micromajor
