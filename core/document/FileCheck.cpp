#include "core/document/FileCheck.h"

#include "core/document/DocumentFile.h"
#include "core/document/Rows.h"
#include "core/document/StoredDocument.h"

namespace micromajor {

Result<FileCheck> checkFile(const QString &path)
{
    const Result<FileContent> content = readDocumentFile(path);
    if (!content)
        return content.error();
    Result<StoredDocument> stored = loadDocument(content->bytes, path, Integrity::Reported);
    if (!stored)
        return stored.error();
    FileCheck check;
    check.contentMatches = stored->contentMatches;
    check.revisions = int(stored->history.revisions().size());
    check.brokenRevision = stored->history.brokenRevision();
    check.head = QString::fromLatin1(stored->history.headHash().toHex());
    check.history = stored->history.revisions();
    check.versions = stored->history.marks().versions;
    if (!stored->history.marks().seals.empty()) {
        const Result<Program> program = readProgram(stored->connection);
        if (!program)
            return program.error();
        check.seals = sealsOf(stored->history, *program);
    }
    const Result<bool> replays = historyReplays(*stored);
    if (!replays)
        return replays.error();
    check.historyReplays = *replays;
    return check;
}

} // namespace micromajor
