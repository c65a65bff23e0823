#include "core/exchange/spreadsheet/WorkbookReader.h"

#include "core/exchange/package/SafeXml.h"
#include "core/exchange/package/ZipReader.h"
#include "core/exchange/spreadsheet/SheetParts.h"

#include <QCoreApplication>
#include <QDir>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

struct Relation
{
    QString id;
    QString type; ///< its last word: worksheet, sharedStrings, styles, …
    QString target; ///< name of a part
};

/// A thousand programs make about one; more than two would be a file made to fill the memory.
constexpr size_t mostCells = 2'000'000;

class Reader
{
public:
    Reader(const ZipContent &package, const QString &source) : m_package(package), m_source(source) {}
    Result<Workbook> read();

private:
    Result<void> refuseOthers() const;
    Result<void> parse(pugi::xml_document &document, const QString &part) const;
    Result<std::vector<Relation>> relations(const QString &part) const;
    Result<void> readShared(const std::vector<Relation> &relations);
    /// As a stream, which the function reads.
    template<class Read>
    Result<void> readPart(const QString &part, Read &&read) const;
    Error damaged() const;
    Error notOurs(const char *sentence) const { return {Error::Kind::NotOurs, Message(sentence, {m_source})}; }

    const ZipContent &m_package;
    QString m_source;
    WorkbookParts m_parts;
};

Error Reader::damaged() const
{
    return {Error::Kind::Damaged,
            Message(QT_TRANSLATE_NOOP("core", "%1 is a damaged spreadsheet: a part that it refers to is missing or wrong. Open it in Office or WPS and save it anew."), {m_source})};
}

Result<void> Reader::parse(pugi::xml_document &document, const QString &part) const
{
    const ZipPart *found = m_package.find(part);
    if (!found)
        return damaged();
    return parseXml(document, found->content, u"%1 (%2)"_s.arg(m_source, part));
}

/// What people choose by mistake has its own sentence.
Result<void> Reader::refuseOthers() const
{
    if (const ZipPart *type = m_package.find(u"mimetype"); type && type->content.startsWith("application/vnd.oasis"))
        return notOurs(QT_TRANSLATE_NOOP("core", "%1 is an OpenDocument file. Open it in Office, WPS or LibreOffice and save it as .xlsx."));
    if (m_package.find(u"word/document.xml"))
        return notOurs(QT_TRANSLATE_NOOP("core", "%1 is a Word document, not a spreadsheet. Choose an .xlsx file."));
    if (m_package.find(u"xl/workbook.bin"))
        return notOurs(QT_TRANSLATE_NOOP("core", "%1 is a binary workbook (.xlsb). Open it in Office or WPS and save it as .xlsx."));
    const ZipPart *types = m_package.find(u"[Content_Types].xml");
    if (!types)
        return notOurs(QT_TRANSLATE_NOOP("core", "%1 is an archive but no Office file (.xlsx, .docx). Choose another file."));
    if (m_package.find(u"xl/vbaProject.bin") || types->content.contains("macroEnabled"))
        return notOurs(QT_TRANSLATE_NOOP("core", "%1 carries macros and was not opened. Save it in Office or WPS as .xlsx, without macros."));
    return {};
}

/// The relations of a part ("": of the package); none if it has no file of them.
Result<std::vector<Relation>> Reader::relations(const QString &part) const
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    const QString file = folder + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
    std::vector<Relation> found;
    if (!m_package.find(file))
        return found;
    pugi::xml_document document;
    if (const auto parsed = parse(document, file); !parsed)
        return parsed.error();
    for (const pugi::xml_node &node : document.document_element().children()) {
        if (localName(node) != "Relationship" || QLatin1StringView(node.attribute("TargetMode").value()) == "External"_L1)
            continue;
        const QString target = QString::fromUtf8(node.attribute("Target").value());
        const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
        found.push_back({QString::fromUtf8(node.attribute("Id").value()), QString::fromUtf8(node.attribute("Type").value()).section(u'/', -1), QDir::cleanPath(path)});
    }
    return found;
}

