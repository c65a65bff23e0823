#pragma once
#include "core/base/Result.h"

#include <QStringList>

namespace micromajor {

/// The characters of a text file by its byte order mark, or UTF-16 by its zeros, or UTF-8, or GB18030; errors begin with `source`.
Result<QString> decodedText(const QByteArray &bytes, const QString &source);

/// The cells of a table, with quotes ("" inside them is one quote, line breaks belong to the cell) resolved and outer blanks removed.
/// Lines may end in LF, CR or CRLF. The separator is a tab if the first line has one and no comma. Row 1 is rows[0]; empty rows stay.
Result<std::vector<QStringList>> csvRows(QStringView text, const QString &source);

} // namespace micromajor
