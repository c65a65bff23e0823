#pragma once
#include "core/analysis/ChoiceGroups.h"
#include "core/analysis/WideInteger.h"

#include <memory>
#include <span>

namespace micromajor {

/// A way to choose and the sum of the weights of what is taken.
struct Selection
{
    int128 value = 0;
    std::vector<int> taken; ///< indexes in program.courses
};

/// All ways to choose within groups that are linked with each other. There is at least one.
class GroupChoices
{
public:
    virtual ~GroupChoices() = default;
    /// The choice of least weight; `weights` by index in program.courses. Of equal choices always the same one, the earlier courses preferred.
    virtual Selection least(std::span<const int128> weights) const = 0;
};

/// What can be said about linked groups: either the choices, or why there are none.
struct GroupChoicesResult
{
    std::unique_ptr<GroupChoices> choices;
    std::vector<int>
        impossible; ///< groups that no choice satisfies, alone if possible, otherwise together; indexes in program.choiceGroups
    std::vector<int> unknownCredits; ///< courses whose credits the limits need but which are not stated; indexes in program.courses
    bool undecidable = false; ///< too many courses to decide exactly
};
/// One group counting courses: by sorting. One group counting credits: dynamic programming over the exact sums of thousandths.
/// Linked groups, and sums too fine for a table: every subset of at most 20 courses.
GroupChoicesResult groupChoices(const LinkedGroups &linked, std::span<const Course> courses);

} // namespace micromajor
