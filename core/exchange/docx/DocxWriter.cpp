#include "core/exchange/docx/DocxWriter.h"

#include "core/exchange/docx/DocxParts.h"
#include "core/exchange/docx/ZipPackage.h"

#include <QStringList>

#include <algorithm>

namespace micromajor {

using namespace docxParts;

namespace {

constexpr int lineHeight = 320;       // twentieths of a point: one line of 小四 with its leading
constexpr int cellPadding = 160;      // above and below together
constexpr qsizetype pageful = 500;    // characters in a cell from which on its row may run over the page
constexpr int opinionLines = 4;       // a cell this high is written from its top
constexpr int longTextLines = 4;      // room for a long text that is still to be written

bool mayBreak(const std::vector<FormCell> &row)
{
    return std::any_of(row.begin(), row.end(), [](const FormCell &cell) {
        return cell.text.size() > pageful || cell.text.count(u'\n') > 12;
    });
}

pugi::xml_node addParagraph(pugi::xml_node parent, const char *style, const QString &text, bool keepNext = false, const char *justification = nullptr)
{
    auto paragraph = add(parent, "w:p");
    auto properties = add(paragraph, "w:pPr");
    add(properties, "w:pStyle", {{"w:val", style}});
    if (keepNext)
        add(properties, "w:keepNext");
    if (justification)
        add(properties, "w:jc", {{"w:val", justification}});
    addText(paragraph, text);
    return paragraph;
}

/// Neighbouring tables would grow together without a paragraph between them.
void addGap(pugi::xml_node body, bool keepNext = false)
{
    addParagraph(body, gapStyle, {}, keepNext);
}

/// Edges of the columns from 0 to the text width; rounding never accumulates.
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

pugi::xml_node addTable(pugi::xml_node body, const std::vector<int> &edges)
{
    auto table = add(body, "w:tbl");
    auto properties = add(table, "w:tblPr");
    add(properties, "w:tblStyle", {{"w:val", tableStyle}});
    add(properties, "w:tblW", "w:w", edges.back()).append_attribute("w:type") = "dxa";
    add(properties, "w:jc", {{"w:val", "center"}});
    add(properties, "w:tblLayout", {{"w:type", "fixed"}});
    add(properties, "w:tblLook", {{"w:val", "0000"}});
    auto grid = add(table, "w:tblGrid");
    for (size_t i = 1; i < edges.size(); ++i)
        add(grid, "w:gridCol", "w:w", edges[i] - edges[i - 1]);
    return table;
}

pugi::xml_node addRow(pugi::xml_node table, int lines, bool whole, bool head)
{
    auto row = add(table, "w:tr");
    auto properties = add(row, "w:trPr");
    if (whole)
        add(properties, "w:cantSplit");
    add(properties, "w:trHeight", "w:val", cellPadding + lines * lineHeight).append_attribute("w:hRule") = "atLeast";
    if (head)
        add(properties, "w:tblHeader");
    return row;
}

pugi::xml_node addCell(pugi::xml_node row, int width, size_t columns, bool shaded, bool centred)
{
    auto cell = add(row, "w:tc");
    auto properties = add(cell, "w:tcPr");
    add(properties, "w:tcW", "w:w", width).append_attribute("w:type") = "dxa";
    if (columns > 1)
        add(properties, "w:gridSpan", "w:val", int(columns));
    if (shaded)
        add(properties, "w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", "F2F2F2"}});
    if (centred)
        add(properties, "w:vAlign", {{"w:val", "center"}});
    return cell;
}

