#include "core/exchange/spreadsheet/SheetParts.h"

#include "core/exchange/package/XmlStream.h"

#include <QHash>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;

using Token = XmlStream::Token;

/// "_x000A_" is a line break, "_x005F_" an underline (ECMA-376 part 1, 22.9.2.19).
void decode(QString &text)
{
    for (qsizetype i = text.indexOf("_x"_L1); i >= 0 && i + 6 < text.size(); i = text.indexOf("_x"_L1, i + 1)) {
        bool isCode = false;
        const ushort code = QStringView(text).mid(i + 2, 4).toUShort(&isCode, 16);
        if (isCode && text[i + 6] == u'_')
            text.replace(i, 7, QChar(code));
    }
}

/// The text of the element whose Start was just read, up to its End.
bool readText(XmlStream &stream, QString &text)
{
    const int depth = stream.depth();
    while (true) {
        const Token token = stream.next();
        if (token == Token::Text && stream.depth() == depth && !stream.appendText(text))
            return false;
        if (token == Token::Fault || token == Token::Finished)
            return false;
        if (token == Token::End && stream.depth() < depth)
            return true;
    }
}

/// Of <si> and <is>: its text, or the texts of its runs. Readings of Chinese characters (rPh) are not part of it.
bool readRichText(XmlStream &stream, QString &text)
{
    const int depth = stream.depth();
    bool isReading = false;
    while (true) {
        const Token token = stream.next();
        if (token == Token::Fault || token == Token::Finished)
            return false;
        if (token == Token::End && stream.depth() < depth)
            break;
        if (stream.name() == "rPh" && token != Token::Text)
            isReading = token == Token::Start;
        else if (token == Token::Start && stream.name() == "t" && !isReading && !readText(stream, text))
            return false;
    }
    decode(text);
    return true;
}

struct At
{
    int row = -1, column = -1;
    bool valid() const { return row >= 0 && row < mostRows && column >= 0 && column < mostColumns; }
};

/// "AB12", with or without "$"; moves past it.
At place(std::string_view &reference)
{
    qint64 column = 0;
    qint64 row = 0;
    for (; !reference.empty() && (reference[0] == '$' || (reference[0] >= 'A' && reference[0] <= 'Z')); reference.remove_prefix(1))
        if (reference[0] != '$' && column <= mostColumns)
            column = column * 26 + (reference[0] - 'A' + 1);
    for (; !reference.empty() && (reference[0] == '$' || (reference[0] >= '0' && reference[0] <= '9')); reference.remove_prefix(1))
        if (reference[0] != '$' && row <= mostRows)
            row = row * 10 + (reference[0] - '0');
    return {int(row - 1), int(column - 1)};
}

int numberOf(std::string_view digits)
{
    return QByteArrayView(digits.data(), qsizetype(digits.size())).toByteArray().toInt();
}

class SheetReader
{
public:
    SheetReader(const QByteArray &bytes, const WorkbookParts &parts, size_t mostCells, WorkbookSheet &sheet)
        : m_stream(bytes), m_parts(parts), m_mostCells(mostCells), m_sheet(sheet) {}
    PartFault read();

private:
    PartFault readCell();
    PartFault settle(WorkbookCell &cell, std::string_view type, size_t style, bool hasValue) const;
    void number(WorkbookCell &cell, size_t style) const;
    void merge(std::string_view reference);

    XmlStream m_stream;
    const WorkbookParts &m_parts;
    size_t m_mostCells;
    WorkbookSheet &m_sheet;
    int m_row = -1;
    int m_column = -1;
};

PartFault SheetReader::read()
{
    while (true) {
        const Token token = m_stream.next();
        if (token == Token::Finished)
            return PartFault::None;
        if (token == Token::Fault)
            return PartFault::NotWellFormed;
        if (token != Token::Start)
            continue;
        if (m_stream.name() == "row") {
            // Numbers of rows and cells may be left out: then each follows the one before it.
            const std::string_view number = m_stream.attribute("r");
            m_row = number.empty() ? m_row + 1 : numberOf(number) - 1;
            m_column = -1;
        } else if (m_stream.name() == "c") {
            if (const PartFault fault = readCell(); fault != PartFault::None)
                return fault;
        } else if (m_stream.name() == "mergeCell") {
            merge(m_stream.attribute("ref"));
        }
    }
}

