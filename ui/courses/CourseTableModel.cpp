#include "ui/courses/CourseTableModel.h"

#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/DetailLines.h"
#include "ui/courses/PrerequisiteText.h"

#include <algorithm>

namespace micromajor {

CourseTableModel::CourseTableModel(ProgramSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_program(session.facts().program)
{
    m_prerequisites = prerequisiteTexts(*m_program, interfaceLanguage());
    Content content = read();
    m_rows = std::move(content.rows);
    m_detailProblems = std::move(content.detailProblems);
    m_lines = courseLines(*m_program, m_arrangement);
    connect(&session, &ProgramSession::programChanged, this, &CourseTableModel::refreshSoon);
    connect(&session, &ProgramSession::ruleSetsChanged, this, &CourseTableModel::refreshSoon);
}

void CourseTableModel::setLive(bool live)
{
    m_live = live;
    if (m_live && m_stale)
        refresh();
}

void CourseTableModel::refreshSoon()
{
    m_stale = true;
    if (m_live)
        refresh();
}

void CourseTableModel::readPrerequisites()
{
    const Program &program = m_session.program();
    const auto namedAlike = [](const Course &a, const Course &b) { return a.id == b.id && a.nameZh == b.nameZh && a.nameEn == b.nameEn && a.code == b.code; };
    if (program.requisites != m_program->requisites || !std::ranges::equal(program.courses, m_program->courses, namedAlike))
        m_prerequisites = prerequisiteTexts(program, interfaceLanguage());
}

CourseTableModel::Content CourseTableModel::read() const
{
    const Program &program = m_session.program();
    QHash<QString, QString> courseOfRequisite;
    for (const Requisite &requisite : program.requisites)
        courseOfRequisite.insert(requisite.id.value, requisite.courseId.value);

    Content content;
    QHash<QString, QList<Problem>> problems;
    for (const Finding &finding : m_session.result().findings) {
        if ((finding.verdict != Verdict::NotMet && finding.verdict != Verdict::CannotJudge) || finding.waived || m_session.isEcho(finding))
            continue;
        const Table *table = finding.subject.table;
        const bool ofRequisite = table == &tables::requisite;
        if (table == &tables::microCourse || table == &tables::choiceGroup)
            content.detailProblems[finding.subject.id].append({finding.subject.field, false, finding.verdict, finding.severity, finding.message});
        if (table != &tables::course && !ofRequisite)
            continue;
        const QString course = ofRequisite ? courseOfRequisite.value(finding.subject.id) : finding.subject.id;
        problems[course].append({ofRequisite ? nullptr : finding.subject.field, ofRequisite, finding.verdict, finding.severity, finding.message});
    }

    content.rows.reserve(program.courses.size());
    for (const Course &course : program.courses)
        content.rows.push_back({&course, m_prerequisites.value(course.id.value), problems.value(course.id.value)});
    return content;
}

void CourseTableModel::refresh()
{
    m_stale = false;
    // The old program must outlive the replacement: rows still to be compared point into it.
    const std::shared_ptr<const Program> old = m_program;
    const std::vector<Row> oldRows = m_rows;
    readPrerequisites();
    arrange(courseLines(m_session.program(), m_arrangement), m_session.facts().program, read());
    reportChanges(*old, oldRows);
    Q_EMIT refreshed();
}

void CourseTableModel::rearrange()
{
    arrange(courseLines(*m_program, m_arrangement), m_program, {m_rows, m_detailProblems});
}

void CourseTableModel::arrange(std::vector<CourseLine> lines, std::shared_ptr<const Program> program, Content content)
{
    QHash<QString, int> places;
    places.reserve(qsizetype(lines.size()));
    for (size_t i = 0; i < lines.size(); ++i)
        places.insert(lines[i].key, int(i));

    // What goes, goes while the old program is still in place.
    for (int last = int(m_lines.size()) - 1; last >= 0; --last) {
        if (places.contains(m_lines[size_t(last)].key))
            continue;
        int first = last;
        while (first > 0 && !places.contains(m_lines[size_t(first) - 1].key))
            --first;
        beginRemoveRows({}, first, last);
        m_lines.erase(m_lines.begin() + first, m_lines.begin() + last + 1);
        endRemoveRows();
        last = first;
    }

    // What stays takes its new order.
    const auto exchange = [&] {
        m_program = std::move(program);
        m_rows = std::move(content.rows);
        m_detailProblems = std::move(content.detailProblems);
    };
    std::vector<int> kept;
    for (const CourseLine &line : m_lines)
        kept.push_back(places.value(line.key));
    std::vector<int> sorted = kept;
    std::sort(sorted.begin(), sorted.end());
    if (kept != sorted) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &place : from)
            to.append(index(int(std::lower_bound(sorted.begin(), sorted.end(), kept[size_t(place.row())]) - sorted.begin()), place.column()));
        exchange();
        for (size_t i = 0; i < sorted.size(); ++i)
            m_lines[i] = lines[size_t(sorted[i])];
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    } else {
        exchange();
        for (size_t i = 0; i < sorted.size(); ++i)
            m_lines[i] = lines[size_t(sorted[i])];
    }

