#include "core/exchange/docx/DocxParts.h"

#include "core/exchange/forms/FormLayout.h"

#include <string>

namespace micromajor::docxParts {

namespace {

constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr auto relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto packageRelationNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

struct NamedStyle
{
    formLayout::Style style;
    const char *id;
    const char *name;
};

const NamedStyle namedStyles[] = {
    {formLayout::Style::Title, titleStyle, "Form Title"},
    {formLayout::Style::Heading, headingStyle, "heading 1"},
    {formLayout::Style::Label, labelStyle, "Form Label"},
    {formLayout::Style::Value, valueStyle, "Form Value"},
    {formLayout::Style::LongText, longTextStyle, "Form Long Text"},
    {formLayout::Style::TableLabel, tableLabelStyle, "Table Label"},
    {formLayout::Style::TableValue, tableValueStyle, "Table Value"},
    {formLayout::Style::Note, noteStyle, "Form Note"},
    {formLayout::Style::Gap, gapStyle, "Form Gap"},
    {formLayout::Style::PageNumber, "Footer", "footer"},
    {formLayout::Style::FooterNote, "FooterNote", "Form Footer Note"},
    {formLayout::Style::Contents, contentsStyle, "toc 1"},
    {formLayout::Style::Caption, captionStyle, "caption"},
};

const char *wordAlign(formLayout::Align align)
{
    switch (align) {
    case formLayout::Align::Center:
        return "center";
    case formLayout::Align::Justified:
        return "both";
    case formLayout::Align::Right:
        return "right";
    case formLayout::Align::Left:
        break;
    }
    return "left";
}

void addFonts(pugi::xml_node run, const char *eastAsian)
{
    add(run, "w:rFonts", {{"w:ascii", formLayout::latinFont}, {"w:hAnsi", formLayout::latinFont}, {"w:eastAsia", eastAsian},
                         {"w:cs", formLayout::latinFont}});
}

void addSize(pugi::xml_node run, int halfPoints)
{
    add(run, "w:sz", "w:val", halfPoints);
    add(run, "w:szCs", "w:val", halfPoints);
}

void addParagraphStyle(pugi::xml_node root, const NamedStyle &named)
{
    const formLayout::ParagraphStyle &style = formLayout::paragraphStyle(named.style);
    const bool outline = named.style == formLayout::Style::Heading;
    const bool custom = std::string_view(named.id).starts_with("Form") || std::string_view(named.id).starts_with("Table");
    auto node = add(root, "w:style", {{"w:type", "paragraph"}, {"w:customStyle", custom ? "1" : "0"}, {"w:styleId", named.id}});
    add(node, "w:name", {{"w:val", named.name}});
    add(node, "w:basedOn", {{"w:val", "Normal"}});
    if (outline)
        add(node, "w:next", {{"w:val", "Normal"}});
    add(node, "w:qFormat");
    auto paragraph = add(node, "w:pPr");
    if (style.keepNext)
        add(paragraph, "w:keepNext");
    if (style.keepLines)
        add(paragraph, "w:keepLines");
    if (named.style == formLayout::Style::Contents) {
        auto tab = add(add(paragraph, "w:tabs"), "w:tab", {{"w:val", "right"}, {"w:leader", "dot"}});
        tab.append_attribute("w:pos") = formLayout::textWidth;
    }
    auto spacing = add(paragraph, "w:spacing", "w:before", style.before);
    spacing.append_attribute("w:after") = style.after;
    spacing.append_attribute("w:line") = formLayout::linePitch(style);
    spacing.append_attribute("w:lineRule") = "exact";
    if (style.indentCharacters > 0) {
        auto indent = add(paragraph, "w:ind", "w:firstLineChars", style.indentCharacters);
        indent.append_attribute("w:firstLine") = style.indentCharacters * style.halfPoints / 10; // for readers that do not count characters
    }
    add(paragraph, "w:jc", {{"w:val", wordAlign(style.align)}});
    if (outline)
        add(paragraph, "w:outlineLvl", {{"w:val", "0"}});
    auto run = add(node, "w:rPr");
    addFonts(run, formLayout::fontName(style.typeface));
    if (style.color)
        add(run, "w:color", {{"w:val", style.color}});
    addSize(run, style.halfPoints);
}

struct Writer : pugi::xml_writer
{
    QByteArray bytes;
    void write(const void *data, size_t size) override { bytes.append(static_cast<const char *>(data), qsizetype(size)); }
};

void addField(pugi::xml_node paragraph, const char *instruction)
{
    addFieldBegin(paragraph, instruction);
    add(add(paragraph, "w:r"), "w:t").text() = "1";
    addFieldEnd(paragraph);
}

} // namespace

pugi::xml_node add(pugi::xml_node parent, const char *name, std::initializer_list<Attribute> attributes)
{
    auto node = parent.append_child(name);
    for (const Attribute &attribute : attributes)
        node.append_attribute(attribute.name) = attribute.value;
    return node;
}

pugi::xml_node add(pugi::xml_node parent, const char *name, const char *attribute, int value)
{
    auto node = parent.append_child(name);
    node.append_attribute(attribute) = value;
    return node;
}

void addText(pugi::xml_node paragraph, const QString &text)
{
    const QString whole = formLayout::printedText(text);
    if (whole.isEmpty())
        return;
    auto run = add(paragraph, "w:r");
    qsizetype start = 0;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        if (i < whole.size() && whole[i] != u'\n' && whole[i] != u'\t')
            continue;
        if (i > start)
            add(run, "w:t", {{"xml:space", "preserve"}}).text() = QStringView(whole).mid(start, i - start).toUtf8().constData();
        if (i < whole.size())
            add(run, whole[i] == u'\n' ? "w:br" : "w:tab");
        start = i + 1;
    }
}

