#pragma once
#include "core/edits/Edit.h"

#include <QStringList>

namespace micromajor {

/// A text for one cell of the course table. Rows from courses.size() on are courses still to be made.
struct CellText
{
    int row;
    int column; ///< see courseColumns()
    QString text;
};

/// The edit, and a sentence for each cell that cannot take its text (those cells keep their value).
struct CellsEdit
{
    Edit edit;
    QStringList refused;
};

/// All texts as one edit. Prerequisites may name courses of the same block; a module that does not exist yet is made.
CellsEdit setCells(const Program &program, const std::vector<CellText> &cells, const Message &label);

/// Lays tab-separated text (as Excel and WPS put it on the clipboard, quoted cells included) over the table from a corner on.
/// `columns` are those shown, from the corner's column to the right. A first line that repeats their headers decides the columns instead.
std::vector<CellText> pastedCells(const QString &text, int row, const std::vector<int> &columns);
/// Lines of cells of tab-separated text.
std::vector<QStringList> tabSeparated(const QString &text);

} // namespace micromajor
