// What the user does to the course table; each action is one step of the history.
#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/courses/DetailLines.h"

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
    if (!change.refused.empty()) {
        QStringList sentences;
        for (const RefusedCell &cell : change.refused)
            sentences.append(cell.sentence);
        Q_EMIT refused(sentences);
    } else if (done) {
        Q_EMIT accepted();
    }
    return done;
}

bool CourseTableModel::setTexts(const std::vector<CellText> &cells, const Message &label)
{
    std::vector<CellText> ofCourses;
    std::vector<Operation> ofDetails;
    std::vector<RefusedCell> refusedDetails;
    for (const CellText &cell : cells) {
        if (cell.row >= newRow()) {
            ofCourses.push_back({courseCount() + cell.row - newRow(), cell.column, cell.text});
        } else if (line(cell.row).kind == CourseLine::Course) {
            ofCourses.push_back({line(cell.row).index, cell.column, cell.text});
        } else {
            const Result<std::vector<Operation>> operations = detailOperations(*m_program, line(cell.row), cell.column, cell.text);
            if (operations)
                ofDetails.insert(ofDetails.end(), operations->begin(), operations->end());
            else
                refusedDetails.push_back({cell.row, cell.column, operations.error().text()});
        }
    }
    CellsEdit change = setCells(*m_program, ofCourses, label);
    change.edit.operations.insert(change.edit.operations.end(), ofDetails.begin(), ofDetails.end());
    change.refused.insert(change.refused.end(), refusedDetails.begin(), refusedDetails.end());
    return apply(std::move(change));
}

Message CourseTableModel::changeLabel(int row, int column) const
{
    const CourseLine &at = line(row);
    Message name;
    Message what(QT_TRANSLATE_NOOP("core", "Prerequisites"));
    if (at.kind == CourseLine::Course) {
        name = Message(rowName(tables::course, rowAt(row)->course, *m_program, interfaceLanguage()));
        if (const Field *field = courseColumns()[size_t(column)].field)
            what = Message(field->label);
    } else if (at.kind == CourseLine::NewMicroCourse) {
        return Message(QT_TRANSLATE_NOOP("core", "Add a micro-course to “%1”"),
                       {Message(rowName(tables::course, &m_program->courses[size_t(at.index)], *m_program, interfaceLanguage()))});
    } else if (at.kind == CourseLine::NewMember) {
        return Message(QT_TRANSLATE_NOOP("core", "Add a course to a choice group"));
    } else if (const DetailRow detail = detailRow(*m_program, at); detail.table) {
        name = Message(rowName(*detail.table, detail.table->find(*m_program, detail.id), *m_program, interfaceLanguage()));
        if (const Field *field = detailField(at, column))
            what = Message(field->label);
    }
    return Message(QT_TRANSLATE_NOOP("core", "Change %2 of “%1”"), {name, what});
}

bool CourseTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    Message label;
    if (isNewRow(index.row())) {
        if (text.trimmed().isEmpty())
            return false;
        label = index.column() == courseNameColumn() ? Message(QT_TRANSLATE_NOOP("core", "Add course “%1”"), {Message(text.trimmed())})
                                                     : Message(QT_TRANSLATE_NOOP("core", "Add a course"));
    } else {
        if (text == data(index, Qt::EditRole).toString())
            return false;
        label = changeLabel(index.row(), index.column());
    }
    return setTexts({{index.row(), index.column(), text}}, label);
}

bool CourseTableModel::clear(const QModelIndexList &indexes)
{
    std::vector<CellText> cells;
    for (const QModelIndex &index : indexes)
        if (!isNewRow(index.row()) && flags(index).testFlag(Qt::ItemIsEditable) && !data(index, Qt::EditRole).toString().isEmpty())
            cells.push_back({index.row(), index.column(), {}});
    const char *label = cells.size() == 1 ? QT_TRANSLATE_NOOP("core", "Clear %1 cell") : QT_TRANSLATE_NOOP("core", "Clear %1 cells");
    return setTexts(cells, Message(label, {number(cells.size())}));
}

