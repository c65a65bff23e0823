#include "core/exchange/package/SafeXml.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUtf8StringView>

namespace micromajor {

namespace {

constexpr int mostDepth = 256;
constexpr qsizetype mostNodes = 3'000'000;

Error refused(const char *sentence, const QString &partName) { return {Error::Kind::InvalidInput, Message(sentence, {partName})}; }

Error wrongEncoding(const QString &partName)
{
    return refused(QT_TRANSLATE_NOOP("core", "%1 is not written in UTF-8 or UTF-16, as Office files are. Open it in Office or WPS and save it anew."), partName);
}

/// Empty: the bytes are not what they claim to be.
QByteArray inUtf8(const QByteArray &bytes)
{
    const bool littleEndian = bytes.startsWith("\xFF\xFE");
    if (littleEndian || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(littleEndian ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder(QByteArrayView(bytes).sliced(2));
        return bytes.size() % 2 != 0 || decoder.hasError() || text.contains(QChar(u'\0')) ? QByteArray() : text.toUtf8();
    }
    if (bytes.contains('\0') || !QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8())
        return {};
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

bool declaresOffice(const QByteArray &text)
{
    if (!text.startsWith("<?xml "))
        return true;
    const QByteArray head = text.left(text.indexOf("?>")).toLower().replace('\'', '"');
    const qsizetype at = head.indexOf("encoding");
    if (at < 0)
        return true;
    const QByteArray encoding = head.mid(at + 8).replace(' ', "");
    return encoding.startsWith("=\"utf-8\"") || encoding.startsWith("=\"utf-16\"") || encoding.startsWith("=\"us-ascii\"");
}

class DepthWalker : public pugi::xml_tree_walker
{
public:
    // Returning false ends the walk.
    bool for_each(pugi::xml_node &) override { return depth() < mostDepth; }
};

} // namespace

Error brokenXml(const QString &partName)
{
    return {Error::Kind::Damaged,
            Message(QT_TRANSLATE_NOOP("core", "%1 is damaged: its content breaks off or is not well formed. Ask for the file again, or open it in Office and save it anew."), {partName})};
}

Result<QByteArray> checkedXml(const QByteArray &bytes, const QString &partName)
{
    const QByteArray text = inUtf8(bytes);
    if (text.isEmpty() && !bytes.isEmpty())
        return wrongEncoding(partName);
    // "<" never stands for itself in a text, so these letters are markup.
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY"))
        return refused(QT_TRANSLATE_NOOP("core", "%1 holds a document type definition, which no Office file has, and was not opened. Do not use this file."), partName);
    if (!declaresOffice(text))
        return wrongEncoding(partName);
    return text;
}

Result<void> parseXml(pugi::xml_document &document, const QByteArray &bytes, const QString &partName)
{
    document.reset();
    const auto text = checkedXml(bytes, partName);
    if (!text)
        return text.error();
    if (text->count('<') + text->count('=') > mostNodes)
        return refused(QT_TRANSLATE_NOOP("core", "%1 is larger than any document this program has a use for and was not opened. Take out what is not needed."), partName);
    // The encoding given outright: pugixml would trust the declaration.
    if (!document.load_buffer(text->constData(), size_t(text->size()), pugi::parse_full | pugi::parse_ws_pcdata, pugi::encoding_utf8)) {
        document.reset();
        return brokenXml(partName);
    }
    DepthWalker walker;
    if (!document.traverse(walker)) {
        document.reset();
        return refused(QT_TRANSLATE_NOOP("core", "%1 is nested far deeper than an Office document and was not opened. Use a file saved by Office or WPS."), partName);
    }
    // It is UTF-8 from here on, also when saved.
    if (pugi::xml_node declaration = document.first_child(); declaration.type() == pugi::node_declaration)
        if (pugi::xml_attribute encoding = declaration.attribute("encoding"); encoding && text->constData() != bytes.constData())
            encoding.set_value("UTF-8");
    return {};
}

} // namespace micromajor
