#include "ui/drafts/ComparedMap.h"

#include "ui/foundation/Theme.h"

#include <QLineF>
#include <QPainter>
#include <QPaintEvent>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr qreal radius = 6, arrowLength = 8, arrowHalf = 4;

static QColor colorOf(ComparedSign sign)
{
    const Theme &theme = Theme::current();
    switch (sign) {
    case ComparedSign::Changed:
        return theme.accent;
    case ComparedSign::Added:
        return theme.met;
    case ComparedSign::Removed:
        return theme.error;
    case ComparedSign::Same:
        break;
    }
    return theme.strongLine;
}

void ComparedMap::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Theme::TextStyle::Note));
    paintLegend(painter);
    painter.translate(Theme::grid, legendHeight);
    const MapLayout &layout = m_scene.layout;
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const QRectF frame = layout.columns[i].frame;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.chrome);
        painter.drawRoundedRect(frame, radius, radius);
        painter.setPen(theme.text);
        painter.drawText(QRectF(frame.topLeft(), QSizeF(frame.width(), MapLayout::headHeight)).adjusted(MapLayout::padding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         m_scene.heads[qsizetype(i)]);
    }
    painter.setPen(theme.muted);
    for (size_t i = 0; i < layout.bands.size(); ++i)
        painter.drawText(QRectF(layout.columns.front().frame.left() + MapLayout::padding, layout.bands[i].frame.top(), MapLayout::boxWidth, MapLayout::captionHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_scene.captions[qsizetype(i)], Qt::ElideRight, int(MapLayout::boxWidth)));
    const QRectF visible = QRectF(event->rect()).translated(-Theme::grid, -legendHeight).adjusted(-radius, -radius, radius, radius);
    // What differs lies above the rest, what is selected above all.
    for (const bool differs : {false, true})
        for (size_t i = 0; i < m_scene.edges.size(); ++i)
            if ((m_scene.edges[i].sign != ComparedSign::Same) == differs && int(i) != m_edge)
                paintEdge(painter, i);
    if (m_edge >= 0)
        paintEdge(painter, size_t(m_edge));
    for (size_t i = 0; i < m_scene.courses.size(); ++i)
        if (layout.boxes[i].frame.intersects(visible))
            paintCourse(painter, i);
}

void ComparedMap::paintLegend(QPainter &painter) const
{
    QRectF room(Theme::grid, 0, width() - 2 * Theme::grid, legendHeight);
    painter.setPen(Theme::current().muted);
    if (m_scene.inWords().isEmpty()) {
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, accessibleDescription());
        return;
    }
    for (const ComparedSign sign : {ComparedSign::Added, ComparedSign::Removed, ComparedSign::Changed}) {
        const QRectF swatch(room.left(), room.center().y() - 6, 3 * Theme::grid, 12);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colorOf(sign), 2, sign == ComparedSign::Removed ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(swatch, 3, 3);
        const QString text = signMark(sign) + u' ' + signWord(sign);
        painter.setPen(Theme::current().text);
        room.setLeft(swatch.right() + Theme::grid);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(text) + 3 * Theme::grid);
    }
}

void ComparedMap::paintEdge(QPainter &painter, size_t index) const
{
    const QPolygonF path(m_scene.layout.edges[index].path);
    if (path.size() < 2)
        return;
    const ComparedSign sign = m_scene.edges[index].sign;
    const bool isSelected = int(index) == m_edge;
    const QColor color = colorOf(sign);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, isSelected ? 3.5 : sign == ComparedSign::Same ? 1.2 : 2, sign == ComparedSign::Removed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(path);
    const QLineF back = QLineF(path.back(), path[path.size() - 2]).unitVector();
    const QPointF along = back.p2() - back.p1();
    const QPointF across(-along.y(), along.x());
    painter.setPen(QPen(color, 1));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({path.back(), path.back() + along * arrowLength + across * arrowHalf, path.back() + along * arrowLength - across * arrowHalf}));
    if (sign == ComparedSign::Same)
        return;
    // The sign on the line, for those who do not tell the colours.
    const QPointF middle = (path[path.size() / 2 - 1] + path[path.size() / 2]) / 2;
    painter.setBrush(Theme::current().page);
    painter.drawEllipse(middle, radius + 1, radius + 1);
    painter.drawText(QRectF(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), Qt::AlignCenter, signMark(sign));
}

void ComparedMap::paintCourse(QPainter &painter, size_t index) const
{
    const Theme &theme = Theme::current();
    const ComparedScene::Thing &course = m_scene.courses[index];
    const QRectF frame = m_scene.layout.boxes[index].frame;
    const bool isSelected = int(index) == m_course;
    const bool isGone = course.sign == ComparedSign::Removed;
    painter.setPen(QPen(colorOf(course.sign), course.sign == ComparedSign::Same ? 1 : 2, isGone ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isSelected ? theme.selection : theme.page);
    painter.drawRoundedRect(frame, radius, radius);
    if (isSelected) {
        painter.setPen(QPen(theme.accent, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(-4, -4, 4, 4), radius + 3, radius + 3);
    }
    const QRectF inner = frame.adjusted(MapLayout::padding, Theme::grid, -MapLayout::padding, -Theme::grid);
    QFont font = theme.font(Theme::TextStyle::Body);
    font.setStrikeOut(isGone);
    painter.setFont(font);
    painter.setPen(isGone ? theme.muted : theme.text);
    painter.drawText(inner.adjusted(0, 0, 0, -18), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere, course.name);
    painter.setFont(theme.font(Theme::TextStyle::Note));
    if (course.sign != ComparedSign::Same) {
        painter.setPen(colorOf(course.sign));
        painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(signMark(course.sign) + u' ' + course.note, Qt::ElideRight, int(inner.width())));
    }
}

} // namespace micromajor
