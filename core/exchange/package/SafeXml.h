#pragma once
#include "core/base/Result.h"

#include <QByteArray>

#include <pugixml.hpp>

namespace micromajor {

/// Reads one part of an Office package from UTF-8 or UTF-16, keeping every blank, comment and instruction (parse_full | parse_ws_pcdata),
/// so that saving as UTF-8 with format_raw gives the part back. `partName` is the name of the file, or file and part, in messages.
/// Refused with InvalidInput: any DOCTYPE (no entity is ever expanded, nothing outside is read), other encodings, bytes that are not the
/// encoding they claim, more than 256 levels, and content that would take more memory than a document of 3 million elements and attributes;
/// with Damaged: what is no well-formed XML. O(bytes).
Result<void> parseXml(pugi::xml_document &document, const QByteArray &bytes, const QString &partName);

/// The checks before any parser sees the bytes: no DOCTYPE, valid encoding. Gives the part in UTF-8 without a byte order mark.
/// For parts that are read as a stream (XmlStream).
Result<QByteArray> checkedXml(const QByteArray &bytes, const QString &partName);

/// The error for a part that is not well formed.
Error brokenXml(const QString &partName);

} // namespace micromajor
