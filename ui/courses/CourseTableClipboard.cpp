// Copying and pasting cells to and from Excel, WPS and Word.
#include "core/exchange/table/PastedTable.h"
#include "ui/courses/Clipboard.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/courses/CourseTableView.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <set>

namespace micromajor {

void CourseTableView::copy()
{
    std::set<int> rows;
    std::set<int> selectedColumns;
    const QModelIndexList selected = selectedCells();
    for (const QModelIndex &index : selected) {
        if (m_model.isNewRow(index.row()))
            continue;
        rows.insert(index.row());
        selectedColumns.insert(index.column());
    }
    if (rows.empty())
        return;
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : shownColumns()) {
            if (!selectedColumns.contains(column))
                continue;
            QString text = selectionModel()->isSelected(m_model.index(row, column)) ? m_model.index(row, column).data(Qt::EditRole).toString() : QString();
            if (text.contains(u'\t') || text.contains(u'\n') || text.startsWith(u'"'))
                text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
            cells.append(text);
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void CourseTableView::cut()
{
    copy();
    clearCells();
}

void CourseTableView::paste()
{
    const std::vector<QStringList> lines = clipboardCells();
    if (lines.empty())
        return;
    if (hasCourseHeader(lines)) {
        Q_EMIT tablePasted();
        return;
    }
    const QModelIndexList selected = selectedCells();
    std::vector<CellText> cells;
    const QList<int> columns = shownColumns();
    int row = m_model.newRow();
    qsizetype first = columns.indexOf(courseNameColumn());
    if (lines.size() == 1 && lines.front().size() == 1 && selected.size() > 1) {
        for (const QModelIndex &index : selected)
            if (!m_model.isNewRow(index.row()))
                cells.push_back({index.row(), index.column(), lines.front().front()});
    } else {
        if (currentIndex().isValid()) {
            row = currentIndex().row();
            first = columns.indexOf(currentIndex().column());
            for (const QModelIndex &index : selected) {
                row = std::min(row, index.row());
                first = std::min(first, columns.indexOf(index.column()));
            }
        }
        // Lines of courses go into courses: what is expanded between them is passed over. Of other rows none are made by pasting, except
        // in the row that makes one of every line.
        const CourseLine &start = m_model.line(row);
        const bool makes = start.kind == CourseLine::NewMicroCourse || start.kind == CourseLine::NewMember;
        int target = row;
        for (const QStringList &line : lines) {
            while (!start.isDetail() && target < m_model.newRow() && m_model.line(target).kind != start.kind)
                ++target;
            if (start.isDetail() && (target >= m_model.newRow() || m_model.line(target).kind != start.kind))
                break;
            for (qsizetype i = 0; i < line.size() && first + i < columns.size(); ++i)
                cells.push_back({target, columns[first + i], line[i]});
            target += makes ? 0 : 1;
        }
    }
    const bool makesCourses = m_model.isNewRow(row);
    const char *label = cells.size() == 1 ? QT_TRANSLATE_NOOP("core", "Paste %1 cell") : QT_TRANSLATE_NOOP("core", "Paste %1 cells");
    if (m_model.setTexts(cells, Message(label, {QString::number(cells.size())})) && makesCourses)
        go(row, columns[first]); // what was pasted stays in view, not the row after it
}

} // namespace micromajor
