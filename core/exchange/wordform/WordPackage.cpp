#include "core/exchange/wordform/WordPackage.h"

#include "core/exchange/package/SafeXml.h"
#include "core/exchange/package/ZipReader.h"

#include <QCoreApplication>

#include <zip.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace micromajor::wordform {

namespace {

constexpr qsizetype largestTextPart = 16 * 1024 * 1024;
constexpr zip_uint32_t compressionLevel = 1; // such repetitive text packs well at any level, and packing is most of the time of filling

Error refused(const char *sentence, const QString &fileName)
{
    return {Error::Kind::InvalidInput, Message(sentence, {fileName})};
}

Error packageError(const char *reason)
{
    return {Error::Kind::Internal,
            Message(QT_TRANSLATE_NOOP("core", "The document package could not be built (%1). Free some memory and try again."),
                    {Message(QString::fromUtf8(reason))})};
}

std::optional<PartKind> kindOf(const QString &contentType)
{
    static const std::pair<QLatin1StringView, PartKind> kinds[] = {{"document.main"_L1, PartKind::Body}, {"header"_L1, PartKind::Header},
        {"footer"_L1, PartKind::Footer}, {"footnotes"_L1, PartKind::Note}, {"endnotes"_L1, PartKind::Note}};
    for (const auto &[name, kind] : kinds)
        if (contentType == "application/vnd.openxmlformats-officedocument.wordprocessingml."_L1 + name + "+xml"_L1)
            return kind;
    return {};
}

/// Part names and content types; the defaults for an ending have no name.
Result<std::vector<std::pair<QString, QString>>> contentTypes(const ZipContent &package, const QString &fileName)
{
    const ZipPart *types = package.find(u"[Content_Types].xml");
    if (!types)
        return refused(QT_TRANSLATE_NOOP("core", "%1 is an archive, but no Word document. Choose a .docx saved by Word or WPS."), fileName);
    pugi::xml_document document;
    if (const auto parsed = parseXml(document, types->content, fileName); !parsed)
        return parsed.error();
    std::vector<std::pair<QString, QString>> found;
    for (const auto &entry : document.document_element().children())
        if (entry.attribute("ContentType"))
            found.emplace_back(QString::fromUtf8(entry.attribute("PartName").value()).mid(1), QString::fromUtf8(entry.attribute("ContentType").value()));
    return found;
}

Result<void> checkContent(const ZipContent &package, const std::vector<std::pair<QString, QString>> &types, const QString &fileName)
{
    const auto anyType = [&](QLatin1StringView part) {
        return std::any_of(types.begin(), types.end(), [&](const auto &type) { return type.second.contains(part, Qt::CaseInsensitive); });
    };
    if (anyType("macroEnabled"_L1) || anyType("vbaProject"_L1)
        || std::any_of(package.entries.begin(), package.entries.end(), [](const ZipPart &part) { return part.name.endsWith("vbaProject.bin"_L1, Qt::CaseInsensitive); }))
        return refused(QT_TRANSLATE_NOOP("core", "%1 carries macros and was not opened. Save the form in Word or WPS as .docx, which leaves them out."), fileName);
    if (anyType("wordprocessingml.template"_L1))
        return refused(QT_TRANSLATE_NOOP("core", "%1 is a Word template (.dotx). Save it in Word or WPS as .docx."), fileName);
    if (!anyType("wordprocessingml.document.main+xml"_L1))
        return refused(QT_TRANSLATE_NOOP("core", "%1 is no Word document: it has no main text. Choose a .docx saved by Word or WPS."), fileName);
    return {};
}

} // namespace

