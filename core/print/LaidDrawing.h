#pragma once
#include "core/exchange/forms/FormDocument.h"
#include "core/print/FormFonts.h"

#include <QColor>
#include <QPolygonF>
#include <QTextLayout>

namespace micromajor {

// A drawing of a form as it is printed. Lengths in twentieths of a point.

struct PrintedShape
{
    QPolygonF points;
    bool closed = false;
    bool stroked = false;
    bool dashed = false;
    QColor fill; ///< invalid: none

    static constexpr int lineWidth = 10;
    static constexpr int dash[] = {40, 20}; ///< on, off
    static constexpr QRgb ink = qRgb(0x40, 0x40, 0x40);
};
struct DrawnText
{
    QTextLine line;
    QPointF at; ///< as QTextLine::draw wants it
    QString text;
};
struct LaidDrawing
{
    std::vector<PrintedShape> shapes;
    std::vector<DrawnText> lines; ///< above the shapes
};

/// From the upper left corner of the drawing, as the Word document draws it; the layouts of its texts are added to `layouts`.
LaidDrawing laidDrawing(std::vector<std::shared_ptr<QTextLayout>> &layouts, const FormDrawing &drawing, const FormFonts &fonts);

} // namespace micromajor
