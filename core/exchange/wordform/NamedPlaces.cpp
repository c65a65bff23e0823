#include "core/exchange/wordform/NamedPlaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace micromajor::wordform {

namespace {

/// An attribute as text: names hold no other entities.
QString attributeText(const PartXml &xml, int element)
{
    return QString::fromUtf8(xml.attribute(element, "val")).replace("&amp;"_L1, "&"_L1).remove(u'{').remove(u'}').trimmed();
}

/// Controls that hold something else than text.
bool holdsNoText(const PartXml &xml, int properties)
{
    for (int element = properties + 1; element < xml[properties].subtreeEnd; element = xml[element].subtreeEnd) {
        const std::string_view name = xml[element].name;
        if (name == "picture" || name == "docPartList" || name == "docPartObj" || name == "group" || name.ends_with(":checkbox")
            || name.ends_with(":repeatingSection"))
            return true;
    }
    return false;
}

/// The part of a paragraph's text that lies in the range.
std::pair<qsizetype, qsizetype> unitsIn(const ParagraphText &text, qsizetype begin, qsizetype end)
{
    qsizetype from = 0;
    while (from < text.text.size() && text.units[size_t(from)].begin < begin)
        ++from;
    qsizetype to = from;
    while (to < text.text.size() && text.units[size_t(to)].end <= end)
        ++to;
    return {from, to};
}

} // namespace

NamedPlaces::NamedPlaces(const PartXml &xml) : m_xml(xml)
{
    for (int element = 0; element < xml.count(); ++element) {
        if (xml.is(element, "sdt")) {
            const int properties = xml.child(element, "sdtPr");
            const int content = xml.child(element, "sdtContent");
            if (properties < 0 || content < 0 || holdsNoText(xml, properties))
                continue;
            for (const char *name : {"tag", "alias"})
                if (const int named = xml.child(properties, name); named >= 0)
                    m_controls.push_back({element, attributeText(xml, named)});
        } else if (xml.is(element, "bookmarkStart")) {
            m_bookmarks.push_back({element, QString::fromUtf8(xml.attribute(element, "name"))});
        }
    }
}

void NamedPlaces::addLoops(FormLoops &loops) const
{
    for (const Named &control : m_controls)
        if (const auto field = FieldNames::all().qualified(control.name)) {
            loops.addFieldElement(control.element);
            loops.repeatRowOf(field->list, control.element);
        }
}

void NamedPlaces::addValues(FormDraft &draft, FormLoops &loops) const
{
    int done = -1; // known by its tag: its title says the same
    for (const Named &control : m_controls)
        if (control.element != done && !draft.isUsed(control.element) && fillControl(control, draft, loops))
            done = control.element;
    for (const Named &bookmark : m_bookmarks)
        fillBookmark(bookmark, draft, loops);
}

bool NamedPlaces::fillControl(const Named &control, FormDraft &draft, FormLoops &loops) const
{
    const auto field = loops.meaning(control.name, m_xml[control.element].begin);
    if (!field)
        return false;
    const int properties = m_xml.child(control.element, "sdtPr");
    const int content = m_xml.child(control.element, "sdtContent");
    const int prompt = m_xml.child(properties, "showingPlcHdr");
    std::vector<int> paragraphs = m_xml.ownParagraphs(content);
    const bool inParagraph = paragraphs.empty();
    if (inParagraph && m_xml.ancestor(content, "p") >= 0)
        paragraphs = {m_xml.ancestor(content, "p")};

    const int place = loops.addPlace(*field, control.name, control.element, m_xml[control.element].begin);
    const auto onlyWithText = [&](ByteRange range) {
        Mark mark;
        mark.kind = Mark::Kind::Swap;
        mark.range = range;
        mark.place = place;
        draft.add(mark);
    };
    std::vector<ParagraphText> texts;
    bool blank = true;
    for (const int paragraph : paragraphs) {
        texts.push_back(m_xml.textOf(paragraph));
        const auto [from, to] = unitsIn(texts.back(), m_xml[content].begin, m_xml[content].end);
        blank = blank && isBlankText(QStringView(texts.back().text).mid(from, to - from));
    }
    if (paragraphs.empty() || (!blank && prompt < 0)) {
        draft.place(place).fault = Place::Fault::Occupied;
        return true;
    }
    bool filled = false;
    for (const ParagraphText &text : texts) {
        const auto [from, to] = unitsIn(text, m_xml[content].begin, m_xml[content].end);
        const auto first = std::find_if(text.units.begin() + from, text.units.begin() + to, [](const TextUnit &unit) { return unit.element >= 0; });
        if (filled || first == text.units.begin() + to) {
            draft.cutText(text, from, to, place);
            continue;
        }
        draft.replaceText(text, from, to, place, true);
        filled = true;
        // The grey of the prompt is a style of its own.
        const int style = m_xml.child(m_xml.child(m_xml.ancestor(first->element, "r"), "rPr"), "rStyle");
        if (prompt >= 0 && style >= 0)
            onlyWithText({m_xml[style].begin, m_xml[style].end});
    }
    if (!filled && inParagraph) {
        draft.insertRunAtEnd(content, draft.propertiesFor(paragraphs.front()), place);
    } else if (!filled) {
        draft.appendRun(paragraphs.front(), place);
    }
    if (prompt >= 0)
        onlyWithText({m_xml[prompt].begin, m_xml[prompt].end});
    // Word would fetch the old text again from where the control is bound to.
    for (const char *binding : {"dataBinding", "w15:dataBinding"})
        if (const int bound = m_xml.child(properties, binding); bound >= 0)
            onlyWithText({m_xml[bound].begin, m_xml[bound].end});
    return true;
}

void NamedPlaces::fillBookmark(const Named &bookmark, FormDraft &draft, FormLoops &loops) const
{
    const Element &start = m_xml[bookmark.element];
    const auto field = bookmark.name.startsWith(u'_') ? std::nullopt : FieldNames::all().ofProgram(bookmark.name);
    if (!field)
        return;
    int end = bookmark.element;
    const QByteArray id = m_xml.attribute(bookmark.element, "id");
    while (end < m_xml.count() && !(m_xml.is(end, "bookmarkEnd") && m_xml.attribute(end, "id") == id))
        ++end;
    int paragraph = m_xml.ancestor(bookmark.element, "p");
    const bool between = paragraph < 0;
    if (between) { // the bookmark covers paragraphs
        paragraph = start.parent < 0 ? -1 : bookmark.element;
        while (paragraph >= 0 && paragraph < m_xml.count() && !m_xml.is(paragraph, "p"))
            ++paragraph;
    }
    if (paragraph < 0 || paragraph >= m_xml.count() || end == m_xml.count() || draft.isUsed(paragraph))
        return;
    const ParagraphText text = m_xml.textOf(paragraph);
    const auto [from, to] = between ? std::pair(qsizetype(0), text.text.size()) : unitsIn(text, start.begin, m_xml[end].begin);
    const int place = loops.addPlace(*field, bookmark.name, bookmark.element, start.begin);
    if (!isBlankText(QStringView(text.text).mid(from, to - from)))
        draft.place(place).fault = Place::Fault::Occupied;
    else if (std::any_of(text.units.begin() + from, text.units.begin() + to, [](const TextUnit &unit) { return unit.element >= 0; }))
        draft.replaceText(text, from, to, place, true);
    else if (between)
        draft.appendRun(paragraph, place);
    else
        draft.insertRun(start.end, draft.propertiesFor(paragraph), place);
}

} // namespace micromajor::wordform