static void addFieldMark(pugi::xml_node paragraph, const char *type)
{
    add(add(paragraph, "w:r"), "w:fldChar", {{"w:fldCharType", type}});
}

void addFieldBegin(pugi::xml_node paragraph, const char *instruction)
{
    addFieldMark(paragraph, "begin");
    add(add(paragraph, "w:r"), "w:instrText", {{"xml:space", "preserve"}}).text() = instruction;
    addFieldMark(paragraph, "separate");
}

void addFieldEnd(pugi::xml_node paragraph)
{
    addFieldMark(paragraph, "end");
}

QByteArray clean(const QString &text)
{
    return formLayout::printedText(text).toUtf8();
}

QByteArray written(const pugi::xml_document &document)
{
    Writer writer;
    writer.bytes.append(declaration);
    document.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return writer.bytes;
}

pugi::xml_node newRoot(pugi::xml_document &document, const char *name)
{
    return add(document, name, {{"xmlns:w", wordNamespace}, {"xmlns:r", relationNamespace}});
}

QByteArray contentTypes()
{
    pugi::xml_document document;
    auto root = add(document, "Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
    add(root, "Default", {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
    add(root, "Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
    const std::string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    for (const auto &[part, type] : {std::pair("document", "document.main"), {"styles", "styles"}, {"settings", "settings"},
                                     {"fontTable", "fontTable"}, {"footer1", "footer"}})
        add(root, "Override", {{"PartName", ("/word/" + std::string(part) + ".xml").c_str()}, {"ContentType", (word + type + "+xml").c_str()}});
    add(root, "Override", {{"PartName", "/docProps/core.xml"}, {"ContentType", "application/vnd.openxmlformats-package.core-properties+xml"}});
    return written(document);
}

QByteArray packageRelations()
{
    pugi::xml_document document;
    auto root = add(document, "Relationships", {{"xmlns", packageRelationNamespace}});
    add(root, "Relationship", {{"Id", "rId1"}, {"Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"},
                               {"Target", "word/document.xml"}});
    add(root, "Relationship", {{"Id", "rId2"}, {"Type", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"},
                               {"Target", "docProps/core.xml"}});
    return written(document);
}

QByteArray documentRelations()
{
    pugi::xml_document document;
    auto root = add(document, "Relationships", {{"xmlns", packageRelationNamespace}});
    int number = 0;
    for (const auto &[type, target] : {std::pair("styles", "styles.xml"), {"settings", "settings.xml"}, {"fontTable", "fontTable.xml"},
                                       {"footer", "footer1.xml"}})
        add(root, "Relationship", {{"Id", ("rId" + std::to_string(++number)).c_str()},
                                   {"Type", (std::string(relationNamespace) + '/' + type).c_str()}, {"Target", target}});
    return written(document);
}

QByteArray coreProperties(const QString &title, const QString &language)
{
    pugi::xml_document document;
    auto root = add(document, "cp:coreProperties",
                    {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                     {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
    add(root, "dc:title").text() = clean(title).constData();
    add(root, "dc:creator").text() = "微专业设计工作台";
    add(root, "dc:language").text() = clean(language).constData();
    return written(document);
}

QByteArray styles(const QString &language)
{
    pugi::xml_document document;
    auto root = newRoot(document, "w:styles");
    auto defaults = add(root, "w:docDefaults");
    auto run = add(add(defaults, "w:rPrDefault"), "w:rPr");
    addFonts(run, formLayout::fontName(formLayout::Typeface::Body));
    addSize(run, 24);
    add(run, "w:lang", {{"w:val", "en-US"}, {"w:eastAsia", clean(language).constData()}, {"w:bidi", "ar-SA"}});
    // Without Word's own room between Chinese and digits the lines break where they break in the PDF.
    auto paragraphs = add(add(defaults, "w:pPrDefault"), "w:pPr");
    for (const char *between : {"w:autoSpaceDE", "w:autoSpaceDN"})
        add(paragraphs, between, {{"w:val", "0"}});

    auto normal = add(root, "w:style", {{"w:type", "paragraph"}, {"w:default", "1"}, {"w:styleId", "Normal"}});
    add(normal, "w:name", {{"w:val", "Normal"}});
    add(normal, "w:qFormat");
    for (const NamedStyle &style : namedStyles)
        addParagraphStyle(root, style);

    auto table = add(root, "w:style", {{"w:type", "table"}, {"w:customStyle", "1"}, {"w:styleId", tableStyle}});
    add(table, "w:name", {{"w:val", "Form Table"}});
    auto properties = add(table, "w:tblPr");
    auto borders = add(properties, "w:tblBorders");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        add(borders, side, {{"w:val", "single"}, {"w:sz", std::to_string(formLayout::borderWidth * 8 / 20).c_str()}, {"w:space", "0"}, {"w:color", "000000"}});
    auto margins = add(properties, "w:tblCellMar");
    for (const char *side : {"w:left", "w:right"})
        add(margins, side, "w:w", formLayout::cellMargin).append_attribute("w:type") = "dxa";
    return written(document);
}

QByteArray settings()
{
    pugi::xml_document document;
    auto root = newRoot(document, "w:settings");
    add(root, "w:zoom", {{"w:percent", "100"}});
    add(root, "w:characterSpacingControl", {{"w:val", "compressPunctuation"}});
    // Without this Word opens the file in its mode for 2007 and says so in the title bar.
    add(add(root, "w:compat"), "w:compatSetting",
        {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", "15"}});
    return written(document);
}

QByteArray fontTable()
{
    pugi::xml_document document;
    auto root = newRoot(document, "w:fonts");
    // 方正小标宋 may not be installed; a reader without it takes the 宋体 face named here, or one of its own for this character set.
    using formLayout::Typeface;
    for (const auto &[typeface, family] : {std::pair(Typeface::Body, "modern"), {Typeface::Heading, "modern"}, {Typeface::Title, "roman"},
                                           {Typeface::PageNumber, "roman"}}) {
        auto font = add(root, "w:font", {{"w:name", formLayout::fontName(typeface)}});
        add(font, "w:altName", {{"w:val", formLayout::otherFontName(typeface)}});
        add(font, "w:charset", {{"w:val", "86"}});
        add(font, "w:family", {{"w:val", family}});
        add(font, "w:pitch", {{"w:val", "variable"}});
    }
    auto latin = add(root, "w:font", {{"w:name", formLayout::latinFont}});
    add(latin, "w:charset", {{"w:val", "00"}});
    add(latin, "w:family", {{"w:val", "roman"}});
    add(latin, "w:pitch", {{"w:val", "variable"}});
    return written(document);
}

QByteArray footer(const QString &line)
{
    pugi::xml_document document;
    auto root = newRoot(document, "w:ftr");
    auto page = add(root, "w:p");
    add(add(page, "w:pPr"), "w:pStyle", {{"w:val", "Footer"}});
    addText(page, QStringLiteral("— "));
    addField(page, " PAGE ");
    addText(page, QStringLiteral(" / "));
    addField(page, " NUMPAGES ");
    addText(page, QStringLiteral(" —"));
    auto note = add(root, "w:p");
    add(add(note, "w:pPr"), "w:pStyle", {{"w:val", "FooterNote"}});
    addText(note, line);
    return written(document);
}

} // namespace micromajor::docxParts
