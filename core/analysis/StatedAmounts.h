#pragma once
#include "core/analysis/ChoiceSpace.h"
#include "core/analysis/Totals.h"

namespace micromajor {

/// One quantity of every course, and from it the least and most over all ways to choose. Courses start at zero.
class StatedAmounts
{
public:
    explicit StatedAmounts(const Program &program)
        : m_program(program), m_thousandths(program.courses.size(), 0), m_unstated(program.courses.size(), false) {}

    /// `course` is an index in program.courses.
    template<class Amount>
    void set(size_t course, const std::optional<Amount> &amount)
    {
        m_unstated[course] = !amount;
        m_thousandths[course] = amount ? amount->thousandths() : 0;
    }
    const std::vector<int128> &thousandths() const { return m_thousandths; } ///< not stated = 0

    /// Needs space.isKnown(). If some way includes a course that does not state the quantity, only `missing` is set.
    template<class Amount>
    ChoiceRange<Amount> range(const ChoiceSpace &space) const
    {
        ChoiceRange<Amount> range;
        range.missing = ids(space.reachable(m_unstated));
        if (!range.missing.empty())
            return range;
        const Selection least = space.least(m_thousandths);
        const Selection most = space.most(m_thousandths);
        if (most.value > std::numeric_limits<qint64>::max())
            return range;
        range.least = Amount::fromThousandths(qint64(least.value));
        range.most = Amount::fromThousandths(qint64(most.value));
        range.leastChoice = ids(least.taken);
        range.mostChoice = ids(most.taken);
        return range;
    }

private:
    std::vector<Id<Course>> ids(const std::vector<int> &courses) const;

    const Program &m_program;
    std::vector<int128> m_thousandths;
    std::vector<bool> m_unstated;
};

} // namespace micromajor