    // What is new comes in.
    for (int first = 0; first < int(lines.size()); ++first) {
        if (size_t(first) < m_lines.size() && m_lines[size_t(first)].key == lines[size_t(first)].key)
            continue;
        int last = first;
        while (last + 1 < int(lines.size()) && (size_t(first) >= m_lines.size() || lines[size_t(last) + 1].key != m_lines[size_t(first)].key))
            ++last;
        beginInsertRows({}, first, last);
        m_lines.insert(m_lines.begin() + first, lines.begin() + first, lines.begin() + last + 1);
        endInsertRows();
        first = last;
    }
}

std::pair<int, int> CourseTableModel::changedColumns(const Row &before, const Row &after) const
{
    std::pair<int, int> range{columnCount(), -1};
    const auto include = [&](int column) {
        range = {std::min(range.first, column), std::max(range.second, column)};
    };
    const std::vector<CourseColumn> &columns = courseColumns();
    if (*before.course != *after.course)
        for (size_t i = 0; i < columns.size(); ++i)
            if (const Field *field = columns[i].field; field && field->get(before.course) != field->get(after.course))
                include(int(i));
    // The English name stands in for a Chinese one that is not stated.
    if (before.course->nameEn != after.course->nameEn)
        include(courseNameColumn());
    if (before.prerequisites != after.prerequisites)
        include(courseColumn(nullptr));
    for (const auto &[some, others] : {std::pair{&before.problems, &after.problems}, std::pair{&after.problems, &before.problems}})
        for (const Problem &problem : *some)
            if (!others->contains(problem) && (problem.field || problem.prerequisites))
                if (const int column = courseColumn(problem.field); column >= 0)
                    include(column);
    return range;
}

void CourseTableModel::reportChanges(const Program &old, const std::vector<Row> &oldRows)
{
    QHash<QString, const Row *> before;
    before.reserve(qsizetype(oldRows.size()));
    for (const Row &row : oldRows)
        before.insert(row.course->id.value, &row);
    const bool modulesChanged = old.modules != m_program->modules;
    const bool microCoursesChanged = old.microCourses != m_program->microCourses;
    const bool coursesChanged = old.courses != m_program->courses;
    const bool groupsChanged = old.choiceGroups != m_program->choiceGroups || old.choiceMembers != m_program->choiceMembers
        || !std::equal(old.courses.begin(), old.courses.end(), m_program->courses.begin(), m_program->courses.end(),
                       [](const Course &a, const Course &b) { return a.nameZh == b.nameZh && a.nameEn == b.nameEn; });
    const auto detailChanged = [&](CourseLine::Kind kind) {
        if (kind == CourseLine::MicroCourse || kind == CourseLine::NewMicroCourse)
            return microCoursesChanged;
        return groupsChanged || (kind == CourseLine::Member && coursesChanged);
    };
    const int moduleColumn = courseColumn(tables::course.field(u"module_id"));

    int runStart = 0;
    std::pair<int, int> run{0, -1};
    const auto endRun = [&](int row) {
        if (run.second >= run.first)
            Q_EMIT dataChanged(index(runStart, run.first), index(row - 1, run.second));
    };
    for (int row = 0; row < int(m_lines.size()); ++row) {
        std::pair<int, int> changed{columnCount(), -1};
        const CourseLine &line = m_lines[size_t(row)];
        if (line.kind == CourseLine::Course) {
            const Row &now = m_rows[size_t(line.index)];
            if (const Row *then = before.value(line.key)) {
                changed = changedColumns(*then, now);
                if (then->problems != now.problems)
                    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
            }
            if (modulesChanged)
                changed = {std::min(changed.first, moduleColumn), std::max(changed.second, moduleColumn)};
        } else if (line.isDetail() && detailChanged(line.kind)) {
            changed = {0, columnCount() - 1};
        }
        if (changed.second < changed.first)
            changed = {0, -1};
        if (changed == run)
            continue;
        endRun(row);
        runStart = row;
        run = changed;
    }
    endRun(int(m_lines.size()));
}

