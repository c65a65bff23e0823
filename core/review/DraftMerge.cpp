#include "core/review/DraftMerge.h"

#include "core/document/Document.h"
#include "core/review/Ancestor.h"

namespace micromajor {

Result<MergeResult> mergeOfDrafts(const Document &mine, const Program &theirs, const Document *history)
{
    if (!history)
        return mergeUnrelated(*mine.program(), theirs);
    const auto ancestor = commonAncestor(mine, *history);
    if (!ancestor)
        return ancestor.error();
    if (!*ancestor)
        return mergeUnrelated(*mine.program(), theirs);
    const CommonRevision at = (*ancestor)->at;
    return merge((*ancestor)->program, *mine.program(), theirs, {Authorship(mine, at.mine), Authorship(*history, at.theirs)});
}

} // namespace micromajor
