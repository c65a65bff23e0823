#include "ui/foundation/Theme.h"
#include "ui/map/MapView.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr qreal minimapWidth = 160, minimapHeight = 100, bubbleWidth = 320;
/// Without a minimap, at most one part in so many of the view's size may be out of sight.
static constexpr int mostHiddenShare = 3;

void MapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_ink.page);
    if (m_scene.courses.empty())
        return;
    const MapPainter map(m_scene, m_ink);
    const qreal scale = m_zoom / 100.0;
    painter.save();
    painter.translate(toViewport({0, 0}));
    painter.scale(scale, scale);
    const QRectF exposed(event->rect());
    map.paint(painter, m_marks, QRectF(toScene(exposed.topLeft()), exposed.size() / scale));
    if (m_gesture == Gesture::DrawingLine)
        map.paintArrow(painter, QPolygonF({toScene(m_pressed), toScene(m_pointer)}), RequisiteKind::Prerequisite, m_ink.accent, 2);
    painter.restore();

    painter.save();
    const int scrolled = verticalScrollBar()->value();
    if (scrolled > 0) {
        const QRectF strip(0, 0, viewport()->width(), MapLayout::headHeight * scale);
        painter.fillRect(strip, m_ink.page);
        painter.setPen(QPen(m_ink.line, 1));
        painter.drawLine(strip.bottomLeft(), strip.bottomRight());
    }
    painter.translate(toViewport({0, 0}).x(), 0);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    map.paintHeads(painter);
    painter.restore();

    paintMinimap(painter);
    paintOverlay(painter);
}

/// The course on the pointer and what dropping it would change.
void MapView::paintOverlay(QPainter &painter)
{
    if (m_gesture != Gesture::MovingCourse || m_held < 0)
        return;
    const MapPainter map(m_scene, m_ink);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(m_pointer - m_pressed + toViewport({0, 0}));
    painter.scale(m_zoom / 100.0, m_zoom / 100.0);
    painter.setOpacity(0.85);
    map.paintBox(painter, m_held, m_scene.layout.boxes[size_t(m_held)].frame, m_marks);
    painter.restore();
    if (m_effect.isEmpty())
        return;

    const QFont font = Theme::current().font(Theme::TextStyle::Note);
    painter.setFont(font);
    const QString text = m_effect.join(u'\n');
    const QRectF area = viewport()->rect();
    const QRectF needed = painter.boundingRect(QRectF(0, 0, bubbleWidth - 2 * MapLayout::padding, area.height()), Qt::TextWordWrap, text);
    QRectF bubble(m_pointer + QPointF(2 * Theme::grid, 2 * Theme::grid), QSizeF(bubbleWidth, needed.height() + 2 * Theme::grid));
    bubble.moveRight(std::min(bubble.right(), area.right() - Theme::grid));
    bubble.moveBottom(std::min(bubble.bottom(), area.bottom() - Theme::grid));
    painter.setPen(QPen(m_ink.strongLine, 1));
    painter.setBrush(m_ink.page);
    painter.drawRoundedRect(bubble, Theme::half, Theme::half);
    painter.setPen(m_ink.text);
    painter.drawText(bubble.adjusted(MapLayout::padding, Theme::grid, -MapLayout::padding, -Theme::grid), Qt::TextWordWrap, text);
}

QRectF MapView::minimapFrame() const
{
    if (m_gesture == Gesture::Minimap)
        return m_heldMinimap;
    const auto hides = [](const QScrollBar *bar) { return bar->maximum() * mostHiddenShare > bar->pageStep(); };
    if (!hides(horizontalScrollBar()) && !hides(verticalScrollBar()))
        return {};
    const QSizeF size = m_scene.layout.size.scaled(minimapWidth, minimapHeight, Qt::KeepAspectRatio) + QSizeF(Theme::grid, Theme::grid);
    // In a small view it would hide more than it shows.
    if (size.width() * 3 > viewport()->width() || size.height() * 2 > viewport()->height())
        return {};
    // In the corner where it covers the fewest courses; below rather than above, right rather than left.
    const QRectF view = QRectF(viewport()->rect()).adjusted(Theme::grid, Theme::grid, -Theme::grid, -Theme::grid);
    QRectF best;
    qsizetype fewest = qsizetype(m_scene.layout.boxes.size()) + 1;
    for (const qreal y : {view.bottom() - size.height(), view.top()})
        for (const qreal x : {view.right() - size.width(), view.left()}) {
            const QRectF frame(QPointF(x, y), size);
            const QRectF covered(toScene(frame.topLeft()), toScene(frame.bottomRight()));
            const qsizetype count = std::ranges::count_if(m_scene.layout.boxes, [&](const MapBox &box) { return box.frame.intersects(covered); });
            if (count < fewest) {
                fewest = count;
                best = frame;
            }
        }
    return best;
}

void MapView::paintMinimap(QPainter &painter)
{
    const QRectF frame = minimapFrame();
    if (frame.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_ink.strongLine, 1));
    painter.setBrush(m_ink.page);
    painter.drawRoundedRect(frame, Theme::half, Theme::half);
    const QRectF inner = frame.adjusted(Theme::half, Theme::half, -Theme::half, -Theme::half);
    const qreal scale = inner.width() / m_scene.layout.size.width();
    painter.setClipRect(inner);
    painter.setPen(Qt::NoPen);
    for (size_t course = 0; course < m_scene.courses.size(); ++course) {
        const QRectF &box = m_scene.layout.boxes[course].frame;
        const bool isLit = !m_marks.chain.empty() && m_marks.chain[course];
        painter.setBrush(isLit ? m_ink.accent : m_ink.strongLine);
        painter.drawRect(QRectF(inner.topLeft() + box.topLeft() * scale, box.size() * scale));
    }
    const QRectF seen(inner.topLeft() + toScene({0, 0}) * scale, QSizeF(viewport()->size()) * 100 / m_zoom * scale);
    painter.setPen(QPen(m_ink.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(seen.intersected(inner).adjusted(1, 1, -1, -1));
    painter.restore();
}

void MapView::scrollToMinimap(const QPointF &viewportPoint)
{
    const QRectF frame = minimapFrame();
    if (frame.isEmpty())
        return;
    const QPointF share((viewportPoint.x() - frame.left()) / frame.width(), (viewportPoint.y() - frame.top()) / frame.height());
    const QSizeF content = m_scene.layout.size * m_zoom / 100;
    horizontalScrollBar()->setValue(qRound(share.x() * content.width() - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(qRound(share.y() * content.height() - viewport()->height() / 2.0));
}

} // namespace micromajor
