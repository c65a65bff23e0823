#include "ui/courses/CourseTableModel.h"

#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/PrerequisiteText.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

CourseTableModel::CourseTableModel(ProgramSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_program(session.facts().program), m_rows(readRows())
{
    connect(&session, &ProgramSession::programChanged, this, &CourseTableModel::refresh);
    connect(&session, &ProgramSession::ruleSetsChanged, this, &CourseTableModel::refresh);
}

std::vector<CourseTableModel::Row> CourseTableModel::readRows() const
{
    const Program &program = m_session.program();
    QHash<QString, QString> courseOfRequisite;
    for (const Requisite &requisite : program.requisites)
        courseOfRequisite.insert(requisite.id.value, requisite.courseId.value);

    QHash<QString, QList<Problem>> problems;
    for (const Finding &finding : m_session.result().findings) {
        if ((finding.verdict != Verdict::NotMet && finding.verdict != Verdict::CannotJudge) || finding.waived || m_session.isEcho(finding))
            continue;
        const bool ofRequisite = finding.subject.table == &tables::requisite;
        if (finding.subject.table != &tables::course && !ofRequisite)
            continue;
        const QString course = ofRequisite ? courseOfRequisite.value(finding.subject.id) : finding.subject.id;
        problems[course].append({ofRequisite ? nullptr : finding.subject.field, ofRequisite, finding.verdict, finding.severity, finding.message});
    }

    const QHash<QString, QString> prerequisites = prerequisiteTexts(program, interfaceLanguage());
    std::vector<Row> rows;
    rows.reserve(program.courses.size());
    for (const Course &course : program.courses)
        rows.push_back({&course, prerequisites.value(course.id.value), problems.value(course.id.value)});
    return rows;
}

bool CourseTableModel::sameProblems(const QList<Problem> &a, const QList<Problem> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Problem &x, const Problem &y) {
        return x.field == y.field && x.prerequisites == y.prerequisites && x.verdict == y.verdict && x.severity == y.severity
            && x.message == y.message;
    });
}

void CourseTableModel::refresh()
{
    // The old program must outlive the replacement: rows still to be compared point into it.
    const std::shared_ptr<const Program> old = std::exchange(m_program, m_session.facts().program);
    const bool referencesChanged = old->modules != m_program->modules;
    std::vector<Row> rows = readRows();
    std::vector<int> changed;
    if (rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) { return a.course->id == b.course->id; })) {
        for (size_t i = 0; i < rows.size(); ++i)
            if (referencesChanged || *rows[i].course != *m_rows[i].course || rows[i].prerequisites != m_rows[i].prerequisites
                || !sameProblems(rows[i].problems, m_rows[i].problems))
                changed.push_back(int(i));
        m_rows = std::move(rows);
    } else {
        replaceRows(std::move(rows));
        for (int i = 0; i < courseCount(); ++i)
            changed.push_back(i);
    }
    for (size_t first = 0; first < changed.size();) {
        size_t last = first;
        while (last + 1 < changed.size() && changed[last + 1] == changed[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(changed[first], 0), index(changed[last], columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, changed[first], changed[last]);
        first = last + 1;
    }
}

void CourseTableModel::replaceRows(std::vector<Row> rows)
{
    const auto same = [](const Row &a, const Row &b) { return a.course->id == b.course->id; };
    QHash<QString, int> newPlaces;
    for (size_t i = 0; i < rows.size(); ++i)
        newPlaces.insert(rows[i].course->id.value, int(i));
    const bool onlyMoved = rows.size() == m_rows.size()
        && std::all_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return newPlaces.contains(row.course->id.value); });
    if (onlyMoved) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &place : from)
            to.append(isNewRow(place.row()) ? place : index(newPlaces.value(courseId(place.row())), place.column()));
        m_rows = std::move(rows);
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
        return;
    }

    const size_t shorter = std::min(rows.size(), m_rows.size());
    size_t head = 0;
    while (head < shorter && same(rows[head], m_rows[head]))
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && same(rows[rows.size() - 1 - tail], m_rows[m_rows.size() - 1 - tail]))
        ++tail;
    const int removed = int(m_rows.size() - head - tail);
    const int inserted = int(rows.size() - head - tail);
    if (removed > 0) {
        beginRemoveRows({}, int(head), int(head) + removed - 1);
        m_rows.erase(m_rows.begin() + qsizetype(head), m_rows.begin() + qsizetype(head) + removed);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, int(head), int(head) + inserted - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
}

int CourseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : courseCount() + 1;
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

const CourseTableModel::Problem *CourseTableModel::problem(int row, int column) const
{
    if (row < 0 || row >= courseCount())
        return nullptr;
    const Field *field = courseColumns()[size_t(column)].field;
    for (const Problem &candidate : m_rows[size_t(row)].problems)
        if (field ? candidate.field == field : candidate.prerequisites)
            return &candidate;
    return nullptr;
}

QVariant CourseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CourseColumn &column = courseColumns()[size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumber() && !isNewRow(index.row()) ? Qt::AlignRight : Qt::AlignLeft));
    if (isNewRow(index.row())) {
        if (role == Qt::DisplayRole && index.column() == courseNameColumn())
            return tr("Type a course name to add…");
        if (role == Qt::EditRole || role == Qt::DisplayRole)
            return QString();
        return role == StatedRole ? QVariant(false) : QVariant();
    }

    const Row &row = m_rows[size_t(index.row())];
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
    case Qt::ToolTipRole: {
        QStringList sentences;
        for (const Problem &candidate : row.problems)
            if (column.field ? candidate.field == column.field : candidate.prerequisites)
                sentences.append(candidate.message.text());
        if (column.field && !isStated(column.field->get(row.course)))
            sentences.prepend(tr("Not stated"));
        return sentences.isEmpty() ? QVariant() : QVariant(sentences.join(u'\n'));
    }
    case Qt::AccessibleDescriptionRole:
        return data(index, Qt::ToolTipRole);
    case VerdictRole:
    case SeverityRole:
        if (const Problem *found = problem(index.row(), index.column()))
            return role == VerdictRole ? int(found->verdict) : int(found->severity);
        return {};
    default:
        return {};
    }
}

QVariant CourseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const CourseColumn &column = courseColumns()[size_t(section)];
        if (role == Qt::DisplayRole)
            return column.title();
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    }
    if (section >= courseCount())
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const QList<Problem> &problems = m_rows[size_t(section)].problems;
    switch (role) {
    case Qt::DisplayRole:
        return section + 1;
    case VerdictRole:
        return problems.isEmpty() ? QVariant() : QVariant(int(problems.front().verdict));
    case SeverityRole:
        return problems.isEmpty() ? QVariant() : QVariant(int(problems.front().severity));
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
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

QString CourseTableModel::courseId(int row) const
{
    return row >= 0 && row < courseCount() ? m_rows[size_t(row)].course->id.value : QString();
}

int CourseTableModel::rowOf(const QString &courseId) const
{
    for (int row = 0; row < courseCount(); ++row)
        if (m_rows[size_t(row)].course->id.value == courseId)
            return row;
    return -1;
}

Place CourseTableModel::place(const QModelIndex &index) const
{
    const QString id = courseId(index.row());
    return id.isEmpty() ? Place{} : Place{&tables::course, id, courseColumns()[size_t(index.column())].field};
}

QStringList CourseTableModel::choices(int column) const
{
    const Field *field = courseColumns()[size_t(column)].field;
    QStringList words;
    if (!field) {
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
