#pragma once
#include "core/base/Message.h"
#include "core/exchange/table/ColumnNames.h"

#include <vector>

namespace micromajor {

struct PastedColumn
{
    QString heading; ///< as it stands there, with the heading of its group before it; empty without header
    PastedTarget target;
    bool isFilledDown = false; ///< a merged cell of a category stands for the rows below it
};

struct PastedRow
{
    int number = 0; ///< 1 = the first row of what was pasted
    QStringList cells; ///< one for each column
    Message leftOut; ///< why the row is no course; empty: it is one
    bool isCourse() const { return leftOut.isEmpty(); }
};

/// A block of cells read as a table of courses: which columns it has, which rows are courses, and why the others are not.
struct PastedTable
{
    bool hasHeader = false;
    std::vector<PastedColumn> columns;
    std::vector<PastedRow> rows; ///< all but the header

    int courses() const;
    int recognisedColumns() const;
};

/// Headers of one or two rows (with merged group headings), titles above them, headers repeated on later pages, subtotals and notes are
/// recognised; `cells` are as tabSeparatedCells() and htmlCells() give them. Without a header no column has a target, and every row that
/// is neither empty nor a subtotal counts as a course. O(cells).
PastedTable pastedTable(const std::vector<QStringList> &cells);
/// Whether a header is recognised, without the rest.
bool hasCourseHeader(const std::vector<QStringList> &cells);

} // namespace micromajor
