#pragma once
#include "core/print/FormRows.h"

namespace micromajor {

// What stands where on a page. Lengths in twentieths of a point from the corner of the paper.

struct PageBox
{
    QRectF rect;
    bool shaded;
};
struct PageLine
{
    QTextLine line;
    QPointF at;
    QRgb color;
    QString text;
};
/// A heading: where a reader jumps to.
struct PageHeading
{
    int number; ///< among the headings of the form, from 0
    qreal y;
};
struct PrintedPage
{
    std::vector<PageBox> boxes;
    std::vector<PageLine> lines;
    std::vector<PrintedShape> shapes; ///< on the boxes, below the lines
    std::vector<PageHeading> headings;
};

/// Deals the rows out to pages and tells the fields of the form where they came to stand. O(rows).
std::vector<PrintedPage> filledPages(LaidForm &form);

} // namespace micromajor
