#include "core/exchange/wordform/PartXml.h"

namespace micromajor::wordform {

namespace {

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

/// One past the ">" of the tag that begins here; quoted values may hold one too.
qsizetype tagEnd(std::string_view bytes, size_t at)
{
    char quote = 0;
    for (; at < bytes.size(); ++at) {
        const char character = bytes[at];
        if (quote)
            quote = character == quote ? 0 : quote;
        else if (character == '"' || character == '\'')
            quote = character;
        else if (character == '>')
            return qsizetype(at) + 1;
    }
    return qsizetype(bytes.size());
}

qsizetype after(std::string_view bytes, std::string_view mark, qsizetype from)
{
    const size_t found = bytes.find(mark, size_t(from));
    return qsizetype(found == bytes.npos ? bytes.size() : found + mark.size());
}

/// The character that an entity or character reference stands for; 0 when it is none.
char32_t referenced(std::string_view name)
{
    static constexpr std::pair<std::string_view, char32_t> named[] = {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}};
    for (const auto &[entity, character] : named)
        if (entity == name)
            return character;
    if (name.empty() || name[0] != '#')
        return 0;
    const bool hexadecimal = name.size() > 1 && name[1] == 'x';
    bool valid = false;
    const uint code = QByteArray(name.data() + (hexadecimal ? 2 : 1), qsizetype(name.size()) - (hexadecimal ? 2 : 1)).toUInt(&valid, hexadecimal ? 16 : 10);
    return valid && code <= 0x10FFFF ? code : 0;
}

} // namespace

PartXml::PartXml(QByteArray bytes) : m_bytes(std::move(bytes))
{
    read();
}

void PartXml::read()
{
    const std::string_view bytes(m_bytes.constData(), size_t(m_bytes.size()));
    std::vector<int> open;
    for (qsizetype at = 0; (at = m_bytes.indexOf('<', at)) >= 0;) {
        const std::string_view rest = bytes.substr(size_t(at));
        if (rest.starts_with("<?")) {
            at = after(bytes, "?>", at);
        } else if (rest.starts_with("<!--")) {
            at = after(bytes, "-->", at + 4);
        } else if (rest.starts_with("<![CDATA[")) {
            at = after(bytes, "]]>", at);
        } else if (rest.starts_with("</")) {
            const qsizetype end = after(bytes, ">", at);
            if (!open.empty()) {
                Element &element = m_elements[size_t(open.back())];
                element.closeBegin = at;
                element.end = end;
                element.subtreeEnd = count();
                open.pop_back();
            }
            at = end;
        } else {
            Element element;
            element.begin = at;
            element.openEnd = tagEnd(bytes, size_t(at));
            element.parent = open.empty() ? -1 : open.back();
            size_t length = 0;
            while (length + 1 < rest.size() && !isBlank(rest[length + 1]) && rest[length + 1] != '/' && rest[length + 1] != '>')
                ++length;
            element.name = rest.substr(1, length);
            // The root is an element of WordprocessingML, so its prefix is the one of that name space.
            if (m_elements.empty())
                if (const size_t colon = element.name.find(':'); colon != element.name.npos)
                    m_prefix = QByteArray(element.name.data(), qsizetype(colon) + 1);
            if (!m_prefix.isEmpty() && element.name.starts_with(std::string_view(m_prefix.constData(), size_t(m_prefix.size()))))
                element.name.remove_prefix(size_t(m_prefix.size()));
            element.end = element.closeBegin = element.openEnd;
            element.subtreeEnd = count() + 1;
            if (bytes[size_t(element.openEnd) - 2] != '/')
                open.push_back(count());
            at = element.openEnd;
            m_elements.push_back(element);
        }
    }
}

int PartXml::child(int parent, std::string_view name) const
{
    if (parent < 0)
        return -1;
    for (int element = parent + 1; element < (*this)[parent].subtreeEnd; element = (*this)[element].subtreeEnd)
        if ((*this)[element].name == name)
            return element;
    return -1;
}

int PartXml::descendant(int parent, std::string_view name) const
{
    if (parent < 0)
        return -1;
    for (int element = parent + 1; element < (*this)[parent].subtreeEnd; ++element)
        if ((*this)[element].name == name)
            return element;
    return -1;
}

int PartXml::ancestor(int element, std::string_view name) const
{
    while (element >= 0) {
        element = (*this)[element].parent;
        if (is(element, name))
            return element;
    }
    return -1;
}