Result<std::vector<WordPart>> readWordParts(const QByteArray &docx, const QString &fileName)
{
    const auto package = readZip(docx, fileName);
    if (!package)
        return package.error();
    const auto types = contentTypes(*package, fileName);
    if (!types)
        return types.error();
    if (const auto checked = checkContent(*package, *types, fileName); !checked)
        return checked.error();

    std::vector<WordPart> parts;
    for (const auto &[name, type] : *types) {
        const auto kind = name.isEmpty() ? std::nullopt : kindOf(type);
        const ZipPart *entry = kind ? package->find(name) : nullptr;
        if (!entry)
            continue;
        if (entry->content.size() > largestTextPart)
            return refused(QT_TRANSLATE_NOOP("core", "%1 holds more text than a form has (over 16 MiB) and was not opened. Choose the empty form."), fileName);
        pugi::xml_document document;
        if (const auto parsed = parseXml(document, entry->content, fileName); !parsed)
            return parsed.error();
        if (entry->content.startsWith("\xFF\xFE") || entry->content.startsWith("\xFE\xFF"))
            return refused(QT_TRANSLATE_NOOP("core", "%1 is written in UTF-16, which Word does not do. Open it in Word or WPS and save it anew."), fileName);
        parts.push_back({entry->name, *kind, entry->content});
    }
    std::stable_sort(parts.begin(), parts.end(), [](const WordPart &left, const WordPart &right) { return left.kind < right.kind; });
    if (parts.empty() || parts.front().kind != PartKind::Body)
        return refused(QT_TRANSLATE_NOOP("core", "%1 is no Word document: it has no main text. Choose a .docx saved by Word or WPS."), fileName);
    return parts;
}

namespace {

/// Leaves the new package in `buffer`, which outlives the archive.
Result<void> replace(zip_source_t *buffer, const std::vector<NewContent> &parts)
{
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_keep(buffer);
    zip_t *archive = zip_open_from_source(buffer, 0, &fault);
    if (!archive) {
        zip_source_free(buffer);
        return packageError(zip_error_strerror(&fault));
    }
    const auto failed = [&] {
        const Error error = packageError(zip_strerror(archive));
        zip_discard(archive);
        return error;
    };
    for (const NewContent &part : parts) {
        const zip_int64_t index = zip_name_locate(archive, part.name.toUtf8().constData(), 0);
        zip_stat_t before;
        if (index < 0 || zip_stat_index(archive, zip_uint64_t(index), 0, &before) < 0)
            return failed();
        zip_source_t *content = zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
        if (!content)
            return failed();
        if (zip_file_replace(archive, zip_uint64_t(index), content, 0) < 0) {
            zip_source_free(content);
            return failed();
        }
        if (zip_file_set_mtime(archive, zip_uint64_t(index), before.mtime, 0) < 0
            || zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, compressionLevel) < 0)
            return failed();
    }
    return zip_close(archive) < 0 ? Result<void>(failed()) : Result<void>();
}

} // namespace

Result<QByteArray> withNewContent(const QByteArray &docx, const std::vector<NewContent> &parts)
{
    if (parts.empty())
        return docx;
    zip_error_t fault;
    zip_error_init(&fault);
    // A copy of its own: libzip 1.7 frees the memory that it was lent when it writes over a package.
    void *own = std::malloc(size_t(docx.size()));
    if (!own)
        return packageError("memory");
    std::memcpy(own, docx.constData(), size_t(docx.size()));
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> buffer(zip_source_buffer_create(own, zip_uint64_t(docx.size()), 1, &fault),
                                                                           zip_source_free);
    if (!buffer)
        return packageError(zip_error_strerror(&fault));
    if (const auto replaced = replace(buffer.get(), parts); !replaced)
        return replaced.error();
    zip_stat_t status;
    if (zip_source_stat(buffer.get(), &status) < 0 || zip_source_open(buffer.get()) < 0)
        return packageError(zip_error_strerror(zip_source_error(buffer.get())));
    QByteArray bytes(qsizetype(status.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(buffer.get(), bytes.data(), status.size);
    zip_source_close(buffer.get());
    if (read != bytes.size())
        return packageError(zip_error_strerror(zip_source_error(buffer.get())));
    return bytes;
}

} // namespace micromajor::wordform
