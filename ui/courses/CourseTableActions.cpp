// The user's actions on the course table: each makes one edit for the session.
#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace micromajor {

static Message number(size_t count)
{
    return Message(QString::number(count));
}

bool CourseTableModel::apply(CellsEdit change)
{
    const bool done = !change.edit.operations.empty() && m_session.apply(change.edit);
    if (!change.refused.isEmpty())
        Q_EMIT refused(change.refused);
    else if (done)
        Q_EMIT accepted();
    return done;
}

bool CourseTableModel::setTexts(const std::vector<CellText> &cells, const Message &label)
{
    return apply(setCells(*m_program, cells, label));
}

bool CourseTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    const CourseColumn &column = courseColumns()[size_t(index.column())];
    Message label;
    if (isNewRow(index.row())) {
        if (text.trimmed().isEmpty())
            return false;
        label = index.column() == courseNameColumn() ? Message(QT_TRANSLATE_NOOP("core", "Add course “%1”"), {Message(text.trimmed())})
                                                     : Message(QT_TRANSLATE_NOOP("core", "Add a course"));
    } else {
        if (text == data(index, Qt::EditRole).toString())
            return false;
        const Message name(rowName(tables::course, m_rows[size_t(index.row())].course, *m_program, interfaceLanguage()));
        const Message what = column.field ? Message(column.field->label) : Message(QT_TRANSLATE_NOOP("core", "Prerequisites"));
        label = Message(QT_TRANSLATE_NOOP("core", "Change %2 of “%1”"), {name, what});
    }
    return setTexts({{index.row(), index.column(), text}}, label);
}

bool CourseTableModel::clear(const QModelIndexList &indexes)
{
    std::vector<CellText> cells;
    for (const QModelIndex &index : indexes)
        if (!isNewRow(index.row()) && !data(index, Qt::EditRole).toString().isEmpty())
            cells.push_back({index.row(), index.column(), {}});
    return setTexts(cells, Message(QT_TRANSLATE_NOOP("core", "Clear %1 cells"), {number(cells.size())}));
}

bool CourseTableModel::fillDown(const QModelIndexList &indexes)
{
    std::map<int, std::vector<int>> rowsOfColumn;
    for (const QModelIndex &index : indexes)
        if (!isNewRow(index.row()))
            rowsOfColumn[index.column()].push_back(index.row());
    std::vector<CellText> cells;
    for (auto &[column, rows] : rowsOfColumn) {
        std::sort(rows.begin(), rows.end());
        // One cell alone takes what stands above it, as in Excel.
        const bool alone = rows.size() == 1;
        if (alone && rows.front() == 0)
            continue;
        const QString text = data(index(alone ? rows.front() - 1 : rows.front(), column), Qt::EditRole).toString();
        for (size_t i = alone ? 0 : 1; i < rows.size(); ++i)
            cells.push_back({rows[i], column, text});
    }
    return setTexts(cells, Message(QT_TRANSLATE_NOOP("core", "Fill down %1 cells"), {number(cells.size())}));
}

bool CourseTableModel::removeCourses(const std::vector<int> &rows)
{
    std::vector<QString> ids;
    for (const int row : rows)
        if (const QString id = courseId(row); !id.isEmpty())
            ids.push_back(id);
    return !ids.empty() && m_session.apply(edits::removeRows(*m_program, tables::course, ids));
}

bool CourseTableModel::moveCourses(int first, int count, int target)
{
    if (first < 0 || count < 1 || first + count > courseCount() || target < 0 || target > courseCount()
        || (target >= first && target <= first + count))
        return false;
    // One move a course; the place is where it stands once it is taken out.
    Edit edit{count == 1 ? Message(QT_TRANSLATE_NOOP("core", "Move course “%1”"),
                                   {Message(rowName(tables::course, m_rows[size_t(first)].course, *m_program, interfaceLanguage()))})
                         : Message(QT_TRANSLATE_NOOP("core", "Move %1 courses"), {number(size_t(count))}),
              {}, {}};
    for (int i = 0; i < count; ++i)
        edit.operations.push_back(target > first ? MoveRow{&tables::course, courseId(first + i), target - 1}
                                                 : MoveRow{&tables::course, courseId(first + i), target + i});
    return m_session.apply(edit);
}

} // namespace micromajor
