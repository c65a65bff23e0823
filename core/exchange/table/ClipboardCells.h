#pragma once
#include <QStringList>

#include <vector>

namespace micromajor {

/// Lines of cells of tab-separated text as Excel and WPS put it on the clipboard: quoted cells may hold tabs, line breaks and doubled
/// quotes. A quote that is never closed is a letter like any other. Cells are trimmed.
std::vector<QStringList> tabSeparatedCells(const QString &text);

/// The cells of the tables in HTML as Word, WPS, Excel and browsers put it on the clipboard; no lines if there is no table.
/// Merged cells stand at their top left, the places that they cover are empty, as in tab-separated text; several tables follow each other.
/// Tolerant of unclosed tags; tables within a cell count as its text. At most 20,000 lines of 200 cells are read.
std::vector<QStringList> htmlCells(const QString &html);

} // namespace micromajor
