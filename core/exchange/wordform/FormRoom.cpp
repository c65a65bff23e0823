#include "core/exchange/wordform/FormRoom.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace micromajor::wordform {

namespace {

constexpr int usualHalfPoints = 21; // 五号
constexpr int cellMargins = 216;    // left and right together, twentieths of a point, as Word sets them

bool isWide(uint character)
{
    return character >= 0x2E80;
}

QString textIn(const PartXml &xml, int element)
{
    QString text;
    for (const int paragraph : xml.ownParagraphs(element))
        text += xml.textOf(paragraph).text + u'\n';
    return text;
}

int statedLimit(const QString &text)
{
    static const QRegularExpression before(u"(?:限|不超过|不多于|不得超过|最多|控制在)\\s*([0-9０-９]{1,6})\\s*个?汉?字"_s);
    static const QRegularExpression behind(u"([0-9０-９]{1,6})\\s*个?汉?字(?:以内|之内|以下|内)"_s);
    for (const QRegularExpression &pattern : {before, behind})
        if (const auto match = pattern.match(text); match.hasMatch())
            return match.captured(1).normalized(QString::NormalizationForm_KC).toInt();
    return 0;
}

int letterSize(const PartXml &xml, int paragraph)
{
    const int size = xml.descendant(paragraph, "sz");
    const int halfPoints = xml.attribute(size, "val").toInt();
    return (halfPoints > 0 ? halfPoints : usualHalfPoints) * 10; // twentieths of a point
}

int cellWidth(const PartXml &xml, int cell)
{
    const int width = xml.child(xml.child(cell, "tcPr"), "tcW");
    return xml.attribute(width, "type") == "dxa" ? xml.attribute(width, "w").toInt() : 0;
}

} // namespace

int countedCharacters(const QString &text)
{
    int count = 0;
    bool inWord = false;
    for (const uint character : text.toUcs4()) {
        const bool space = QChar::isSpace(character);
        const bool wide = isWide(character);
        if (!space && (wide || !inWord))
            ++count;
        inWord = !space && !wide;
    }
    return count;
}

bool Room::fits(const QString &text) const
{
    if (characters > 0 && countedCharacters(text) > characters)
        return false;
    if (lines <= 0)
        return true;
    int needed = 0;
    for (const QString &line : text.split(u'\n')) {
        int width = 0;
        for (const uint character : line.toUcs4())
            width += isWide(character) ? 2 : 1;
        needed += lineHalfCharacters > 0 ? std::max(1, (width + lineHalfCharacters - 1) / lineHalfCharacters) : 1;
    }
    return needed <= lines;
}

Room roomOf(const PartXml &xml, int paragraph)
{
    Room room;
    room.characters = statedLimit(xml.textOf(paragraph).text);
    const int cell = xml.ancestor(paragraph, "tc");
    if (cell < 0)
        return room;
    const int row = xml.ancestor(cell, "tr");
    const auto search = [&](int element) {
        if (room.characters == 0)
            room.characters = statedLimit(textIn(xml, element));
    };
    search(cell);
    const std::vector<int> cells = xml.members(row, "tc");
    for (size_t i = 1; i < cells.size(); ++i)
        if (cells[i] == cell)
            search(cells[i - 1]);
    if (cells.size() == 1) {
        const std::vector<int> rows = xml.members(xml.ancestor(row, "tbl"), "tr");
        for (size_t i = 1; i < rows.size(); ++i)
            if (rows[i] == row && xml.members(rows[i - 1], "tc").size() == 1)
                search(rows[i - 1]);
    }

    const int height = xml.child(xml.child(row, "trPr"), "trHeight");
    if (xml.attribute(height, "hRule") == "exact") {
        const int size = letterSize(xml, paragraph);
        room.lines = std::max(1, xml.attribute(height, "val").toInt() * 10 / (size * 13));
        room.lineHalfCharacters = std::max(0, (cellWidth(xml, cell) - cellMargins) * 2 / size);
    }
    return room;
}

} // namespace micromajor::wordform
