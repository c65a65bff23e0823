#pragma once
#include <QStringList>

#include <vector>

namespace micromajor {

/// The clipboard as lines of cells: its tables, or else its text by tabs and lines. Empty if there is neither.
std::vector<QStringList> clipboardCells();

} // namespace micromajor
