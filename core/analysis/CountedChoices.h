#pragma once
#include "core/analysis/GroupChoices.h"

namespace micromajor {

/// "Take `least` to `most` courses of the members." O(n log n).
class CountedChoices : public GroupChoices
{
public:
    CountedChoices(std::vector<int> members, int least, int most);
    Selection least(std::span<const int128> weights) const override;

private:
    std::vector<int> m_members;
    int m_least;
    int m_most;
};

} // namespace micromajor
