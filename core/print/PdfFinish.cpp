#include "core/print/PdfFinish.h"

#include "core/print/SharedGlyphs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

namespace micromajor {

using namespace Qt::StringLiterals;

static QPDFObjectHandle bookmark(const FormPages::Heading &heading, QPDFObjectHandle page, QPDFObjectHandle parent)
{
    auto place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newInteger(0));
    place.appendItem(QPDFObjectHandle::newReal(FormPages::pageSize().height() - heading.y, 1)); // PDF counts from the foot of the page
    place.appendItem(QPDFObjectHandle::newNull());
    auto entry = QPDFObjectHandle::newDictionary();
    entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(heading.text.toStdString()));
    entry.replaceKey("/Parent", parent);
    entry.replaceKey("/Dest", place);
    return entry;
}

static void addBookmarks(QPDF &document, const FormPages &pages)
{
    const auto papers = QPDFPageDocumentHelper(document).getAllPages();
    auto root = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> entries;
    for (const FormPages::Heading &heading : pages.headings())
        if (heading.page < int(papers.size()))
            entries.push_back(document.makeIndirectObject(bookmark(heading, papers[size_t(heading.page)].getObjectHandle(), root)));
    if (entries.empty())
        return;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i > 0)
            entries[i].replaceKey("/Prev", entries[i - 1]);
        if (i + 1 < entries.size())
            entries[i].replaceKey("/Next", entries[i + 1]);
    }
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/First", entries.front());
    root.replaceKey("/Last", entries.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(int(entries.size())));
    document.getRoot().replaceKey("/Outlines", root);
}

static std::string hexadecimal(const QString &character)
{
    std::string units;
    for (const QChar unit : character)
        units += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper().toStdString();
    return units;
}

/// What the text maps of a PDF by Qt have to say instead.
struct TextCorrections
{
    QHash<char16_t, char16_t> meant; ///< see SharedGlyphs.h
    QStringList beyond; ///< characters above U+FFFF, which Qt leaves out of its maps, in the order of their first use, as glyphs are numbered
};

static TextCorrections correctionsFor(const FormPages &pages)
{
    TextCorrections corrections;
    QSet<char16_t> used;
    const QString text = pages.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && !corrections.beyond.contains(text.mid(i, 2)))
            corrections.beyond.append(text.mid(i, 2));
        used.insert(text[i].unicode());
    }
    corrections.meant = charactersMeant(pages.fonts(), used);
    return corrections;
}

/// Which character each glyph stands for, out of a text map as Qt writes it: lines "<first> <last> <character>" and "<first> <last> [<…> …]".
static std::map<int, char16_t> glyphsOf(const std::string &map)
{
    std::map<int, char16_t> glyphs;
    static const QRegularExpression range(uR"(<([0-9A-F]{4})> <[0-9A-F]{4}> (?:<([0-9A-F]{4})>|\[([^\]]*)\]))"_s);
    auto ranges = range.globalMatch(QString::fromStdString(map));
    while (ranges.hasNext()) {
        const QRegularExpressionMatch match = ranges.next();
        int glyph = match.capturedView(1).toInt(nullptr, 16);
        QString listed = match.captured(2) + match.captured(3);
        const QStringList characters = listed.remove(u'<').remove(u'>').split(u' ', Qt::SkipEmptyParts);
        for (const QString &character : characters)
            glyphs[glyph++] = char16_t(character.toUShort(nullptr, 16));
    }
    glyphs.erase(0); // the sign for what a font lacks
    return glyphs;
}

static std::string correctedMap(const std::string &map, const TextCorrections &corrections)
{
    const std::map<int, char16_t> glyphs = glyphsOf(map);
    std::vector<std::pair<int, QString>> entries;
    qsizetype beyond = 0;
    int next = 1;
    const auto addBeyond = [&] { entries.emplace_back(next++, corrections.beyond[beyond++]); };
    for (const auto &[glyph, unit] : glyphs) {
        while (next < glyph && beyond < corrections.beyond.size())
            addBeyond();
        entries.emplace_back(glyph, QString(QChar(unit == u'\t' ? u' ' : corrections.meant.value(unit, unit))));
        next = glyph + 1;
    }
    while (beyond < corrections.beyond.size())
        addBeyond();

    constexpr size_t mostInBlock = 100; // PDF 32000-1:2008, 9.10.3
    const size_t head = map.find("endcodespacerange") + std::string_view("endcodespacerange").size();
    std::string corrected = map.substr(0, head) + '\n';
    for (size_t first = 0; first < entries.size(); first += mostInBlock) {
        const size_t last = std::min(first + mostInBlock, entries.size());
        corrected += std::to_string(last - first) + " beginbfchar\n";
        for (size_t i = first; i < last; ++i)
            corrected += '<' + hexadecimal(QString(QChar(char16_t(entries[i].first)))) + "> <" + hexadecimal(entries[i].second) + ">\n";
        corrected += "endbfchar\n";
    }
    return corrected + map.substr(map.find("endcmap"));
}

static void correctTexts(QPDF &document, const TextCorrections &corrections)
{
    for (QPDFObjectHandle &object : document.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode") || !object.getKey("/ToUnicode").isStream())
            continue;
        auto stream = object.getKey("/ToUnicode");
        const std::shared_ptr<Buffer> data = stream.getStreamData();
        const std::string map(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        stream.replaceStreamData(correctedMap(map, corrections), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

Result<QByteArray> finishedPdf(const QByteArray &pdf, const FormPages &pages)
{
    try {
        QPDF document;
        document.processMemoryFile("form", pdf.constData(), size_t(pdf.size()));
        correctTexts(document, correctionsFor(pages));
        addBookmarks(document, pages);
        document.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()));
    } catch (const std::exception &failure) {
        return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "The PDF could not be finished (%1). Export it again; if that fails, choose DOCX."),
                                                       {QString::fromUtf8(failure.what())})};
    }
}

} // namespace micromajor
