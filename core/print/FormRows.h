#pragma once
#include "core/print/FormPages.h"
#include "core/print/LaidDrawing.h"

namespace micromajor {

// A form broken into rows of text lines, before anybody knows on which page they stand. Lengths in twentieths of a point.

struct TextLine
{
    QTextLine line;
    QPointF at; ///< of the line in its cell, as QTextLine::draw wants it
    qreal top;  ///< of its share of the cell
    qreal bottom;
    QString text;
};
struct LaidCell
{
    qreal left = 0;
    qreal width = 0;
    bool shaded = false;
    bool centred = false; ///< vertically
    int field = -1;
    QRgb color = 0;
    std::vector<TextLine> lines;
    qreal padding = 0; ///< below the last line; above the first it is in the lines already
};
/// A row of a table, or a paragraph outside (one cell without a frame), or nothing but space.
struct LaidRow
{
    std::vector<LaidCell> cells;
    qreal leastHeight = 0;
    qreal before = 0; ///< left out at the head of a page
    qreal after = 0;
    bool framed = false;
    bool breaks = false;
    bool keepNext = false;
    int heading = -1;     ///< the number of the heading that this row is
    std::shared_ptr<const LaidDrawing> drawing; ///< stands in the room of the first cell
    size_t heads = 0;     ///< so many rows at `firstHead` are repeated above it when it begins a page
    size_t firstHead = 0;
};
struct LaidForm
{
    std::vector<std::shared_ptr<QTextLayout>> layouts; ///< own the lines
    std::vector<LaidRow> rows;
    std::vector<PrintedField> fields;
};

/// A line of the contents: its text, and its page at the end of a row of dots.
LaidRow laidContentsLine(std::vector<std::shared_ptr<QTextLayout>> &layouts, const FormFonts &fonts, const FormHeading &heading);
/// O(text).
LaidForm laidRows(const FormDocument &form, const FormFonts &fonts);
/// One paragraph over the text width; its layout is added to `layouts`.
LaidRow laidParagraph(std::vector<std::shared_ptr<QTextLayout>> &layouts, const FormFonts &fonts, formLayout::Style style, const QString &text);

} // namespace micromajor
