#pragma once
#include "core/analysis/GroupChoices.h"

namespace micromajor {

/// All ways a learner may take a program. Groups that share no course are independent of each other, so each is optimised alone.
class ChoiceSpace
{
public:
    explicit ChoiceSpace(const Program &program);

    const CourseRoles &roles() const { return m_roles; }
    const std::vector<int> &impossibleGroups() const { return m_impossibleGroups; } ///< indexes in program.choiceGroups, ascending
    const std::vector<int> &unknownCredits() const { return m_unknownCredits; } ///< courses that hide what may be chosen, ascending
    bool isUndecidable() const { return m_undecidable; }
    /// Whether least() and most() may be asked.
    bool isKnown() const { return m_impossibleGroups.empty() && m_unknownCredits.empty() && !m_undecidable; }

    /// The way of least weight: `value` is over required and taken courses, `taken` names the electives in program order.
    /// `weights` has one entry for each of program.courses.
    Selection least(std::span<const int128> weights) const;
    Selection most(std::span<const int128> weights) const;
    /// The courses marked that some way includes; ascending. Needs isKnown().
    std::vector<int> reachable(const std::vector<bool> &marked) const;
    /// The electives of a way that takes none of the courses marked (one entry for each of program.courses), or none if every way takes
    /// one of them. Needs isKnown().
    std::optional<std::vector<int>> avoiding(const std::vector<bool> &marked) const;

private:
    CourseRoles m_roles;
    std::vector<std::unique_ptr<GroupChoices>> m_choices;
    std::vector<int> m_impossibleGroups;
    std::vector<int> m_unknownCredits;
    bool m_undecidable = false;
};

} // namespace micromajor
