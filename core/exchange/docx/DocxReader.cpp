#include "core/exchange/docx/DocxReader.h"

#include "core/exchange/package/SafeXml.h"
#include "core/exchange/package/ZipReader.h"

#include <QCoreApplication>

#include <string_view>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// Names are compared without their prefix, which some writers choose freely.
std::string_view localName(const pugi::xml_node &node)
{
    const std::string_view name = node.name();
    const size_t colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

void appendText(QString &text, const pugi::xml_node &node)
{
    for (const pugi::xml_node &child : node) {
        const std::string_view name = localName(child);
        if (name == "t")
            text += QString::fromUtf8(child.text().get());
        else if (name == "br" || name == "cr")
            text += u'\n';
        else if (name == "tab")
            text += u'\t';
        else if (name != "drawing" && name != "pict" && name != "AlternateContent" && name != "instrText" && name != "del")
            appendText(text, child);
    }
}

/// The paragraphs below a node, each a line.
void appendParagraphs(QStringList &lines, const pugi::xml_node &node)
{
    for (const pugi::xml_node &child : node) {
        if (localName(child) == "p") {
            QString line;
            appendText(line, child);
            lines.append(line);
        } else {
            appendParagraphs(lines, child);
        }
    }
}

void collect(const pugi::xml_node &node, std::string_view wanted, std::vector<pugi::xml_node> &found)
{
    for (const pugi::xml_node &child : node) {
        if (localName(child) == wanted)
            found.push_back(child);
        else if (localName(child) == "sdt" || localName(child) == "sdtContent") // a content control around it
            collect(child, wanted, found);
    }
}

DocxText::Table tableOf(const pugi::xml_node &node)
{
    DocxText::Table table;
    std::vector<pugi::xml_node> rows;
    collect(node, "tr", rows);
    for (const pugi::xml_node &row : rows) {
        QStringList &cells = table.emplace_back();
        std::vector<pugi::xml_node> places;
        collect(row, "tc", places);
        for (const pugi::xml_node &place : places) {
            QStringList lines;
            appendParagraphs(lines, place);
            cells.append(lines.join(u'\n'));
        }
    }
    return table;
}

void addBlocks(DocxText &text, const pugi::xml_node &node)
{
    for (const pugi::xml_node &child : node) {
        const std::string_view name = localName(child);
        if (name == "p") {
            QString line;
            appendText(line, child);
            text.blocks.emplace_back(line);
        } else if (name == "tbl") {
            text.blocks.emplace_back(tableOf(child));
        } else {
            addBlocks(text, child);
        }
    }
}

} // namespace

std::vector<const DocxText::Table *> DocxText::tables() const
{
    std::vector<const Table *> all;
    for (const auto &block : blocks)
        if (const auto *table = std::get_if<Table>(&block))
            all.push_back(table);
    return all;
}

Result<DocxText> readDocx(const QByteArray &bytes, const QString &source)
{
    const Result<ZipContent> package = readZip(bytes, source);
    if (!package)
        return package.error();
    const ZipPart *body = package->find(u"word/document.xml");
    if (!body)
        return Error{Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is not a Word document (.docx)."), {source})};
    pugi::xml_document document;
    if (const auto parsed = parseXml(document, body->content, source); !parsed)
        return parsed.error();
    DocxText text;
    addBlocks(text, document.document_element());
    if (const ZipPart *properties = package->find(u"docProps/core.xml")) {
        pugi::xml_document core;
        if (const auto parsed = parseXml(core, properties->content, source); !parsed)
            return parsed.error();
        for (const pugi::xml_node &child : core.document_element())
            if (localName(child) == "title")
                text.title = QString::fromUtf8(child.text().get());
    }
    return text;
}

} // namespace micromajor
