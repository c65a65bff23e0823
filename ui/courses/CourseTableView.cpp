#include "ui/courses/CourseTableView.h"

#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseRowHeader.h"
#include "ui/courses/CourseTableDelegate.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/foundation/Theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <set>
#include <utility>

namespace micromajor {

CourseTableView::CourseTableView(CourseTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    auto *delegate = new CourseTableDelegate(this);
    auto *rows = new CourseRowHeader(this);
    setModel(&model);
    setItemDelegate(delegate);
    setVerticalHeader(rows);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Course table"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(5 * Theme::grid);
    showStandardColumns();

    connect(delegate, &CourseTableDelegate::leftWith, this, &CourseTableView::afterEditing);
    connect(rows, &CourseRowHeader::rowDropped, this, &CourseTableView::moveRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // Only a hand on the header can do this; our own fitting blocks the signal.
        m_fitsColumns = false;
        Q_EMIT rowsShownChanged();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &CourseTableView::rowsShownChanged);
}

void CourseTableView::showStandardColumns()
{
    const std::vector<CourseColumn> &columns = courseColumns();
    for (size_t i = 0; i < columns.size(); ++i)
        setColumnHidden(int(i), !columns[i].shownAtFirst);
    if (interfaceLanguage() == Language::English) {
        const int english = courseColumn(tables::course.field(u"name_en"));
        setColumnHidden(english, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(english), horizontalHeader()->visualIndex(courseNameColumn()) + 1);
    }
    m_columnsGiveWay = true;
    m_gaveWay.clear();
    fitColumns();
}

void CourseTableView::showColumn(int column, bool shown)
{
    m_columnsGiveWay = false;
    setColumnHidden(column, !shown);
    fitColumns();
    Q_EMIT rowsShownChanged();
}

int CourseTableView::leastWidth(int column) const
{
    if (column == courseNameColumn())
        return 18 * Theme::grid;
    if (!courseColumns()[size_t(column)].field)
        return 11 * Theme::grid;
    const int header = horizontalHeader()->fontMetrics().horizontalAdvance(courseColumns()[size_t(column)].title()) + 2 * Theme::grid;
    return std::max(header, std::clamp(sizeHintForColumn(column), 6 * Theme::grid, 12 * Theme::grid));
}

bool CourseTableView::statesNothing(int column) const
{
    for (int row = 0; row < m_model.courseCount(); ++row)
        if (m_model.index(row, column).data(CourseTableModel::StatedRole).toBool())
            return false;
    return true;
}

void CourseTableView::fitColumns()
{
    if (!m_fitsColumns)
        return;
    const QSignalBlocker blocker(horizontalHeader());
    for (const int column : std::exchange(m_gaveWay, {}))
        setColumnHidden(column, !m_columnsGiveWay);
    const int name = courseNameColumn();
    const int prerequisites = courseColumn(nullptr);
    int used = 0;
    for (const int column : shownColumns()) {
        if (column != name && column != prerequisites)
            setColumnWidth(column, leastWidth(column));
        used += leastWidth(column);
    }
    // Where all do not fit, columns that would show nothing make room, before anybody has to scroll.
    if (m_columnsGiveWay)
        for (const char16_t *field : {u"theory_hours", u"practice_hours", u"module_id", u"code", u"term", u"name_en"}) {
            const int column = courseColumn(tables::course.field(field));
            if (used <= viewport()->width())
                break;
            if (isColumnHidden(column) || m_model.courseCount() == 0 || !statesNothing(column))
                continue;
            used -= leastWidth(column);
            setColumnHidden(column, true);
            m_gaveWay.append(column);
        }
    const int spare = std::max(0, viewport()->width() - used);
    const int nameShare = isColumnHidden(prerequisites) ? spare : spare * 6 / 10;
    setColumnWidth(name, leastWidth(name) + nameShare);
    setColumnWidth(prerequisites, leastWidth(prerequisites) + spare - nameShare);
    updateGeometries();
    viewport()->update();
}

int CourseTableView::contentHeight() const
{
    const int scrollBar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + m_model.rowCount() * Theme::rowHeight + scrollBar + 2;
}

QList<int> CourseTableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

std::vector<int> CourseTableView::selectedRows() const
{
    std::set<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        if (!m_model.isNewRow(index.row()))
            rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

QModelIndexList CourseTableView::selectedCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex &index) { return isColumnHidden(index.column()); });
    return cells;
}

void CourseTableView::go(int row, int column)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setCurrentIndex(m_model.index(row, column));
    scrollTo(currentIndex());
}

void CourseTableView::startNewCourse()
{
    setFocus();
    go(m_model.courseCount(), courseNameColumn());
    QTableView::edit(currentIndex());
}

void CourseTableView::afterEditing(int key, int row, int column, const QString &text)
{
    setFocus();
    m_model.setData(m_model.index(row, column), text);
    switch (key) {
    case Qt::Key_Return:
        go(row + 1, column);
        break;
    case Qt::Key_Up:
        go(row - 1, column);
        break;
    default:
        go(row, column);
        if (const QModelIndex next = moveCursor(key == Qt::Key_Tab ? MoveNext : MovePrevious, {}); next.isValid())
            go(next.row(), next.column());
        break;
    }
}