void CourseTableModel::sortBy(int column, Qt::SortOrder order)
{
    QHash<QString, QString> texts;
    if (!courseColumns()[size_t(column)].field)
        for (const Row &row : m_rows)
            texts.insert(row.course->id.value, row.prerequisites);
    m_sortColumn = column;
    m_sortOrder = order;
    m_arrangement.ranks = courseRanks(*m_program, column, order, texts);
    rearrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT arranged();
}

void CourseTableModel::unsort()
{
    m_sortColumn = -1;
    m_arrangement.ranks.clear();
    rearrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT arranged();
}

void CourseTableModel::setFilter(const QString &text, const QList<int> &columns)
{
    m_filter = text.trimmed();
    m_arrangement.hidden.clear();
    if (!m_filter.isEmpty()) {
        for (const Row &row : m_rows) {
            const bool holds = std::any_of(columns.begin(), columns.end(), [&](int column) {
                return this->text(row, column).contains(m_filter, Qt::CaseInsensitive);
            });
            if (!holds)
                m_arrangement.hidden.insert(row.course->id.value);
        }
        for (size_t i = 0; i < m_program->choiceGroups.size(); ++i) {
            const CourseLine line{CourseLine::ChoiceGroup, int(i), {}};
            if (!detailText(*m_program, line, courseNameColumn()).contains(m_filter, Qt::CaseInsensitive))
                m_arrangement.hidden.insert(m_program->choiceGroups[i].id.value);
        }
    }
    rearrange();
    Q_EMIT arranged();
}

int CourseTableModel::hiddenCourses() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const Row &row) { return m_arrangement.hidden.contains(row.course->id.value); }));
}

bool CourseTableModel::isExpanded(int row) const
{
    return m_arrangement.expanded.contains(line(row).key);
}

void CourseTableModel::setExpanded(int row, bool expanded)
{
    const CourseLine::Kind kind = line(row).kind;
    if ((kind != CourseLine::Course && kind != CourseLine::ChoiceGroup) || isExpanded(row) == expanded)
        return;
    if (expanded)
        m_arrangement.expanded.insert(line(row).key);
    else
        m_arrangement.expanded.remove(line(row).key);
    rearrange();
    Q_EMIT dataChanged(index(row, courseNameColumn()), index(row, courseNameColumn()));
}

bool CourseTableModel::hasDetails() const
{
    return !m_program->microCourses.empty() || !m_program->choiceGroups.empty() || !m_arrangement.expanded.isEmpty();
}

QString CourseTableModel::courseId(int row) const
{
    const Row *course = rowAt(row);
    return course ? course->course->id.value : QString();
}

int CourseTableModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const CourseLine &line) { return line.key == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

const CourseTableModel::Row *CourseTableModel::rowAt(int row) const
{
    const bool isCourse = row >= 0 && row < int(m_lines.size()) && m_lines[size_t(row)].kind == CourseLine::Course;
    return isCourse ? &m_rows[size_t(m_lines[size_t(row)].index)] : nullptr;
}

} // namespace micromajor
