#pragma once
#include "core/edits/Edit.h"

#include <QStringList>

namespace micromajor {

/// A text for one cell of a course. Rows from courses.size() on are courses still to be made.
struct CellText
{
    int row;    ///< index in program.courses
    int column; ///< see courseColumns()
    QString text;
};

/// A text that was not taken over, with the reason.
struct RefusedCell
{
    int row;
    int column;
    QString sentence;
};

/// The edit, and the cells that cannot take their text (those keep their value).
struct CellsEdit
{
    Edit edit;
    std::vector<RefusedCell> refused;
};

/// All texts as one edit. Prerequisites may name courses of the same block; a module that does not exist yet is made.
CellsEdit setCells(const Program &program, const std::vector<CellText> &cells, const Message &label);

} // namespace micromajor
