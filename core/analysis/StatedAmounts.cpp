#include "core/analysis/StatedAmounts.h"

namespace micromajor {

std::vector<Id<Course>> StatedAmounts::ids(const std::vector<int> &courses) const
{
    std::vector<Id<Course>> result;
    result.reserve(courses.size());
    for (const int course : courses)
        result.push_back(m_program.courses[size_t(course)].id);
    return result;
}

} // namespace micromajor