bool CourseTableModel::fillDown(const QModelIndexList &indexes)
{
    std::map<int, std::vector<int>> rowsOfColumn;
    for (const QModelIndex &index : indexes)
        if (line(index.row()).kind == CourseLine::Course)
            rowsOfColumn[index.column()].push_back(index.row());
    std::vector<CellText> cells;
    for (auto &[column, rows] : rowsOfColumn) {
        std::sort(rows.begin(), rows.end());
        // One cell alone takes what stands above it, as in Excel.
        const bool alone = rows.size() == 1;
        int source = alone ? rows.front() - 1 : rows.front();
        while (source >= 0 && line(source).kind != CourseLine::Course)
            --source;
        if (source < 0)
            continue;
        const QString text = data(index(source, column), Qt::EditRole).toString();
        for (size_t i = alone ? 0 : 1; i < rows.size(); ++i)
            cells.push_back({rows[i], column, text});
    }
    const char *label = cells.size() == 1 ? QT_TRANSLATE_NOOP("core", "Fill down %1 cell") : QT_TRANSLATE_NOOP("core", "Fill down %1 cells");
    return setTexts(cells, Message(label, {number(cells.size())}));
}

bool CourseTableModel::removeRowsOf(const std::vector<int> &rows)
{
    std::vector<QString> courses;
    std::map<const Table *, std::vector<QString>> details;
    for (const int row : rows) {
        if (const QString id = courseId(row); !id.isEmpty())
            courses.push_back(id);
        else if (const DetailRow detail = detailRow(*m_program, line(row)); detail.table)
            details[detail.table].push_back(detail.id);
    }
    if (!courses.empty())
        return m_session.apply(edits::removeRows(*m_program, tables::course, courses));
    // A group takes its members along.
    const auto group = details.find(&tables::choiceGroup);
    const auto one = group != details.end() ? group : details.begin();
    return one != details.end() && m_session.apply(edits::removeRows(*m_program, *one->first, one->second));
}

bool CourseTableModel::moveCourses(int first, int count, int target)
{
    if (first < 0 || count < 1 || first + count > courseCount() || target < 0 || target > courseCount()
        || (target >= first && target <= first + count))
        return false;
    const auto id = [&](int course) { return m_program->courses[size_t(course)].id.value; };
    // One move a course; the place is where it stands once it is taken out.
    Edit edit{count == 1 ? Message(QT_TRANSLATE_NOOP("core", "Move course “%1”"),
                                   {Message(rowName(tables::course, &m_program->courses[size_t(first)], *m_program, interfaceLanguage()))})
                         : Message(QT_TRANSLATE_NOOP("core", "Move %1 courses"), {number(size_t(count))}),
              {}, {}};
    for (int i = 0; i < count; ++i)
        edit.operations.push_back(target > first ? MoveRow{&tables::course, id(first + i), target - 1}
                                                 : MoveRow{&tables::course, id(first + i), target + i});
    return m_session.apply(edit);
}

bool CourseTableModel::keepSortedOrder()
{
    if (m_sortColumn < 0)
        return false;
    CourseArrangement all = m_arrangement;
    all.hidden.clear();
    std::vector<QString> wanted;
    for (const CourseLine &line : courseLines(*m_program, all))
        if (line.kind == CourseLine::Course)
            wanted.push_back(line.key);
    std::vector<QString> order;
    for (const Course &course : m_program->courses)
        order.push_back(course.id.value);
    const Field *field = courseColumns()[size_t(m_sortColumn)].field;
    const Message what = field ? Message(field->label) : Message(QT_TRANSLATE_NOOP("core", "Prerequisites"));
    Edit edit{Message(QT_TRANSLATE_NOOP("core", "Order courses by %1"), {what}), {}, {}};
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (order[i] == wanted[i])
            continue;
        const auto from = std::find(order.begin() + qsizetype(i), order.end(), wanted[i]);
        std::rotate(order.begin() + qsizetype(i), from, from + 1);
        edit.operations.push_back(MoveRow{&tables::course, wanted[i], int(i)});
    }
    const bool done = edit.operations.empty() || m_session.apply(edit);
    if (done)
        unsort();
    return done;
}

QString CourseTableModel::groupCourses(const std::vector<int> &rows)
{
    const QString group = newIdText();
    Edit edit{Message(QT_TRANSLATE_NOOP("core", "Add a choice group")), {},
              {InsertRow{&tables::choiceGroup, group, {{&fieldOf<ChoiceGroup>(u"least_courses"), qint64(1)}}, -1}}};
    for (const int row : rows)
        if (const QString course = courseId(row); !course.isEmpty())
            edit.operations.push_back(InsertRow{&tables::choiceMember, newIdText(),
                                                {{&fieldOf<ChoiceMember>(u"group_id"), group}, {&fieldOf<ChoiceMember>(u"course_id"), course}}, -1});
    m_arrangement.expanded.insert(group);
    if (m_session.apply(edit))
        return group;
    m_arrangement.expanded.remove(group);
    return {};
}

} // namespace micromajor