QModelIndex CourseTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return QTableView::moveCursor(action, modifiers);
    const QList<int> columns = shownColumns();
    if (columns.isEmpty())
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_model.index(0, columns.first());
    const qsizetype step = action == MoveNext ? 1 : -1;
    const qsizetype place = current.row() * columns.size() + columns.indexOf(current.column()) + step;
    if (place < 0 || place >= m_model.rowCount() * columns.size())
        return {};
    return m_model.index(int(place / columns.size()), columns[place % columns.size()]);
}

bool CourseTableView::isOwnKey(const QKeyEvent &event) const
{
    const bool vertical = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Paste)
        || event.key() == Qt::Key_Delete || (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        || (vertical && event.modifiers() == Qt::AltModifier);
}

bool CourseTableView::event(QEvent *event)
{
    // In the table these keys mean cells, not what a menu of the window may offer for them.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void CourseTableView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Cut)) {
        cut();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete && control) {
        removeSelectedCourses();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
    } else if (event->key() == Qt::Key_D && control) {
        fillDown();
    } else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveSelectedCourses(event->key() == Qt::Key_Up ? -1 : 1);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        if (m_model.isNewRow(currentIndex().row()))
            QTableView::edit(currentIndex());
        else
            go(currentIndex().row() + (event->modifiers() == Qt::ShiftModifier ? -1 : 1), currentIndex().column());
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        // Past the first or last cell the focus goes on to the next control.
        const QModelIndex next = moveCursor(event->key() == Qt::Key_Tab ? MoveNext : MovePrevious, {});
        if (!next.isValid()) {
            event->ignore();
            return;
        }
        go(next.row(), next.column());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool CourseTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool started = QTableView::edit(index, trigger, event);
    if (started)
        Q_EMIT editStarted();
    return started;
}

void CourseTableView::clearCells()
{
    m_model.clear(selectedCells());
}

void CourseTableView::fillDown()
{
    m_model.fillDown(selectedCells());
}

void CourseTableView::removeSelectedCourses()
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    if (m_model.removeCourses(selectedRows()))
        go(std::min(row, m_model.courseCount()), column);
}

void CourseTableView::moveSelectedCourses(int by)
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty() || rows.back() - rows.front() + 1 != int(rows.size()))
        return;
    m_model.moveCourses(rows.front(), int(rows.size()), by < 0 ? rows.front() - 1 : rows.back() + 2);
    scrollTo(currentIndex());
}

void CourseTableView::moveRows(int row, int target)
{
    // Dragging one of several selected rows takes them all along.
    const std::vector<int> rows = selectedRows();
    const bool block = !rows.empty() && rows.back() - rows.front() + 1 == int(rows.size()) && row >= rows.front() && row <= rows.back();
    m_model.moveCourses(block ? rows.front() : row, block ? int(rows.size()) : 1, target);
}

void CourseTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const Theme &theme = Theme::current();
    const bool hasCourse = !selectedRows().empty();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *icon, const QString &text, const QKeySequence &keys, bool enabled, auto action) {
        QAction *entry = menu->addAction(theme.icon(icon), text, this, action);
        entry->setShortcut(keys);
        entry->setEnabled(enabled);
    };
    add("cut", tr("Cut"), QKeySequence::Cut, hasCourse, &CourseTableView::cut);
    add("copy", tr("Copy"), QKeySequence::Copy, hasCourse, &CourseTableView::copy);
    add("paste", tr("Paste"), QKeySequence::Paste, true, &CourseTableView::paste);
    menu->addSeparator();
    add("down", tr("Fill down"), Qt::CTRL | Qt::Key_D, hasCourse, &CourseTableView::fillDown);
    add("close", tr("Clear cells"), Qt::Key_Delete, hasCourse, &CourseTableView::clearCells);
    menu->addSeparator();
    add("up", tr("Move up"), Qt::ALT | Qt::Key_Up, hasCourse, [this] { moveSelectedCourses(-1); });
    add("down", tr("Move down"), Qt::ALT | Qt::Key_Down, hasCourse, [this] { moveSelectedCourses(1); });
    add("delete", tr("Remove courses"), Qt::CTRL | Qt::Key_Delete, hasCourse, &CourseTableView::removeSelectedCourses);
    menu->popup(event->globalPos());
}

void CourseTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    Q_EMIT rowsShownChanged();
}

void CourseTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    Q_EMIT rowsShownChanged();
}

void CourseTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The whole row is tinted with the current cell.
    for (const QModelIndex &index : {previous, current})
        if (index.isValid())
            for (QWidget *area : {viewport(), verticalHeader()->viewport()})
                area->update(0, rowViewportPosition(index.row()), area->width(), rowHeight(index.row()));
}

} // namespace micromajor
