#pragma once
#include "core/base/Result.h"

namespace micromajor {

/// Replaces the file by these bytes, or leaves it exactly as it was: hidden sibling temporary, fsync, rename (tried again while a sync client
/// holds the file), fsync of the folder. A symbolic link is followed, mode and owner are kept, no temporary stays behind.
/// Errors: CannotWrite, with the cause and a way on.
Result<void> publishBytes(const QString &path, const QByteArray &bytes);

/// The file that the path means after following links; a path whose file does not exist yet comes back absolute and cleaned.
QString resolvedPath(const QString &path);

} // namespace micromajor
