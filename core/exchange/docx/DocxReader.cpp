#include "core/exchange/docx/DocxReader.h"

#include "core/exchange/package/SafeXml.h"
#include "core/exchange/package/XmlStream.h"
#include "core/exchange/package/ZipReader.h"

#include <QCoreApplication>

#include <string_view>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// Reads the body as a stream; names are compared without their prefix, which some writers choose freely.
class BodyReader
{
public:
    explicit BodyReader(const QByteArray &xml) : m_xml(xml) {}

    /// False if the part is not well formed.
    bool read(DocxText &text)
    {
        readBlocks(text);
        return m_sound && m_xml.next() == XmlStream::Token::Finished;
    }
    bool readTitle(QString &title);

private:
    template<class Visit>
    void forEachChild(const Visit &visit);
    void skip();
    void readPlain(QString &text);
    void readText(QString &text);
    void readParagraphs(QStringList &lines);
    /// Elements of this name, also within content controls.
    template<class Visit>
    void forEachOf(std::string_view wanted, const Visit &visit);
    DocxText::Table readTable();
    void readBlocks(DocxText &text);

    XmlStream m_xml;
    bool m_sound = true;
};

/// Of the element whose Start was read last, or of the whole part; `visit` gets the name of a child and reads up to its End.
template<class Visit>
void BodyReader::forEachChild(const Visit &visit)
{
    const int depth = m_xml.depth();
    while (m_sound) {
        switch (m_xml.next()) {
        case XmlStream::Token::Start:
            visit(m_xml.name());
            if (depth == 0)
                return;
            break;
        case XmlStream::Token::End:
            return;
        case XmlStream::Token::Text:
            break;
        case XmlStream::Token::Finished:
        case XmlStream::Token::Fault:
            m_sound = false;
            return;
        }
    }
}

void BodyReader::skip()
{
    forEachChild([this](std::string_view) { skip(); });
}

void BodyReader::readPlain(QString &text)
{
    while (m_sound) {
        switch (m_xml.next()) {
        case XmlStream::Token::Start:
            skip();
            break;
        case XmlStream::Token::End:
            return;
        case XmlStream::Token::Text:
            m_sound = m_xml.appendText(text);
            break;
        case XmlStream::Token::Finished:
        case XmlStream::Token::Fault:
            m_sound = false;
        }
    }
}

void BodyReader::readText(QString &text)
{
    forEachChild([&](std::string_view name) {
        if (name == "t") {
            readPlain(text);
            return;
        }
        if (name == "br" || name == "cr")
            text += u'\n';
        else if (name == "tab")
            text += u'\t';
        else if (name != "drawing" && name != "pict" && name != "AlternateContent" && name != "instrText" && name != "del")
            return readText(text);
        skip();
    });
}

/// The paragraphs below an element, each a line.
void BodyReader::readParagraphs(QStringList &lines)
{
    forEachChild([&](std::string_view name) {
        if (name == "p")
            readText(lines.emplace_back());
        else
            readParagraphs(lines);
    });
}

template<class Visit>
void BodyReader::forEachOf(std::string_view wanted, const Visit &visit)
{
    forEachChild([&](std::string_view name) {
        if (name == wanted)
            visit();
        else if (name == "sdt" || name == "sdtContent")
            forEachOf(wanted, visit);
        else
            skip();
    });
}

DocxText::Table BodyReader::readTable()
{
    DocxText::Table table;
    forEachOf("tr", [&] {
        QStringList &cells = table.emplace_back();
        forEachOf("tc", [&] {
            QStringList lines;
            readParagraphs(lines);
            cells.append(lines.join(u'\n'));
        });
    });
    return table;
}

void BodyReader::readBlocks(DocxText &text)
{
    forEachChild([&](std::string_view name) {
        if (name == "p")
            readText(std::get<QString>(text.blocks.emplace_back(QString())));
        else if (name == "tbl")
            text.blocks.emplace_back(readTable());
        else
            readBlocks(text);
    });
}

bool BodyReader::readTitle(QString &title)
{
    forEachChild([&](std::string_view) {
        forEachChild([&](std::string_view name) { name == "title" ? readPlain(title) : skip(); });
    });
    return m_sound;
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
    DocxText text;
    const Result<QByteArray> content = checkedXml(body->content, source);
    if (!content)
        return content.error();
    if (!BodyReader(*content).read(text))
        return brokenXml(source);
    if (const ZipPart *properties = package->find(u"docProps/core.xml")) {
        const Result<QByteArray> core = checkedXml(properties->content, source);
        if (!core)
            return core.error();
        if (!BodyReader(*core).readTitle(text.title))
            return brokenXml(source);
    }
    return text;
}

} // namespace micromajor
