#include "core/exchange/wordform/FormDraft.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace micromajor::wordform {

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isSpace() || character == u'_' || character == u'＿' || character == u'\u200B' || character == u'\uFEFF';
    });
}

FormDraft::FormDraft(const PartXml &xml, PartKind kind) : m_xml(xml), m_kind(kind)
{
    if (m_kind != PartKind::Body)
        return;
    for (int element = 0; element < xml.count();) {
        const std::string_view name = xml[element].name;
        if (name == "tbl")
            m_tables.push_back(element);
        else if (name == "p")
            m_paragraphs.push_back(element);
        element = name == "tbl" || name == "p" ? xml[element].subtreeEnd : element + 1;
    }
}

Spot FormDraft::spotOf(int element) const
{
    switch (m_kind) {
    case PartKind::Header:
        return {QT_TRANSLATE_NOOP("core", "header")};
    case PartKind::Footer:
        return {QT_TRANSLATE_NOOP("core", "footer")};
    case PartKind::Note:
        return {QT_TRANSLATE_NOOP("core", "footnote")};
    case PartKind::Body:
        break;
    }
    if (m_xml.ancestor(element, "txbxContent") >= 0)
        return m_xml.ancestor(element, "mc:Fallback") >= 0 ? Spot{QT_TRANSLATE_NOOP("core", "text box (copy for older programs)")}
                                                           : Spot{QT_TRANSLATE_NOOP("core", "text box")};
    // The last that begins before the element contains it, or nothing does.
    const auto around = [&](const std::vector<int> &all) {
        const auto next = std::upper_bound(all.begin(), all.end(), element);
        return next != all.begin() && m_xml.contains(*std::prev(next), element) ? int(next - all.begin()) : 0;
    };
    if (const int table = around(m_tables)) {
        const std::vector<int> rows = m_xml.members(m_tables[size_t(table) - 1], "tr");
        const int row = int(std::upper_bound(rows.begin(), rows.end(), element) - rows.begin());
        return {QT_TRANSLATE_NOOP("core", "table %1, row %2"), table, row};
    }
    if (const int paragraph = around(m_paragraphs))
        return {QT_TRANSLATE_NOOP("core", "paragraph %1"), paragraph};
    return {QT_TRANSLATE_NOOP("core", "between the paragraphs")};
}

int FormDraft::addPlace(const FieldId &field, const QString &label, int element)
{
    Place place;
    place.field = field;
    place.rows = field.list.isEmpty() ? Place::Rows::Program : Place::Rows::Loop;
    place.label = label;
    place.spot = spotOf(element);
    const int paragraph = m_xml.is(element, "p") ? element : m_xml.ancestor(element, "p");
    if (paragraph >= 0)
        place.room = roomOf(m_xml, paragraph);
    m_places.push_back(place);
    return int(m_places.size()) - 1;
}

QByteArray FormDraft::tag(const char *name, const char *rest) const
{
    return '<' + m_xml.prefix() + name + rest + '>';
}

void FormDraft::keepSpaces(int text, int place)
{
    if (std::find(m_spaced.begin(), m_spaced.end(), text) != m_spaced.end())
        return;
    m_spaced.push_back(text);
    if (const auto [begin, end] = m_xml.attributeBytes(text, "xml:space"); begin != end)
        return;
    Mark mark;
    mark.kind = Mark::Kind::Swap;
    const qsizetype at = m_xml[text].begin + 1 + m_xml.prefix().size() + qsizetype(m_xml[text].name.size());
    mark.range = {at, at};
    mark.place = place;
    mark.before = " xml:space=\"preserve\"";
    add(mark);
}

void FormDraft::replaceText(const ParagraphText &text, qsizetype from, qsizetype to, int place, bool keep, const QByteArray &behind)
{
    // Up to the end of the first text element; what follows is cut.
    qsizetype first = from;
    while (first < to && text.units[size_t(first)].element < 0)
        ++first;
    if (first == to)
        return;
    const int element = text.units[size_t(first)].element;
    qsizetype end = first;
    while (end < to && text.units[size_t(end)].element == element)
        ++end;
    Mark mark;
    mark.range = {text.units[size_t(first)].begin, text.units[size_t(end) - 1].end};
    mark.place = place;
    mark.keep = keep;
    mark.after = behind;
    add(mark);
    keepSpaces(element, keep ? place : -1);
    cutText(text, from, first, keep ? place : -1);
    cutText(text, end, to, keep ? place : -1);
}

