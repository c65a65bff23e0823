#include "core/exchange/docx/DocxWriter.h"

#include "core/exchange/docx/DocxDrawing.h"
#include "core/exchange/docx/DocxParts.h"
#include "core/exchange/docx/ZipPackage.h"
#include "core/exchange/forms/FormLayout.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace micromajor {

using namespace docxParts;

namespace {

const char *styleId(formLayout::Style style)
{
    switch (style) {
    case formLayout::Style::Label:
        return labelStyle;
    case formLayout::Style::TableLabel:
        return tableLabelStyle;
    case formLayout::Style::TableValue:
        return tableValueStyle;
    default:
        return valueStyle;
    }
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

pugi::xml_node addRow(pugi::xml_node table, int height, bool whole, bool head)
{
    auto row = add(table, "w:tr");
    auto properties = add(row, "w:trPr");
    if (whole)
        add(properties, "w:cantSplit");
    add(properties, "w:trHeight", "w:val", height).append_attribute("w:hRule") = "atLeast";
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
        add(properties, "w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", formLayout::shading}});
    if (centred)
        add(properties, "w:vAlign", {{"w:val", "center"}});
    return cell;
}

void addGridRow(pugi::xml_node table, const FormGrid &grid, size_t index, const std::vector<int> &edges)
{
    const auto &row = grid.rows[index];
    const bool head = index < size_t(grid.headRows);
    const bool keepNext = formLayout::staysWithNext(grid, index);

    auto node = addRow(table, formLayout::leastRowHeight(row), !formLayout::mayBreak(grid, index), head);
    size_t column = 0;
    for (const FormCell &cell : row) {
        const size_t columns = std::min(size_t(std::max(cell.columns, 1)), edges.size() - 1 - column);
        if (columns == 0)
            break;
        auto place = addCell(node, edges[column + columns] - edges[column], columns, cell.label, formLayout::isCentredVertically(cell));
        const formLayout::Style style = formLayout::cellStyle(grid, cell);
        const bool centred = formLayout::cellAlign(grid, cell) != formLayout::paragraphStyle(style).align;
        addParagraph(place, styleId(style), cell.text + cell.mark, keepNext, centred ? "center" : nullptr);
        column += columns;
    }
    if (column + 1 < edges.size())
        addParagraph(addCell(node, edges.back() - edges[column], edges.size() - 1 - column, false, true), valueStyle, {}, keepNext);
}

/// Writes one block after the other.
class BodyWriter
{
public:
    BodyWriter(pugi::xml_node body, const FormDocument &form) : m_body(body), m_form(form) {}

    void operator()(const FormHeading &heading);
    void operator()(const FormNote &note);
    void operator()(const FormContents &contents);
    void operator()(const FormGrid &grid);
    void operator()(const FormText &text);
    void operator()(const FormDrawing &drawing);

private:
    pugi::xml_node m_body;
    const FormDocument &m_form;
    int m_headings = 0;
    int m_drawings = 0;
};

QByteArray bookmarkOf(int heading)
{
    return "_Toc" + QByteArray::number(heading);
}

void BodyWriter::operator()(const FormHeading &heading)
{
    auto paragraph = addParagraph(m_body, headingStyle, {});
    const QByteArray number = QByteArray::number(++m_headings);
    add(paragraph, "w:bookmarkStart", {{"w:id", number.constData()}, {"w:name", bookmarkOf(m_headings).constData()}});
    addText(paragraph, heading.text);
    add(paragraph, "w:bookmarkEnd", {{"w:id", number.constData()}});
}

