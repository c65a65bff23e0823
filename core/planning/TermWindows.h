#pragma once
#include "core/analysis/RequisiteGraph.h"

#include <optional>

namespace micromajor {

/// The terms in which a course could stand.
struct TermWindow
{
    std::optional<int> earliest; ///< none: courses require each other in a circle, or the course is planned but not offered
    std::optional<int> latest;   ///< also none when the length of the program is not stated, or no plan of that length exists
    std::optional<int> slack;    ///< latest − the term it stands in; negative: it stands too late
};
/// One for each of program.courses: in which terms the course could stand if all others moved along, except those whose term is fixed.
/// Prerequisites before, co-requisites not later, strict ones in the same term, of an either-or the best alternative; the last term is
/// that of the stated length (see plannedTerms). Loads are not asked. A strict co-requisite inside an either-or counts as "not later".
/// O(courses · log terms · leastTerms).
std::vector<TermWindow> termWindows(const Program &program, const RequisiteGraph &graph);
/// The same for one course. O(courses + requisites + log terms · leastTerms).
TermWindow termWindow(const Program &program, const RequisiteGraph &graph, size_t course);

} // namespace micromajor
