#include "ui/map/MapView.h"

#include "core/planning/TermWindows.h"
#include "ui/foundation/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

/// Whether two programs look the same on the map, problems aside.
static bool sameMap(const Program &a, const Program &b)
{
    return a.courses == b.courses && a.requisites == b.requisites && a.modules == b.modules && a.choiceGroups == b.choiceGroups
        && a.choiceMembers == b.choiceMembers && a.terms == b.terms && a.facts == b.facts;
}

MapView::MapView(ProgramSession &session)
    : m_session(session), m_ink(MapInk::screen())
{
    setObjectName(u"mapView"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // it fills all of it
    setCornerWidget(new QWidget); // the style would draw a piece of frame between the scroll bars
    setAccessibleName(tr("Curriculum map"));
    connect(&session, &ProgramSession::programChanged, this, [this] {
        endGesture();
        if (!m_laidOut || !sameMap(*m_laidOut, m_session.program()))
            m_stale = true;
        refreshSoon();
    });
    connect(&session, &ProgramSession::ruleSetsChanged, this, &MapView::refreshSoon);
    connect(&session, &ProgramSession::placeSelected, this, &MapView::showPlace);
    refresh();
    showPlace(session.currentPlace());
}

QSize MapView::sizeHint() const
{
    return m_scene.size.toSize();
}

void MapView::refreshSoon()
{
    m_problemsStale = true;
    if (isVisible())
        refresh();
}

void MapView::showEvent(QShowEvent *event)
{
    refreshIfStale();
    QAbstractScrollArea::showEvent(event);
}

void MapView::refreshIfStale()
{
    if (m_stale || m_problemsStale)
        refresh();
}

void MapView::refresh()
{
    if (m_stale) {
        m_scene = MapScene::of(m_session.facts());
        m_laidOut = m_session.facts().program;
        m_stale = false;
        updateScrollBars();
    }
    m_scene.readProblems(m_session);
    m_problemsStale = false;
    updateMarks();
}

void MapView::updateMarks()
{
    const auto course = std::ranges::find(m_scene.courses, m_selectedCourseId, &MapScene::Course::id);
    m_marks = {};
    if (course != m_scene.courses.end()) {
        m_marks.selected = int(course - m_scene.courses.begin());
        MapChain chain = chainThrough(m_scene.layout, m_marks.selected);
        m_marks.chain = std::move(chain.courses);
        m_marks.chainEdges = std::move(chain.edges);
    }
    const std::vector<Requisite> &requisites = m_laidOut->requisites;
    for (size_t edge = 0; edge < m_scene.layout.edges.size() && !m_selectedRequisiteId.isEmpty(); ++edge)
        if (requisites[size_t(m_scene.layout.edges[edge].requisite)].id.value == m_selectedRequisiteId)
            m_marks.selectedEdge = int(edge);
    m_marks.focused = hasFocus();
    describe();
    Q_EMIT selectionChanged();
    viewport()->update();
}

/// What is lit up, in words.
void MapView::describe()
{
    QString text;
    if (m_marks.selectedEdge >= 0) {
        text = m_scene.edgeText(*m_laidOut, m_scene.layout.edges[size_t(m_marks.selectedEdge)]);
    } else if (m_marks.selected >= 0) {
        const MapScene::Course &course = m_scene.courses[size_t(m_marks.selected)];
        const int column = m_scene.layout.boxes[size_t(m_marks.selected)].column;
        QStringList needs;
        QStringList neededBy;
        for (const MapEdge &edge : m_scene.layout.edges) {
            if (edge.to == m_marks.selected)
                needs.append(m_scene.courses[size_t(edge.from)].name);
            if (edge.from == m_marks.selected)
                neededBy.append(m_scene.courses[size_t(edge.to)].name);
        }
        QStringList parts{course.name, m_scene.heads[column], course.note};
        if (!needs.isEmpty())
            parts.append(tr("Needs: %1").arg(needs.join(u", "_s)));
        if (!neededBy.isEmpty())
            parts.append(tr("Needed by: %1").arg(neededBy.join(u", "_s)));
        if (course.problem)
            parts.append(course.problem->sentence);
        text = parts.join(u"; "_s);
    } else {
        text = tr("Terms are columns, modules are bands. The same content is in the table view.");
    }
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void MapView::showPlace(const Place &place)
{
    QString courseId = m_selectedCourseId;
    QString requisiteId;
    if (place.table == &tables::course) {
        courseId = place.id;
    } else if (place.table == &tables::requisite) {
        const Requisite *requisite = micromajor::find(m_session.program().requisites, Id<Requisite>{place.id});
        if (!requisite)
            return;
        requisiteId = place.id;
        // The line belongs to whichever of its two courses is looked at.
        if (requisite->requiredId.value != courseId)
            courseId = requisite->courseId.value;
    } else {
        return;
    }
    if (courseId == m_selectedCourseId && requisiteId == m_selectedRequisiteId)
        return;
    const bool otherCourse = courseId != m_selectedCourseId;
    m_selectedCourseId = courseId;
    m_selectedRequisiteId = requisiteId;
    if (m_stale || m_problemsStale)
        return; // shown when the map is
    updateMarks();
    if (otherCourse && m_marks.selected >= 0)
        ensureVisible(m_marks.selected);
}

Place MapView::place() const
{
    if (m_marks.selectedEdge >= 0)
        return {&tables::requisite, m_selectedRequisiteId, nullptr};
    return m_marks.selected >= 0 ? Place{&tables::course, m_selectedCourseId, nullptr} : Place();
}

QPointF MapView::toViewport(const QPointF &point) const
{
    return point * m_zoom / 100 - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QPointF MapView::toScene(const QPointF &point) const
{
    return (point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value())) * 100 / m_zoom;
}

void MapView::updateScrollBars()
{
    const QSize content = (m_scene.size * m_zoom / 100).toSize();
    const QSize shown = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - shown.width()));
    horizontalScrollBar()->setPageStep(shown.width());
    horizontalScrollBar()->setSingleStep(3 * Theme::grid);
    verticalScrollBar()->setRange(0, std::max(0, content.height() - shown.height()));
    verticalScrollBar()->setPageStep(shown.height());
    verticalScrollBar()->setSingleStep(3 * Theme::grid);
}

