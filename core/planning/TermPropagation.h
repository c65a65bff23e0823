#pragma once
#include "core/planning/TermSearch.h"

#include <bit>

namespace micromajor {

/// The terms still open to each course, as in TermProblem::allowed.
using OpenTerms = std::vector<quint32>;

inline int firstTerm(quint32 open) { return std::countr_zero(open) + 1; }
inline int lastTerm(quint32 open) { return std::bit_width(open); }
inline bool isDecided(quint32 open) { return std::has_single_bit(open); }

/// Takes away terms that no plan within the limits can use, and says what the rest is worth at best. It never takes a plan away.
class TermPropagation
{
public:
    explicit TermPropagation(const TermProblem &problem);

    /// No term heavier than this from now on.
    void setMostLoad(qint64 most);
    /// False when nothing is left.
    bool narrow(OpenTerms &open) const;
    /// At least this much of the aim in every plan that is left.
    qint64 atLeast(PlanAim aim, const OpenTerms &open) const;
    qint64 load(const OpenTerms &open, int term) const { return m_limits.front().load->of(decidedIn(open, term)); }
    const std::vector<int> &courses() const { return m_courses; } ///< those that take part
    qint64 pairWeight(int earlier, int later) const; ///< what it costs when the later of two courses comes before the earlier

private:
    bool narrowByOrder(OpenTerms &open, bool &changed) const;
    bool narrowByLoad(OpenTerms &open, bool &changed) const;
    std::vector<int> decidedIn(const OpenTerms &open, int term) const;
    qint64 movesAtLeast(const OpenTerms &open) const;

    const TermProblem &m_problem;
    std::vector<TermProblem::Limit> m_limits; ///< the first is what is to be balanced
    std::vector<int> m_courses;
    qint64 m_atBest; ///< the heaviest term of any plan
};

} // namespace micromajor
