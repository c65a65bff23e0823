#pragma once
#include "core/base/Result.h"

#include <QByteArray>

namespace micromajor {

/// How the file looked when it was read or written last: cheap facts first, the content's SHA-256 when these differ.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNanoseconds = 0;
    QByteArray hash;
};
struct FileContent
{
    QByteArray bytes;
    FileIdentity identity;
};

/// The bytes of the file. Folders, devices and pipes are refused without waiting for them. Errors: NotFound, CannotRead, NotOurs.
Result<FileContent> readDocumentFile(const QString &path);
/// The identity of a file with these bytes that was just written.
FileIdentity identityOf(const QString &path, const QByteArray &bytes);
/// Whether the file has another content than then. A file that is gone is not another content: saving makes it again.
/// Refreshes the cheap facts when only these differ.
bool isChanged(const QString &path, FileIdentity &identity);

/// Keeps the present file among its ten backups in the data folder. Best effort: saving must not fail because a backup could not be made.
void backUp(const QString &path);
/// The folder of the backups of this file.
QString backupFolder(const QString &path);
/// Removes all but the newest `kept` files; names begin with the date.
void keepNewest(const QString &folder, int kept);

} // namespace micromajor
