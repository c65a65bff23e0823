#pragma once
#include "core/analysis/ChoiceSpace.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// The limits of a rule about hours for one credit; none = no limit.
struct HoursPerCredit
{
    std::optional<Hours> least;
    std::optional<Hours> most;

    /// Whether there are limits and something that they concern; otherwise reports why not.
    bool apply(RuleReport &report) const;
    bool allows(Hours hours, Credits credits) const;
    /// The limit that these hours break; only for hours that are not allowed.
    Hours broken(Hours hours, Credits credits) const;
    /// The hours nearest to those that are allowed for these credits, if they are exact.
    std::optional<Hours> fittingHours(Hours hours, Credits credits) const;
    Message message() const;
};
/// −1, 0 or 1 as hours ÷ credits is below, at or above the limit; without dividing.
int compareRatio(Hours hours, Credits credits, Hours limit);
/// Hours per credit rounded half up to one decimal, for sentences only.
QString ratioText(Hours hours, Credits credits);

/// The credits of the program: as stated, or the sum of its courses if it is the same for every choice.
std::optional<Credits> creditsOf(const Facts &facts);

/// Whether a total that agrees with the courses to take still does when one course changes by `change`. Of an elective nobody knows
/// without working out every choice again, so the answer is then no.
template<class Amount>
bool keepsTotal(const std::optional<Amount> &stated, const ChoiceRange<Amount> &range, bool isElective, Amount change)
{
    if (!stated || !range.isStated() || *stated < *range.least || *stated > *range.most)
        return true;
    return !isElective && *stated >= *range.least + change && *stated <= *range.most + change;
}

/// The names of courses, for the sentence that tells a choice.
Message listedCourses(const Program &program, const std::vector<Id<Course>> &courses);

} // namespace micromajor::rules
