#pragma once
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <algorithm>
#include <variant>
#include <vector>

namespace micromajor {

struct Field;
struct Table;

/// Where the value in a cell comes from, and so where it is changed. No field: the row as a whole; no row: the table, which lacks one.
/// No table: it comes from nowhere in the program.
struct FormSource
{
    const Table *table = nullptr;
    QString id;
    const Field *field = nullptr;

    bool operator==(const FormSource &) const = default;
};

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
    FormSource source;
    bool byHand = false; ///< usually written on the printed form: nothing is missing when it is blank
};
struct FormHeading
{
    QString text;
    int page = 0; ///< from 1, where it came to stand; 0: nobody has laid the pages out
};
/// The headings of the form with their pages.
struct FormContents
{
};
struct FormNote
{
    QString text;
};
/// Whether no field of the row has a value.
inline bool isBlank(const std::vector<FormCell> &row)
{
    return std::all_of(row.begin(), row.end(), [](const FormCell &cell) { return cell.field.isEmpty() || cell.text.isEmpty(); });
}
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
    FormSource source;
};
/// A picture made of boxes, lines and text; its longer words for those who cannot see it stand in `description`.
struct FormDrawing
{
    struct Line
    {
        QList<QPointF> points;
        bool arrow = false; ///< at the end
        bool dashed = false;
    };
    struct Box
    {
        QRectF frame;
        QString text;
        QString fill; ///< RRGGBB; empty: none
        bool framed = false;
        bool centred = true;
    };
    QString label;
    QString description;
    QSizeF size; ///< in units of its own; it is printed as wide as the text, or smaller if it would fill more than the page
    qreal textSize = 12; ///< in the same units
    std::vector<Line> lines;
    std::vector<Box> boxes; ///< above the lines
};
using FormBlock = std::variant<FormHeading, FormNote, FormContents, FormGrid, FormText, FormDrawing>;

struct FormDocument
{
    QString id; ///< "ministry-recommendation"
    QString title;
    QString language; ///< BCP 47
    QString footer;
    std::vector<FormBlock> blocks;
};

} // namespace micromajor
