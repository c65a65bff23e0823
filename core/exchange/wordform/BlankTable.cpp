#include "core/exchange/wordform/BlankTable.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace micromajor::wordform {

namespace {

bool isNumber(const QString &text)
{
    const QString number = text.trimmed();
    return !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar digit) { return digit.isDigit(); });
}

} // namespace

BlankTable::BlankTable(FormDraft &draft, FormLoops &loops, int table)
    : m_draft(draft), m_loops(loops), m_xml(draft.xml()), m_table(table), m_rowElements(m_xml.members(table, "tr"))
{
    for (const int row : m_rowElements) {
        Row cells;
        for (const GridCell &place : gridRow(m_xml, row))
            cells.push_back(read(place));
        m_rows.push_back(std::move(cells));
    }
}

BlankTable::Cell BlankTable::read(const GridCell &place) const
{
    Cell cell;
    static_cast<GridCell &>(cell) = place;
    for (const int paragraph : m_xml.ownParagraphs(place.cell))
        cell.text += m_xml.textOf(paragraph).text + u'\n';
    cell.text = cell.text.trimmed();
    static constexpr std::string_view content[] = {"tbl", "drawing", "pict", "object", "sdt", "fldChar", "fldSimple"};
    cell.blank = isBlankText(cell.text) && !m_draft.isUsed(place.cell)
        && std::none_of(std::begin(content), std::end(content), [&](std::string_view name) { return m_xml.descendant(place.cell, name) >= 0; });
    return cell;
}

const BlankTable::Cell *BlankTable::at(size_t row, int column, int columns) const
{
    if (row < m_rows.size())
        for (const Cell &cell : m_rows[row])
            if (cell.column == column && cell.columns == columns)
                return &cell;
    return nullptr;
}

QString BlankTable::caption(size_t row) const
{
    // The row above when it is a title, otherwise the paragraph before the table.
    if (row > 0)
        return m_rows[row - 1].size() == 1 ? m_rows[row - 1].front().text : QString();
    int before = -1;
    const int parent = m_xml[m_table].parent;
    for (int element = parent + 1; parent >= 0 && element < m_table; element = m_xml[element].subtreeEnd)
        if (m_xml.is(element, "p") && !isBlankText(m_xml.textOf(element).text))
            before = element;
    return before < 0 ? QString() : m_xml.textOf(before).text;
}

std::vector<BlankTable::Head> BlankTable::headsAt(size_t row, size_t &next) const
{
    const auto hasBlank = [](const Row &cells) {
        return std::any_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.blank && !cell.continuesMerge; });
    };
    if (m_rows[row].size() < 2 || hasBlank(m_rows[row]))
        return {};
    std::vector<Head> heads;
    const bool wide = std::any_of(m_rows[row].begin(), m_rows[row].end(), [](const Cell &cell) { return cell.columns > 1; });
    const bool second = wide && row + 1 < m_rows.size() && !hasBlank(m_rows[row + 1])
        && std::any_of(m_rows[row + 1].begin(), m_rows[row + 1].end(), [](const Cell &cell) { return cell.continuesMerge; });
    next = row + (second ? 2 : 1);
    for (const Cell &cell : m_rows[second ? row + 1 : row]) {
        Head head{cell.column, cell.columns, {}, {}};
        if (!cell.continuesMerge)
            head.ways.append(cell.text);
        if (second)
            for (const Cell &above : m_rows[row])
                if (above.column <= cell.column && cell.column < above.column + above.columns)
                    head.ways = cell.continuesMerge ? QStringList{above.text} : QStringList{cell.text + above.text, above.text + cell.text, cell.text};
        heads.push_back(head);
    }

    const FieldNames &names = FieldNames::all();
    std::map<QString, std::vector<Head>> lists;
    QStringList order;
    size_t ofProgram = 0;
    for (const Head &head : heads) {
        std::set<QString> found;
        bool known = false;
        for (const QString &way : head.ways) {
            known = known || names.label(way).has_value();
            for (const FieldId &field : names.columns(way)) {
                std::vector<Head> &columns = lists[field.list];
                const bool twice = std::any_of(columns.begin(), columns.end(), [&](const Head &other) { return other.field == field; });
                if (twice || !found.insert(field.list).second)
                    continue;
                if (!order.contains(field.list))
                    order.append(field.list);
                columns.push_back(head);
                columns.back().field = field;
            }
        }
        ofProgram += known ? 1 : 0;
    }
    const QString title = plainName(withoutNotes(caption(row)));
    std::vector<Head> best;
    qsizetype bestNamed = 0;
    for (const QString &list : order) {
        const std::vector<Head> &columns = lists[list];
        qsizetype named = 0; // 教学团队成员 says more than 教学团队
        for (const QString &word : names.namesOfList(list))
            if (title.contains(word))
                named = std::max(named, word.size());
        if (columns.size() > best.size() || (columns.size() == best.size() && named > bestNamed)) {
            best = columns;
            bestNamed = named;
        }
    }
    if (best.size() < 2 || best.size() <= ofProgram || !isBlankRow(next, best))
        return {};
    return best;
}

