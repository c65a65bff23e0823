#pragma once
#include "core/exchange/forms/FormDocument.h"
#include "core/print/FormFonts.h"

class QPainter;

namespace micromajor {

/// Paints the drawing into `rect`, as the Word document draws it. Lengths in twentieths of a point.
void paintDrawing(QPainter &painter, const FormDrawing &drawing, const QRectF &rect, const FormFonts &fonts);

} // namespace micromajor
