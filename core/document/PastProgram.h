#pragma once
#include "core/base/Result.h"
#include "core/document/Revision.h"
#include "core/program/Program.h"

#include <vector>

namespace micromajor {

/// The program as it was (or, for an undone revision, would be) at revision `wanted` of a history whose revision `head` holds `present`.
/// Goes from the present or from the beginning, whichever is nearer, on a copy of its own. O(changesets on the way + rows).
/// Errors: Damaged, when the changesets do not fit the content.
Result<Program> programAt(const Program &present, const std::vector<Revision> &revisions, int head, int wanted);

} // namespace micromajor