bool BlankTable::isBlankRow(size_t row, const std::vector<Head> &heads) const
{
    if (row >= m_rows.size())
        return false;
    bool toFill = false;
    for (const Head &head : heads) {
        const Cell *cell = at(row, head.column, head.columns);
        if (!cell || cell->continuesMerge || !(cell->blank || (head.field.key == "number"_L1 && isNumber(cell->text))))
            return false;
        toFill = toFill || cell->blank;
    }
    // Words in another column say what the row is for.
    return toFill && std::all_of(m_rows[row].begin(), m_rows[row].end(), [](const Cell &cell) {
        return cell.blank || cell.continuesMerge || cell.startsMerge || isNumber(cell.text);
    });
}

void BlankTable::fillRow(const std::vector<Head> &heads, size_t row, int item, bool fixed)
{
    for (const Head &head : heads) {
        const Cell *cell = at(row, head.column, head.columns);
        const std::vector<int> paragraphs = m_xml.ownParagraphs(cell->cell);
        if (paragraphs.empty())
            continue;
        // A printed number is only replaced by itself, so that copies of the row count on.
        if (!cell->blank && (fixed || cell->text.toInt() != item + 1))
            continue;
        const int place = m_loops.addPlace(head.field, head.ways.last().simplified(), paragraphs.front(), m_xml[cell->cell].begin);
        if (fixed) {
            m_draft.place(place).rows = Place::Rows::Fixed;
            m_draft.place(place).row = item;
        }
        m_draft.fillBlank(paragraphs.front(), place);
    }
}

size_t BlankTable::fillRows(const std::vector<Head> &heads, size_t first, std::set<int> &used)
{
    size_t end = first;
    while (isBlankRow(end, heads))
        ++end;
    const QString list = heads.front().field.list;
    for (size_t row = first; row < end; ++row) {
        for (const Cell &cell : m_rows[row])
            used.insert(cell.cell);
        const int item = int(row - first);
        const int element = m_rowElements[row];
        // A record of which a cell is merged with the row below cannot be copied alone.
        const bool last = row + 1 == end;
        const bool alone = std::none_of(heads.begin(), heads.end(), [&](const Head &head) { return at(row, head.column, head.columns)->startsMerge; });
        const bool copied = last && alone && m_loops.repeat(list, element, element, {m_xml[element].begin, m_xml[element].end}, true, item);
        fillRow(heads, row, item, !copied);
        if (last && !copied) {
            const int place = m_draft.addPlace(heads.front().field, heads.front().ways.last().simplified(), element);
            m_draft.place(place).fault = Place::Fault::NoRoomForRows;
            m_draft.place(place).rows = Place::Rows::Joined;
            m_draft.place(place).row = item + 1;
        }
    }
    return end;
}

int BlankTable::blankPlaceFor(size_t row, size_t cell, int &target) const
{
    const Row &cells = m_rows[row];
    const Cell &label = cells[cell];
    const auto firstParagraph = [&](const Cell &blank) {
        target = blank.cell;
        const std::vector<int> paragraphs = m_xml.ownParagraphs(blank.cell);
        return paragraphs.empty() ? -1 : paragraphs.front();
    };
    if (cell + 1 < cells.size() && cells[cell + 1].blank && !cells[cell + 1].continuesMerge)
        return firstParagraph(cells[cell + 1]);
    const bool onlyLabels = std::none_of(cells.begin(), cells.end(), [](const Cell &other) { return other.blank; });
    const Cell *below = at(row + 1, label.column, label.columns);
    if (onlyLabels && below && below->blank && !below->continuesMerge
        && std::all_of(m_rows[row + 1].begin(), m_rows[row + 1].end(), [](const Cell &other) { return other.blank; }))
        return firstParagraph(*below);
    bool passed = false;
    for (const int paragraph : m_xml.ownParagraphs(label.cell)) {
        const bool blank = isBlankText(m_xml.textOf(paragraph).text);
        if (passed && blank) {
            target = label.cell;
            return paragraph;
        }
        passed = passed || !blank;
    }
    return -1;
}

void BlankTable::fillBeside(size_t row, size_t cell, std::set<int> &used)
{
    const Cell &label = m_rows[row][cell];
    if (label.blank || label.continuesMerge || label.text.isEmpty() || used.contains(label.cell))
        return;
    const auto field = FieldNames::all().label(label.text);
    int target = -1;
    const int paragraph = field ? blankPlaceFor(row, cell, target) : -1;
    if (paragraph < 0 || m_draft.isUsed(target))
        return;
    used.insert({label.cell, target});
    m_draft.fillBlank(paragraph, m_draft.addPlace(*field, label.text.simplified(), paragraph));
}

void BlankTable::fill(std::set<int> &used)
{
    for (size_t row = 0; row < m_rows.size();) {
        size_t next = row + 1;
        const std::vector<Head> heads = headsAt(row, next);
        if (!heads.empty()) {
            for (size_t head = row; head < next; ++head)
                for (const Cell &cell : m_rows[head])
                    used.insert(cell.cell);
            row = fillRows(heads, next, used);
            continue;
        }
        for (size_t cell = 0; cell < m_rows[row].size(); ++cell)
            fillBeside(row, cell, used);
        ++row;
    }
}

} // namespace micromajor::wordform