template<class Read>
Result<void> Reader::readPart(const QString &part, Read &&read) const
{
    const ZipPart *found = m_package.find(part);
    if (!found)
        return damaged();
    const QString partName = u"%1 (%2)"_s.arg(m_source, part);
    const auto bytes = checkedXml(found->content, partName);
    if (!bytes)
        return bytes.error();
    switch (read(*bytes)) {
    case PartFault::None:
        return {};
    case PartFault::NotWellFormed:
        return brokenXml(partName);
    case PartFault::WrongPlace:
        return damaged();
    case PartFault::TooManyCells:
        break;
    }
    return Error{Error::Kind::InvalidInput,
                 Message(QT_TRANSLATE_NOOP("core", "%1 has more than 2 million filled cells and was not opened. Copy the table that is needed into a file of its own."), {m_source})};
}

Result<void> Reader::readShared(const std::vector<Relation> &relations)
{
    for (const Relation &relation : relations) {
        if (relation.type == "sharedStrings"_L1) {
            if (const auto done = readPart(relation.target, [&](const QByteArray &bytes) { return readSharedTexts(bytes, mostCells, m_parts.texts); }); !done)
                return done.error();
        } else if (relation.type == "styles"_L1) {
            pugi::xml_document document;
            if (const auto parsed = parse(document, relation.target); !parsed)
                return parsed.error();
            m_parts.styles = numberKinds(document.document_element());
        }
    }
    return {};
}

Result<Workbook> Reader::read()
{
    if (const auto right = refuseOthers(); !right)
        return right.error();
    const auto ofPackage = relations(QString());
    if (!ofPackage)
        return ofPackage.error();
    QString workbookPart = u"xl/workbook.xml"_s;
    for (const Relation &relation : *ofPackage)
        if (relation.type == "officeDocument"_L1)
            workbookPart = relation.target;
    pugi::xml_document document;
    if (const auto parsed = parse(document, workbookPart); !parsed)
        return parsed.error();
    const pugi::xml_node root = document.document_element();
    if (localName(root) != "workbook")
        return notOurs(QT_TRANSLATE_NOOP("core", "%1 is an Office file but no spreadsheet. Choose an .xlsx file."));
    const auto related = relations(workbookPart);
    if (!related)
        return related.error();
    if (const auto shared = readShared(*related); !shared)
        return shared.error();
    const QLatin1StringView calendar(child(root, "workbookPr").attribute("date1904").value());
    m_parts.from1904 = calendar == "1"_L1 || calendar == "true"_L1;

    Workbook workbook;
    size_t filled = 0;
    for (const pugi::xml_node &node : child(root, "sheets").children()) {
        if (localName(node) != "sheet")
            continue;
        QString id;
        for (const pugi::xml_attribute &attribute : node.attributes())
            if (const QLatin1StringView name(attribute.name()); name.endsWith(":id"_L1))
                id = QString::fromUtf8(attribute.value());
        const auto relation = std::find_if(related->begin(), related->end(), [&](const Relation &one) { return one.id == id; });
        if (relation == related->end())
            return damaged();
        if (relation->type != "worksheet"_L1)
            continue;
        WorkbookSheet sheet;
        sheet.name = QString::fromUtf8(node.attribute("name").value());
        const QLatin1StringView state(node.attribute("state").value());
        sheet.hidden = state == "hidden"_L1 || state == "veryHidden"_L1;
        const auto done = readPart(relation->target, [&](const QByteArray &bytes) { return readSheet(bytes, m_parts, mostCells - filled, sheet); });
        if (!done)
            return done.error();
        filled += sheet.cells.size();
        workbook.sheets.push_back(std::move(sheet));
    }
    return workbook;
}

} // namespace

const WorkbookCell *WorkbookSheet::at(int row, int column) const
{
    const auto found = std::lower_bound(cells.begin(), cells.end(), std::pair(row, column),
                                        [](const WorkbookCell &cell, const std::pair<int, int> &place) { return std::pair(cell.row, cell.column) < place; });
    return found != cells.end() && found->row == row && found->column == column ? &*found : nullptr;
}

Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &source)
{
    const auto package = readZip(bytes, source);
    if (!package)
        return package.error();
    return Reader(*package, source).read();
}

} // namespace micromajor
