#pragma once
#include "core/program/Program.h"

namespace micromajor {

/// Outcomes that are divided into parts (指标点). The parts are tied to courses, gaps and objectives in their place.
class DividedOutcomes
{
public:
    explicit DividedOutcomes(const Program &program);
    bool contains(size_t outcome) const { return !m_parent.empty() && m_divided[outcome]; }
    int parentOf(size_t outcome) const { return m_parent.empty() ? -1 : m_parent[outcome]; }

private:
    std::vector<int> m_parent; ///< empty when no outcome is part of another
    std::vector<char> m_divided;
};

} // namespace micromajor
