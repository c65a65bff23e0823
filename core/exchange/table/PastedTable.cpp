#include "core/exchange/table/PastedTable.h"

#include "core/exchange/table/PastedText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t linesBeforeHeader = 12; // titles, school, date
constexpr int leastRecognised = 2;       // one word may be a course called "实践"

int filledCells(const QStringList &line)
{
    return int(std::count_if(line.begin(), line.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

struct Heading
{
    QString text;
    KnownHeading known;
};

struct Header
{
    size_t line = 0;
    size_t lines = 1;
    std::vector<Heading> columns;
    int recognised = 0;
};

int recognised(const std::vector<Heading> &columns)
{
    int count = 0;
    for (const Heading &heading : columns)
        count += heading.known.known && !heading.known.target.isLeftOut();
    return count;
}

std::vector<Heading> oneLine(const QStringList &line)
{
    std::vector<Heading> columns;
    for (const QString &cell : line)
        columns.push_back({cell.simplified(), knownHeading(cell)});
    return columns;
}

/// A merged group heading stands over the first of its columns; those after it are empty above and filled below.
std::vector<Heading> twoLines(const QStringList &upper, const QStringList &lower)
{
    std::vector<Heading> columns;
    QString group;
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const QString above = upper.value(i).simplified();
        const QString below = lower.value(i).simplified();
        if (!above.isEmpty())
            group = above;
        if (below.isEmpty()) {
            columns.push_back({above, knownHeading(upper.value(i))});
            continue;
        }
        KnownHeading known = knownHeading(lower.value(i), group);
        if (!known.known && !above.isEmpty())
            known = knownHeading(upper.value(i));
        columns.push_back({group + u" · "_s + below, known});
    }
    return columns;
}

/// Whether a second header line can follow: it fills gaps of the first and holds only headings.
bool continuesHeader(const QStringList &upper, const QStringList &lower)
{
    int known = 0;
    QString group;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (!upper.value(i).trimmed().isEmpty())
            group = upper.value(i);
        if (!lower[i].trimmed().isEmpty())
            known += knownHeading(lower[i], group).known;
    }
    return known > 0 && known * 2 > filledCells(lower);
}

std::optional<Header> findHeader(const std::vector<QStringList> &cells)
{
    for (size_t i = 0; i < cells.size() && i < linesBeforeHeader; ++i) {
        Header header{i, 1, oneLine(cells[i]), 0};
        if (i + 1 < cells.size() && filledCells(cells[i]) > 0 && continuesHeader(cells[i], cells[i + 1])) {
            std::vector<Heading> both = twoLines(cells[i], cells[i + 1]);
            // A title over one header line adds nothing to it.
            if (recognised(both) > recognised(header.columns) && (filledCells(cells[i]) > 1 || recognised(oneLine(cells[i + 1])) < leastRecognised))
                header = {i, 2, std::move(both), 0};
        }
        header.recognised = recognised(header.columns);
        if (header.recognised < leastRecognised)
            continue;
        const bool names = std::any_of(header.columns.begin(), header.columns.end(), [](const Heading &heading) {
            const PastedTarget &target = heading.known.target;
            return target.kind == PastedTarget::BothNames
                || (target.field && (qstrcmp(target.field->name, "name_zh") == 0 || qstrcmp(target.field->name, "name_en") == 0
                                     || qstrcmp(target.field->name, "code") == 0));
        });
        // A block of figures with its headings is pasted beside the names that are there.
        if (names || header.recognised * 2 > filledCells(cells[i]))
            return header;
    }
    return std::nullopt;
}

bool isSubtotal(const QStringList &cells)
{
    static const QSet<QString> words{u"合计"_s, u"小计"_s, u"总计"_s, u"共计"_s, u"总和"_s, u"总学分"_s, u"总学时"_s, u"合计学分"_s, u"合计学时"_s,
                                     u"total"_s, u"totals"_s, u"subtotal"_s, u"grandtotal"_s, u"sum"_s};
    static const QRegularExpression ending(u"(?:合计|小计|总计)[:：]?$|^(?:合计|小计|总计|共计)[（(:：]"_s);
    return std::any_of(cells.begin(), cells.end(), [&](const QString &cell) {
        return words.contains(headingLetters(cell)) || ending.match(cell.trimmed()).hasMatch();
    });
}

bool isNote(const QString &cell)
{
    static const QRegularExpression note(u"^(?:注|备注|说明|注释|note|notes|remark|remarks)\\s*\\d*\\s*[:：.．、]"_s, QRegularExpression::CaseInsensitiveOption);
    return note.match(cell.trimmed()).hasMatch();
}

/// "一、基础课程" alone in its row.
bool isNumberedHeading(const QString &cell)
{
    static const QRegularExpression numbered(u"^[（(]?[一二三四五六七八九十]+[）)、.．]"_s);
    return numbered.match(cell.trimmed()).hasMatch();
}

/// Each target once: of two that could be it, the closer heading; of equals, the first.
std::vector<PastedColumn> columnsOf(const Header &header)
{
    std::vector<PastedColumn> columns;
    for (size_t i = 0; i < header.columns.size(); ++i) {
        const Heading &heading = header.columns[i];
        PastedTarget target = heading.known.target;
        for (size_t j = 0; j < header.columns.size() && !target.isLeftOut(); ++j) {
            const KnownHeading &other = header.columns[j].known;
            if (j != i && other.target == target && (other.closeness < heading.known.closeness || (other.closeness == heading.known.closeness && j < i)))
                target = {};
        }
        columns.push_back({heading.text, target, false});
    }
    // D1: plans that divide hours into theory and 实验 alone mean their practice by it.
    static const Field *const lab = tables::course.field(u"lab_hours");
    static const Field *const practice = tables::course.field(u"practice_hours");
    const auto column = [&](const Field *field) {
        return std::find_if(columns.begin(), columns.end(), [&](const PastedColumn &one) { return one.target.field == field; });
    };
    if (const auto found = column(lab); found != columns.end() && column(practice) == columns.end())
        found->target.field = practice;
    return columns;
}

bool namesCourse(const std::vector<PastedColumn> &columns, const QStringList &cells)
{
    bool hasNames = false;
    for (size_t i = 0; i < columns.size(); ++i) {
        const PastedTarget &target = columns[i].target;
        const bool isName = target.kind == PastedTarget::BothNames
            || (target.field && (qstrcmp(target.field->name, "name_zh") == 0 || qstrcmp(target.field->name, "name_en") == 0));
        hasNames = hasNames || isName;
        if (isName && !cells[qsizetype(i)].trimmed().isEmpty())
            return true;
    }
    return !hasNames;
}

bool repeatsHeader(const Header &header, const QStringList &cells)
{
    int same = 0;
    int upper = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const KnownHeading known = knownHeading(cells[i]);
        const QString letters = headingLetters(cells[i]);
        if (letters.isEmpty())
            continue;
        same += headingLetters(header.columns[size_t(i)].text).endsWith(letters) && known.known;
        upper += known.known;
    }
    return std::max(same, upper) >= leastRecognised && std::max(same, upper) * 2 >= filledCells(cells);
}

