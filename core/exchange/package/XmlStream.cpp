#include "core/exchange/package/XmlStream.h"

namespace micromajor {

namespace {

constexpr size_t mostDepth = 256;
constexpr auto none = std::string_view::npos;

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string_view withoutPrefix(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == none ? name : name.substr(colon + 1);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// 0: none.
char32_t entity(std::string_view name)
{
    static constexpr std::pair<std::string_view, char32_t> named[] = {{"lt", U'<'}, {"gt", U'>'}, {"amp", U'&'}, {"quot", U'"'}, {"apos", U'\''}};
    for (const auto &[known, character] : named)
        if (name == known)
            return character;
    if (name.size() < 2 || name.size() > 9 || name[0] != '#')
        return 0;
    bool valid = false;
    const bool hexadecimal = name[1] == 'x';
    const QByteArrayView digits(name.data() + (hexadecimal ? 2 : 1), qsizetype(name.size() - (hexadecimal ? 2 : 1)));
    const uint code = digits.toByteArray().toUInt(&valid, hexadecimal ? 16 : 10);
    return valid && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) ? code : 0;
}

} // namespace

XmlStream::XmlStream(const QByteArray &bytes) : m_rest(bytes.constData(), size_t(bytes.size())) {}

XmlStream::Token XmlStream::fault()
{
    m_rest = {};
    m_open.clear();
    m_hadRoot = false;
    return Token::Fault;
}

XmlStream::Token XmlStream::next()
{
    if (m_endFollows) {
        m_endFollows = false;
        m_open.pop_back();
        return Token::End;
    }
    while (!m_rest.empty()) {
        if (m_rest.front() != '<') {
            const size_t end = std::min(m_rest.find('<'), m_rest.size());
            m_text = m_rest.substr(0, end);
            m_isVerbatim = false;
            m_rest.remove_prefix(end);
            if (!m_open.empty())
                return Token::Text;
            if (!trimmed(m_text).empty())
                return fault();
            continue;
        }
        // Instructions and comments.
        const std::string_view closing = m_rest.starts_with("<?") ? "?>" : m_rest.starts_with("<!--") ? "-->" : "";
        if (!closing.empty()) {
            const size_t end = m_rest.find(closing, closing.size() + 1);
            if (end == none)
                return fault();
            m_rest.remove_prefix(end + closing.size());
            continue;
        }
        if (m_rest.starts_with("<![CDATA[") && !m_open.empty()) {
            const size_t end = m_rest.find("]]>");
            if (end == none)
                return fault();
            m_text = m_rest.substr(9, end - 9);
            m_isVerbatim = true;
            m_rest.remove_prefix(end + 3);
            return Token::Text;
        }
        return m_rest.starts_with("</") ? endTag() : tag();
    }
    return m_open.empty() && m_hadRoot ? Token::Finished : fault();
}

XmlStream::Token XmlStream::tag()
{
    // The end of the tag is the first ">" outside quotes.
    size_t end = 1;
    char quote = 0;
    for (; end < m_rest.size() && (quote || m_rest[end] != '>'); ++end) {
        const char c = m_rest[end];
        if (c == '<')
            return fault();
        if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? '\0' : c;
    }
    if (end == m_rest.size())
        return fault();
    std::string_view inside = m_rest.substr(1, end - 1);
    m_rest.remove_prefix(end + 1);
    const bool isEmpty = inside.ends_with('/');
    if (isEmpty)
        inside.remove_suffix(1);
    size_t length = 0;
    while (length < inside.size() && !isBlank(inside[length]))
        ++length;
    const std::string_view full = inside.substr(0, length);
    if (full.empty() || full.front() == '!' || m_open.size() == mostDepth || (m_open.empty() && m_hadRoot))
        return fault();
    m_hadRoot = true;
    m_endFollows = isEmpty;
    m_open.push_back(full);
    m_name = withoutPrefix(full);
    m_attributes = inside.substr(length);
    return Token::Start;
}

XmlStream::Token XmlStream::endTag()
{
    const size_t end = m_rest.find('>');
    if (end == none || m_open.empty() || trimmed(m_rest.substr(2, end - 2)) != m_open.back())
        return fault();
    m_name = withoutPrefix(m_open.back());
    m_open.pop_back();
    m_rest.remove_prefix(end + 1);
    return Token::End;
}

std::string_view XmlStream::attribute(std::string_view name) const
{
    std::string_view rest = m_attributes;
    while (true) {
        const size_t equals = rest.find('=');
        if (equals == none)
            return {};
        const std::string_view found = withoutPrefix(trimmed(rest.substr(0, equals)));
        rest = trimmed(rest.substr(equals + 1));
        const size_t end = rest.empty() || (rest.front() != '"' && rest.front() != '\'') ? none : rest.find(rest.front(), 1);
        if (end == none)
            return {};
        if (found == name)
            return rest.substr(1, end - 1);
        rest.remove_prefix(end + 1);
    }
}

bool XmlStream::appendText(QString &text) const
{
    std::string_view rest = m_text;
    const auto append = [&](std::string_view plain) {
        const qsizetype before = text.size();
        text += QString::fromUtf8(plain.data(), qsizetype(plain.size()));
        if (plain.find('\r') != none) {
            QString lines = text.mid(before).replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
            text.truncate(before);
            text += lines;
        }
    };
    while (!m_isVerbatim) {
        const size_t at = rest.find('&');
        if (at == none)
            break;
        append(rest.substr(0, at));
        const size_t end = rest.find(';', at);
        const char32_t character = end == none ? 0 : entity(rest.substr(at + 1, end - at - 1));
        if (character == 0)
            return false;
        text += QStringView(QChar::fromUcs4(character));
        rest.remove_prefix(end + 1);
    }
    append(rest);
    return true;
}

} // namespace micromajor
