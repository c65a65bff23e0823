#pragma once
#include "core/document/JournalFile.h"
#include "core/document/StoredDocument.h"

namespace micromajor {

struct ReplayedDocument
{
    StoredDocument document;
    History base; ///< as it was before the edits of the journal
};
/// The document that the base and the completed edits of a journal make. Errors: Damaged.
Result<ReplayedDocument> replayed(const JournalContent &journal, const QString &journalPath);

} // namespace micromajor
