#pragma once
#include "core/base/Result.h"

#include <QByteArray>

#include <vector>

namespace micromajor {

/// What an Office package may hold before it is refused; after the defaults of Apache POI (ZipSecureFile), with less for one entry.
struct ZipLimits
{
    qsizetype fileBytes = 64 * 1024 * 1024;
    int entries = 1000;
    qint64 entryBytes = 64 * 1024 * 1024; ///< one entry, unpacked
    qint64 totalBytes = 192 * 1024 * 1024; ///< all entries, unpacked
    qint64 mostExpansion = 100; ///< unpacked / packed, for entries of more than `unlimitedExpansionBytes`
    qint64 unlimitedExpansionBytes = 100 * 1024;
};

struct ZipPart
{
    QString name; ///< as stored, such as word/document.xml; never absolute, without "." and ".." between its slashes
    QByteArray content;
};

struct ZipContent
{
    std::vector<ZipPart> entries; ///< in stored order; folders have names ending in "/"

    /// The entry of this name, capitals not told apart (as in OPC, ECMA-376 part 2, section 6.2.2.3), or null. O(entries).
    const ZipPart *find(QStringView name) const;
};

/// Unpacks a .docx or .xlsx in memory; nothing is ever written. All entries are judged by the directory of the archive before any is
/// unpacked, so that a bomb costs neither time nor memory; an entry that holds more than the directory says, or whose checksum is wrong, is
/// refused as well. `source` is the name of the file in messages.
/// Errors, each with its own sentence: InvalidInput for a file over the limits, with two entries of one name, overlapping entries or paths
/// that lead outside; NotOurs for what is no archive, an old .xls/.doc, or one protected by a password; Damaged for a broken archive.
Result<ZipContent> readZip(const QByteArray &bytes, const QString &source, const ZipLimits &limits = {});

} // namespace micromajor
