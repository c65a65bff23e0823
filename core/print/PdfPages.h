#pragma once
#include "core/print/PageFiller.h"
#include "core/print/PdfFace.h"

namespace micromajor {

/// Writes pages as content streams (ISO 32000-1, 7.8.2) and gathers the faces that they use; a face is called /F0, /F1, … there.
class PdfPages
{
public:
    /// `characters`: all that the pages have, each once.
    explicit PdfPages(const QList<uint> &characters) : m_characters(characters) {}

    QByteArray content(const PrintedPage &page);
    std::vector<PdfFace> &faces() { return m_faces; }

private:
    size_t faceOf(const QRawFont &font);
    void addBox(const QRectF &rect, const char *way);
    void addShape(const PrintedShape &shape);
    void addLine(const PageLine &line);
    void addGlyphs(const QGlyphRun &run, const QPointF &at, const QString &text, qsizetype &readTo);
    void addPoint(const QPointF &point);
    void add(qreal value);
    void addColor(QRgb color, const char *way);

    QList<uint> m_characters;
    QByteArray m_bytes;
    std::vector<PdfFace> m_faces;
    std::vector<std::pair<QRawFont, size_t>> m_fonts; ///< each size of a face is a font
};

} // namespace micromajor
