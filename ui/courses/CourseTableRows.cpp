// What the commands of the course table do with the rows and cells that are selected.
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/courses/CourseTableView.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace micromajor {

void CourseTableView::clearCells()
{
    m_model.clear(selectedCells());
}

void CourseTableView::fillDown()
{
    m_model.fillDown(selectedCells());
}

void CourseTableView::removeSelectedRows()
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    std::set<int> rows;
    for (const QModelIndex &index : selectedCells())
        rows.insert(index.row());
    if (m_model.removeRowsOf({rows.begin(), rows.end()}))
        go(std::min(row, m_model.newRow()), column);
}

std::pair<int, int> CourseTableView::selectedBlock() const
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return {0, 0};
    const int first = m_model.line(rows.front()).index;
    const int last = m_model.line(rows.back()).index;
    return last - first + 1 == int(rows.size()) ? std::pair(first, int(rows.size())) : std::pair(0, 0);
}

bool CourseTableView::canMoveRows()
{
    if (m_model.sortColumn() < 0 && !m_model.isFiltered())
        return true;
    Q_EMIT explained(tr("Courses cannot be moved while the table is sorted or filtered. Go back to the order of the plan first."));
    return false;
}

void CourseTableView::moveSelectedCourses(int by)
{
    const auto [first, count] = selectedBlock();
    if (count == 0 || !canMoveRows())
        return;
    m_model.moveCourses(first, count, by < 0 ? first - 1 : first + count + 1);
    scrollTo(currentIndex());
}

void CourseTableView::moveRows(int row, int target)
{
    if (m_model.line(row).kind != CourseLine::Course || !canMoveRows())
        return;
    int before = 0;
    for (int i = 0; i < target && i < m_model.rowCount(); ++i)
        before += m_model.line(i).kind == CourseLine::Course;
    // Dragging one of several selected rows takes them all along.
    const int course = m_model.line(row).index;
    const auto [first, count] = selectedBlock();
    const bool block = course >= first && course < first + count;
    m_model.moveCourses(block ? first : course, block ? count : 1, before);
}

void CourseTableView::expandSelectedRows(bool expanded)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    int row = current.row();
    if (!expanded && m_model.line(row).isInside()) {
        while (m_model.line(row).isInside())
            --row;
        go(row, current.column());
    }
    m_model.setExpanded(row, expanded);
    Q_EMIT rowsShownChanged();
}

void CourseTableView::groupSelectedCourses()
{
    const QString group = m_model.groupCourses(selectedRows());
    if (const int row = m_model.rowOf(group); row >= 0) {
        setFocus();
        go(row, courseNameColumn());
    }
}

void CourseTableView::sortByHeader(int column)
{
    // The third click goes back to where it was.
    if (m_model.sortColumn() != column)
        sortBy(column, Qt::AscendingOrder);
    else if (m_model.sortOrder() == Qt::AscendingOrder)
        sortBy(column, Qt::DescendingOrder);
    else
        m_model.unsort();
}

void CourseTableView::sortBy(int column, Qt::SortOrder order)
{
    m_model.sortBy(column, order);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void CourseTableView::setFilter(const QString &text)
{
    m_model.setFilter(text, shownColumns());
}

} // namespace micromajor
