#include "core/print/PageFiller.h"

#include <algorithm>

namespace micromajor {

namespace {

constexpr qreal top = formLayout::marginAbove;
constexpr qreal bottom = formLayout::pageHeight - formLayout::marginBelow;
constexpr qreal unitsPerPoint = 20;
constexpr size_t fewestLines = 2; ///< of a paragraph at the foot or head of a page

using Positions = std::vector<size_t>; ///< a line of each cell

class PageFiller
{
public:
    explicit PageFiller(LaidForm &form) : m_form(form), m_pages(1) {}

    std::vector<PrintedPage> fill();

private:
    void place(const LaidRow &row);
    void beginPage(const LaidRow &row);
    void emitPart(const LaidRow &row, const Positions &from, const Positions &to, qreal y, qreal height, bool repeated);
    static Positions ends(const LaidRow &row);
    static Positions thatFit(const LaidRow &row, const Positions &from, qreal room, size_t atLeast);
    static qreal contentHeight(const LaidRow &row, const Positions &from, const Positions &to);
    static qreal height(const LaidRow &row);
    qreal needed(size_t firstRow) const;
    bool isAtTop() const { return m_y <= m_pageStart; }

    LaidForm &m_form;
    std::vector<PrintedPage> m_pages;
    qreal m_y = top;
    qreal m_pageStart = top; ///< below the repeated heads
};

/// Where the lines from `from` on begin in their cell, with the space that stands above the first.
qreal offset(const LaidCell &cell, size_t from)
{
    return from < cell.lines.size() ? cell.lines[from].top - cell.lines.front().top : 0;
}

qreal cellHeight(const LaidCell &cell, size_t from, size_t to)
{
    return to > from ? cell.lines[to - 1].bottom - offset(cell, from) + cell.padding : 0;
}

/// Some lines go to the next page, and no cell leaves a single one behind.
bool isWellDivided(const Positions &from, const Positions &to, const Positions &all)
{
    for (size_t i = 0; i < to.size(); ++i)
        if (to[i] < all[i] && to[i] - from[i] < fewestLines)
            return false;
    return to != all;
}

Positions PageFiller::ends(const LaidRow &row)
{
    Positions positions;
    for (const LaidCell &cell : row.cells)
        positions.push_back(cell.lines.size());
    return positions;
}

Positions PageFiller::thatFit(const LaidRow &row, const Positions &from, qreal room, size_t atLeast)
{
    Positions to = from;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const LaidCell &cell = row.cells[i];
        const size_t all = cell.lines.size();
        while (to[i] < all && (to[i] - from[i] < atLeast || cellHeight(cell, from[i], to[i] + 1) <= room))
            ++to[i];
        if (to[i] < all && all - to[i] < fewestLines && to[i] - from[i] > fewestLines)
            to[i] = all - fewestLines;
    }
    return to;
}

qreal PageFiller::contentHeight(const LaidRow &row, const Positions &from, const Positions &to)
{
    qreal height = 0;
    for (size_t i = 0; i < row.cells.size(); ++i)
        height = std::max(height, cellHeight(row.cells[i], from[i], to[i]));
    return height;
}

qreal PageFiller::height(const LaidRow &row)
{
    return std::max(row.leastHeight, contentHeight(row, Positions(row.cells.size(), 0), ends(row)));
}

/// The room for this row and those that it must not be separated from.
qreal PageFiller::needed(size_t firstRow) const
{
    qreal sum = 0;
    for (size_t i = firstRow; i < m_form.rows.size(); ++i) {
        const LaidRow &row = m_form.rows[i];
        sum += (i > firstRow || !isAtTop() ? row.before : 0);
        if (row.keepNext) {
            sum += height(row) + row.after;
            continue;
        }
        if (!row.breaks)
            return sum + height(row);
        const Positions start(row.cells.size(), 0);
        const Positions few = thatFit(row, start, 0, fewestLines);
        return sum + std::min(height(row), std::max(contentHeight(row, start, few), row.leastHeight));
    }
    return sum;
}

void PageFiller::beginPage(const LaidRow &row)
{
    m_pages.emplace_back();
    m_y = top;
    qreal heads = 0;
    for (size_t i = 0; i < row.heads; ++i)
        heads += height(m_form.rows[row.firstHead + i]);
    if (heads < (bottom - top) / 2) {
        for (size_t i = 0; i < row.heads; ++i) {
            const LaidRow &head = m_form.rows[row.firstHead + i];
            const qreal headHeight = height(head);
            emitPart(head, Positions(head.cells.size(), 0), ends(head), m_y, headHeight, true);
            m_y += headHeight;
        }
    }
    m_pageStart = m_y;
}

void addDrawing(PrintedPage &page, const LaidDrawing &drawing, const QPointF &corner)
{
    for (PrintedShape shape : drawing.shapes) {
        shape.points.translate(corner);
        page.shapes.push_back(std::move(shape));
    }
    for (const DrawnText &text : drawing.lines)
        page.lines.push_back({text.line, text.at + corner, qRgb(0, 0, 0), text.text});
}

void PageFiller::emitPart(const LaidRow &row, const Positions &from, const Positions &to, qreal y, qreal height, bool repeated)
{
    PrintedPage &page = m_pages.back();
    if (row.heading >= 0)
        page.headings.push_back({row.heading, y});
    if (row.drawing)
        addDrawing(page, *row.drawing, {formLayout::marginLeft + row.cells.front().left, y});
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const LaidCell &cell = row.cells[i];
        const QRectF rect(formLayout::marginLeft + cell.left, y, cell.width, height);
        if (row.framed)
            page.boxes.push_back({rect, cell.shaded});
        if (cell.field >= 0 && !repeated)
            m_form.fields[size_t(cell.field)].places.push_back(
                {int(m_pages.size()) - 1, QRectF(rect.topLeft() / unitsPerPoint, rect.size() / unitsPerPoint)});
        const bool continues = std::ranges::any_of(from, [](size_t line) { return line > 0; });
        const qreal spare = cell.centred && !continues ? std::max(0.0, height - cellHeight(cell, from[i], to[i])) / 2 : 0;
        const QPointF shift(rect.left(), y + spare - offset(cell, from[i]));
        for (size_t line = from[i]; line < to[i]; ++line)
            page.lines.push_back({cell.lines[line].line, cell.lines[line].at + shift, cell.color, cell.lines[line].text});
    }
}

