#include "core/print/CffFont.h"

#include <QtEndian>

namespace micromajor {

namespace {

enum CharstringOperator : char { LineTo = 5, CurveTo = 8, EndChar = 14, MoveTo = 21 };
enum DictOperator : char { FontBBox = 5, Charset = 15, CharStrings = 17, Private = 18, DefaultWidth = 20, NominalWidth = 21 };
enum LongDictOperator : char { Ros = 30, CidCount = 34, FdArray = 36, FdSelect = 37 }; ///< after an escape

template<class Integer>
void addBytes(QByteArray &bytes, Integer value)
{
    const Integer swapped = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

/// As charstrings and dictionaries share it.
void addNumber(QByteArray &bytes, int value)
{
    if (value >= -107 && value <= 107) {
        bytes.append(char(value + 139));
    } else if (value >= 108 && value <= 1131) {
        addBytes(bytes, quint16(value - 108 + (247 << 8)));
    } else if (value >= -1131 && value <= -108) {
        addBytes(bytes, quint16(-value - 108 + (251 << 8)));
    } else {
        bytes.append(28);
        addBytes(bytes, qint16(value));
    }
}

/// Always of the same length, so that the place of what follows is known before the offset is.
void addOffset(QByteArray &dict, qsizetype offset)
{
    dict.append(29);
    addBytes(dict, qint32(offset));
}

void addEscaped(QByteArray &dict, LongDictOperator name)
{
    dict.append(12);
    dict.append(name);
}

QByteArray index(const QList<QByteArray> &items)
{
    QByteArray bytes;
    addBytes(bytes, quint16(items.size()));
    if (items.isEmpty())
        return bytes;
    bytes.append(4); // bytes of an offset
    quint32 offset = 1;
    addBytes(bytes, offset);
    for (const QByteArray &item : items)
        addBytes(bytes, offset += quint32(item.size()));
    for (const QByteArray &item : items)
        bytes += item;
    return bytes;
}

QByteArray charstring(const GlyphOutline &glyph)
{
    const QPainterPath &path = glyph.path;
    constexpr qsizetype mostBytesOfPoint = 7;
    QByteArray bytes;
    bytes.reserve((path.elementCount() + 1) * mostBytesOfPoint);
    addNumber(bytes, glyph.width);
    QPoint at, start;
    const auto addPoint = [&](const QPainterPath::Element &element) {
        const QPoint to(qRound(element.x), qRound(-element.y));
        addNumber(bytes, to.x() - at.x());
        addNumber(bytes, to.y() - at.y());
        at = to;
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isCurveTo()) {
            for (int point = 0; point < 3; ++point)
                addPoint(path.elementAt(i + point));
            bytes.append(CurveTo);
            i += 2;
        } else if (element.isMoveTo()) {
            addPoint(element);
            bytes.append(MoveTo);
            start = at;
        } else if (const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
                   !last || QPoint(qRound(element.x), qRound(-element.y)) != start) { // the line back is understood
            addPoint(element);
            bytes.append(LineTo);
        }
    }
    bytes.append(EndChar);
    return bytes;
}

QRect boundsOf(const std::vector<GlyphOutline> &glyphs)
{
    QRectF bounds;
    for (const GlyphOutline &glyph : glyphs)
        bounds |= glyph.path.controlPointRect();
    return bounds.toAlignedRect();
}

} // namespace

QByteArray cffFont(const QByteArray &name, const std::vector<GlyphOutline> &glyphs)
{
    const quint16 count = quint16(glyphs.size());
    QByteArray charset(1, 2); // one range of character ids
    if (count > 1) {
        addBytes(charset, quint16(1));
        addBytes(charset, quint16(count - 2));
    }
    QByteArray select(1, 3); // one range of glyphs, all of the only part
    addBytes(select, quint16(1));
    addBytes(select, quint16(0));
    select.append('\0');
    addBytes(select, count);
    QList<QByteArray> outlines;
    for (const GlyphOutline &glyph : glyphs)
        outlines.append(charstring(glyph));
    const QByteArray charstrings = index(outlines);
    QByteArray widths;
    for (const DictOperator each : {DefaultWidth, NominalWidth}) {
        addNumber(widths, 0);
        widths.append(each);
    }
    const auto part = [&](qsizetype offset) {
        QByteArray dict;
        addNumber(dict, int(widths.size()));
        addOffset(dict, offset);
        dict.append(Private);
        return index({dict});
    };
    const QRect bounds = boundsOf(glyphs);
    const auto head = [&](qsizetype start) {
        QByteArray dict;
        constexpr int firstOwnString = 391;
        addNumber(dict, firstOwnString);
        addNumber(dict, firstOwnString + 1);
        addNumber(dict, 0);
        addEscaped(dict, Ros);
        for (const int edge : {bounds.left(), -bounds.top() - bounds.height(), bounds.left() + bounds.width(), -bounds.top()})
            addNumber(dict, edge);
        dict.append(FontBBox);
        addNumber(dict, count);
        addEscaped(dict, CidCount);
        addOffset(dict, start);
        dict.append(Charset);
        addOffset(dict, start += charset.size());
        addEscaped(dict, FdSelect);
        addOffset(dict, start += select.size());
        dict.append(CharStrings);
        addOffset(dict, start += charstrings.size());
        addEscaped(dict, FdArray);
        // Header, then the indices of names, of dictionaries, of strings and of shared pieces, of which there are none.
        return QByteArray("\1\0\4\4", 4) + index({name}) + index({dict}) + index({"Adobe", "Identity"}) + index({});
    };
    const QByteArray before = head(head(0).size()) + charset + select + charstrings;
    return before + part(before.size() + part(0).size()) + widths;
}

} // namespace micromajor
