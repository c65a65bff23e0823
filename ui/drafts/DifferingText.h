#pragma once
#include <QString>

namespace micromajor {

/// The text as HTML, with what the other does not have in common at beginning and end set bold and underlined. Whole characters are kept
/// together. O(length).
QString markedDifference(const QString &text, const QString &other);

} // namespace micromajor
