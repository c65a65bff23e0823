#include "ui/drafts/ComparedMap.h"

#include "ui/foundation/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr qreal reach = 6;

ComparedMap::ComparedMap(const OtherProgram &before, const OtherProgram &after, const Comparison &comparison)
    : m_before(before.program), m_after(after.program), m_comparison(comparison)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of the differences"));
}

void ComparedMap::fill()
{
    m_filled = true;
    m_scene = ComparedScene::of(*m_before, *m_after, m_comparison);
    const QString words = m_scene.inWords();
    setAccessibleDescription(m_scene.courses.empty() ? tr("Neither state has courses.") : words.isEmpty() ? tr("No course and no prerequisite differs.") : words);
    setFixedSize(QSizeF(std::max(m_scene.layout.size.width(), 60.0 * Theme::grid), m_scene.layout.size.height() + legendHeight).toSize() + QSize(2 * Theme::grid, 2 * Theme::grid));
    select(m_wanted);
}

void ComparedMap::showEvent(QShowEvent *event)
{
    if (!m_filled)
        fill();
    QWidget::showEvent(event);
}

const ComparedScene::Thing *ComparedMap::selected() const
{
    return m_course >= 0 ? &m_scene.courses[size_t(m_course)] : m_edge >= 0 ? &m_scene.edges[size_t(m_edge)] : nullptr;
}

void ComparedMap::select(int difference)
{
    m_wanted = difference;
    if (!m_filled || difference < 0)
        return;
    // A difference of a field is told at the course or prerequisite that has the field.
    const Difference &wanted = m_comparison.differences[size_t(difference)];
    const auto has = [&wanted](const ComparedScene::Thing &thing) {
        const Place &place = wanted.after.table ? thing.after : thing.before;
        return place.table && place.table == wanted.place().table && place.id == wanted.place().id;
    };
    const auto indexIn = [&has](const std::vector<ComparedScene::Thing> &things) {
        const auto found = std::ranges::find_if(things, has);
        return found == things.end() ? -1 : int(found - things.begin());
    };
    m_course = indexIn(m_scene.courses);
    m_edge = indexIn(m_scene.edges);
    showSelected();
}

void ComparedMap::showSelected()
{
    update();
    const ComparedScene::Thing *thing = selected();
    // A name that changes is read out.
    setAccessibleName(thing ? tr("Map of the differences: %1").arg(ComparedScene::inWords(*thing)) : tr("Map of the differences"));
    const QRectF frame = m_course >= 0 ? m_scene.layout.boxes[size_t(m_course)].frame
        : m_edge >= 0                  ? QPolygonF(m_scene.layout.edges[size_t(m_edge)].path).boundingRect()
                                       : QRectF();
    if (thing)
        Q_EMIT sightWanted(frame.translated(Theme::grid, legendHeight).adjusted(-2 * Theme::grid, -2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid).toAlignedRect());
}

void ComparedMap::go(int course, int edge)
{
    if (course < 0 && edge < 0)
        return;
    m_course = course;
    m_edge = course < 0 ? edge : -1;
    showSelected();
    if (const int difference = selected()->difference; difference >= 0)
        Q_EMIT chosen(difference);
}

void ComparedMap::openSelected()
{
    if (const ComparedScene::Thing *thing = selected())
        Q_EMIT opened(thing->before, thing->after);
}

/// The nearest course in the direction of the arrow key; −1: none.
int ComparedMap::neighbour(int key) const
{
    const std::vector<MapBox> &boxes = m_scene.layout.boxes;
    if (m_course < 0)
        return boxes.empty() ? -1 : 0;
    const MapBox &from = boxes[size_t(m_course)];
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const int forward = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    int found = -1;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (size_t i = 0; i < boxes.size(); ++i) {
        const QPointF way = (boxes[i].frame.center() - from.frame.center()) * forward;
        const qreal along = across ? way.x() : way.y();
        const qreal aside = across ? way.y() : way.x();
        // Up and down stay in the column; across, the nearest column counts more than the height.
        if (along <= 1 || (!across && std::abs(aside) > 1))
            continue;
        if (const qreal distance = across ? 4 * along + std::abs(aside) : along; distance < nearest) {
            nearest = distance;
            found = int(i);
        }
    }
    return found;
}

/// To the next course or prerequisite that differs: courses first, as they stand in the program.
void ComparedMap::step(int direction)
{
    const int courses = int(m_scene.courses.size());
    const int count = courses + int(m_scene.edges.size());
    const int from = m_course >= 0 ? m_course : m_edge >= 0 ? courses + m_edge : direction > 0 ? -1 : count;
    for (int at = from + direction; at >= 0 && at < count; at += direction) {
        const bool isCourse = at < courses;
        if ((isCourse ? m_scene.courses[size_t(at)] : m_scene.edges[size_t(at - courses)]).sign != ComparedSign::Same) {
            go(isCourse ? at : -1, isCourse ? -1 : at - courses);
            return;
        }
    }
}

void ComparedMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        go(neighbour(event->key()), -1);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        step(event->key() == Qt::Key_PageDown ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openSelected();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ComparedMap::focusInEvent(QFocusEvent *event)
{
    if (!selected())
        step(1);
    update();
    QWidget::focusInEvent(event);
}

QPointF ComparedMap::onMap(const QPointF &position) const
{
    return position - QPointF(Theme::grid, legendHeight);
}

void ComparedMap::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = onMap(event->position());
    go(m_scene.layout.courseAt(at), m_scene.layout.edgeAt(at, reach));
}

void ComparedMap::mouseDoubleClickEvent(QMouseEvent *)
{
    openSelected();
}

bool ComparedMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF at = onMap(help->pos());
    const int course = m_scene.layout.courseAt(at);
    const int edge = course < 0 ? m_scene.layout.edgeAt(at, reach) : -1;
    const ComparedScene::Thing *thing = course >= 0 ? &m_scene.courses[size_t(course)] : edge >= 0 ? &m_scene.edges[size_t(edge)] : nullptr;
    QToolTip::showText(help->globalPos(), thing ? ComparedScene::inWords(*thing) : QString(), this);
    return true;
}

} // namespace micromajor
