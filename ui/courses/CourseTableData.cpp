// What the views read from the course table.
#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/courses/DetailLines.h"
#include "ui/foundation/PlaceMenu.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

int CourseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CourseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(courseColumns().size());
}

QString CourseTableModel::text(const Row &row, int column) const
{
    const Field *field = courseColumns()[size_t(column)].field;
    return field ? displayText(*field, field->get(row.course), *m_program, interfaceLanguage()) : row.prerequisites;
}

const QList<CourseTableModel::Problem> &CourseTableModel::problemsOf(int row) const
{
    static const QList<Problem> none;
    if (const Row *course = rowAt(row))
        return course->problems;
    const auto found = m_detailProblems.constFind(m_lines[size_t(row)].key);
    return found == m_detailProblems.constEnd() ? none : *found;
}

const CourseTableModel::Problem *CourseTableModel::problem(int row, int column) const
{
    const CourseLine &at = line(row);
    const Field *field = at.kind == CourseLine::Course ? courseColumns()[size_t(column)].field : detailField(at, column);
    if (!field && at.kind != CourseLine::Course)
        return nullptr;
    for (const Problem &candidate : problemsOf(row))
        if (field ? candidate.field == field : candidate.prerequisites)
            return &candidate;
    return nullptr;
}

QVariant CourseTableModel::problemText(int row, int column) const
{
    const CourseLine &at = line(row);
    const Field *field = at.kind == CourseLine::Course ? courseColumns()[size_t(column)].field : detailField(at, column);
    QStringList sentences;
    for (const Problem &candidate : problemsOf(row))
        if (field ? candidate.field == field : candidate.prerequisites && at.kind == CourseLine::Course)
            sentences.append(candidate.message.text());
    if (const Row *course = rowAt(row); course && field && !isStated(field->get(course->course)))
        sentences.prepend(tr("Not stated"));
    return sentences.isEmpty() ? QVariant() : QVariant(sentences.join(u'\n'));
}

QVariant CourseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CourseLine &at = line(index.row());
    switch (role) {
    case PlaceRole: {
        const Place about = place(index);
        return about.table ? QVariant::fromValue(about) : QVariant();
    }
    case Qt::TextAlignmentRole: {
        const bool number = courseColumns()[size_t(index.column())].isNumber() && at.kind != CourseLine::NewCourse;
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    case InsideRole:
        return at.isInside();
    case ExpandedRole:
        if (index.column() != courseNameColumn() || (at.kind != CourseLine::Course && at.kind != CourseLine::ChoiceGroup))
            return {};
        if (at.kind == CourseLine::Course && !isExpanded(index.row())
            && std::none_of(m_program->microCourses.begin(), m_program->microCourses.end(),
                            [&](const MicroCourse &micro) { return micro.courseId.value == at.key; }))
            return {};
        return isExpanded(index.row());
    case VerdictRole:
    case SeverityRole:
        if (at.kind != CourseLine::NewCourse)
            if (const Problem *found = problem(index.row(), index.column()))
                return role == VerdictRole ? int(found->verdict) : int(found->severity);
        return {};
    default:
        break;
    }
    if (at.kind == CourseLine::NewCourse) {
        if (role == Qt::DisplayRole && index.column() == courseNameColumn())
            return tr("Type a course name to add…");
        if (role == Qt::EditRole || role == Qt::DisplayRole)
            return QString();
        return role == StatedRole ? QVariant(false) : QVariant();
    }
    return at.kind == CourseLine::Course ? courseData(index, role) : detailData(index, role);
}

QVariant CourseTableModel::courseData(const QModelIndex &index, int role) const
{
    const CourseColumn &column = courseColumns()[size_t(index.column())];
    const Row &row = *rowAt(index.row());
    switch (role) {
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::DisplayRole: {
        const QString shown = text(row, index.column());
        if (!shown.isEmpty() || !column.field)
            return shown;
        if (index.column() == courseNameColumn() && !row.course->nameEn.isEmpty())
            return row.course->nameEn;
        // Seven words "not stated" in a row hide the figures between them; the dash says it to the eye, the tip in words.
        return index.column() == courseNameColumn() ? tr("Not stated") : QStringLiteral("–");
    }
    case StatedRole:
        return column.field ? isStated(column.field->get(row.course)) : true;
    case Qt::ToolTipRole:
        return problemText(index.row(), index.column());
    case Qt::AccessibleDescriptionRole: {
        const QString problems = problemText(index.row(), index.column()).toString();
        const QVariant expanded = data(index, ExpandedRole);
        if (!expanded.isValid())
            return problems.isEmpty() ? QVariant() : QVariant(problems);
        const QString state = expanded.toBool() ? tr("Micro-courses are shown below") : tr("Has micro-courses, not shown");
        return problems.isEmpty() ? state : state + u'\n' + problems;
    }
    default:
        return {};
    }
}

