#pragma once
#include "core/document/History.h"
#include "core/sqlite/Connection.h"

namespace micromajor {

/// A document between file and screen: the working database, which holds the rows, and the history.
struct StoredDocument
{
    Connection connection;
    History history;
    bool contentMatches = true; ///< false only under Integrity::Reported
};
enum class Integrity { Required, Reported };

/// Checks everything that can be checked and copies the rows into a database made from our own schema, so nothing of a crafted file
/// but its values gets in. `path` is for the sentences. Errors: NotOurs, Newer, Damaged.
Result<StoredDocument> loadDocument(const QByteArray &bytes, const QString &path, Integrity integrity = Integrity::Required);
/// The format version in the file header, if this is a file that this program can know. Errors: NotOurs, Newer, Damaged.
Result<int> versionOf(const QByteArray &bytes, const QString &path);
Error damagedFile(const QString &path, const Message &detail);
/// The bytes of the file: compact, and equal for equal content and history.
Result<QByteArray> storeDocument(Connection &connection, const History &history);

/// Undoes the whole history down to nothing and does it again: whether the same rows come out. Leaves the document as it was.
Result<bool> historyReplays(StoredDocument &document);

} // namespace micromajor