/// A field that Word can bring up to date; until then it shows the pages of our own layout.
void BodyWriter::operator()(const FormContents &)
{
    std::vector<const FormHeading *> headings;
    for (const FormBlock &block : m_form.blocks)
        if (const auto *heading = std::get_if<FormHeading>(&block))
            headings.push_back(heading);
    for (size_t i = 0; i < headings.size(); ++i) {
        auto paragraph = addParagraph(m_body, contentsStyle, {});
        if (i == 0)
            addFieldBegin(paragraph, " TOC \\o \"1-1\" \\h \\z \\u ");
        const QString page = headings[i]->page > 0 ? QString::number(headings[i]->page) : QString();
        auto link = add(paragraph, "w:hyperlink", {{"w:anchor", bookmarkOf(int(i) + 1).constData()}, {"w:history", "1"}});
        addText(link, headings[i]->text + u'\t' + page);
        if (i + 1 == headings.size())
            addFieldEnd(paragraph);
    }
    addGap(m_body);
}

void BodyWriter::operator()(const FormDrawing &drawing)
{
    addDrawing(m_body, drawing, ++m_drawings);
    addParagraph(m_body, captionStyle, drawing.label);
}

void BodyWriter::operator()(const FormNote &note)
{
    addParagraph(m_body, noteStyle, note.text);
}

void BodyWriter::operator()(const FormGrid &grid)
{
    if (grid.rows.empty() || grid.widths.empty())
        return;
    const std::vector<int> edges = formLayout::columnEdges(grid.widths);
    auto table = addTable(m_body, edges);
    for (size_t i = 0; i < grid.rows.size(); ++i)
        addGridRow(table, grid, i, edges);
    addGap(m_body);
}

void BodyWriter::operator()(const FormText &text)
{
    const std::vector<int> edges{0, formLayout::textWidth};
    auto table = addTable(m_body, edges);
    auto label = addCell(addRow(table, formLayout::leastRowHeight(1), true, false), formLayout::textWidth, 1, true, true);
    addParagraph(label, labelStyle, text.label, true, "left");
    auto value = addCell(addRow(table, formLayout::leastRowHeight(formLayout::longTextLines), false, false), formLayout::textWidth, 1, false, false);
    // Each line that the author ended is a paragraph of its own, so that it gets its indent.
    for (const QString &line : QString::fromUtf8(clean(text.text)).split(u'\n'))
        addParagraph(value, longTextStyle, line);
    addGap(m_body);
}

QByteArray documentPart(const FormDocument &form)
{
    pugi::xml_document document;
    auto body = add(newRoot(document, "w:document"), "w:body");
    addParagraph(body, titleStyle, form.title);
    BodyWriter writer(body, form);
    for (const FormBlock &block : form.blocks)
        std::visit(writer, block);

    auto section = add(body, "w:sectPr");
    add(section, "w:footerReference", {{"w:type", "default"}, {"r:id", "rId4"}});
    add(section, "w:pgSz", "w:w", formLayout::pageWidth).append_attribute("w:h") = formLayout::pageHeight;
    auto margins = add(section, "w:pgMar", "w:top", formLayout::marginAbove);
    margins.append_attribute("w:right") = formLayout::marginRight;
    margins.append_attribute("w:bottom") = formLayout::marginBelow;
    margins.append_attribute("w:left") = formLayout::marginLeft;
    margins.append_attribute("w:header") = formLayout::headerDistance;
    margins.append_attribute("w:footer") = formLayout::footerDistance;
    margins.append_attribute("w:gutter") = 0;
    return written(document);
}

} // namespace

Result<QByteArray> docx(const FormDocument &form)
{
    // These parts are the same in every document; only the styles name its language.
    static const QByteArray types = contentTypes(), packageLinks = packageRelations(), documentLinks = documentRelations(), sets = settings(), fonts = fontTable();
    static QHash<QString, QByteArray> stylesOf;
    QByteArray &style = stylesOf[form.language];
    if (style.isEmpty())
        style = styles(form.language);
    return zipped({{"[Content_Types].xml", types},
                   {"_rels/.rels", packageLinks},
                   {"docProps/core.xml", coreProperties(form.title, form.language)},
                   {"word/document.xml", documentPart(form)},
                   {"word/_rels/document.xml.rels", documentLinks},
                   {"word/styles.xml", style},
                   {"word/settings.xml", sets},
                   {"word/fontTable.xml", fonts},
                   {"word/footer1.xml", footer(form.footer)}});
}

} // namespace micromajor
