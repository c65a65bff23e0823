#pragma once
#include "core/base/Result.h"

#include <QDateTime>

#include <vector>

namespace micromajor {

/// A journal of a run that did not end properly, found at start. Only those whose completed edits are not in the file are listed
/// (decided by content, never by date); journals of running copies are left alone.
struct RecoverableDocument
{
    QString journalPath;
    QString documentPath; ///< empty if never saved
    QString programName;
    int edits = 0;
    QDateTime lastEdit;
};
std::vector<RecoverableDocument> recoverableDocuments();
/// The user does not want it: the journal is moved to the backups, not destroyed.
Result<void> discardRecovery(const QString &journalPath);

} // namespace micromajor
