#include "core/analysis/CountedChoices.h"

#include <algorithm>

namespace micromajor {

CountedChoices::CountedChoices(std::vector<int> members, int least, int most) : m_members(std::move(members)), m_least(least), m_most(most)
{ }

Selection CountedChoices::least(std::span<const int128> weights) const
{
    std::vector<int> byWeight = m_members;
    std::sort(byWeight.begin(), byWeight.end(), [&](int a, int b) { return weights[a] != weights[b] ? weights[a] < weights[b] : a < b; });
    Selection choice;
    for (const int course : byWeight) {
        const int taken = int(choice.taken.size());
        if (taken == m_most || (taken >= m_least && weights[course] >= 0))
            break;
        choice.taken.push_back(course);
        choice.value += weights[course];
    }
    return choice;
}

} // namespace micromajor
