#include "core/exchange/wordform/Placeholders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace micromajor::wordform {

namespace {

constexpr qsizetype longestName = 80;

bool isOpening(QChar character)
{
    return character == u'{' || character == u'｛';
}

bool isClosing(QChar character)
{
    return character == u'}' || character == u'｝';
}

} // namespace

Placeholders::Placeholders(const PartXml &xml) : m_xml(xml)
{
    for (int element = 0; element < xml.count(); ++element)
        if (xml.is(element, "p"))
            find(element);
}

void Placeholders::find(int paragraph)
{
    ParagraphText text = m_xml.textOf(paragraph);
    const QString &letters = text.text;
    const size_t before = m_all.size();
    for (qsizetype at = 0; at + 4 < letters.size(); ++at) {
        if (!isOpening(letters[at]) || !isOpening(letters[at + 1]) || isOpening(letters[at + 2]))
            continue;
        qsizetype end = at + 2;
        while (end < letters.size() && !isOpening(letters[end]) && !isClosing(letters[end]) && text.units[size_t(end)].element >= 0)
            ++end;
        if (end + 1 >= letters.size() || !isClosing(letters[end]) || !isClosing(letters[end + 1]) || end - at - 2 > longestName)
            continue;
        Placeholder found;
        found.name = letters.mid(at + 2, end - at - 2).trimmed();
        found.label = letters.mid(at, end + 2 - at);
        if (found.name.startsWith(u'#') || found.name.startsWith(u'＃'))
            found.kind = Placeholder::Kind::LoopBegin;
        else if (found.name.startsWith(u'/') || found.name.startsWith(u'／'))
            found.kind = Placeholder::Kind::LoopEnd;
        if (found.kind != Placeholder::Kind::Value)
            found.name = found.name.mid(1).trimmed();
        if (found.name.isEmpty() && found.kind != Placeholder::Kind::LoopEnd)
            continue;
        found.paragraph = paragraph;
        found.text = m_texts.size();
        found.from = at;
        found.to = end + 2;
        m_all.push_back(found);
        at = end + 1;
    }
    if (m_all.size() > before)
        m_texts.push_back(std::move(text));
}

bool Placeholders::standsAlone(const Placeholder &placeholder) const
{
    static constexpr std::string_view content[] = {"drawing", "pict", "object", "sectPr", "footnoteReference", "endnoteReference"};
    for (const std::string_view name : content)
        if (m_xml.descendant(placeholder.paragraph, name) >= 0)
            return false;
    return m_texts[placeholder.text].text.trimmed() == placeholder.label;
}

bool Placeholders::wrapInline(const Placeholder &begin, const Placeholder &end, const QString &list, FormDraft &draft, FormLoops &loops) const
{
    const ParagraphText &text = m_texts[begin.text];
    const TextUnit &last = text.units[size_t(begin.to) - 1];
    const TextUnit &first = text.units[size_t(end.from)];
    // The copies begin and end inside of text elements, so these have to be on one level.
    const int beginRun = m_xml.ancestor(last.element, "r");
    const int endRun = m_xml.ancestor(first.element, "r");
    if (beginRun < 0 || endRun < 0 || m_xml[beginRun].parent != m_xml[endRun].parent
        || !loops.repeat(list, begin.paragraph, begin.paragraph, {last.end, first.begin}, false))
        return false;
    draft.cutText(text, begin.from, begin.to);
    draft.cutText(text, end.from, end.to);
    return true;
}

