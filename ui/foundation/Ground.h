#pragma once

class QColor;
class QWidget;

namespace micromajor {

/// Fills the widget with the colour before it paints. What the style sheet fills counts as see-through: to paint one cell of a view, Qt
/// would paint the window, the page and all between them first. Call it once for a widget; the colour must cover.
void setGround(QWidget *widget, const QColor &color);

} // namespace micromajor
