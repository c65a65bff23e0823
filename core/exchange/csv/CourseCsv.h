#pragma once
#include "core/analysis/Totals.h"

#include <QByteArray>
#include <QStringList>

namespace micromajor {

/// The course table that leaves as CSV: heads of published plans, then one row a course. Planned courses stay out, as in the forms.
std::vector<QStringList> courseTable(const Program &program, const Totals &totals);

/// The table as a Chinese spreadsheet opens it: UTF-8 with byte order mark, commas, CRLF (RFC 4180).
/// A text that a spreadsheet would take for a formula (it begins with = + - @, tab or return) gets an apostrophe in front, which import
/// takes off again. O(courses × links).
QByteArray courseCsv(const Program &program, const Totals &totals);

} // namespace micromajor
