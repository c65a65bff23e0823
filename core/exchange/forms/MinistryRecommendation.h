#pragma once
#include "core/analysis/Totals.h"
#include "core/exchange/forms/FormDocument.h"

namespace micromajor {

/// 高校开放共享“微专业”资源平台推荐表, the ministry's recommendation form of March 2026, known only second-hand from a public web
/// platform that rebuilds its annex 2. All labels in the order of that source; Chinese whatever the interface speaks.
///
/// The declared total (总学分 in the first grid) is what the committee states, or what the courses give if it states none. The totals
/// under the course table are those of the courses (`totals`), or the stated ones when the courses do not tell. What learners may choose
/// is marked at the course and explained under the table. Data without a place on the form stays away from it. O(courses × modules).
FormDocument ministryRecommendation(const Program &program, const Totals &totals);

} // namespace micromajor
