#pragma once
#include "core/analysis/ChoiceSpace.h"

#include <map>

namespace micromajor {

/// The most that one learner can have of some courses together, over all ways to choose: of "two of five" the two heaviest count.
/// When the choices cannot be worked out (impossible groups, hidden credits), every course counts, as if all were taken.
class HeaviestWay
{
public:
    /// One weight >= 0 for each of program.courses; courses that are not offered must weigh nothing.
    HeaviestWay(std::shared_ptr<const ChoiceSpace> choices, std::vector<qint64> weights);

    qint64 weight(int course) const { return m_weights[size_t(course)]; }
    /// Whether the course adds its whole weight whatever else is chosen.
    bool isAdditive(int course) const { return m_groupOf[size_t(course)] < 0; }
    /// The heaviest way within these courses (ascending, each once). O(n log n); groups that overlap or count credits are worked out once
    /// for each different set of their members. Not for several threads at once.
    qint64 of(std::span<const int> courses) const;

private:
    qint64 ofLinked(size_t linked, const std::vector<int> &members) const;

    std::shared_ptr<const ChoiceSpace> m_choices;
    std::vector<qint64> m_weights;
    std::vector<int> m_groupOf; ///< the linked groups that the course is in, −1 = none
    mutable std::map<std::vector<int>, qint64> m_known;
};

} // namespace micromajor
