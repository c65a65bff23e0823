// Word, WPS and Excel write HTML of their own kinds onto the clipboard; only the tags that make a table are looked at.
#include "core/exchange/table/ClipboardCells.h"

#include <QHash>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLines = 20'000;
constexpr int mostCells = 200;

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html) : m_html(html) {}
    std::vector<QStringList> read();

private:
    void readTag();
    void open(QStringView name, QStringView attributes);
    void close(QStringView name);
    void beginLine();
    void endCell();
    void addText(QStringView text);
    void addCharacterReference();
    /// Past the next `end`, or at the end of all.
    void skipPast(QStringView end);
    static int span(QStringView attributes, QStringView name);

    QStringView m_html;
    qsizetype m_at = 0;
    int m_depth = 0; ///< of tables within each other
    bool m_inCell = false;
    QString m_cell;
    int m_columns = 1; ///< that the cell covers
    int m_rows = 1;
    std::vector<QStringList> m_lines;
    std::vector<int> m_covered; ///< for each column, how many lines below are still covered from above
};

void HtmlReader::skipPast(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

int HtmlReader::span(QStringView attributes, QStringView name)
{
    const qsizetype found = attributes.indexOf(name, 0, Qt::CaseInsensitive);
    if (found < 0)
        return 1;
    int value = 0;
    for (qsizetype i = found + name.size(); i < attributes.size(); ++i) {
        const QChar c = attributes[i];
        if (c.isDigit() && value < 100'000)
            value = value * 10 + c.digitValue();
        else if (value > 0 || (c != u'=' && c != u'"' && c != u'\'' && !c.isSpace()))
            break;
    }
    return std::max(1, value);
}

std::vector<QStringList> HtmlReader::read()
{
    while (m_at < m_html.size() && m_lines.size() <= mostLines) {
        const QChar c = m_html[m_at];
        if (c == u'<') {
            readTag();
        } else if (c == u'&') {
            addCharacterReference();
        } else {
            addText(m_html.mid(m_at, 1));
            ++m_at;
        }
    }
    endCell();
    return std::move(m_lines);
}

void HtmlReader::readTag()
{
    if (m_html.mid(m_at).startsWith(u"<!--")) {
        skipPast(u"-->");
        return;
    }
    const qsizetype start = m_at + 1;
    skipPast(u">");
    QStringView tag = m_html.mid(start, std::max<qsizetype>(0, m_at - 1 - start));
    const bool closes = tag.startsWith(u'/');
    if (closes)
        tag = tag.mid(1);
    const auto nameEnd = std::find_if(tag.begin(), tag.end(), [](QChar c) { return c.isSpace() || c == u'/'; });
    const QStringView name = tag.first(nameEnd - tag.begin());
    if (closes)
        close(name);
    else
        open(name, tag.mid(name.size()));
}

void HtmlReader::open(QStringView name, QStringView attributes)
{
    const auto is = [&](QLatin1StringView tag) { return name.compare(tag, Qt::CaseInsensitive) == 0; };
    if (is("style"_L1) || is("script"_L1) || is("title"_L1)) {
        skipPast(QString(u"</"_s + name.toString()));
        skipPast(u">");
    } else if (is("table"_L1)) {
        if (++m_depth == 1 && !m_lines.empty())
            m_covered.clear();
    } else if (m_depth == 1 && is("tr"_L1)) {
        endCell();
        beginLine();
    } else if (m_depth == 1 && (is("td"_L1) || is("th"_L1))) {
        endCell();
        if (m_lines.empty())
            beginLine();
        m_inCell = true;
        m_columns = std::min(span(attributes, u"colspan"), mostCells);
        m_rows = span(attributes, u"rowspan");
    } else if (is("br"_L1) || ((is("p"_L1) || is("div"_L1)) && !m_cell.isEmpty())) {
        addText(u"\n");
    }
}

void HtmlReader::close(QStringView name)
{
    const auto is = [&](QLatin1StringView tag) { return name.compare(tag, Qt::CaseInsensitive) == 0; };
    if (is("table"_L1)) {
        if (m_depth == 1)
            endCell();
        m_depth = std::max(0, m_depth - 1);
    } else if (m_depth == 1 && (is("td"_L1) || is("th"_L1) || is("tr"_L1))) {
        endCell();
    }
}

void HtmlReader::beginLine()
{
    m_lines.emplace_back();
}

void HtmlReader::endCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    QStringList &line = m_lines.back();
    const auto skipCovered = [&] {
        while (line.size() < mostCells && size_t(line.size()) < m_covered.size() && m_covered[size_t(line.size())] > 0) {
            --m_covered[size_t(line.size())];
            line.append(QString());
        }
    };
    skipCovered();
    // Line breaks of the file are blanks; those of the cell were set by tags.
    QStringList pieces;
    for (const QString &piece : m_cell.split(u'\n'))
        if (const QString text = piece.simplified(); !text.isEmpty())
            pieces.append(text);
    m_cell.clear();
    for (int i = 0; i < m_columns && line.size() < mostCells; ++i) {
        if (m_covered.size() <= size_t(line.size()))
            m_covered.resize(size_t(line.size()) + 1, 0);
        m_covered[size_t(line.size())] = m_rows - 1;
        line.append(i == 0 ? pieces.join(u'\n') : QString());
    }
    skipCovered();
}

void HtmlReader::addText(QStringView text)
{
    if (!m_inCell)
        return;
    const bool fromFile = text.size() == 1 && m_at < m_html.size() && text.data() == m_html.data() + m_at;
    m_cell += fromFile && text.front().isSpace() ? u" "_s : text.toString();
}

void HtmlReader::addCharacterReference()
{
    static const QHash<QString, QString> names{{u"nbsp"_s, u" "_s}, {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},
                                               {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s},
                                               {u"middot"_s, u"·"_s}, {u"hellip"_s, u"…"_s}, {u"times"_s, u"×"_s}, {u"radic"_s, u"√"_s},
                                               {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s}, {u"ensp"_s, u" "_s}, {u"emsp"_s, u" "_s}};
    const qsizetype end = m_html.mid(m_at, 12).indexOf(u';');
    const QString name = end > 1 ? m_html.mid(m_at + 1, end - 1).toString() : QString();
    QString text;
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.mid(1, 1).toLower() == u"x";
        const uint code = hexadecimal ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
        const char32_t character = code == 160 ? U' ' : char32_t(code);
        if (code >= 32 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF))
            text = QString::fromUcs4(&character, 1);
    } else {
        text = names.value(name);
    }
    if (text.isEmpty()) {
        addText(u"&");
        ++m_at;
        return;
    }
    addText(text);
    m_at += end + 1;
}

} // namespace

std::vector<QStringList> htmlCells(const QString &html)
{
    return HtmlReader(html).read();
}

} // namespace micromajor