void addGridRow(pugi::xml_node table, const FormGrid &grid, size_t index, const std::vector<int> &edges)
{
    const auto &row = grid.rows[index];
    const bool head = index < size_t(grid.headRows);
    const bool records = grid.headRows > 0;
    int lines = 1;
    for (const FormCell &cell : row)
        lines = std::max(lines, cell.lines);
    const bool whole = !mayBreak(row);
    // A head stays with its first row, a frame in one piece, and what sums the rows up with the last of them.
    const bool last = index + 1 == grid.rows.size();
    const bool keepNext = whole && !last && !(records && grid.isRecord(index + 1) && !head);

    auto node = addRow(table, lines, whole, head);
    size_t column = 0;
    for (const FormCell &cell : row) {
        const size_t columns = std::min(size_t(std::max(cell.columns, 1)), edges.size() - 1 - column);
        if (columns == 0)
            break;
        auto place = addCell(node, edges[column + columns] - edges[column], columns, cell.label, cell.label || cell.lines < opinionLines);
        const char *style = cell.label ? (records ? tableLabelStyle : labelStyle) : (records ? tableValueStyle : valueStyle);
        addParagraph(place, style, cell.text + cell.mark, keepNext, records && cell.number ? "center" : nullptr);
        column += columns;
    }
    if (column + 1 < edges.size())
        addParagraph(addCell(node, edges.back() - edges[column], edges.size() - 1 - column, false, true), valueStyle, {}, keepNext);
}

void addBlock(pugi::xml_node body, const FormHeading &heading)
{
    addParagraph(body, headingStyle, heading.text);
}

void addBlock(pugi::xml_node body, const FormNote &note)
{
    addParagraph(body, noteStyle, note.text);
}

void addBlock(pugi::xml_node body, const FormGrid &grid)
{
    if (grid.rows.empty() || grid.widths.empty())
        return;
    const std::vector<int> edges = columnEdges(grid.widths);
    auto table = addTable(body, edges);
    for (size_t i = 0; i < grid.rows.size(); ++i)
        addGridRow(table, grid, i, edges);
    addGap(body);
}

void addBlock(pugi::xml_node body, const FormText &text)
{
    const std::vector<int> edges{0, textWidth};
    auto table = addTable(body, edges);
    auto label = addCell(addRow(table, 1, true, false), textWidth, 1, true, true);
    addParagraph(label, labelStyle, text.label, true, "left");
    auto value = addCell(addRow(table, longTextLines, false, false), textWidth, 1, false, false);
    // Each line that the author ended is a paragraph of its own, so that it gets its indent.
    for (const QString &line : QString::fromUtf8(clean(text.text)).split(u'\n'))
        addParagraph(value, longTextStyle, line);
    addGap(body);
}

QByteArray documentPart(const FormDocument &form)
{
    pugi::xml_document document;
    auto body = add(newRoot(document, "w:document"), "w:body");
    addParagraph(body, titleStyle, form.title);
    for (const FormBlock &block : form.blocks)
        std::visit([&body](const auto &content) { addBlock(body, content); }, block);

    auto section = add(body, "w:sectPr");
    add(section, "w:footerReference", {{"w:type", "default"}, {"r:id", "rId4"}});
    add(section, "w:pgSz", "w:w", pageWidth).append_attribute("w:h") = pageHeight;
    auto margins = add(section, "w:pgMar", "w:top", marginAbove);
    margins.append_attribute("w:right") = marginRight;
    margins.append_attribute("w:bottom") = marginBelow;
    margins.append_attribute("w:left") = marginLeft;
    margins.append_attribute("w:header") = 851;
    margins.append_attribute("w:footer") = 680;
    margins.append_attribute("w:gutter") = 0;
    return written(document);
}

} // namespace

Result<QByteArray> docx(const FormDocument &form)
{
    return zipped({{"[Content_Types].xml", contentTypes()},
                   {"_rels/.rels", packageRelations()},
                   {"docProps/core.xml", coreProperties(form.title, form.language)},
                   {"word/document.xml", documentPart(form)},
                   {"word/_rels/document.xml.rels", documentRelations()},
                   {"word/styles.xml", styles(form.language)},
                   {"word/settings.xml", settings()},
                   {"word/fontTable.xml", fontTable()},
                   {"word/footer1.xml", footer(form.footer)}});
}

} // namespace micromajor