PartFault SheetReader::readCell()
{
    At at{m_row, m_column + 1};
    if (std::string_view reference = m_stream.attribute("r"); !reference.empty())
        at = place(reference);
    if (!at.valid())
        return PartFault::WrongPlace;
    m_column = at.column;
    WorkbookCell cell{at.row, at.column, WorkbookCell::Kind::Text, {}, {}};
    const std::string_view type = m_stream.attribute("t");
    const auto style = size_t(numberOf(m_stream.attribute("s")));
    const int depth = m_stream.depth();
    bool hasValue = false;
    while (true) {
        const Token token = m_stream.next();
        if (token == Token::Fault || token == Token::Finished)
            return PartFault::NotWellFormed;
        if (token == Token::End && m_stream.depth() < depth)
            break;
        if (token != Token::Start)
            continue;
        bool right = true;
        if (m_stream.name() == "v") {
            hasValue = true;
            cell.text.clear();
            right = readText(m_stream, cell.text);
        } else if (m_stream.name() == "f") {
            right = readText(m_stream, cell.formula);
        } else if (m_stream.name() == "is") {
            right = readRichText(m_stream, cell.text);
        }
        if (!right)
            return PartFault::NotWellFormed;
    }
    if (const PartFault fault = settle(cell, type, style, hasValue); fault != PartFault::None)
        return fault;
    if (cell.text.isEmpty() && cell.formula.isEmpty())
        return PartFault::None;
    if (m_sheet.cells.size() == m_mostCells)
        return PartFault::TooManyCells;
    m_sheet.cells.push_back(std::move(cell));
    return PartFault::None;
}

/// What the stored value means (ECMA-376 part 1, 18.18.11).
PartFault SheetReader::settle(WorkbookCell &cell, std::string_view type, size_t style, bool hasValue) const
{
    using Kind = WorkbookCell::Kind;
    if (!hasValue)
        return PartFault::None;
    if (type == "s") {
        bool valid = false;
        const qsizetype index = cell.text.trimmed().toLongLong(&valid);
        if (!valid || index < 0 || index >= m_parts.texts.size())
            return PartFault::WrongPlace;
        cell.text = m_parts.texts[index];
    } else if (type.empty() || type == "n") {
        number(cell, style);
    } else if (type == "str" || type == "inlineStr") {
        decode(cell.text);
    } else {
        cell.kind = type == "b" ? Kind::Boolean : type == "d" ? Kind::Date : Kind::Fault;
        cell.text = cell.text.trimmed();
    }
    return PartFault::None;
}

void SheetReader::number(WorkbookCell &cell, size_t style) const
{
    const QString stored = cell.text.trimmed();
    cell.kind = WorkbookCell::Kind::Number;
    cell.text = decimalText(stored);
    const NumberKind kind = style < m_parts.styles.size() ? m_parts.styles[style] : NumberKind::Plain;
    if (kind == NumberKind::Date) {
        if (const QString date = dateText(stored.toDouble(), m_parts.from1904); !date.isEmpty()) {
            cell.kind = WorkbookCell::Kind::Date;
            cell.text = date;
        }
    } else if (kind == NumberKind::Percent && !cell.text.isEmpty()) {
        cell.kind = WorkbookCell::Kind::Percent;
        cell.text = decimalText(QString::number(stored.toDouble() * 100, 'g', 15));
    }
}

void SheetReader::merge(std::string_view reference)
{
    const At first = place(reference);
    if (!reference.empty())
        reference.remove_prefix(1);
    const At last = place(reference);
    if (first.valid() && last.valid() && first.row <= last.row && first.column <= last.column && m_sheet.merges.size() < m_mostCells)
        m_sheet.merges.push_back({first.row, first.column, last.row, last.column});
}

} // namespace

std::string_view localName(const pugi::xml_node &node)
{
    const std::string_view name = node.name();
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node &parent, std::string_view name)
{
    for (const pugi::xml_node &node : parent.children())
        if (localName(node) == name)
            return node;
    return {};
}

std::vector<NumberKind> numberKinds(const pugi::xml_node &root)
{
    QHash<int, NumberKind> own;
    for (const pugi::xml_node &format : child(root, "numFmts").children())
        own.insert(format.attribute("numFmtId").as_int(), kindOfFormat(QString::fromUtf8(format.attribute("formatCode").value())));
    std::vector<NumberKind> kinds;
    for (const pugi::xml_node &format : child(root, "cellXfs").children()) {
        if (localName(format) != "xf")
            continue;
        const int id = format.attribute("numFmtId").as_int();
        kinds.push_back(own.contains(id) ? own.value(id) : kindOfFormat(id));
    }
    return kinds;
}

PartFault readSharedTexts(const QByteArray &bytes, qsizetype mostTexts, QStringList &texts)
{
    XmlStream stream(bytes);
    while (true) {
        const Token token = stream.next();
        if (token == Token::Finished)
            return PartFault::None;
        if (token == Token::Fault)
            return PartFault::NotWellFormed;
        if (token != Token::Start || stream.name() != "si")
            continue;
        QString text;
        if (!readRichText(stream, text))
            return PartFault::NotWellFormed;
        if (texts.size() == mostTexts)
            return PartFault::TooManyCells;
        texts.append(text);
    }
}

PartFault readSheet(const QByteArray &bytes, const WorkbookParts &parts, size_t mostCells, WorkbookSheet &sheet)
{
    if (const PartFault fault = SheetReader(bytes, parts, mostCells, sheet).read(); fault != PartFault::None)
        return fault;
    const auto before = [](const WorkbookCell &a, const WorkbookCell &b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); };
    if (!std::is_sorted(sheet.cells.begin(), sheet.cells.end(), before))
        std::stable_sort(sheet.cells.begin(), sheet.cells.end(), before);
    return PartFault::None;
}

} // namespace micromajor
