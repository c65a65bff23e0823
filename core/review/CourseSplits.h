#pragma once
#include "core/review/RowMatches.h"

namespace micromajor {

/// Courses of `wholes` that became several of `parts` (the rule stands at CourseSplit). `partner` names for each course of `wholes` the one
/// of `parts` that it is (−1 = gone); `isNew` marks the courses of `parts` that are none of `wholes`. Each part belongs to one whole.
/// At most the eight most alike new courses are tried for a whole.
std::vector<CourseSplit> courseSplits(const std::vector<Course> &wholes, const std::vector<int> &partner, const std::vector<Course> &parts,
                                      const std::vector<bool> &isNew);

} // namespace micromajor
