// Copying and pasting cells to and from Excel, WPS and Word: tab-separated text.
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

static Message pasteLabel(size_t cells)
{
    return Message(QT_TRANSLATE_NOOP("core", "Paste %1 cells"), {Message(QString::number(cells))});
}

void CourseTableView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty())
        return;
    const QModelIndexList selected = selectedCells();
    std::vector<CellText> cells;
    const std::vector<QStringList> lines = tabSeparated(text);
    if (lines.size() == 1 && lines.front().size() == 1 && selected.size() > 1) {
        for (const QModelIndex &index : selected)
            if (!m_model.isNewRow(index.row()))
                cells.push_back({index.row(), index.column(), lines.front().front()});
    } else {
        const QList<int> columns = shownColumns();
        int row = m_model.courseCount();
        qsizetype first = columns.indexOf(courseNameColumn());
        if (currentIndex().isValid()) {
            row = currentIndex().row();
            first = columns.indexOf(currentIndex().column());
            for (const QModelIndex &index : selected) {
                row = std::min(row, index.row());
                first = std::min(first, columns.indexOf(index.column()));
            }
        }
        cells = pastedCells(text, row, {columns.begin() + first, columns.end()});
        if (m_model.isNewRow(row)) {
            // What was pasted stays in view, not the row after it.
            if (m_model.setTexts(cells, pasteLabel(cells.size())))
                go(row, columns[first]);
            return;
        }
    }
    m_model.setTexts(cells, pasteLabel(cells.size()));
}

} // namespace micromajor