void fillDown(PastedTable &table)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        PastedColumn &column = table.columns[i];
        const bool isCategory = column.target.field && qstrcmp(column.target.field->name, "module_id") == 0;
        if (!isCategory)
            continue;
        QString last;
        for (PastedRow &row : table.rows) {
            if (!row.isCourse())
                continue;
            QString &cell = row.cells[qsizetype(i)];
            if (!cell.trimmed().isEmpty()) {
                last = cell;
            } else if (!last.isEmpty()) {
                cell = last;
                column.isFilledDown = true;
            }
        }
    }
}

/// "课程类型" heads the modules of one plan and 必修/选修 of another: only the cells can tell.
void letCellsTellNature(PastedTable &table)
{
    static const Field *const module = tables::course.field(u"module_id");
    static const Field *const nature = tables::course.field(u"nature");
    const auto column = [&](const Field *field) {
        return std::find_if(table.columns.begin(), table.columns.end(), [&](const PastedColumn &one) { return one.target.field == field; });
    };
    const auto categories = column(module);
    if (categories == table.columns.end())
        return;
    const auto at = qsizetype(categories - table.columns.begin());
    bool some = false;
    for (const PastedRow &row : table.rows) {
        const QString cell = row.isCourse() ? row.cells[at] : QString();
        if (cell.trimmed().isEmpty())
            continue;
        const QString read = pastedText(*nature, cell);
        if (read != u"required" && read != u"elective")
            return;
        some = true;
    }
    if (some)
        categories->target = column(nature) == table.columns.end() ? PastedTarget{PastedTarget::CourseField, nature} : PastedTarget();
}

} // namespace

int PastedTable::courses() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const PastedRow &row) { return row.isCourse(); }));
}

int PastedTable::recognisedColumns() const
{
    return int(std::count_if(columns.begin(), columns.end(), [](const PastedColumn &column) { return !column.target.isLeftOut(); }));
}

bool hasCourseHeader(const std::vector<QStringList> &cells)
{
    return findHeader(cells).has_value();
}

PastedTable pastedTable(const std::vector<QStringList> &cells)
{
    PastedTable table;
    const std::optional<Header> header = findHeader(cells);
    qsizetype width = header ? qsizetype(header->columns.size()) : 0;
    for (const QStringList &line : cells)
        width = std::max(width, line.size());
    table.hasHeader = header.has_value();
    if (header)
        table.columns = columnsOf(*header);
    table.columns.resize(size_t(width));

    Header padded = header.value_or(Header());
    padded.columns.resize(size_t(width));
    for (size_t i = 0; i < cells.size(); ++i) {
        if (header && i >= header->line && i < header->line + header->lines)
            continue;
        PastedRow row{int(i) + 1, cells[i], {}};
        row.cells.resize(width);
        const int filled = filledCells(row.cells);
        const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        if (filled == 0)
            continue;
        if (header && i < header->line)
            row.leftOut = Message(QT_TRANSLATE_NOOP("core", "title above the header"));
        else if (header && repeatsHeader(padded, row.cells))
            row.leftOut = Message(QT_TRANSLATE_NOOP("core", "header repeated"));
        else if (isSubtotal(row.cells))
            row.leftOut = Message(QT_TRANSLATE_NOOP("core", "sum of rows above"));
        else if (isNote(*first))
            row.leftOut = Message(QT_TRANSLATE_NOOP("core", "note"));
        else if (header && filled == 1 && isNumberedHeading(*first))
            row.leftOut = Message(QT_TRANSLATE_NOOP("core", "heading without a course"));
        else if (header && !namesCourse(table.columns, row.cells))
            row.leftOut = filled == 1 ? Message(QT_TRANSLATE_NOOP("core", "heading without a course"))
                                      : Message(QT_TRANSLATE_NOOP("core", "no course name"));
        table.rows.push_back(std::move(row));
    }
    fillDown(table);
    letCellsTellNature(table);
    return table;
}

} // namespace micromajor
