#pragma once
#include <QString>

#include <algorithm>
#include <variant>
#include <vector>

namespace micromajor {

/// A form as it will be printed, free of any file format: what the DOCX, JSON (and later PDF) writers share.
/// An empty value is "not stated" and is printed as a visibly blank cell.
struct FormCell
{
    QString text;
    bool label = false; ///< printed name of a field (shaded), not a value
    int columns = 1;    ///< how many grid columns it covers
    QString field;      ///< key in the JSON export, e.g. "creditsTotal"; none for plain labels
    bool number = false;
    QString mark;       ///< printed after the text without being part of the value, e.g. "（选修）"
    int lines = 1;      ///< least height in lines of text: room for a signature or a seal
};
struct FormHeading
{
    QString text;
};
struct FormNote
{
    QString text;
};
/// A table; `headRows` first rows repeat on each page. Widths are shares of the text width.
/// With head rows, a row is a record unless it has a label (it sums the records up) or is one cell (a remark on them).
struct FormGrid
{
    bool isRecord(size_t row) const;

    QString key; ///< of the section in the JSON export
    std::vector<int> widths;
    int headRows = 0;
    std::vector<std::vector<FormCell>> rows;
    bool repeats = false; ///< one of any number of grids with this key: an array in the JSON export
};
inline bool FormGrid::isRecord(size_t row) const
{
    return row >= size_t(headRows) && headRows > 0 && rows[row].size() > 1
        && std::none_of(rows[row].begin(), rows[row].end(), [](const FormCell &cell) { return cell.label; });
}
/// A labelled long text in a frame of its own.
struct FormText
{
    QString label;
    QString field;
    QString text;
};
using FormBlock = std::variant<FormHeading, FormNote, FormGrid, FormText>;

struct FormDocument
{
    QString id; ///< "ministry-recommendation"
    QString title;
    QString language; ///< BCP 47
    QString footer;
    std::vector<FormBlock> blocks;
};

} // namespace micromajor
