#pragma once
#include "core/analysis/GroupChoices.h"

namespace micromajor {

/// One group that counts credits, and perhaps courses too: for every number of courses and every exact sum of credits the least weight
/// that gives it. Time and memory O(members · numbers · sums), sums in steps of the credits' greatest common divisor.
class CreditChoices : public GroupChoices
{
public:
    /// Null when the table would have more than four million cells. `credits` in thousandths, in the order of the members.
    static std::unique_ptr<CreditChoices> make(std::vector<int> members, std::span<const qint64> credits, const GroupLimits &limits);
    Selection least(std::span<const int128> weights) const override;
    bool isPossible() const;

private:
    CreditChoices() = default;
    int stateAfter(int state, int member) const;
    bool isAllowed(int state) const;

    std::vector<int> m_members;
    std::vector<qint64> m_credits; ///< in steps
    // A state is (courses taken, steps of credits); the last of either may mean "this or more".
    qint64 m_mostSteps = 0;
    qint64 m_leastSteps = 0;
    bool m_moreSteps = false;
    int m_mostCourses = 0;
    int m_leastCourses = 0;
    bool m_moreCourses = false;
};

} // namespace micromajor
