#include "core/analysis/ListedChoices.h"

#include <algorithm>
#include <bit>

namespace micromajor {

/// The sum of the amounts whose bits are set, by two table look-ups.
class SubsetSums
{
public:
    template<class Amounts>
    explicit SubsetSums(const Amounts &amounts) : m_low(sums(amounts, 0)), m_high(sums(amounts, half))
    { }
    int128 operator()(quint32 mask) const { return m_low[mask & ((1u << half) - 1)] + m_high[mask >> half]; }

private:
    static constexpr size_t half = ListedChoices::mostMembers / 2;

    template<class Amounts>
    static std::vector<int128> sums(const Amounts &amounts, size_t first)
    {
        const size_t count = std::min(half, std::max(std::size(amounts), first) - first);
        std::vector<int128> result(size_t(1) << count, 0);
        for (size_t mask = 1; mask < result.size(); ++mask)
            result[mask] = result[mask & (mask - 1)] + amounts[first + std::countr_zero(mask)];
        return result;
    }

    std::vector<int128> m_low;
    std::vector<int128> m_high;
};

ListedChoices::ListedChoices(const LinkedGroups &linked, std::span<const qint64> credits) : m_members(linked.members)
{
    const SubsetSums creditSum(credits);
    struct Condition
    {
        quint32 members;
        GroupLimits limits;
    };
    std::vector<Condition> conditions;
    for (const GroupMembers &group : linked.groups) {
        quint32 mask = 0;
        for (const int course : group.members)
            mask |= quint32(1) << (std::lower_bound(m_members.begin(), m_members.end(), course) - m_members.begin());
        conditions.push_back({mask, group.limits});
    }
    for (quint32 mask = 0; mask < quint32(1) << m_members.size(); ++mask) {
        const bool satisfied = std::all_of(conditions.begin(), conditions.end(), [&](const Condition &condition) {
            const quint32 taken = mask & condition.members;
            const int count = std::popcount(taken);
            const GroupLimits &limits = condition.limits;
            if (count < limits.leastCourses || count > limits.mostCourses)
                return false;
            if (!limits.limitsCredits())
                return true;
            const int128 sum = creditSum(taken);
            return sum >= limits.leastCredits && sum <= limits.mostCredits;
        });
        if (satisfied)
            m_masks.push_back(mask);
    }
}

Selection ListedChoices::least(std::span<const int128> weights) const
{
    std::vector<int128> own;
    for (const int course : m_members)
        own.push_back(weights[course]);
    const SubsetSums weightSum(own);
    Selection choice;
    quint32 best = m_masks.front();
    choice.value = weightSum(best);
    for (const quint32 mask : m_masks)
        if (const int128 value = weightSum(mask); value < choice.value) {
            best = mask;
            choice.value = value;
        }
    for (size_t i = 0; i < m_members.size(); ++i)
        if (best >> i & 1)
            choice.taken.push_back(m_members[i]);
    return choice;
}

} // namespace micromajor
