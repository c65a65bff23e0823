#pragma once
#include "core/document/JournalFile.h"
#include "core/document/StoredDocument.h"

namespace micromajor {

/// The document that the base and the completed edits of a journal make. Errors: Damaged.
Result<StoredDocument> replayed(const JournalContent &journal, const QString &journalPath);

} // namespace micromajor
