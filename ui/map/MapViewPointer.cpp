#include "ui/foundation/Theme.h"
#include "ui/map/MapEdits.h"
#include "ui/map/MapView.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int zoomStep = 10;

void MapView::selectCourse(int course)
{
    const QString &id = m_scene.courses[size_t(course)].id;
    m_selectedRequisiteId.clear();
    m_selectedCourseId = id;
    updateMarks();
    m_session.select({&tables::course, id, nullptr});
}

void MapView::selectEdge(int edge)
{
    const QString id = m_laidOut->requisites[size_t(m_scene.layout.edges[size_t(edge)].requisite)].id.value;
    const MapEdge &line = m_scene.layout.edges[size_t(edge)];
    m_selectedRequisiteId = id;
    if (m_marks.selected != line.from && m_marks.selected != line.to)
        m_selectedCourseId = m_scene.courses[size_t(line.to)].id;
    updateMarks();
    m_session.select({&tables::requisite, id, nullptr});
}

bool MapView::isOnHandle(const QPointF &viewportPoint, int course) const
{
    if (course < 0)
        return false;
    const QRectF &frame = m_scene.layout.boxes[size_t(course)].frame;
    return QLineF(viewportPoint, toViewport({frame.right(), frame.center().y()})).length() <= Theme::grid;
}

void MapView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep), event->position());
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_pointer = event->position();
    if (const QRectF frame = minimapFrame(); frame.contains(m_pressed)) {
        m_heldMinimap = frame;
        m_gesture = Gesture::Minimap;
        scrollToMinimap(m_pressed);
        return;
    }
    const QPointF point = toScene(m_pressed);
    for (const int course : {m_marks.hovered, m_marks.selected})
        if (isOnHandle(m_pressed, course)) {
            m_gesture = Gesture::DrawingLine;
            m_held = course;
            return;
        }
    m_held = m_scene.layout.courseAt(point);
    if (m_held >= 0) {
        if (m_marks.candidate >= 0) {
            drawTo(m_held);
            return;
        }
        m_gesture = Gesture::Pressed;
        selectCourse(m_held);
        return;
    }
    if (const int edge = m_scene.layout.edgeAt(point, Theme::half * 1.5); edge >= 0)
        selectEdge(edge);
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    const QPointF point = toScene(m_pointer);
    switch (m_gesture) {
    case Gesture::Minimap:
        scrollToMinimap(m_pointer);
        return;
    case Gesture::Pressed:
        if ((m_pointer - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_gesture = Gesture::MovingCourse;
        [[fallthrough]];
    case Gesture::MovingCourse:
        holdOver(m_scene.layout.columnAt(point.x()));
        break;
    case Gesture::DrawingLine:
        m_marks.candidate = m_scene.layout.courseAt(point);
        break;
    case Gesture::None: {
        int hovered = m_scene.layout.courseAt(point);
        if (hovered < 0 && isOnHandle(m_pointer, m_marks.hovered))
            hovered = m_marks.hovered;
        const bool draws = isOnHandle(m_pointer, hovered) || isOnHandle(m_pointer, m_marks.selected);
        viewport()->setCursor(draws ? Qt::CrossCursor : hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (hovered == m_marks.hovered)
            return;
        m_marks.hovered = hovered;
        break;
    }
    }
    viewport()->update();
}

void MapView::holdOver(int column)
{
    // At the edge of the view the map moves along.
    const qreal edge = 3 * Theme::grid;
    if (m_pointer.x() > viewport()->width() - edge)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + Theme::grid);
    else if (m_pointer.x() < edge)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - Theme::grid);
    if (column == m_marks.targetColumn)
        return;
    m_marks.targetColumn = column;
    m_effect.clear();
    if (column >= 0 && column != m_scene.layout.boxes[size_t(m_held)].column) {
        const Edit move = moveToTerm(m_session.program(), m_session.program().courses[size_t(m_held)], m_scene.layout.columns[size_t(column)].term);
        const MoveEffect effect = moveEffect(m_session.facts(), m_session.result(), move, [this](const Facts &facts) { return m_session.checked(facts); });
        m_effect.append(MapScene::termText(m_scene.layout.columns[size_t(column)].term));
        for (const Message &sentence : effect.sentences)
            m_effect.append(sentence.text());
    }
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Gesture gesture = m_gesture;
    const int held = m_held;
    const int column = m_marks.targetColumn;
    endGesture();
    if (gesture == Gesture::DrawingLine) {
        const int target = m_scene.layout.courseAt(toScene(event->position()));
        // Let go where it began: a click on the handle chooses the target by keys or by a second click.
        if (target == held || (target < 0 && isOnHandle(event->position(), held))) {
            selectCourse(held);
            startDrawing();
        } else if (target >= 0) {
            selectCourse(held);
            drawTo(target);
        }
    } else if (gesture == Gesture::MovingCourse && column >= 0 && column != m_scene.layout.boxes[size_t(held)].column) {
        Edit move = moveToTerm(m_session.program(), m_session.program().courses[size_t(held)], m_scene.layout.columns[size_t(column)].term);
        move.mergeKey.clear(); // each drop is one step
        m_session.apply(move);
    }
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    // A menu is about what lies under the pointer; where nothing does, there is none.
    event->ignore();
    if (event->reason() != QContextMenuEvent::Mouse)
        return;
    const QPointF point = toScene(event->pos());
    const int course = m_scene.layout.courseAt(point);
    const int edge = m_scene.layout.edgeAt(point, Theme::half * 1.5);
    if (minimapFrame().contains(event->pos()) || (course < 0 && edge < 0))
        event->accept();
    else if (course >= 0)
        selectCourse(course);
    else
        selectEdge(edge);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_scene.layout.courseAt(toScene(event->position())) >= 0)
        openSelected();
}

void MapView::endGesture()
{
    m_gesture = Gesture::None;
    m_held = -1;
    m_effect.clear();
    m_marks.targetColumn = -1;
    m_marks.candidate = -1;
    viewport()->update();
}

} // namespace micromajor
