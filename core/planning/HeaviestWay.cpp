#include "core/planning/HeaviestWay.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace micromajor {

HeaviestWay::HeaviestWay(std::shared_ptr<const ChoiceSpace> choices, std::vector<qint64> weights)
    : m_choices(std::move(choices)), m_weights(std::move(weights)), m_groupOf(m_weights.size(), -1)
{
    if (!m_choices->isKnown())
        return;
    const std::vector<LinkedGroups> &linked = m_choices->roles().linked;
    for (size_t i = 0; i < linked.size(); ++i)
        for (const int course : linked[i].members)
            m_groupOf[size_t(course)] = int(i);
}

qint64 HeaviestWay::of(std::span<const int> courses) const
{
    qint64 sum = 0;
    std::vector<std::pair<int, int>> grouped;
    for (const int course : courses) {
        if (isAdditive(course))
            sum += weight(course);
        else
            grouped.emplace_back(m_groupOf[size_t(course)], course);
    }
    std::ranges::sort(grouped);
    std::vector<int> members;
    for (size_t i = 0; i < grouped.size(); ++i) {
        members.push_back(grouped[i].second);
        if (i + 1 == grouped.size() || grouped[i + 1].first != grouped[i].first) {
            sum += ofLinked(size_t(grouped[i].first), members);
            members.clear();
        }
    }
    return sum;
}

qint64 HeaviestWay::ofLinked(size_t linked, const std::vector<int> &members) const
{
    const LinkedGroups &groups = m_choices->roles().linked[linked];
    if (const GroupLimits &limits = groups.groups.front().limits; groups.groups.size() == 1 && !limits.limitsCredits()) {
        std::vector<qint64> weights;
        for (const int course : members)
            weights.push_back(weight(course));
        std::ranges::sort(weights, std::greater());
        const size_t taken = std::min(weights.size(), size_t(limits.mostCourses));
        return std::accumulate(weights.begin(), weights.begin() + std::ptrdiff_t(taken), qint64(0));
    }
    const auto known = m_known.find(members);
    if (known != m_known.end())
        return known->second;
    std::vector<int128> weights(m_weights.size(), 0);
    for (const int course : members)
        weights[size_t(course)] = weight(course);
    return m_known[members] = qint64(m_choices->most(weights).value);
}

} // namespace micromajor
