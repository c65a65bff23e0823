#include "core/print/DrawingPainter.h"

#include <QLineF>
#include <QPainter>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace micromajor {

static constexpr qreal lineWidth = 10;     // half a point
static constexpr qreal arrowLength = 90, arrowHalf = 36;
static constexpr qreal textMargin = 28;
static const QColor ink(0x40, 0x40, 0x40);

static void paintArrowHead(QPainter &painter, const QPointF &from, const QPointF &tip)
{
    const QLineF line(tip, from);
    if (line.length() <= 0)
        return;
    const QPointF along = (from - tip) / line.length() * arrowLength;
    const QPointF across(-along.y() / arrowLength * arrowHalf, along.x() / arrowLength * arrowHalf);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{tip, tip + along + across, tip + along - across});
    painter.setBrush(Qt::NoBrush);
}

/// A text that is too long for its box is set smaller, since nothing may be lost.
static void paintText(QPainter &painter, const FormDrawing::Box &box, const QRectF &frame, qreal size, const FormFonts &fonts)
{
    const QRectF room = frame.adjusted(textMargin, 0, -textMargin, 0);
    QTextOption option(box.centred ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFont font = fonts.font(formLayout::paragraphStyle(formLayout::Style::TableValue));
    constexpr qreal smallest = 80; // four points
    while (true) {
        font.setPixelSize(std::max(1, int(size)));
        painter.setFont(font);
        if (size <= smallest || painter.boundingRect(room, box.text, option).height() <= frame.height())
            break;
        size *= 0.9;
    }
    painter.drawText(room, box.text, option);
}

void paintDrawing(QPainter &painter, const FormDrawing &drawing, const QRectF &rect, const FormFonts &fonts)
{
    const qreal scale = formLayout::drawingScale(drawing);
    painter.save();
    painter.translate(rect.topLeft());
    for (const FormDrawing::Line &line : drawing.lines) {
        painter.setPen(QPen(ink, lineWidth, line.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        QPolygonF points;
        for (const QPointF &point : line.points)
            points.append(point * scale);
        painter.drawPolyline(points);
        painter.setPen(QPen(ink, lineWidth));
        if (line.arrow && points.size() > 1)
            paintArrowHead(painter, points[points.size() - 2], points.back());
    }
    for (const FormDrawing::Box &box : drawing.boxes) {
        const QRectF frame(box.frame.topLeft() * scale, box.frame.size() * scale);
        if (!box.fill.isEmpty())
            painter.fillRect(frame, QColor(u'#' + box.fill));
        painter.setPen(QPen(ink, lineWidth));
        if (box.framed)
            painter.drawRect(frame);
        painter.setPen(Qt::black);
        if (!box.text.isEmpty())
            paintText(painter, box, frame, formLayout::boxTextSize(drawing, box) * scale, fonts);
    }
    painter.restore();
}

} // namespace micromajor
