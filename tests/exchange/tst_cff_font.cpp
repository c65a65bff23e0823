#include "core/print/CffFont.h"

#include <QGuiApplication>
#include <QRawFont>
#include <QTest>

using namespace micromajor;

/// A font that we wrote, read again by the system's own reader of fonts.
class CffFontTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlinesAndWidthsAreKept();
    void oneGlyphIsAFont();
};

static QPainterPath corner(qreal size)
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.lineTo(size, 0);
    path.cubicTo(size, -size / 2, size / 2, -size, 0, -size);
    path.closeSubpath();
    return path;
}

void CffFontTest::outlinesAndWidthsAreKept()
{
    // Numbers of one, two and three bytes in both directions; two parts of which the second begins left of the first.
    QPainterPath parts = corner(3000);
    parts.addPath(corner(40).translated(-1500, 700));
    const std::vector<GlyphOutline> glyphs{{corner(500), 1000}, {parts, 3200}, {{}, 250}, {corner(107), 108}};
    const QRawFont font(cffFont("Test", glyphs), 1000, QFont::PreferNoHinting);
    QVERIFY(font.isValid());
    QCOMPARE(font.unitsPerEm(), 1000.0);
    for (quint32 glyph = 0; glyph < glyphs.size(); ++glyph) {
        QCOMPARE(font.advancesForGlyphIndexes({glyph}).first().x(), qreal(glyphs[glyph].width));
        const QPainterPath written = font.pathForGlyph(glyph), expected = glyphs[glyph].path;
        QCOMPARE(written.boundingRect(), expected.boundingRect());
        QCOMPARE(written.toSubpathPolygons(QTransform()).size(), expected.toSubpathPolygons(QTransform()).size());
        for (const qreal share : {0.1, 0.35, 0.6, 0.85})
            if (!expected.isEmpty())
                QVERIFY((written.pointAtPercent(share) - expected.pointAtPercent(share)).manhattanLength() < 1);
    }
    QVERIFY(font.pathForGlyph(quint32(glyphs.size())).isEmpty());
}

void CffFontTest::oneGlyphIsAFont()
{
    const QRawFont font(cffFont("Test", {{corner(500), 600}}), 1000, QFont::PreferNoHinting);
    QVERIFY(font.isValid());
    QCOMPARE(font.pathForGlyph(0).boundingRect(), corner(500).boundingRect());
}

QTEST_MAIN(CffFontTest)
#include "tst_cff_font.moc"
