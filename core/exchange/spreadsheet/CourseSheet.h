#pragma once
#include "core/exchange/spreadsheet/WorkbookReader.h"
#include "core/exchange/table/PastedTable.h"
#include "core/program/Program.h"

namespace micromajor {

/// The course table of a workbook.
struct CourseSheet
{
    QString name;             ///< of the sheet
    QStringList titles;       ///< what stands alone in its row above the table
    PastedTable table;        ///< row numbers are those of the sheet
    std::vector<Message> notes; ///< what of the sheet is not part of the table
};

/// Looks through the sheets that are not hidden, from the top, for the first rows that pastedTable() takes for the head of a course table
/// with names and that have a course below. The table ends where, after an empty row or a sum, no course with credits or hours follows.
/// At most 20,000 rows of 200 columns are read. `source` is the name of the file in messages.
/// Errors: NotFound if there is no such table.
Result<CourseSheet> courseSheet(const Workbook &workbook, const QString &source);

/// A program of the courses of a spreadsheet, and what was not taken over, one sentence each with the row.
struct CourseImport
{
    Program program;
    std::vector<Message> notes;
};
/// The first course table of an .xlsx as a program: courses, modules and prerequisites. A cell that cannot be a value is left unstated and named
/// in the notes, never guessed; titles above the table go to the note on sources. Errors: those of readWorkbook() and courseSheet(),
/// InvalidInput for a table with the courses of several programs.
Result<CourseImport> programFromWorkbook(const QByteArray &bytes, const QString &source);
/// The same for tables that stand elsewhere, each as a sheet.
Result<CourseImport> programFromWorkbook(const Workbook &workbook, const QString &source);

} // namespace micromajor
