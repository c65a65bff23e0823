#include "core/exchange/wordform/FormLoops.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace micromajor::wordform {

std::vector<GridCell> gridRow(const PartXml &xml, int row)
{
    std::vector<GridCell> cells;
    int column = xml.attribute(xml.child(xml.child(row, "trPr"), "gridBefore"), "val").toInt();
    for (const int cell : xml.members(row, "tc")) {
        const int properties = xml.child(cell, "tcPr");
        GridCell place;
        place.cell = cell;
        place.column = column;
        place.columns = std::max(1, xml.attribute(xml.child(properties, "gridSpan"), "val").toInt());
        if (const int merge = xml.child(properties, "vMerge"); merge >= 0) {
            place.startsMerge = xml.attribute(merge, "val") == "restart";
            place.continuesMerge = !place.startsMerge;
        }
        column += place.columns;
        cells.push_back(place);
    }
    return cells;
}

bool FormLoops::repeat(const QString &list, int first, int last, ByteRange range, bool onceWhenEmpty, int firstRow)
{
    const PartXml &xml = m_draft.xml();
    const auto [begin, end] = range;
    for (const Loop &loop : m_loops) {
        const auto [otherBegin, otherEnd] = loop.range;
        const bool apart = end <= otherBegin || otherEnd <= begin;
        const bool inside = (begin >= otherBegin && end <= otherEnd) || (otherBegin >= begin && otherEnd <= end);
        if (!apart && !inside)
            return false;
    }
    Mark mark;
    mark.kind = Mark::Kind::Loop;
    mark.range = range;
    mark.list = list;
    mark.firstRow = firstRow;
    mark.keep = onceWhenEmpty;
    m_draft.add(mark);
    m_loops.push_back({list, range, first == last && xml.is(first, "tr") ? first : -1});
    prepareCopies(first, last, range);
    if (xml.is(first, "tr") && xml.is(last, "tr"))
        continueMergedCells(first, last);
    return true;
}

void FormLoops::prepareCopies(int first, int last, ByteRange range)
{
    const PartXml &xml = m_draft.xml();
    const auto inClones = [this](ByteRange bytes) {
        Mark mark;
        mark.kind = Mark::Kind::InClones;
        mark.range = bytes;
        m_draft.add(mark);
    };
    for (int element = first; element < xml[last].subtreeEnd; ++element) {
        const Element &tag = xml[element];
        if (tag.begin < range.first || tag.openEnd > range.second || !m_prepared.insert(element).second)
            continue;
        // What may exist only once in a document.
        static constexpr std::string_view single[] = {"bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference"};
        if (std::find(std::begin(single), std::end(single), tag.name) != std::end(single) || (tag.name == "id" && xml.is(tag.parent, "sdtPr"))) {
            inClones({tag.begin, tag.end});
        } else if (tag.name == "wp:docPr") {
            Mark mark;
            mark.kind = Mark::Kind::Number;
            mark.range = xml.attributeBytes(element, "id");
            mark.before = " id=\"";
            mark.after = "\"";
            if (mark.range.first != mark.range.second)
                m_draft.add(mark);
        } else if (tag.name == "p" || tag.name == "tr") {
            for (const char *identity : {"w14:paraId", "w14:textId"})
                if (const ByteRange bytes = xml.attributeBytes(element, identity); bytes.first != bytes.second)
                    inClones(bytes);
        }
    }
}

QByteArray FormLoops::continuedCell(int cell) const
{
    const PartXml &xml = m_draft.xml();
    const int properties = xml.child(cell, "tcPr");
    const int merge = xml.child(properties, "vMerge");
    const int paragraph = xml.child(cell, "p");
    const int paragraphProperties = xml.child(paragraph, "pPr");
    return m_draft.tag("tc") + xml.slice(xml[properties].begin, xml[merge].begin) + m_draft.tag("vMerge", "/")
        + xml.slice(xml[merge].end, xml[properties].end) + m_draft.tag("p") + (paragraphProperties >= 0 ? xml.slice(paragraphProperties) : QByteArray())
        + "</" + xml.prefix() + "p></" + xml.prefix() + "tc>";
}

void FormLoops::continueMergedCells(int firstRow, int lastRow)
{
    // A label that is merged downwards from the first row of the record covers the copies too.
    const PartXml &xml = m_draft.xml();
    const std::vector<int> rows = xml.members(xml.ancestor(firstRow, "tbl"), "tr");
    const auto below = std::upper_bound(rows.begin(), rows.end(), lastRow);
    const std::vector<GridCell> next = below == rows.end() ? std::vector<GridCell>() : gridRow(xml, *below);
    for (const GridCell &cell : gridRow(xml, firstRow)) {
        const auto field = m_fieldElements.lower_bound(cell.cell);
        const bool ofTheRecord = field != m_fieldElements.end() && xml.contains(cell.cell, *field);
        const bool goesOn = std::any_of(next.begin(), next.end(), [&](const GridCell &other) { return other.column == cell.column && other.continuesMerge; });
        if (!cell.startsMerge || ofTheRecord || (firstRow != lastRow && !goesOn))
            continue;
        Mark mark;
        mark.kind = Mark::Kind::InClones;
        mark.range = {xml[cell.cell].begin, xml[cell.cell].end};
        mark.before = continuedCell(cell.cell);
        mark.paragraphs = mark.before.count(m_draft.tag("p")) + mark.before.count('<' + xml.prefix() + "p ") + mark.before.count(m_draft.tag("p", "/"));
        m_draft.add(mark);
    }
}

const FormLoops::Loop *FormLoops::around(const QString &list, qsizetype at) const
{
    for (const Loop &loop : m_loops)
        if (loop.list == list && at >= loop.range.first && at < loop.range.second)
            return &loop;
    return nullptr;
}

void FormLoops::repeatRowOf(const QString &list, int element)
{
    const PartXml &xml = m_draft.xml();
    const int row = xml.ancestor(element, "tr");
    if (row < 0 || around(list, xml[element].begin) || std::any_of(m_loops.begin(), m_loops.end(), [&](const Loop &loop) { return loop.row == row; }))
        return;
    repeat(list, row, row, {xml[row].begin, xml[row].end}, true);
}

std::optional<FieldId> FormLoops::meaning(QStringView name, qsizetype at) const
{
    const FieldNames &names = FieldNames::all();
    if (const auto field = names.qualified(name))
        return field;
    // The smallest piece around is the innermost.
    std::vector<const Loop *> loops;
    for (const Loop &loop : m_loops)
        if (at >= loop.range.first && at < loop.range.second)
            loops.push_back(&loop);
    std::stable_sort(loops.begin(), loops.end(), [](const Loop *left, const Loop *right) {
        return left->range.second - left->range.first < right->range.second - right->range.first;
    });
    for (const Loop *loop : loops)
        if (const auto field = names.ofList(loop->list, name))
            return field;
    return names.ofProgram(name);
}

int FormLoops::addPlace(const FieldId &field, const QString &label, int element, qsizetype at)
{
    const int place = m_draft.addPlace(field, label, element);
    if (!field.list.isEmpty() && !around(field.list, at))
        m_draft.place(place).rows = Place::Rows::Joined;
    return place;
}

} // namespace micromajor::wordform
