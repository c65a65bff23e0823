#pragma once
#include "core/print/CffFont.h"

#include <QHash>
#include <QRawFont>

namespace micromajor {

class PdfObjects;

/// A face of which a PDF embeds the glyphs that it uses, numbered anew in the order of their first use. All sizes share it.
class PdfFace
{
public:
    explicit PdfFace(const QRawFont &font);

    bool isFaceOf(const QRawFont &font) const;
    QString family() const { return m_font.familyName(); }
    /// Whether its licence lets documents carry it, as the face itself says (OpenType, table OS/2, fsType).
    bool mayBeEmbedded() const;
    /// The number of a glyph of the face, which is from then on embedded.
    int number(quint32 glyph);
    /// To the next glyph, in thousandths of the size.
    int width(int number) const { return m_outlines[size_t(number)].width; }
    /// Tells what the glyphs stand for, out of all characters of the document; those that would be invisible come back.
    QString nameGlyphs(const QList<uint> &characters);
    /// The number of the font among the objects; `order` tells apart the faces of a document.
    int embed(PdfObjects &objects, int order) const;

private:
    QRawFont m_font; ///< a thousand pixels high
    QHash<quint32, int> m_numbers;
    std::vector<GlyphOutline> m_outlines;
    std::vector<QString> m_characters;
};

} // namespace micromajor
