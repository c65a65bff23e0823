#include "core/print/FormRows.h"

#include <QColor>
#include <QFontMetricsF>
#include <QHash>

using namespace Qt::StringLiterals;

namespace micromajor {

using formLayout::Align;
using formLayout::ParagraphStyle;
using formLayout::Style;

namespace {

/// Where the baseline is in the square of a Chinese character.
constexpr qreal ascent = 0.88;

QRgb colorOf(const ParagraphStyle &style)
{
    return style.color ? QColor(u'#' + QString::fromLatin1(style.color)).rgb() : qRgb(0, 0, 0);
}

Qt::Alignment alignment(Align align)
{
    switch (align) {
    case Align::Center:
        return Qt::AlignHCenter;
    case Align::Justified:
        return Qt::AlignJustify;
    case Align::Right:
        return Qt::AlignRight;
    case Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

class RowMaker
{
public:
    RowMaker(LaidForm &laid, const FormDocument &form, const FormFonts &fonts) : m_form(laid), m_source(form), m_fonts(fonts) {}

    void add(const FormHeading &heading);
    void add(const FormNote &note) { addParagraph(Style::Note, note.text); }
    void add(const FormContents &contents);
    void add(const FormDrawing &drawing);
    void add(const FormGrid &grid);
    void add(const FormText &text);
    void addParagraph(Style style, const QString &text);

private:
    void addGap();
    int addField(const QString &key, const QString &text, const QString &mark, const QString &label, const FormSource &source, bool byHand);
    LaidRow gridRow(const FormGrid &grid, size_t index, const std::vector<int> &edges, const QString &key);

    LaidForm &m_form;
    const FormDocument &m_source;
    const FormFonts &m_fonts;
    int m_headings = 0;
    QHash<QString, int> m_frames; ///< how many grids of a repeating key have a place in the JSON export
};

/// Breaks one paragraph into lines below those that the cell has.
void addLines(std::vector<std::shared_ptr<QTextLayout>> &layouts, LaidCell &cell, const FormFonts &fonts, const ParagraphStyle &style, Align align,
              QString text)
{
    text.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(text, fonts.font(style));
    layouts.push_back(layout);
    layout->setCacheEnabled(true);
    QTextOption option(alignment(align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);

    const qreal size = style.halfPoints * 10;
    const qreal pitch = formLayout::linePitch(style);
    qreal indent = size * style.indentCharacters / 100;
    qreal y = (cell.lines.empty() ? 0 : cell.lines.back().bottom + style.after) + style.before;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(cell.width - 2 * formLayout::cellMargin - indent);
        const qreal baseline = y + (pitch - size) / 2 + ascent * size;
        cell.lines.push_back({line, {formLayout::cellMargin + indent, baseline - line.ascent()}, y, y + pitch, text.mid(line.textStart(), line.textLength())});
        y += pitch;
        indent = 0;
    }
    layout->endLayout();
    cell.color = colorOf(style);
    cell.padding = style.after;
}

void RowMaker::addParagraph(Style style, const QString &text)
{
    m_form.rows.push_back(laidParagraph(m_form.layouts, m_fonts, style, formLayout::printedText(text)));
}

void RowMaker::add(const FormHeading &heading)
{
    addParagraph(Style::Heading, heading.text);
    m_form.rows.back().heading = m_headings++;
}

void RowMaker::add(const FormContents &)
{
    for (const FormBlock &block : m_source.blocks)
        if (const auto *heading = std::get_if<FormHeading>(&block))
            m_form.rows.push_back(laidContentsLine(m_form.layouts, m_fonts, *heading));
    addGap();
}

void RowMaker::add(const FormDrawing &drawing)
{
    const QSizeF size = drawing.size * formLayout::drawingScale(drawing);
    LaidRow row;
    row.leastHeight = size.height();
    row.keepNext = true; // its caption stays with it
    row.drawing = std::make_shared<const LaidDrawing>(laidDrawing(m_form.layouts, drawing, m_fonts));
    LaidCell cell;
    cell.left = (formLayout::textWidth - size.width()) / 2;
    cell.width = size.width();
    row.cells.push_back(cell);
    m_form.rows.push_back(std::move(row));
    addParagraph(Style::Caption, drawing.label);
}

void RowMaker::addGap()
{
    LaidRow gap;
    gap.before = -formLayout::paragraphStyle(Style::Gap).line;
    m_form.rows.push_back(gap);
}

int RowMaker::addField(const QString &key, const QString &text, const QString &mark, const QString &label, const FormSource &source, bool byHand)
{
    m_form.fields.push_back({key, formLayout::printedText(text), mark, label, source, byHand, {}});
    return int(m_form.fields.size()) - 1;
}

LaidRow RowMaker::gridRow(const FormGrid &grid, size_t index, const std::vector<int> &edges, const QString &key)
{
    const std::vector<FormCell> &cells = grid.rows[index];
    LaidRow row;
    row.framed = true;
    row.leastHeight = formLayout::leastRowHeight(cells);
    row.breaks = formLayout::mayBreak(grid, index);
    row.keepNext = formLayout::staysWithNext(grid, index);
    QString label;
    size_t column = 0;
    for (const FormCell &cell : cells) {
        const size_t columns = std::min(size_t(std::max(cell.columns, 1)), edges.size() - 1 - column);
        if (columns == 0)
            break;
        LaidCell laid;
        laid.left = edges[column];
        laid.width = edges[column + columns] - edges[column];
        laid.shaded = cell.label;
        laid.centred = formLayout::isCentredVertically(cell);
        if (!cell.field.isEmpty())
            laid.field = addField(key.isEmpty() ? QString() : key + u'/' + cell.field, cell.text, cell.mark, label, cell.source, cell.byHand);
        if (cell.label)
            label = cell.text.simplified();
        addLines(m_form.layouts, laid, m_fonts, formLayout::paragraphStyle(formLayout::cellStyle(grid, cell)), formLayout::cellAlign(grid, cell),
                 formLayout::printedText(cell.text + cell.mark));
        row.cells.push_back(std::move(laid));
        column += columns;
    }
    if (column + 1 < edges.size()) {
        LaidCell rest;
        rest.left = edges[column];
        rest.width = edges.back() - edges[column];
        row.cells.push_back(rest);
    }
    return row;
}

void RowMaker::add(const FormGrid &grid)
{
    if (grid.rows.empty() || grid.widths.empty())
        return;
    QString key = grid.key;
    if (grid.repeats)
        key = std::all_of(grid.rows.begin(), grid.rows.end(), isBlank) ? QString() : key + u'/' + QString::number(m_frames[key]++);
    const std::vector<int> edges = formLayout::columnEdges(grid.widths);
    const size_t firstRow = m_form.rows.size();
    int records = 0;
    for (size_t i = 0; i < grid.rows.size(); ++i) {
        QString rowKey = key;
        if (grid.isRecord(i) && !key.isEmpty())
            rowKey = isBlank(grid.rows[i]) ? QString() : key + u"/rows/"_s + QString::number(records++);
        LaidRow row = gridRow(grid, i, edges, rowKey);
        if (i >= size_t(grid.headRows)) {
            row.heads = size_t(grid.headRows);
            row.firstHead = firstRow;
        }
        m_form.rows.push_back(std::move(row));
    }
    addGap();
}

void RowMaker::add(const FormText &text)
{
    LaidCell cell;
    cell.width = formLayout::textWidth;
    LaidRow label;
    label.framed = true;
    label.leastHeight = formLayout::leastRowHeight(1);
    label.keepNext = true;
    label.cells.push_back(cell);
    label.cells.front().shaded = true;
    label.cells.front().centred = true;
    addLines(m_form.layouts, label.cells.front(), m_fonts, formLayout::paragraphStyle(Style::Label), Align::Left, formLayout::printedText(text.label));
    m_form.rows.push_back(std::move(label));

    LaidRow value;
    value.framed = true;
    value.breaks = true;
    value.leastHeight = formLayout::leastRowHeight(formLayout::longTextLines);
    cell.field = addField(text.field, text.text, {}, text.label, text.source, false);
    // Each line that the author ended is a paragraph of its own, so that it gets its indent.
    const ParagraphStyle &style = formLayout::paragraphStyle(Style::LongText);
    for (const QString &line : formLayout::printedText(text.text).split(u'\n'))
        addLines(m_form.layouts, cell, m_fonts, style, style.align, line);
    value.cells.push_back(std::move(cell));
    m_form.rows.push_back(std::move(value));
    addGap();
}

} // namespace

LaidRow laidParagraph(std::vector<std::shared_ptr<QTextLayout>> &layouts, const FormFonts &fonts, Style name, const QString &text)
{
    const ParagraphStyle &style = formLayout::paragraphStyle(name);
    ParagraphStyle inside = style;
    inside.before = inside.after = 0;
    LaidRow row;
    row.before = style.before;
    row.after = style.after;
    row.keepNext = style.keepNext;
    row.breaks = !style.keepLines;
    LaidCell cell;
    cell.left = -formLayout::cellMargin; // the text itself begins at the margin
    cell.width = formLayout::textWidth + 2 * formLayout::cellMargin;
    addLines(layouts, cell, fonts, inside, style.align, text);
    row.cells.push_back(std::move(cell));
    return row;
}

LaidRow laidContentsLine(std::vector<std::shared_ptr<QTextLayout>> &layouts, const FormFonts &fonts, const FormHeading &heading)
{
    LaidRow row = laidParagraph(layouts, fonts, Style::Contents, formLayout::printedText(heading.text));
    const ParagraphStyle &style = formLayout::paragraphStyle(Style::Contents);
    LaidCell page = row.cells.front();
    page.lines.clear();
    addLines(layouts, page, fonts, {style.typeface, style.halfPoints, Align::Right, 0, 0, style.line, false, true, 0, nullptr},
             Align::Right, heading.page > 0 ? QString::number(heading.page) : QString());
    // Dots fill what the text and the page leave free.
    const qreal used = row.cells.front().lines.back().line.naturalTextWidth() + page.lines.back().line.naturalTextWidth();
    const qreal dot = QFontMetricsF(fonts.font(style)).horizontalAdvance(u'.');
    const int dots = int((formLayout::textWidth - used) / dot) - 2;
    if (dots > 0 && heading.page > 0) {
        LaidCell leader = page;
        leader.lines.clear();
        leader.width -= page.lines.back().line.naturalTextWidth() + dot;
        addLines(layouts, leader, fonts, {style.typeface, style.halfPoints, Align::Right, 0, 0, style.line, false, true, 0, nullptr},
                 Align::Right, QString(dots, u'.'));
        row.cells.push_back(std::move(leader));
    }
    row.cells.push_back(std::move(page));
    return row;
}

LaidForm laidRows(const FormDocument &form, const FormFonts &fonts)
{
    LaidForm laid;
    RowMaker maker(laid, form, fonts);
    maker.addParagraph(Style::Title, form.title);
    for (const FormBlock &block : form.blocks)
        std::visit([&maker](const auto &content) { maker.add(content); }, block);
    return laid;
}

} // namespace micromajor