bool Placeholders::wrap(const Placeholder &begin, const Placeholder &end, const QString &list, FormDraft &draft, FormLoops &loops) const
{
    if (begin.paragraph == end.paragraph)
        return wrapInline(begin, end, list, draft, loops);
    // The neighbours that the two markers stand in.
    int first = begin.paragraph;
    while (m_xml[first].parent >= 0 && !m_xml.contains(m_xml[first].parent, end.paragraph))
        first = m_xml[first].parent;
    const int common = m_xml[first].parent;
    int last = end.paragraph;
    while (m_xml[last].parent != common && m_xml[last].parent >= 0)
        last = m_xml[last].parent;
    if (common < 0 || m_xml.contains(first, end.paragraph) || m_xml.is(common, "p") || m_xml.is(common, "r"))
        return false;
    if (m_xml.is(common, "tr"))
        first = last = common;

    bool dropFirst = first == begin.paragraph && standsAlone(begin);
    bool dropLast = last == end.paragraph && standsAlone(end);
    int between = m_xml[first].subtreeEnd;
    if (dropFirst && dropLast && between == last)
        dropFirst = dropLast = false;
    // A cell or text box ends with a paragraph.
    while (between < last && m_xml[between].subtreeEnd < last)
        between = m_xml[between].subtreeEnd;
    if (dropLast && m_xml[last].subtreeEnd == m_xml[common].subtreeEnd && !m_xml.is(between, "p"))
        dropLast = false;
    const ByteRange range{dropFirst ? m_xml[first].end : m_xml[first].begin, dropLast ? m_xml[last].begin : m_xml[last].end};
    if (!loops.repeat(list, first, last, range, true))
        return false;
    const auto takeAway = [&](const Placeholder &marker, bool wholeParagraph) {
        Mark mark;
        mark.kind = Mark::Kind::Remove;
        mark.range = {m_xml[marker.paragraph].begin, m_xml[marker.paragraph].end};
        if (wholeParagraph)
            draft.add(mark);
        else
            draft.cutText(m_texts[marker.text], marker.from, marker.to);
    };
    takeAway(begin, dropFirst);
    takeAway(end, dropLast);
    return true;
}

void Placeholders::addLoops(FormDraft &draft, FormLoops &loops)
{
    const FieldNames &names = FieldNames::all();
    for (const Placeholder &placeholder : m_all)
        if (placeholder.kind == Placeholder::Kind::Value)
            loops.addFieldElement(placeholder.paragraph);
    std::vector<const Placeholder *> open;
    for (const Placeholder &placeholder : m_all) {
        if (placeholder.kind == Placeholder::Kind::LoopBegin) {
            open.push_back(&placeholder);
        } else if (placeholder.kind == Placeholder::Kind::LoopEnd) {
            const auto list = open.empty() ? std::nullopt : names.list(open.back()->name);
            if (open.empty() || (list && !placeholder.name.isEmpty() && names.list(placeholder.name) != list)) {
                m_unmatched.push_back(placeholder);
                continue;
            }
            if (!list || !wrap(*open.back(), placeholder, *list, draft, loops))
                m_unmatched.insert(m_unmatched.end(), {*open.back(), placeholder});
            open.pop_back();
        }
    }
    for (const Placeholder *placeholder : open)
        m_unmatched.push_back(*placeholder);
    for (const Placeholder &placeholder : m_all)
        if (placeholder.kind == Placeholder::Kind::Value)
            if (const auto field = names.qualified(placeholder.name))
                loops.repeatRowOf(field->list, placeholder.paragraph);
}

void Placeholders::addValues(FormDraft &draft, FormLoops &loops) const
{
    const auto unknown = [&](const Placeholder &placeholder) {
        const int place = draft.addPlace({}, placeholder.label, placeholder.paragraph);
        draft.place(place).fault = Place::Fault::UnknownName;
    };
    for (const Placeholder &placeholder : m_unmatched)
        unknown(placeholder);
    for (const Placeholder &placeholder : m_all) {
        if (placeholder.kind != Placeholder::Kind::Value)
            continue;
        const qsizetype at = m_texts[placeholder.text].units[size_t(placeholder.from)].begin;
        const auto field = loops.meaning(placeholder.name, at);
        if (!field) {
            unknown(placeholder);
            continue;
        }
        const int place = loops.addPlace(*field, placeholder.label, placeholder.paragraph, at);
        draft.replaceText(m_texts[placeholder.text], placeholder.from, placeholder.to, place, false);
    }
}

} // namespace micromajor::wordform
