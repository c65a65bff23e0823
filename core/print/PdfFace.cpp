#include "core/print/PdfFace.h"

#include "core/print/PdfObjects.h"

#include <QtEndian>

#include <algorithm>

namespace micromajor {

PdfFace::PdfFace(const QRawFont &font, const QList<uint> &characters) : m_font(font)
{
    m_font.setPixelSize(1000);
    for (const uint character : characters) {
        const QString text = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        if (const QList<quint32> glyphs = m_font.glyphIndexesForString(text); !glyphs.isEmpty() && glyphs.first() != 0 && QChar::category(character) != QChar::Other_Control)
            m_charactersOf[glyphs.first()].append(text);
    }
    number(0, {}, 1000); // the sign for what a face lacks comes first in every font
}

bool PdfFace::isFaceOf(const QRawFont &font) const
{
    return m_font.familyName() == font.familyName() && m_font.styleName() == font.styleName();
}

bool PdfFace::mayBeEmbedded() const
{
    constexpr qsizetype place = 8;
    constexpr quint16 restricted = 2, weakerTerms = 4 | 8, bitmapsOnly = 0x200;
    const QByteArray table = m_font.fontTable("OS/2");
    const quint16 type = table.size() < place + 2 ? quint16(0) : qFromBigEndian<quint16>(table.constData() + place);
    return !(type & bitmapsOnly) && (!(type & restricted) || (type & weakerTerms));
}

int PdfFace::number(quint32 glyph, const QString &character, int width)
{
    const auto known = m_numbers.constFind({glyph, character});
    if (known != m_numbers.constEnd())
        return *known;
    const int number = int(m_outlines.size());
    m_numbers.insert({glyph, character}, number);
    m_outlines.push_back({m_font.pathForGlyph(glyph), width});
    m_characters.push_back(character);
    return number;
}

QString PdfFace::invisible() const
{
    QString characters;
    for (size_t number = 0; number < m_outlines.size(); ++number) {
        const QList<uint> codes = m_characters[number].toUcs4();
        if (m_outlines[number].path.isEmpty() && std::ranges::any_of(codes, [](uint code) { return QChar::isPrint(code) && !QChar::isSpace(code); }))
            characters += m_characters[number];
    }
    return characters;
}

static void appendUnits(QByteArray &bytes, QStringView text)
{
    bytes += '<';
    for (const QChar unit : text)
        PdfObjects::appendUnit(bytes, unit.unicode());
    bytes += '>';
}

/// What the numbers in the pages stand for, so that text can be searched and copied (ISO 32000-1, 9.10.3).
static QByteArray textMap(const std::vector<QString> &characters)
{
    QList<QByteArray> entries;
    for (size_t number = 0; number < characters.size(); ++number)
        if (!characters[number].isEmpty()) {
            QByteArray &entry = entries.emplace_back();
            appendUnits(entry, QString(QChar(char16_t(number))));
            appendUnits(entry, characters[number]);
            entry += '\n';
        }
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    constexpr qsizetype mostInBlock = 100;
    for (qsizetype first = 0; first < entries.size(); first += mostInBlock) {
        const QList<QByteArray> block = entries.mid(first, mostInBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

int PdfFace::embed(PdfObjects &objects, int order) const
{
    QByteArray name = (m_font.familyName() + QChar(u'-') + m_font.styleName()).toLatin1();
    name.removeIf([](char letter) { return !std::isalnum(static_cast<unsigned char>(letter)) && letter != '-'; });
    name.prepend(QByteArray("MICRO") + char('A' + order % 26) + '+');
    const int file = objects.addStream("/Subtype /CIDFontType0C", cffFont(name, m_outlines));

    QByteArray widths;
    for (const GlyphOutline &glyph : m_outlines)
        widths += QByteArray::number(glyph.width) + ' ';
    const QByteArray height = QByteArray::number(qRound(m_font.ascent())), depth = QByteArray::number(-qRound(m_font.descent()));
    const int descriptor = objects.add("<< /Type /FontDescriptor /FontName /" + name + " /Flags 4 /FontBBox [0 " + depth + " 1000 " + height + "] /ItalicAngle 0 /Ascent "
                                       + height + " /Descent " + depth + " /CapHeight " + QByteArray::number(qRound(m_font.capHeight())) + " /StemV 80 /FontFile3 "
                                       + PdfObjects::reference(file) + " >>");
    const int descendant = objects.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /" + name
                                       + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor " + PdfObjects::reference(descriptor)
                                       + " /W [0 [" + widths + "]] >>");
    const int map = objects.addStream({}, textMap(m_characters));
    return objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /" + name + "-Identity-H /Encoding /Identity-H /DescendantFonts ["
                       + PdfObjects::reference(descendant) + "] /ToUnicode " + PdfObjects::reference(map) + " >>");
}

} // namespace micromajor
