#pragma once
#include "core/analysis/GroupChoices.h"

namespace micromajor {

/// Every subset of at most 20 courses that satisfies all linked groups, as bit masks.
class ListedChoices : public GroupChoices
{
public:
    static constexpr int mostMembers = 20;
    /// `credits` in thousandths, in the order of linked.members (which are at most mostMembers).
    ListedChoices(const LinkedGroups &linked, std::span<const qint64> credits);
    Selection least(std::span<const int128> weights) const override;
    bool isPossible() const { return !m_masks.empty(); }

private:
    std::vector<int> m_members;
    std::vector<quint32> m_masks; ///< bit i = m_members[i]; ascending
};

} // namespace micromajor
