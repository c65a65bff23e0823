#pragma once
#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace micromajor {

/// Member names and array indexes from the root of a JSON text down to one value.
using JsonPath = std::vector<std::variant<QString, int>>;

/// The line (from 1) on which the value at this path begins; the line of the nearest value above it if the path leads nowhere.
/// The text must be valid JSON. O(text).
int lineOf(const QByteArray &json, const JsonPath &path);
/// The line (from 1) of a byte.
int lineAt(const QByteArray &json, qsizetype offset);

} // namespace micromajor
