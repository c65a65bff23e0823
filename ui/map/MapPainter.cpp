#include "ui/map/MapPainter.h"

#include "ui/foundation/Theme.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

namespace micromajor {

static constexpr qreal radius = 6, corner = 6, arrowLength = 8, arrowHalf = 4, signRadius = 9, handleRadius = 5;

MapInk MapInk::screen()
{
    const Theme &theme = Theme::current();
    return {theme.page, theme.chrome, theme.line, theme.strongLine, theme.text, theme.muted, theme.accent, theme.selection, theme.error, true};
}

MapInk MapInk::paper()
{
    return {Qt::white, QColor(0xF6, 0xF6, 0xF6), QColor(0xDD, 0xDD, 0xDD), QColor(0x8C, 0x8C, 0x8C), Qt::black, QColor(0x55, 0x55, 0x55),
            Qt::black, Qt::white, Qt::black, false};
}

static QFont noteFont() { return Theme::current().font(Theme::TextStyle::Note); }
static QFont bodyFont() { return Theme::current().font(Theme::TextStyle::Body); }

void MapPainter::paint(QPainter &painter, const MapMarks &marks, const QRectF &visible) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintColumns(painter, marks);
    const QRectF touched = visible.adjusted(-2 * radius, -2 * radius, 2 * radius, 2 * radius); // rings and handles stick out
    paintEdges(painter, marks, touched);
    for (size_t course = 0; course < m_scene.courses.size(); ++course)
        if (const QRectF &frame = m_scene.layout.boxes[course].frame; frame.intersects(touched))
            paintBox(painter, int(course), frame, marks);
    paintLegend(painter);
}

void MapPainter::paintColumns(QPainter &painter, const MapMarks &marks) const
{
    for (size_t i = 0; i < m_scene.layout.columns.size(); ++i) {
        const bool isTarget = int(i) == marks.targetColumn;
        painter.setPen(isTarget ? QPen(m_ink.accent, 2, Qt::DashLine) : Qt::NoPen);
        painter.setBrush(isTarget ? m_ink.selection : m_ink.panel);
        painter.drawRoundedRect(m_scene.layout.columns[i].frame.adjusted(0, 1, 0, -1), radius, radius);
    }
    painter.setFont(noteFont());
    for (size_t i = 0; i < m_scene.layout.bands.size(); ++i) {
        const QRectF &frame = m_scene.layout.bands[i].frame;
        if (i > 0) {
            painter.setPen(QPen(m_ink.strongLine, 1));
            const qreal y = frame.top() - MapLayout::padding / 3;
            painter.drawLine(QPointF(frame.left() + MapLayout::padding, y), QPointF(frame.right() - MapLayout::padding, y));
        }
        if (m_scene.captions[qsizetype(i)].isEmpty())
            continue;
        painter.setPen(m_ink.muted);
        const QRectF place(m_scene.layout.columns.front().frame.left() + MapLayout::padding, frame.top(), MapLayout::boxWidth, MapLayout::captionHeight);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(painter.font()).elidedText(m_scene.captions[qsizetype(i)], Qt::ElideRight, place.width()));
    }
}

