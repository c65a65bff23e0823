#pragma once
#include "core/base/Result.h"
#include "core/document/Seals.h"

namespace micromajor {

/// What `verify` reports of a file: content hash, revision chain, names and seals.
struct FileCheck
{
    bool contentMatches = false; ///< the content hash in the file fits its rows
    int revisions = 0;
    int brokenRevision = -1;  ///< index of the first revision whose hash or parent does not fit; -1 = chain is whole
    bool historyReplays = false; ///< undoing everything and redoing it gives the same rows
    QString head;             ///< 64 hexadecimal digits
    std::vector<Revision> history;
    std::vector<NamedVersion> versions;
    std::vector<SealState> seals;
};
/// Errors: as Document::open, but a damaged file that SQLite can still read is reported, not refused.
Result<FileCheck> checkFile(const QString &path);

} // namespace micromajor
