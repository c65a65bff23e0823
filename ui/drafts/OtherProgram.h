#pragma once
#include "core/base/Result.h"
#include "core/document/Document.h"

namespace micromajor {

/// Another state of a program to compare or merge with: a file, or a revision of this one. Read only, never locked.
struct OtherProgram
{
    QString name; ///< of the file, or of the revision
    std::shared_ptr<const Program> program;
    std::shared_ptr<Document> document; ///< with its history; none for a .json file and for a revision
};

/// `path` may be a .micromajor or a .json file. Errors: those of Document::open() and of the JSON reader; InvalidInput for the file that is open.
Result<OtherProgram> otherProgram(const QString &path, const Document &open);
/// Errors: NotFound.
Result<OtherProgram> revisionOf(const Document &open, int revision);

} // namespace micromajor
