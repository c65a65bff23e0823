#include "ui/map/MapEdits.h"
#include "ui/map/MapView.h"

#include <QKeyEvent>

#include <algorithm>
#include <tuple>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int zoomStep = 10;

int MapView::beside(int course, Qt::Key arrow) const
{
    const std::vector<MapBox> &boxes = m_scene.layout.boxes;
    const MapBox &from = boxes[size_t(course)];
    int best = course;
    std::tuple<int, int, int> least;
    for (size_t i = 0; i < boxes.size(); ++i) {
        const int right = boxes[i].stack - from.stack;
        const int down = boxes[i].row - from.row;
        const bool vertical = arrow == Qt::Key_Up || arrow == Qt::Key_Down;
        const int ahead = arrow == Qt::Key_Left ? -right : arrow == Qt::Key_Right ? right : arrow == Qt::Key_Up ? -down : down;
        if (ahead <= 0 || (vertical && right != 0))
            continue;
        const std::tuple<int, int, int> distance(ahead, std::abs(down), down);
        if (best == course || distance < least) {
            best = int(i);
            least = distance;
        }
    }
    return best;
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const auto key = Qt::Key(event->key());
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool drawing = m_marks.candidate >= 0;
    if (isArrow && modifiers == Qt::NoModifier && !m_scene.courses.empty()) {
        if (drawing) {
            m_marks.candidate = beside(m_marks.candidate, key);
            ensureVisible(m_marks.candidate);
            Q_EMIT said(tr("“%1” needs “%2”: Enter draws the line.").arg(m_scene.courses[size_t(m_marks.candidate)].name, m_scene.courses[size_t(m_marks.selected)].name));
            viewport()->update();
        } else {
            selectCourse(m_marks.selected < 0 ? 0 : beside(m_marks.selected, key));
            ensureVisible(m_marks.selected);
        }
    } else if ((key == Qt::Key_Left || key == Qt::Key_Right) && modifiers == Qt::ShiftModifier) {
        moveSelectedBy(key == Qt::Key_Left ? -1 : 1);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && drawing) {
        drawTo(m_marks.candidate);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openSelected();
    } else if (key == Qt::Key_P && modifiers == Qt::NoModifier) {
        startDrawing();
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        removeSelectedEdge();
    } else if (key == Qt::Key_Escape && (drawing || m_gesture != Gesture::None)) {
        endGesture();
        Q_EMIT said({});
    } else if (key == Qt::Key_Escape && m_marks.selectedEdge >= 0) {
        selectCourse(m_marks.selected);
    } else if ((key == Qt::Key_Plus || key == Qt::Key_Equal) && modifiers & Qt::ControlModifier) {
        setZoom(m_zoom + zoomStep);
    } else if (key == Qt::Key_Minus && modifiers & Qt::ControlModifier) {
        setZoom(m_zoom - zoomStep);
    } else if (key == Qt::Key_0 && modifiers == Qt::ControlModifier) {
        fit();
    } else {
        // Not QAbstractScrollArea's: it would scroll by arrows and swallow what the window needs.
        event->ignore();
    }
}

/// Tab walks along the lines of the selected course before it leaves the map.
bool MapView::focusNextPrevChild(bool next)
{
    std::vector<int> lines;
    for (size_t edge = 0; edge < m_scene.layout.edges.size() && m_marks.selected >= 0; ++edge)
        if (m_scene.layout.edges[edge].from == m_marks.selected || m_scene.layout.edges[edge].to == m_marks.selected)
            lines.push_back(int(edge));
    const auto at = std::ranges::find(lines, m_marks.selectedEdge);
    if (next && at == lines.end() && !lines.empty()) {
        selectEdge(lines.front());
        return true;
    }
    if (at != lines.end()) {
        const bool atEnd = next ? at + 1 == lines.end() : at == lines.begin();
        if (!atEnd) {
            selectEdge(next ? *(at + 1) : *(at - 1));
            return true;
        }
        selectCourse(m_marks.selected);
        if (!next)
            return true;
    }
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void MapView::moveSelectedBy(int columns)
{
    if (m_marks.selected < 0 || m_marks.candidate >= 0)
        return;
    const int column = m_scene.layout.boxes[size_t(m_marks.selected)].column + columns;
    if (column < 0 || column >= int(m_scene.layout.columns.size()))
        return;
    const std::optional<int> term = m_scene.layout.columns[size_t(column)].term;
    const Edit move = moveToTerm(m_session.program(), m_session.program().courses[size_t(m_marks.selected)], term);
    const MoveEffect effect = moveEffect(m_session.facts(), m_session.result(), move, [this](const Facts &facts) { return m_session.checked(facts); });
    if (!m_session.apply(move))
        return;
    if (m_marks.selected >= 0)
        ensureVisible(m_marks.selected);
    QStringList sentences{MapScene::termText(term)};
    for (const Message &sentence : effect.sentences)
        sentences.append(sentence.text());
    Q_EMIT said(sentences.join(u" "_s));
}

void MapView::startDrawing()
{
    if (m_scene.courses.size() < 2) {
        Q_EMIT refused(tr("A prerequisite needs two courses. Add courses on the page “Courses” first."));
        return;
    }
    if (m_marks.selected < 0) {
        Q_EMIT refused(tr("Choose the course that is required first: click it, or go to it with the arrow keys."));
        return;
    }
    setFocus();
    int candidate = m_marks.selected;
    for (const Qt::Key arrow : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_Left})
        if (candidate == m_marks.selected)
            candidate = beside(m_marks.selected, arrow);
    m_marks.candidate = candidate;
    viewport()->update();
    Q_EMIT said(tr("Which course needs “%1”? Arrow keys and Enter, or a click. Esc leaves.").arg(m_scene.courses[size_t(m_marks.selected)].name));
}

void MapView::drawTo(int course)
{
    const int required = m_marks.selected;
    endGesture();
    Q_EMIT said({});
    if (required < 0)
        return;
    const Result<Edit> edit = newPrerequisite(m_session.program(), m_session.facts().graph, required, course);
    if (edit)
        m_session.apply(*edit);
    else
        Q_EMIT refused(edit.error().text());
}

void MapView::removeSelectedEdge()
{
    if (m_marks.selectedEdge < 0)
        return;
    const QString id = m_selectedRequisiteId;
    const QString courseId = m_selectedCourseId;
    m_selectedRequisiteId.clear();
    if (m_session.apply(edits::removeRows(m_session.program(), tables::requisite, {id})))
        m_session.select({&tables::course, courseId, nullptr});
}

void MapView::openSelected()
{
    if (m_marks.selected >= 0)
        m_session.jumpTo({&tables::course, m_scene.courses[size_t(m_marks.selected)].id, nullptr});
}

} // namespace micromajor
