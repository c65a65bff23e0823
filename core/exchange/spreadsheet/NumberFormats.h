#pragma once
#include <QString>

namespace micromajor {

/// What a number stands for, by the format of its cell.
enum class NumberKind { Plain, Date, Percent };

/// By the code of the format, such as yyyy"年"m"月" (ECMA-376 part 1, 18.8.31). Quoted letters, colours and conditions do not count.
NumberKind kindOfFormat(const QString &code);
/// By the number of a built-in format (ECMA-376 part 1, 18.8.30, with those of Chinese locales, 27 to 36 and 50 to 58).
NumberKind kindOfFormat(int builtIn);

/// The number as a decimal of at most 15 digits, which are those that a spreadsheet keeps: 15.5, not 15.500000000000002; without an exponent
/// where that takes at most 20 digits. Empty if it is no number.
QString decimalText(const QString &stored);

/// ISO 8601: 2025-09-01, 2025-09-01T08:30:00, or 08:30:00 for a time alone; empty outside 1900 to 9999. `from1904`: the other calendar
/// of spreadsheets. The day 29 February 1900, which only spreadsheets know, is none.
QString dateText(double serial, bool from1904);

} // namespace micromajor
