#include "ui/courses/CourseTableView.h"

#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseRowHeader.h"
#include "ui/courses/CourseTableDelegate.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/foundation/Ground.h"
#include "ui/foundation/PlaceMenu.h"
#include "ui/foundation/Theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

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
    // What a header says never changes the sizes; table and headers would lay themselves out anew and paint all cells after every edit.
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{this, rows, horizontalHeader()})
        disconnect(&model, &QAbstractItemModel::headerDataChanged, view, nullptr);
    for (QAbstractItemView *header : std::initializer_list<QAbstractItemView *>{rows, horizontalHeader()})
        disconnect(&model, &QAbstractItemModel::dataChanged, header, nullptr); // it would measure and paint itself anew after each cell
    connect(&model, &QAbstractItemModel::headerDataChanged, this, [this, rows](Qt::Orientation orientation, int first, int last) {
        if (orientation == Qt::Horizontal)
            horizontalHeader()->viewport()->update();
        else
            rows->viewport()->update(0, rowViewportPosition(first), rows->width(), (last - first + 1) * Theme::rowHeight);
    });
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Course table"));
    setGround(viewport(), Theme::current().page);
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
    // A click on a header sorts; selecting the column as well would lose the cell that the user is in.
    disconnect(horizontalHeader(), &QHeaderView::sectionPressed, this, nullptr);
    disconnect(horizontalHeader(), &QHeaderView::sectionEntered, this, nullptr);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &CourseTableView::sortByHeader);
    connect(&model, &CourseTableModel::arranged, this, &CourseTableView::fitAgain);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &CourseTableView::rowsShownChanged);
}

std::vector<int> CourseTableView::selectedRows() const
{
    std::set<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        if (m_model.line(index.row()).kind == CourseLine::Course)
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
    go(m_model.newRow(), courseNameColumn());
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
    const bool arrow = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down || event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Paste)
        || event.key() == Qt::Key_Delete || (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        || (arrow && event.modifiers() == Qt::AltModifier);
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
        removeSelectedRows();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
    } else if (event->key() == Qt::Key_D && control) {
        fillDown();
    } else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveSelectedCourses(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        expandSelectedRows(event->key() == Qt::Key_Right);
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

void CourseTableView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid()) {
        QTableView::focusInEvent(event);
        return;
    }
    // The base classes paint all cells anew, twice for every value typed; only the frame of the current one shows the focus.
    setAttribute(Qt::WA_InputMethodEnabled, currentIndex().flags().testFlag(Qt::ItemIsEditable));
    update(currentIndex());
}

void CourseTableView::focusOutEvent(QFocusEvent *)
{
    update(currentIndex());
}

void CourseTableView::inputMethodEvent(QInputMethodEvent *event)
{
    const bool wasEditing = state() == EditingState;
    QTableView::inputMethodEvent(event);
    // Qt hands the editor what is being composed, but not text that is committed without composing (punctuation, a single choice).
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (wasEditing || event->commitString().isEmpty() || !line || !isAncestorOf(line))
        return;
    line->setText(event->commitString());
}

void CourseTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const QVariant expanded = index.data(CourseTableModel::ExpandedRole);
    if (event->button() == Qt::LeftButton && expanded.isValid() && event->pos().x() < visualRect(index).left() + Theme::grid + CourseTableDelegate::disclosureWidth) {
        setCurrentIndex(index);
        m_model.setExpanded(index.row(), !expanded.toBool());
        Q_EMIT rowsShownChanged();
        return;
    }
    QTableView::mousePressEvent(event);
}

void CourseTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool hasCourse = !selectedRows().empty(), onRow = currentIndex().isValid() && !m_model.isNewRow(currentIndex().row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *icon, const QString &text, const QKeySequence &keys, bool enabled, auto action) {
        QAction *entry = menu->addAction(Theme::current().icon(icon), text, this, action);
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
    add("delete", tr("Remove rows"), Qt::CTRL | Qt::Key_Delete, onRow, &CourseTableView::removeSelectedRows);
    menu->addSeparator();
    add("chevron-down", tr("Show what is inside"), Qt::ALT | Qt::Key_Right, onRow, [this] { expandSelectedRows(true); });
    add("chevron-right", tr("Hide what is inside"), Qt::ALT | Qt::Key_Left, onRow, [this] { expandSelectedRows(false); });
    add("group", tr("Make a choice group"), {}, hasCourse, &CourseTableView::groupSelectedCourses);
    menu->addSeparator();
    const QString title = onRow ? courseColumns()[size_t(currentIndex().column())].title() : QString();
    add("up", tr("Sort by “%1”, smallest first").arg(title), {}, onRow, [this] { sortBy(currentIndex().column(), Qt::AscendingOrder); });
    add("down", tr("Sort by “%1”, largest first").arg(title), {}, onRow, [this] { sortBy(currentIndex().column(), Qt::DescendingOrder); });
    add("undo", tr("Order of the plan"), {}, m_model.sortColumn() >= 0, [this] { m_model.unsort(); });
    if (currentIndex().data(PlaceRole).isValid())
        addPlaceCommands(*menu, *this);
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
