#include "core/exchange/spreadsheet/CourseSheet.h"

#include "core/exchange/table/PastedText.h"
#include "core/program/Values.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<QStringList>;

const Message sumOfRows(QT_TRANSLATE_NOOP("core", "sum of rows above")); // as pastedTable() says it

constexpr int mostRows = 20'000;
constexpr int mostColumns = 200;
constexpr size_t rowsSearched = 2'000;
constexpr size_t rowsTried = 60; // enough to see a course below a head

qsizetype filledCells(const QStringList &line)
{
    return std::count_if(line.begin(), line.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

QString cellText(const WorkbookCell &cell)
{
    if (cell.kind == WorkbookCell::Kind::Percent)
        return cell.text + u'%';
    if (cell.kind == WorkbookCell::Kind::Boolean)
        return cell.text == "1"_L1 ? u"是"_s : u"否"_s;
    return cell.text;
}

struct Grid
{
    Lines lines; ///< from the first row of the sheet on, so that a line's index is its row
    std::vector<Message> notes;
};

Grid gridOf(const WorkbookSheet &sheet)
{
    Grid grid;
    bool cut = false;
    int unknown = -1; // row of the first formula without a value
    for (const WorkbookCell &cell : sheet.cells) {
        if (cell.row >= mostRows || cell.column >= mostColumns) {
            cut = true;
            continue;
        }
        if (size_t(cell.row) >= grid.lines.size())
            grid.lines.resize(size_t(cell.row) + 1);
        QStringList &line = grid.lines[size_t(cell.row)];
        while (line.size() <= cell.column)
            line.append(QString());
        line[cell.column] = cellText(cell);
        if (unknown < 0 && cell.text.isEmpty())
            unknown = cell.row;
    }
    const auto note = [&](const char *sentence, std::initializer_list<Message> arguments) { grid.notes.emplace_back(sentence, arguments); };
    if (cut)
        note(QT_TRANSLATE_NOOP("core", "The sheet “%1” has more than 20,000 rows or 200 columns; the rest was left out."), {Message(sheet.name)});
    if (unknown >= 0)
        note(QT_TRANSLATE_NOOP("core", "Formulas of the sheet “%1”, the first in row %2, have no stored value and count as not stated. Open the file in Office or WPS, save it and import it again."),
             {Message(sheet.name), Message(QString::number(unknown + 1))});
    return grid;
}

Lines part(const Lines &lines, size_t from, size_t count)
{
    return {lines.begin() + qsizetype(from), lines.begin() + qsizetype(std::min(lines.size(), from + count))};
}

bool hasNames(const PastedTable &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const PastedColumn &column) {
        return column.target.kind == PastedTarget::BothNames
            || (column.target.field && (qstrcmp(column.target.field->name, "name_zh") == 0 || qstrcmp(column.target.field->name, "name_en") == 0));
    });
}

/// Where the head of a course table begins, or nothing.
std::optional<size_t> findHead(const Lines &lines)
{
    for (size_t i = 0; i < lines.size() && i < rowsSearched; ++i) {
        if (filledCells(lines[i]) == 0 || !hasCourseHeader(part(lines, i, 2)))
            continue;
        // A title right above the head.
        if (filledCells(lines[i]) == 1 && hasCourseHeader(part(lines, i + 1, 2)))
            continue;
        if (const PastedTable table = pastedTable(part(lines, i, rowsTried)); table.hasHeader && hasNames(table) && table.courses() > 0)
            return i;
    }
    return std::nullopt;
}

/// A course that states credits or hours is surely one.
bool hasFigure(const PastedTable &table, const PastedRow &row)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Field *field = table.columns[i].target.field;
        if (!field || !field->isDecimal())
            continue;
        const QString text = pastedText(*field, row.cells[qsizetype(i)]);
        if (!text.isEmpty() && parseText(*field, text, {}))
            return true;
    }
    return false;
}

struct Run
{
    size_t from, to; ///< rows of the table, `to` not included
};

