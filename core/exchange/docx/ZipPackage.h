#pragma once
#include "core/base/Result.h"

#include <QByteArray>

#include <vector>

namespace micromajor {

struct ZipEntry
{
    const char *name; ///< path inside the archive, ASCII
    QByteArray content;
};

/// A ZIP archive made in memory, entries in the given order, every time stamp 1980-01-01: same entries, same bytes.
Result<QByteArray> zipped(const std::vector<ZipEntry> &entries);

} // namespace micromajor
