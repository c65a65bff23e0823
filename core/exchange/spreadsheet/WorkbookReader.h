#pragma once
#include "core/base/Result.h"

#include <QByteArray>

#include <vector>

namespace micromajor {

struct WorkbookCell
{
    enum class Kind { Text, Number, Percent, Date, Boolean, Fault };
    int row = 0;    ///< 0 = the first
    int column = 0; ///< 0 = A
    Kind kind = Kind::Text;
    /// Text as it stands. Number: an exact decimal ("15.5"). Percent: the same, in percent ("20" where 0.2 is stored). Date: ISO 8601.
    /// Boolean: "1" or "0". Fault: "#DIV/0!" and the like. Of a formula: the value that its author's spreadsheet has stored with it.
    QString text;
    QString formula = {}; ///< without "="; empty: none. Cells that share a formula carry it at the first of them only, the others are values.

    bool operator==(const WorkbookCell &) const = default;
};

/// Merged cells: the value stands at the top left, the other places have no cell.
struct WorkbookMerge
{
    int row, column, lastRow, lastColumn;
};

struct WorkbookSheet
{
    QString name;
    bool hidden = false;
    std::vector<WorkbookCell> cells; ///< by row, then column; blank ones are left out
    std::vector<WorkbookMerge> merges;

    /// The text at a place, or nothing. O(log cells).
    const WorkbookCell *at(int row, int column) const;
};

struct Workbook
{
    std::vector<WorkbookSheet> sheets; ///< in the order of their tabs; charts on sheets of their own are left out
};

/// Reads an .xlsx or .xltx (ECMA-376, transitional and strict) of Excel, WPS, LibreOffice, openpyxl and others: shared and inline texts with
/// their runs, numbers, dates of both calendars, stored values of formulas. Nothing is computed, run or fetched.
/// `source` is the name of the file in messages. Errors: those of readZip() and parseXml(); NotOurs, each with its own sentence, for files with
/// macros, .xlsb, .ods and Word documents; Damaged if a part is missing or a text is named that is not there. O(bytes).
Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &source);

} // namespace micromajor