std::vector<int> PartXml::members(int parent, std::string_view name) const
{
    std::vector<int> found;
    for (int element = parent + 1; parent >= 0 && element < (*this)[parent].subtreeEnd;) {
        const std::string_view own = (*this)[element].name;
        if (own == name)
            found.push_back(element);
        const bool around = own == "sdt" || own == "sdtContent" || own == "customXml" || own == "ins";
        element = around ? element + 1 : (*this)[element].subtreeEnd;
    }
    return found;
}

ByteRange PartXml::attributeBytes(int element, std::string_view qualifiedName) const
{
    const std::string_view bytes(m_bytes.constData(), size_t(m_bytes.size()));
    const Element &tag = (*this)[element];
    char quote = 0;
    for (qsizetype at = tag.begin; at < tag.openEnd; ++at) {
        const char character = bytes[size_t(at)];
        if (quote) {
            quote = character == quote ? 0 : quote;
        } else if (character == '"' || character == '\'') {
            quote = character;
        } else if (isBlank(character) && bytes.substr(size_t(at) + 1).starts_with(qualifiedName)) {
            qsizetype value = at + 1 + qsizetype(qualifiedName.size());
            while (isBlank(bytes[size_t(value)]))
                ++value;
            if (bytes[size_t(value)] != '=')
                continue;
            for (++value; isBlank(bytes[size_t(value)]);)
                ++value;
            return {at, after(bytes, bytes.substr(size_t(value), 1), value + 1)};
        }
    }
    return {};
}

QByteArray PartXml::attribute(int element, std::string_view name) const
{
    if (element < 0)
        return {};
    const auto [begin, end] = attributeBytes(element, m_prefix.toStdString() + std::string(name));
    if (begin == end)
        return {};
    const QByteArray whole = slice(begin, end).trimmed();
    const qsizetype first = std::min(whole.indexOf('"') < 0 ? whole.size() : whole.indexOf('"'), whole.indexOf('\'') < 0 ? whole.size() : whole.indexOf('\''));
    return whole.mid(first + 1, whole.size() - first - 2);
}

void PartXml::appendText(ParagraphText &text, int element) const
{
    const Element &tag = (*this)[element];
    for (qsizetype at = tag.openEnd; at < tag.closeBegin;) {
        qsizetype next = at + 1;
        char32_t character = uchar(m_bytes[at]);
        if (character == U'<') {
            return; // CDATA or a comment: no program writes them here
        } else if (character == U'&') {
            const qsizetype semicolon = m_bytes.indexOf(';', at);
            character = referenced({m_bytes.constData() + at + 1, size_t(semicolon - at - 1)});
            next = semicolon + 1;
        } else if (character >= 0x80) {
            while (next < tag.closeBegin && (uchar(m_bytes[next]) & 0xC0) == 0x80)
                ++next;
            text.text += QString::fromUtf8(m_bytes.constData() + at, next - at);
            character = 0;
        }
        if (character != 0)
            text.text += QString::fromUcs4(&character, 1);
        text.units.resize(size_t(text.text.size()), {element, at, next});
        at = next;
    }
}

ParagraphText PartXml::textOf(int paragraph) const
{
    ParagraphText text;
    for (int element = paragraph + 1; element < (*this)[paragraph].subtreeEnd;) {
        const std::string_view name = (*this)[element].name;
        if (name == "p") {
            element = (*this)[element].subtreeEnd;
            continue;
        }
        const int run = (*this)[element].parent;
        if (is(run, "r") && !is((*this)[run].parent, "moveFrom")) {
            if (name == "t") {
                appendText(text, element);
            } else if ((name == "br" || name == "cr" || name == "tab") && attribute(element, "type").isEmpty()) {
                text.text += name == "tab" ? QChar(u'\t') : QChar(u'\n');
                text.units.push_back({-1, (*this)[element].begin, (*this)[element].end});
            }
        }
        ++element;
    }
    return text;
}

std::vector<int> PartXml::ownParagraphs(int element) const
{
    std::vector<int> found;
    for (int inner = element + 1; element >= 0 && inner < (*this)[element].subtreeEnd;) {
        const std::string_view name = (*this)[inner].name;
        if (name == "p")
            found.push_back(inner);
        inner = name == "p" || name == "tbl" ? (*this)[inner].subtreeEnd : inner + 1;
    }
    return found;
}

} // namespace micromajor::wordform