void MapView::setZoom(int percent, const QPointF &fixed)
{
    percent = std::clamp(percent, leastZoom, mostZoom);
    if (percent == m_zoom)
        return;
    const QPointF point = toScene(fixed);
    m_zoom = percent;
    updateScrollBars();
    const QPointF moved = toViewport(point) - fixed;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void MapView::fit()
{
    if (m_scene.size.isEmpty())
        return;
    const QSize shown = maximumViewportSize();
    setZoom(std::min(100, int(100 * std::min(shown.width() / m_scene.size.width(), shown.height() / m_scene.size.height()))));
}

void MapView::ensureVisible(int course)
{
    const QRectF &frame = m_scene.layout.boxes[size_t(course)].frame;
    const QRectF box(toViewport(frame.topLeft()), frame.size() * m_zoom / 100);
    const QRectF free = QRectF(viewport()->rect()).adjusted(Theme::grid, Theme::grid + MapLayout::headHeight * m_zoom / 100, -Theme::grid, -Theme::grid);
    const auto by = [](qreal begin, qreal end, qreal freeBegin, qreal freeEnd) {
        return begin < freeBegin ? begin - freeBegin : end > freeEnd ? std::min(end - freeEnd, begin - freeBegin) : 0.0;
    };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(by(box.left(), box.right(), free.left(), free.right())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(by(box.top(), box.bottom(), free.top(), free.bottom())));
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void MapView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_marks.focused = true;
    viewport()->update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_marks.focused = false;
    viewport()->update();
}

QString MapView::tipAt(const QPointF &viewportPoint) const
{
    const QPointF point = toScene(viewportPoint);
    if (const int index = m_scene.layout.courseAt(point); index >= 0) {
        const MapScene::Course &course = m_scene.courses[size_t(index)];
        QString tip = course.name + u'\n' + course.note;
        if (course.problem)
            tip += u'\n' + course.problem->sentence;
        if (course.problem && course.problem->others > 0)
            tip += u'\n' + tr("%n more problems", nullptr, course.problem->others);
        return tip;
    }
    const int edge = m_scene.layout.edgeAt(point, Theme::half);
    return edge >= 0 ? m_scene.edgeText(*m_laidOut, m_scene.layout.edges[size_t(edge)]) : QString();
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_gesture == Gesture::None ? tipAt(help->pos()) : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_marks.hovered >= 0) {
        m_marks.hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace micromajor
