#pragma once
#include "core/document/Document.h"

namespace micromajor {

/// Gives the revision (an index of Document::revisions) a name, with the document's author and the present time. A revision may have several
/// names. Errors: InvalidInput (no name, longer than 200 characters, or a name that is taken already), NotFound.
Result<void> nameVersion(Document &document, int revision, const QString &name);
/// Errors: NotFound.
Result<void> removeVersion(Document &document, const QString &name);

/// Takes over names and seals that another copy has for revisions that both have. A name that is taken here stays as it is here.
/// Returns how many came.
Result<int> takeMarks(Document &document, const Document &other);

/// The one edit that makes the content again what it was at this revision; what came after stays in the history.
/// Errors: NotFound, Damaged (see programAt).
Result<Edit> backTo(const Document &document, int revision);

} // namespace micromajor