/// Rows that follow each other without an empty one between them; a sum ends its run.
std::vector<Run> runsOf(const PastedTable &table)
{
    std::vector<Run> runs;
    bool open = false;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (!open || table.rows[i].number > table.rows[i - 1].number + 1)
            runs.push_back({i, i});
        runs.back().to = i + 1;
        open = table.rows[i].leftOut != sumOfRows;
    }
    return runs;
}

/// Another table, such as that of the teachers: its first row fills several cells with words alone.
bool beginsAnotherTable(const PastedTable &table, const PastedRow &first)
{
    const bool digits = std::any_of(first.cells.begin(), first.cells.end(), [](const QString &cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    });
    return first.isCourse() && filledCells(first.cells) > 2 && !digits && !hasFigure(table, first);
}

/// The number (from 1) of the last row that belongs to the table. After the first run with courses, one belongs if it has a course with
/// figures or a sum; a heading may stand alone between two that do.
int lastRow(const PastedTable &table)
{
    int last = 0;
    bool hadCourses = false;
    bool doubtful = false;
    for (const Run &run : runsOf(table)) {
        if (hadCourses && beginsAnotherTable(table, table.rows[run.from]))
            break;
        bool belongs = !hadCourses;
        for (size_t i = run.from; i < run.to; ++i) {
            const PastedRow &row = table.rows[i];
            hadCourses = hadCourses || row.isCourse();
            belongs = belongs || row.leftOut == sumOfRows || (row.isCourse() && hasFigure(table, row));
        }
        if (!belongs && (doubtful || run.to - run.from > 1))
            break;
        doubtful = !belongs;
        if (belongs)
            last = table.rows[run.to - 1].number;
    }
    return last;
}

/// "大一下", "第一学期" with the credits of that term: plans end or divide their tables so.
void leaveOutTerms(PastedTable &table)
{
    static const QRegularExpression term(u"^(?:大[一二三四五]|第?[一二三四五六七八1-8]学[期年])(?:[上下]|[上下]学期|（[上下]）)?$"_s);
    for (PastedRow &row : table.rows)
        for (size_t i = 0; row.isCourse() && i < table.columns.size(); ++i)
            if (const Field *field = table.columns[i].target.field;
                field && qstrcmp(field->name, "name_zh") == 0 && term.match(row.cells[qsizetype(i)].trimmed()).hasMatch())
                row.leftOut = Message(QT_TRANSLATE_NOOP("core", "heading without a course"));
}

CourseSheet readTable(const QString &name, const Lines &lines, size_t head)
{
    CourseSheet found;
    found.name = name;
    for (size_t i = 0; i < head; ++i) {
        if (filledCells(lines[i]) == 1)
            found.titles.append(lines[i].join(QString()).simplified());
    }
    const Lines below = part(lines, head, lines.size());
    const int last = lastRow(pastedTable(below));
    found.table = pastedTable(part(below, 0, size_t(last)));
    leaveOutTerms(found.table);
    for (PastedRow &row : found.table.rows)
        row.number += int(head);
    for (size_t i = size_t(last); i < below.size(); ++i) {
        if (filledCells(below[i]) == 0)
            continue;
        found.notes.emplace_back(QT_TRANSLATE_NOOP("core", "What stands from row %1 of the sheet “%2” on is not part of the course table and was left out."),
                                 std::initializer_list<Message>{Message(QString::number(head + i + 1)), Message(name)});
        break;
    }
    return found;
}

} // namespace

Result<CourseSheet> courseSheet(const Workbook &workbook, const QString &source)
{
    for (const WorkbookSheet &sheet : workbook.sheets) {
        if (sheet.hidden)
            continue;
        Grid grid = gridOf(sheet);
        const std::optional<size_t> head = findHead(grid.lines);
        if (!head)
            continue;
        CourseSheet found = readTable(sheet.name, grid.lines, *head);
        found.notes.insert(found.notes.end(), grid.notes.begin(), grid.notes.end());
        return found;
    }
    return Error{Error::Kind::NotFound,
                 Message(QT_TRANSLATE_NOOP("core", "%1 has no course table: no row names columns such as course name, credits and hours. Add such a row above the courses."), {source})};
}

} // namespace micromajor
