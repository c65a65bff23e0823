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
    /// `characters`: all that the document has, each once.
    PdfFace(const QRawFont &font, const QList<uint> &characters);

    bool isFaceOf(const QRawFont &font) const;
    QString family() const { return m_font.familyName(); }
    /// Whether its licence lets documents carry it, as the face itself says (OpenType, table OS/2, fsType).
    bool mayBeEmbedded() const;
    /// What a glyph stands for in this document: several characters may be drawn alike.
    QStringList charactersOf(quint32 glyph) const { return m_charactersOf.value(glyph); }
    /// The number of a glyph in the place of one of its characters, which is from then on embedded; `width` as below.
    int number(quint32 glyph, const QString &character, int width);
    /// To the next glyph, in thousandths of the size.
    int width(int number) const { return m_outlines[size_t(number)].width; }
    /// Characters among those embedded that the face has no outline for, only a picture.
    QString invisible() const;
    /// The number of the font among the objects; `order` tells apart the faces of a document.
    int embed(PdfObjects &objects, int order) const;

private:
    QRawFont m_font; ///< a thousand pixels high
    QHash<quint32, QStringList> m_charactersOf;
    QHash<std::pair<quint32, QString>, int> m_numbers;
    std::vector<GlyphOutline> m_outlines;
    std::vector<QString> m_characters; ///< by number
};

} // namespace micromajor
