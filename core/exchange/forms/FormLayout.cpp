#include "core/exchange/forms/FormLayout.h"

namespace micromajor::formLayout {

namespace {

constexpr int lineHeight = 320;    // one line of 小四 with its leading
constexpr int cellPadding = 160;   // above and below together
constexpr int manyLines = 12;      // of a record from which on it may run over the page
constexpr int manyFrameLines = 20; // the same of a frame
constexpr int fewLines = 3;        // of a low record
constexpr qreal smallestDrawnText = 80; // four points
constexpr int opinionLines = 4;    // a cell this high is written from its top

bool allowed(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= 0x20 ? unit < 0xFFFE && !(unit >= 0x7F && unit <= 0x9F) : unit == u'\t' || unit == u'\n';
}

} // namespace

const ParagraphStyle &paragraphStyle(Style style)
{
    using enum Typeface;
    using enum Align;
    // In the order of Style. Sizes are Chinese print sizes: 二号 22 pt, 四号 14, 小四 12, 五号 10.5, 小五 9.
    static const ParagraphStyle styles[] = {
        {Title, 44, Center, 0, 160, 264, true, true, 0, nullptr},
        {Heading, 28, Left, 240, 120, 264, true, true, 0, nullptr},
        {Body, 24, Center, 30, 30, 264, false, false, 0, nullptr},
        {Body, 24, Left, 30, 30, 264, false, false, 0, nullptr},
        {Body, 24, Justified, 30, 30, 336, false, false, 200, nullptr},
        {Body, 21, Center, 30, 30, 252, false, false, 0, nullptr},
        {Body, 21, Left, 30, 30, 252, false, false, 0, nullptr},
        {Body, 18, Justified, 60, 100, 264, false, true, 0, "595959"},
        {Body, 8, Left, 0, 0, -120, false, false, 0, nullptr},
        {PageNumber, 28, Center, 0, 0, 240, false, true, 0, nullptr},
        {Body, 18, Center, 20, 0, 240, false, true, 0, "595959"},
        {Body, 24, Left, 20, 20, 264, false, true, 0, nullptr},
        {Body, 21, Center, 60, 160, 252, false, true, 0, nullptr},
    };
    return styles[size_t(style)];
}

int linePitch(const ParagraphStyle &style)
{
    constexpr qreal leading = 1.3; // of one line in Chinese print
    return style.line < 0 ? -style.line : qRound(style.halfPoints * 10 * leading * style.line / 240);
}

const char *fontName(Typeface typeface)
{
    static constexpr const char *names[] = {"仿宋", "黑体", "方正小标宋简体", "宋体"};
    return names[size_t(typeface)];
}

const char *otherFontName(Typeface typeface)
{
    static constexpr const char *names[] = {"FangSong", "SimHei", "SimSun", "SimSun"};
    return names[size_t(typeface)];
}

QString printedText(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'\r' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            result += character == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n' ? QString() : QString(u'\n');
        else if (allowed(character))
            result += character;
    }
    return result;
}

std::vector<int> columnEdges(const std::vector<int> &shares)
{
    int whole = 0;
    for (const int share : shares)
        whole += share;
    std::vector<int> edges{0};
    int sum = 0;
    for (const int share : shares) {
        sum += share;
        edges.push_back(whole > 0 ? int(qint64(textWidth) * sum / whole) : 0);
    }
    return edges;
}

Style cellStyle(const FormGrid &grid, const FormCell &cell)
{
    if (grid.headRows > 0)
        return cell.label ? Style::TableLabel : Style::TableValue;
    return cell.label ? Style::Label : Style::Value;
}

Align cellAlign(const FormGrid &grid, const FormCell &cell)
{
    return grid.headRows > 0 && cell.number ? Align::Center : paragraphStyle(cellStyle(grid, cell)).align;
}

bool isCentredVertically(const FormCell &cell)
{
    return cell.label || cell.lines < opinionLines;
}

qreal drawingScale(const FormDrawing &drawing)
{
    constexpr qreal largestText = 210; // 五号
    return std::min({textWidth / std::max(drawing.size.width(), 1.0), tallestDrawing / std::max(drawing.size.height(), 1.0),
                     largestText / std::max(drawing.textSize, 1.0)});
}

int leastRowHeight(int lines)
{
    return cellPadding + lines * lineHeight;
}

int leastRowHeight(const std::vector<FormCell> &row)
{
    int lines = 1;
    for (const FormCell &cell : row)
        lines = std::max(lines, cell.lines);
    return leastRowHeight(lines);
}

qreal boxTextSize(const FormDrawing &drawing, const FormDrawing::Box &box)
{
    constexpr qreal lineHeightOfSize = 1.3, sideRoom = 0.94, step = 0.9;
    const qreal smallest = smallestDrawnText / drawingScale(drawing);
    qreal size = drawing.textSize;
    while (size > smallest && likelyLines(box.text, sideRoom * box.frame.width() / size) * size * lineHeightOfSize > box.frame.height())
        size *= step;
    return size;
}

int likelyLines(const QString &text, qreal characters)
{
    constexpr qreal narrow = 0.55;
    int lines = 1;
    qreal used = 0;
    for (const QChar character : text) {
        const qreal width = character.isLowSurrogate() ? 0 : character.unicode() < 0x2000 ? narrow : 1;
        if (character == u'\n' || used + width > characters) {
            ++lines;
            used = 0;
        }
        used += character == u'\n' ? 0 : width;
    }
    return lines;
}

/// Of the highest cell.
static int likelyLines(const FormGrid &grid, size_t row)
{
    const std::vector<int> edges = columnEdges(grid.widths);
    int lines = 1;
    size_t column = 0;
    for (const FormCell &cell : grid.rows[row]) {
        const size_t end = std::min(column + size_t(std::max(cell.columns, 1)), edges.size() - 1);
        const qreal room = edges[end] - edges[column] - 2 * cellMargin;
        lines = std::max(lines, likelyLines(cell.text + cell.mark, room / (paragraphStyle(cellStyle(grid, cell)).halfPoints * 10)));
        column = end;
    }
    return lines;
}

bool mayBreak(const FormGrid &grid, size_t row)
{
    return likelyLines(grid, row) > (grid.headRows > 0 ? manyLines : manyFrameLines);
}

bool staysWithNext(const FormGrid &grid, size_t row)
{
    const bool last = row + 1 == grid.rows.size();
    if (last || mayBreak(grid, row))
        return false;
    if (row < size_t(grid.headRows) || grid.headRows == 0 || !grid.isRecord(row + 1))
        return true;
    const bool first = row == size_t(grid.headRows);
    const bool beforeLast = row + 2 == grid.rows.size() || !grid.isRecord(row + 2);
    return (first || beforeLast) && likelyLines(grid, row) <= fewLines && likelyLines(grid, row + 1) <= fewLines;
}

} // namespace micromajor::formLayout