void MapPainter::paintHeads(QPainter &painter) const
{
    QFont font = noteFont();
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(m_ink.text);
    for (size_t i = 0; i < m_scene.layout.columns.size(); ++i) {
        const QRectF place = m_scene.layout.columns[i].frame.adjusted(MapLayout::padding, 0, -MapLayout::padding, 0);
        painter.drawText(QRectF(place.topLeft(), QSizeF(place.width(), MapLayout::headHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(m_scene.heads[qsizetype(i)], Qt::ElideRight, place.width()));
    }
}

void MapPainter::paintEdges(QPainter &painter, const MapMarks &marks, const QRectF &visible) const
{
    // What is lit up lies above the rest.
    for (const bool lit : {false, true})
        for (size_t i = 0; i < m_scene.layout.edges.size(); ++i) {
            const MapEdge &edge = m_scene.layout.edges[i];
            const bool isSelected = int(i) == marks.selectedEdge;
            const bool isLit = isSelected || (!marks.chainEdges.empty() && marks.chainEdges[i]);
            if (isLit != lit || !QPolygonF(edge.path).boundingRect().adjusted(-1, -1, 1, 1).intersects(visible))
                continue;
            const QColor color = edge.againstTime ? m_ink.fault : isLit ? m_ink.accent : m_ink.muted;
            paintArrow(painter, edge.path, edge.kind, color, isSelected ? 3 : isLit ? 2 : 1.2);
        }
    for (const EitherOrSign &sign : m_scene.layout.signs)
        paintEitherOr(painter, sign.centre, m_ink.muted);
}

/// The path with round corners.
static QPainterPath rounded(const QPolygonF &points)
{
    QPainterPath path(points.front());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF before(points[i], points[i - 1]);
        const QLineF after(points[i], points[i + 1]);
        if (before.length() == 0 || after.length() == 0)
            continue;
        path.lineTo(before.pointAt(std::min(0.5, corner / before.length())));
        path.quadTo(points[i], after.pointAt(std::min(0.5, corner / after.length())));
    }
    path.lineTo(points.back());
    return path;
}

static QPolygonF arrowHead(const QPointF &tip, const QPointF &from)
{
    const QLineF back = QLineF(tip, from).unitVector();
    const QPointF along = back.p2() - back.p1();
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip + along * arrowLength;
    return QPolygonF({tip, base + across * arrowHalf, base - across * arrowHalf});
}

void MapPainter::paintArrow(QPainter &painter, const QPolygonF &path, RequisiteKind kind, const QColor &color, qreal width) const
{
    QPolygonF points;
    for (const QPointF &point : path)
        if (points.isEmpty() || points.back() != point)
            points.append(point);
    if (points.size() < 2)
        return;
    const QPolygonF end = arrowHead(points.back(), points[points.size() - 2]);
    const QPolygonF start = arrowHead(points.front(), points[1]);
    points.back() = (end[1] + end[2]) / 2;
    const bool bothWays = kind == RequisiteKind::StrictCoRequisite;
    if (bothWays)
        points.front() = (start[1] + start[2]) / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, kind == RequisiteKind::CoRequisite ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(rounded(points));
    painter.setPen(QPen(color, 1));
    painter.setBrush(color);
    painter.drawPolygon(end);
    if (bothWays)
        painter.drawPolygon(start);
}

void MapPainter::paintEitherOr(QPainter &painter, const QPointF &centre, const QColor &color) const
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(m_ink.page);
    painter.drawEllipse(centre, signRadius, signRadius);
    QFont font = noteFont();
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(m_ink.text);
    painter.drawText(QRectF(centre.x() - signRadius, centre.y() - signRadius, 2 * signRadius, 2 * signRadius), Qt::AlignCenter, tr("or"));
}

