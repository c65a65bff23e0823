#pragma once
#include "core/analysis/Totals.h"

#include <QByteArray>

namespace micromajor {

/// The course table as a Chinese spreadsheet opens it: UTF-8 with byte order mark, commas, CRLF (RFC 4180), the heads of published plans.
/// A text that a spreadsheet would take for a formula (it begins with = + - @, tab or return) gets an apostrophe in front, which import
/// takes off again. Planned courses stay out, as in the forms. O(courses × links).
QByteArray courseCsv(const Program &program, const Totals &totals);

} // namespace micromajor
