#pragma once
#include "core/base/Result.h"

#include <QByteArray>

struct stat;

namespace micromajor::fileSteps {

// What AtomicFile and FileBatch do alike. Names of files are those of the system; a cause is an errno, 0 is success.

/// Names of what is being written begin and end so, beside the file that it will replace; whoever writes it holds its lock (flock).
inline constexpr char temporaryPrefix[] = "/.micromajor-";
inline constexpr char temporarySuffix[] = ".tmp";

Error cannotWrite(const QString &path, int cause);
/// Whether a file may stand there; in `old` what stands there now, with `st_nlink` 0 for nothing. `path` as the user gave it.
Result<void> mayReplace(const QString &path, const QByteArray &target, struct stat &old);
/// Writes the bytes and gives the new file the owner and mode of the old one.
int writeLike(int descriptor, const QByteArray &bytes, const struct stat &old);
/// Sync clients and virus scanners hold a file for moments: about half a second of patience.
int renameWithPatience(const QByteArray &from, const QByteArray &to);
/// Makes the names in the folder durable. Some file systems cannot; the files themselves are complete either way.
void flushFolder(const QByteArray &folder);

} // namespace micromajor::fileSteps