void MapPainter::paintBox(QPainter &painter, int index, const QRectF &frame, const MapMarks &marks) const
{
    const MapScene::Course &course = m_scene.courses[size_t(index)];
    const bool isSelected = index == marks.selected;
    const bool isLit = isSelected || (!marks.chain.empty() && marks.chain[size_t(index)]);
    QPen pen(isLit ? m_ink.accent : m_ink.strongLine, isSelected ? 2 : isLit ? 1.6 : 1);
    if (course.elective || course.planned) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({4 / pen.widthF(), 3 / pen.widthF()});
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSelected ? m_ink.selection : m_ink.page);
    painter.drawRoundedRect(frame, radius, radius);
    painter.setPen(pen);
    painter.setBrush(course.planned ? QBrush(m_ink.line, Qt::BDiagPattern) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, radius, radius);

    painter.setBrush(Qt::NoBrush);
    if (isSelected && marks.focused) {
        painter.setPen(QPen(m_ink.accent, 1));
        painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), radius + 2, radius + 2);
    }
    if (index == marks.candidate) {
        painter.setPen(QPen(m_ink.accent, 2, Qt::DashLine));
        painter.drawRoundedRect(frame.adjusted(-4, -4, 4, 4), radius + 2, radius + 2);
    }

    const QRectF inner = frame.adjusted(MapLayout::padding, MapLayout::padding - 2, -MapLayout::padding, 2 - MapLayout::padding);
    painter.setFont(bodyFont());
    painter.setPen(course.planned ? m_ink.muted : m_ink.text);
    const qreal lineHeight = 18;
    for (qsizetype i = 0; i < course.lines.size(); ++i)
        painter.drawText(QRectF(inner.left(), inner.top() + qreal(i) * lineHeight, inner.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter, course.lines[i]);
    painter.setFont(noteFont());
    painter.setPen(m_ink.muted);
    const QRectF noteLine(inner.left(), inner.bottom() - 16, inner.width() - (course.problem && m_ink.showsProblems ? Theme::iconSize + Theme::half : 0), 16);
    painter.drawText(noteLine, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(painter.font()).elidedText(course.note, Qt::ElideRight, noteLine.width()));
    if (course.problem && m_ink.showsProblems) {
        const QIcon icon = Theme::current().icon(course.problem->verdict, course.problem->severity);
        icon.paint(&painter, QRectF(inner.right() - Theme::iconSize, inner.bottom() - Theme::iconSize, Theme::iconSize, Theme::iconSize).toRect());
    }
    if (index == marks.hovered || (isSelected && marks.focused)) {
        painter.setPen(QPen(m_ink.accent, 1.6));
        painter.setBrush(m_ink.page);
        painter.drawEllipse(QPointF(frame.right(), frame.center().y()), handleRadius, handleRadius);
    }
}

void MapPainter::paintSign(QPainter &painter, MapScene::Sign sign, const QPointF &at) const
{
    constexpr qreal length = MapScene::signWidth;
    const QPolygonF line({at, at + QPointF(length, 0)});
    const QRectF box(at.x(), at.y() - 7, length, 14);
    painter.setBrush(m_ink.page);
    switch (sign) {
    case MapScene::Sign::Prerequisite:
        paintArrow(painter, line, RequisiteKind::Prerequisite, m_ink.muted, 1.2);
        break;
    case MapScene::Sign::CoRequisite:
        paintArrow(painter, line, RequisiteKind::CoRequisite, m_ink.muted, 1.2);
        break;
    case MapScene::Sign::StrictCoRequisite:
        paintArrow(painter, line, RequisiteKind::StrictCoRequisite, m_ink.muted, 1.2);
        break;
    case MapScene::Sign::EitherOr:
        paintEitherOr(painter, at + QPointF(length / 2, 0), m_ink.muted);
        break;
    case MapScene::Sign::AgainstTime:
        paintArrow(painter, QPolygonF({at + QPointF(length, 0), at}), RequisiteKind::Prerequisite, m_ink.fault, 1.2);
        break;
    case MapScene::Sign::Elective:
    case MapScene::Sign::Planned:
        painter.setPen(QPen(m_ink.strongLine, 1, Qt::DashLine));
        painter.drawRoundedRect(box, 3, 3);
        if (sign == MapScene::Sign::Planned) {
            painter.setBrush(QBrush(m_ink.strongLine, Qt::BDiagPattern));
            painter.drawRoundedRect(box, 3, 3);
        }
        break;
    }
}

void MapPainter::paintLegend(QPainter &painter) const
{
    for (const MapScene::LegendEntry &entry : m_scene.legend) {
        paintSign(painter, entry.sign, entry.place.topLeft() + QPointF(0, entry.place.height() / 2));
        painter.setFont(noteFont());
        painter.setPen(m_ink.muted);
        painter.drawText(entry.place.adjusted(MapScene::signWidth + Theme::grid, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, MapScene::signText(entry.sign));
    }
}

} // namespace micromajor