void FormDraft::insertText(const ParagraphText &text, qsizetype unit, int place)
{
    const TextUnit &before = text.units[size_t(unit)];
    Mark mark;
    mark.range = {before.end, before.end};
    mark.place = place;
    add(mark);
    keepSpaces(before.element, place);
}

void FormDraft::cutText(const ParagraphText &text, qsizetype from, qsizetype to, int place)
{
    for (qsizetype i = from; i < to;) {
        const int element = text.units[size_t(i)].element;
        qsizetype end = i + 1;
        while (element >= 0 && end < to && text.units[size_t(end)].element == element)
            ++end;
        Mark mark;
        mark.kind = Mark::Kind::Swap;
        mark.range = {text.units[size_t(i)].begin, text.units[size_t(end) - 1].end};
        mark.place = place;
        add(mark);
        if (element >= 0)
            keepSpaces(element, place);
        i = end;
    }
}

QByteArray FormDraft::propertiesFor(int paragraph) const
{
    int properties = -1;
    for (int element = paragraph + 1; element < m_xml[paragraph].subtreeEnd; element = m_xml[element].subtreeEnd)
        if (m_xml.is(element, "r"))
            properties = m_xml.child(element, "rPr");
    if (properties < 0)
        properties = m_xml.child(m_xml.child(paragraph, "pPr"), "rPr");
    if (properties < 0 || m_xml[properties].isEmptyTag())
        return {};
    QByteArray kept = tag("rPr");
    for (int element = properties + 1; element < m_xml[properties].subtreeEnd; element = m_xml[element].subtreeEnd) {
        const std::string_view name = m_xml[element].name; // marks of revision belong to the end of the paragraph
        if (name != "ins" && name != "del" && name != "moveFrom" && name != "moveTo" && name != "rPrChange")
            kept += m_xml.slice(element);
    }
    return kept + "</" + m_xml.prefix() + "rPr>";
}

void FormDraft::insertRun(qsizetype at, const QByteArray &properties, int place)
{
    Mark mark;
    mark.range = {at, at};
    mark.place = place;
    mark.before = tag("r") + properties + tag("t", " xml:space=\"preserve\"");
    mark.after = "</" + m_xml.prefix() + "t></" + m_xml.prefix() + "r>";
    add(mark);
}

void FormDraft::insertRunAtEnd(int element, const QByteArray &properties, int place)
{
    const Element &tag = m_xml[element];
    insertRun(tag.closeBegin, properties, place);
    if (!tag.isEmptyTag())
        return;
    Mark &mark = m_marks.back();
    mark.range = {tag.end - 2, tag.end};
    mark.keep = true;
    mark.before.prepend('>');
    mark.after += "</" + m_xml.prefix() + QByteArray(tag.name.data(), qsizetype(tag.name.size())) + '>';
}

void FormDraft::appendRun(int paragraph, int place)
{
    insertRunAtEnd(paragraph, propertiesFor(paragraph), place);
}

void FormDraft::fillBlank(int paragraph, int place)
{
    const ParagraphText text = m_xml.textOf(paragraph);
    if (std::any_of(text.units.begin(), text.units.end(), [](const TextUnit &unit) { return unit.element >= 0; }))
        replaceText(text, 0, text.text.size(), place, true);
    else
        appendRun(paragraph, place);
}

bool FormDraft::isUsed(int element) const
{
    const Element &range = m_xml[element];
    return std::any_of(m_marks.begin(), m_marks.end(), [&](const Mark &mark) {
        return mark.kind == Mark::Kind::Value && mark.range.first >= range.begin && mark.range.second <= range.end;
    });
}

} // namespace micromajor::wordform
