#pragma once
#include "core/base/Result.h"
#include "core/review/Merge.h"

namespace micromajor {

class Document;

/// What another draft brings to mine: three ways if both histories have a revision in common, otherwise as offers. `history` is theirs; null
/// if the draft came without one. Errors: Damaged, when a chain of revisions is broken.
Result<MergeResult> mergeOfDrafts(const Document &mine, const Program &theirs, const Document *history);

} // namespace micromajor
