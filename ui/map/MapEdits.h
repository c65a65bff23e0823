#pragma once
#include "core/analysis/RequisiteGraph.h"
#include "core/base/Result.h"
#include "core/edits/Edit.h"

namespace micromajor {

/// Makes `required` a prerequisite of `course` (indexes in program.courses). Errors say why it would be of no use: the same course, already
/// there, or a circle. O(V + E).
Result<Edit> newPrerequisite(const Program &program, const RequisiteGraph &graph, int required, int course);

} // namespace micromajor
