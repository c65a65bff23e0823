#pragma once
#include "core/base/Result.h"
#include "core/document/Document.h"

namespace micromajor {

/// A state of a program to compare or merge with: a file, a revision of this one, or the open program itself. Read only, never locked.
struct OtherProgram
{
    QString name; ///< of the file, or of the revision
    std::shared_ptr<const Program> program;
    std::shared_ptr<Document> document; ///< with its history; only of a .micromajor file
    bool isOpen = false; ///< what the window shows, as it was when this was made: its places can be gone to
};

/// `path` may be a .micromajor or a .json file. Errors: those of Document::open() and of the JSON reader; InvalidInput for the file that is open.
Result<OtherProgram> otherProgram(const QString &path, const Document &open);
/// Errors: those of programAt(). The present revision is the open program.
Result<OtherProgram> revisionOf(const Document &open, int revision);

OtherProgram presentState(const Document &open);

} // namespace micromajor
