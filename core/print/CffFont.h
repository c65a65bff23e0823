#pragma once
#include <QByteArray>
#include <QPainterPath>

#include <vector>

namespace micromajor {

struct GlyphOutline
{
    QPainterPath path; ///< thousandths of the size of the type, y downwards
    int width = 0;     ///< to the next glyph, in the same units
};

/// The outlines as a font of the Compact Font Format (Adobe Technical Notes 5176 and 5177) with character ids from 0, as a PDF embeds it.
/// Curves stay as the font has them. `name` is ASCII; at most 65,535 glyphs, the first of which stands for what is missing. O(outlines).
QByteArray cffFont(const QByteArray &name, const std::vector<GlyphOutline> &glyphs);

} // namespace micromajor
