#include "core/print/PdfPages.h"

#include "core/print/PdfObjects.h"

#include <QGlyphRun>

namespace micromajor {

static constexpr qreal unitsPerPoint = 20;

void PdfPages::add(qreal value)
{
    PdfObjects::append(m_bytes, value);
    m_bytes += ' ';
}

void PdfPages::addPoint(const QPointF &point)
{
    add(point.x());
    add(point.y());
}

void PdfPages::addColor(QRgb color, const char *way)
{
    for (const int part : {qRed(color), qGreen(color), qBlue(color)})
        add(part / 255.0);
    m_bytes += way;
}

size_t PdfPages::faceOf(const QRawFont &font)
{
    for (const auto &[known, face] : m_fonts)
        if (known == font)
            return face;
    const auto face = std::find_if(m_faces.begin(), m_faces.end(), [&](const PdfFace &candidate) { return candidate.isFaceOf(font); });
    const size_t index = size_t(face - m_faces.begin());
    if (face == m_faces.end())
        m_faces.emplace_back(font, m_characters);
    m_fonts.emplace_back(font, index);
    return index;
}

void PdfPages::addBox(const QRectF &rect, const char *way)
{
    addPoint(rect.topLeft());
    add(rect.width());
    add(rect.height());
    m_bytes += way;
}

void PdfPages::addShape(const PrintedShape &shape)
{
    if (shape.fill.isValid())
        addColor(shape.fill.rgb(), "rg\n");
    if (shape.dashed)
        m_bytes += '[' + QByteArray::number(PrintedShape::dash[0]) + ' ' + QByteArray::number(PrintedShape::dash[1]) + "] 0 d\n";
    const char *way = "m ";
    for (const QPointF &point : shape.points) {
        addPoint(point);
        m_bytes += way;
        way = "l ";
    }
    if (shape.closed)
        m_bytes += "h ";
    m_bytes += shape.fill.isValid() ? shape.stroked ? "B\n" : "f\n" : "S\n";
    if (shape.dashed)
        m_bytes += "[] 0 d\n";
}

/// Which character a glyph stands for in a text that was read up to `readTo`. Only where several are drawn alike one has to look.
static QString characterOf(const PdfFace &face, quint32 glyph, const QString &text, qsizetype &readTo)
{
    const QStringList alike = face.charactersOf(glyph);
    if (alike.size() < 2)
        return alike.value(0);
    qsizetype place = text.size();
    QString meant = alike.first();
    for (const QString &character : alike)
        if (const qsizetype found = text.indexOf(character, readTo); found >= 0 && found < place) {
            place = found;
            meant = character;
        }
    if (place < text.size())
        readTo = place + 1;
    return meant;
}

void PdfPages::addGlyphs(const QGlyphRun &run, const QPointF &at, const QString &text, qsizetype &readTo)
{
    const size_t order = faceOf(run.rawFont());
    PdfFace &face = m_faces[order];
    const qreal size = run.rawFont().pixelSize();
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(glyphs);
    m_bytes += "/F" + QByteArray::number(order) + ' ';
    add(size);
    m_bytes += "Tf ";
    constexpr qreal notSeen = 0.5;
    QPointF pen;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QPointF place = positions[i] + at;
        if (i == 0 || place.y() != pen.y()) {
            m_bytes += i == 0 ? "1 0 0 -1 " : ">] TJ 1 0 0 -1 ";
            addPoint(place);
            m_bytes += "Tm [<";
            pen = place;
        } else if (const int gap = qRound((pen.x() - place.x()) * 1000 / size); std::abs(pen.x() - place.x()) > notSeen) {
            m_bytes += '>' + QByteArray::number(gap) + '<';
            pen.rx() -= gap * size / 1000;
        }
        const int number = face.number(glyphs[i], characterOf(face, glyphs[i], text, readTo), qRound(advances[i].x() * 1000 / size));
        PdfObjects::appendUnit(m_bytes, char16_t(number));
        pen.rx() += face.width(number) * size / 1000;
    }
    m_bytes += glyphs.isEmpty() ? "\n" : ">] TJ\n";
}

void PdfPages::addLine(const PageLine &line)
{
    qsizetype readTo = 0;
    for (const QGlyphRun &run : line.line.glyphRuns())
        addGlyphs(run, line.at, line.text, readTo);
}

QByteArray PdfPages::content(const PrintedPage &page)
{
    m_bytes.clear();
    add(1 / unitsPerPoint);
    m_bytes += "0 0 ";
    add(-1 / unitsPerPoint); // pages are laid out from their upper edge
    m_bytes += "0 ";
    add(FormPages::pageSize().height());
    m_bytes += "cm\n";
    addColor(QColor(u'#' + QString::fromLatin1(formLayout::shading)).rgb(), "rg\n");
    for (const PageBox &box : page.boxes)
        if (box.shaded)
            addBox(box.rect, "re f\n");
    add(formLayout::borderWidth);
    m_bytes += "w 2 J\n"; // corners are closed
    for (const PageBox &box : page.boxes)
        addBox(box.rect, "re S\n");
    add(PrintedShape::lineWidth);
    m_bytes += "w 0 J ";
    addColor(PrintedShape::ink, "RG\n");
    for (const PrintedShape &shape : page.shapes)
        addShape(shape);
    m_bytes += "BT\n";
    std::optional<QRgb> color;
    for (const PageLine &line : page.lines) {
        if (color != line.color)
            addColor(line.color, "rg\n");
        color = line.color;
        addLine(line);
    }
    return m_bytes + "ET\n";
}

} // namespace micromajor