QVariant CourseTableModel::detailData(const QModelIndex &index, int role) const
{
    const CourseLine &at = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return detailText(*m_program, at, index.column());
    case Qt::EditRole:
        return detailEditText(*m_program, at, index.column());
    case StatedRole:
        return at.kind == CourseLine::MicroCourse || at.kind == CourseLine::ChoiceGroup;
    case Qt::ToolTipRole: {
        if (at.kind == CourseLine::NewMicroCourse && !detailText(*m_program, at, index.column()).isEmpty() && index.column() != courseNameColumn())
            return tr("Sum of the hours that its micro-courses state");
        const QVariant problems = problemText(index.row(), index.column());
        if (problems.isValid() || at.kind != CourseLine::ChoiceGroup || !isDetailEditable(at, index.column()) || index.column() == courseNameColumn())
            return problems;
        return courseColumns()[size_t(index.column())].isNumber() ? tr("Credits to take: type 4, 4–6 or ≤ 6")
                                                                  : tr("Courses to take: type 2, 1–3 or ≤ 3");
    }
    case Qt::AccessibleDescriptionRole:
        if (at.kind == CourseLine::ChoiceGroup && index.column() == courseNameColumn())
            return isExpanded(index.row()) ? tr("Choice group, its courses are shown below") : tr("Choice group, its courses are not shown");
        return data(index, Qt::ToolTipRole);
    default:
        return {};
    }
}

QVariant CourseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const CourseColumn &column = courseColumns()[size_t(section)];
        if (role == Qt::DisplayRole)
            return section != m_sortColumn ? column.title() : column.title() + (m_sortOrder == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s);
        if (role == Qt::ToolTipRole)
            return section == m_sortColumn ? tr("Sorted; click for the next order") : tr("Click to sort");
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    }
    if (role == Qt::DisplayRole) {
        const Row *course = rowAt(section);
        return course ? QString::number(line(section).index + 1) : QString();
    }
    const QList<Problem> &problems = problemsOf(section);
    if (problems.isEmpty())
        return {};
    switch (role) {
    case VerdictRole:
        return int(problems.front().verdict);
    case SeverityRole:
        return int(problems.front().severity);
    case Qt::ToolTipRole: {
        QStringList sentences;
        for (const Problem &candidate : problems)
            sentences.append(candidate.message.text());
        return sentences.join(u'\n');
    }
    default:
        return {};
    }
}

Qt::ItemFlags CourseTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const CourseLine &at = line(index.row());
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return !at.isDetail() || isDetailEditable(at, index.column()) ? all | Qt::ItemIsEditable : all;
}

Place CourseTableModel::place(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const CourseLine &at = line(index.row());
    if (at.kind == CourseLine::Course)
        return Place{&tables::course, at.key, courseColumns()[size_t(index.column())].field};
    if (at.kind == CourseLine::Member)
        return Place{&tables::course, m_program->choiceMembers[size_t(at.index)].courseId.value, nullptr};
    const DetailRow row = detailRow(*m_program, at);
    return row.table ? Place{row.table, row.id, detailField(at, index.column())} : Place{};
}

QStringList CourseTableModel::choices(const QModelIndex &index) const
{
    const CourseLine &at = line(index.row());
    const Field *field = courseColumns()[size_t(index.column())].field;
    QStringList words;
    if (at.isDetail() && at.kind != CourseLine::NewMember)
        return words;
    if (!field || at.kind == CourseLine::NewMember) {
        for (const Row &row : m_rows)
            words.append(rowName(tables::course, row.course, *m_program, interfaceLanguage()));
    } else if (field->choices) {
        for (const Choice &choice : *field->choices)
            words.append(Message(choice.label).text());
    } else if (field->type == FieldType::YesNo) {
        for (const qint64 answer : {1, 0})
            words.append(displayText(*field, answer, *m_program, interfaceLanguage()));
    } else if (field->type == FieldType::Reference) {
        for (const Module &module : m_program->modules)
            words.append(rowName(tables::module, &module, *m_program, interfaceLanguage()));
    }
    return words;
}

} // namespace micromajor