void PageFiller::place(const LaidRow &row)
{
    Positions from(row.cells.size(), 0);
    const Positions all = ends(row);
    qreal least = row.leastHeight;
    while (true) {
        const qreal y = m_y + (isAtTop() ? 0 : row.before);
        const qreal room = bottom - y;
        const qreal whole = std::max(least, contentHeight(row, from, all));
        if (whole <= room) {
            emitPart(row, from, all, y, whole, false);
            m_y = y + whole + row.after;
            return;
        }
        if (!row.breaks && !isAtTop()) {
            beginPage(row);
            continue;
        }
        // A row that does not fit on an empty page is divided, whatever it would like.
        const Positions to = thatFit(row, from, room, isAtTop() ? 1 : 0);
        if (!isWellDivided(from, to, all) && !isAtTop()) {
            beginPage(row);
            continue;
        }
        const qreal part = to == all ? room : std::min(room, contentHeight(row, from, to));
        emitPart(row, from, to, y, part, false);
        if (to == all) {
            m_y = y + part + row.after;
            return;
        }
        from = to;
        least = std::max(0.0, least - part);
        beginPage(row);
    }
}

std::vector<PrintedPage> PageFiller::fill()
{
    for (size_t i = 0; i < m_form.rows.size(); ++i) {
        const LaidRow &row = m_form.rows[i];
        if (row.cells.empty()) { // mere space
            m_y += isAtTop() ? 0 : row.before;
            continue;
        }
        const bool begins = i == 0 || !m_form.rows[i - 1].keepNext;
        if (const qreal room = needed(i); begins && !isAtTop() && m_y + room > bottom && room <= bottom - top)
            beginPage(row);
        place(row);
    }
    return std::move(m_pages);
}

} // namespace

std::vector<PrintedPage> filledPages(LaidForm &form)
{
    return PageFiller(form).fill();
}

} // namespace micromajor
