#include "core/print/LaidDrawing.h"

#include <QLineF>

using namespace Qt::StringLiterals;

namespace micromajor {

static constexpr qreal arrowLength = 90, arrowHalf = 36;
static constexpr qreal textMargin = 28;

static PrintedShape arrowHead(const QPointF &from, const QPointF &tip)
{
    const QPointF along = (from - tip) / QLineF(tip, from).length() * arrowLength;
    const QPointF across(-along.y() / arrowLength * arrowHalf, along.x() / arrowLength * arrowHalf);
    return {QPolygonF{tip, tip + along + across, tip + along - across}, true, true, false, PrintedShape::ink};
}

/// A text that is too long for its box is set smaller, since nothing may be lost.
static void addText(LaidDrawing &laid, std::vector<std::shared_ptr<QTextLayout>> &layouts, const FormDrawing::Box &box, const QRectF &frame, qreal size, const FormFonts &fonts)
{
    const QRectF room = frame.adjusted(textMargin, 0, -textMargin, 0);
    QTextOption option(box.centred ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto layout = std::make_shared<QTextLayout>(QString(box.text).replace(u'\n', QChar::LineSeparator));
    layout->setCacheEnabled(true);
    layout->setTextOption(option);
    QFont font = fonts.font(formLayout::paragraphStyle(formLayout::Style::TableValue));
    constexpr qreal smallest = 80; // four points
    qreal height = 0;
    while (true) {
        font.setPixelSize(std::max(1, int(size)));
        layout->setFont(font);
        height = 0;
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(room.width());
            line.setPosition({0, height});
            height += line.height();
        }
        layout->endLayout();
        if (size <= smallest || height <= frame.height())
            break;
        size *= 0.9;
    }
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        laid.lines.push_back({line, {room.left(), room.top() + (room.height() - height) / 2}, layout->text().mid(line.textStart(), line.textLength())});
    }
    layouts.push_back(layout);
}

LaidDrawing laidDrawing(std::vector<std::shared_ptr<QTextLayout>> &layouts, const FormDrawing &drawing, const FormFonts &fonts)
{
    const qreal scale = formLayout::drawingScale(drawing);
    LaidDrawing laid;
    for (const FormDrawing::Line &line : drawing.lines) {
        QPolygonF points;
        for (const QPointF &point : line.points)
            points.append(point * scale);
        laid.shapes.push_back({points, false, true, line.dashed, {}});
        if (line.arrow && points.size() > 1 && points[points.size() - 2] != points.back())
            laid.shapes.push_back(arrowHead(points[points.size() - 2], points.back()));
    }
    for (const FormDrawing::Box &box : drawing.boxes) {
        const QRectF frame(box.frame.topLeft() * scale, box.frame.size() * scale);
        if (box.framed || !box.fill.isEmpty())
            laid.shapes.push_back({QPolygonF{frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft()}, true, box.framed, false,
                                   box.fill.isEmpty() ? QColor() : QColor(u'#' + box.fill)});
        if (!box.text.isEmpty())
            addText(laid, layouts, box, frame, formLayout::boxTextSize(drawing, box) * scale, fonts);
    }
    return laid;
}

} // namespace micromajor
