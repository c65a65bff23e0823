#include "core/exchange/package/ZipReader.h"

#include <QCoreApplication>
#include <QSet>
#include <QtEndian>

#include <zip.h>

#include <memory>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Error refused(const char *sentence, const QString &source) { return {Error::Kind::InvalidInput, Message(sentence, {source})}; }
Error notOurs(const char *sentence, const QString &source) { return {Error::Kind::NotOurs, Message(sentence, {source})}; }

Error damaged(const QString &source)
{
    return {Error::Kind::Damaged,
            Message(QT_TRANSLATE_NOOP("core", "%1 is damaged and cannot be unpacked. Ask for the file again, or open it in Office and save it anew."), {source})};
}

Error tooManyEntries(const QString &source)
{
    return refused(QT_TRANSLATE_NOOP("core", "%1 holds far more entries than an Office file and was not opened. Use a file saved by Office or WPS."), source);
}

Error tooLarge(const QString &source)
{
    return refused(QT_TRANSLATE_NOOP("core", "%1 unpacks to far more than an Office file of such content and was not opened. Use a file saved by Office or WPS."), source);
}

/// The first bytes tell apart what an Office user may well choose by mistake.
Result<void> checkKind(const QByteArray &bytes, const QString &source)
{
    if (bytes.isEmpty())
        return notOurs(QT_TRANSLATE_NOOP("core", "%1: the file is empty."), source);
    if (bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))) {
        // [MS-OFFCRYPTO] 2.3.4: an encrypted .xlsx or .docx is an OLE2 file with a stream of this name (UTF-16).
        static constexpr char encryptedPackage[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
        if (bytes.contains(QByteArrayView(encryptedPackage, sizeof encryptedPackage)))
            return notOurs(QT_TRANSLATE_NOOP("core", "%1 is protected by a password. Remove the password in Office or WPS and save it again."), source);
        return notOurs(QT_TRANSLATE_NOOP("core", "%1 is in the old Office format (.xls, .doc). Open it in Office or WPS and save it as .xlsx or .docx."), source);
    }
    if (!bytes.startsWith("PK\x03\x04"))
        return notOurs(QT_TRANSLATE_NOOP("core", "%1 is no Office file (.xlsx, .docx). Choose another file."), source);
    return {};
}

/// The number of entries as the end of the directory states it, so that a hundred thousand are refused before libzip lists them.
/// Its answer may be a lie; the real number is checked again afterwards. APPNOTE.TXT 4.3.16.
int statedEntries(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    return end < 0 || end + 12 > bytes.size() ? 0 : qFromLittleEndian<quint16>(bytes.constData() + end + 10);
}

bool leadsOutside(const QString &name)
{
    if (name.isEmpty() || name.contains(QChar(u'\0')) || name.startsWith(u'/') || name.startsWith(u'\\') || (name.size() > 1 && name[1] == u':'))
        return true;
    const QStringList folders = QString(name).replace(u'\\', u'/').split(u'/');
    return folders.contains(u".."_s) || folders.contains(u"."_s);
}

struct Listed
{
    zip_uint64_t index;
    QString name;
    qint64 bytes;
};

/// Judges every entry by what the directory says.
Result<std::vector<Listed>> listed(zip_t *archive, const QByteArray &bytes, const QString &source, const ZipLimits &limits)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > limits.entries)
        return tooManyEntries(source);
    std::vector<Listed> entries;
    QSet<QString> names;
    quint64 total = 0;
    quint64 packed = 0;
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t status;
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(archive, i, 0, &status) < 0 || (status.valid & needed) != needed)
            return damaged(source);
        const QString name = QString::fromUtf8(status.name);
        if (leadsOutside(name))
            return Error{Error::Kind::InvalidInput,
                         Message(QT_TRANSLATE_NOOP("core", "%1 holds an entry whose name leads outside of it (%2) and was not opened. Do not use this file."), {source, name})};
        if (names.contains(name.toLower()))
            return Error{Error::Kind::InvalidInput,
                         Message(QT_TRANSLATE_NOOP("core", "%1 holds two entries of one name (%2), so nobody can tell which of them counts. Use a file saved by Office or WPS."),
                                 {source, name})};
        names.insert(name.toLower());
        if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE)
            return notOurs(QT_TRANSLATE_NOOP("core", "%1 is protected by a password. Remove the password in Office or WPS and save it again."), source);
        const quint64 size = status.size;
        if (size > quint64(limits.entryBytes) || (size > quint64(limits.unlimitedExpansionBytes) && size / quint64(limits.mostExpansion) > status.comp_size))
            return tooLarge(source);
        total += size;
        packed += std::min<quint64>(status.comp_size, quint64(bytes.size()) + 1);
        if (total > quint64(limits.totalBytes))
            return tooLarge(source);
        // Entries that share their bytes are the trick of bombs without a high ratio.
        if (packed > quint64(bytes.size()))
            return refused(QT_TRANSLATE_NOOP("core", "%1 holds entries that overlap and was not opened. Use a file saved by Office or WPS."), source);
        entries.push_back({i, name, qint64(size)});
    }
    return entries;
}

Result<QByteArray> unpacked(zip_t *archive, const Listed &entry, const QString &source)
{
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(archive, entry.index, 0), zip_fclose);
    if (!file)
        return damaged(source);
    QByteArray content(entry.bytes, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < entry.bytes) {
        const zip_int64_t read = zip_fread(file.get(), content.data() + filled, zip_uint64_t(entry.bytes - filled));
        if (read <= 0)
            return damaged(source);
        filled += read;
    }
    // Only the read that meets the end compares the checksum; a byte more than promised is refused, whatever it holds.
    char more;
    if (zip_fread(file.get(), &more, 1) != 0)
        return damaged(source);
    return content;
}

} // namespace

const ZipPart *ZipContent::find(QStringView name) const
{
    for (const ZipPart &part : entries)
        if (part.name.compare(name, Qt::CaseInsensitive) == 0)
            return &part;
    return nullptr;
}

Result<ZipContent> readZip(const QByteArray &bytes, const QString &source, const ZipLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "%1: the file is larger than %2 MiB. Remove pictures and embedded files, then try again."),
                             {source, QString::number(limits.fileBytes / (1024 * 1024))})};
    if (const auto kind = checkKind(bytes, source); !kind)
        return kind.error();
    if (statedEntries(bytes) > limits.entries)
        return tooManyEntries(source);

    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_t *buffer = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &fault);
    if (!buffer)
        return damaged(source);
    const Archive archive(zip_open_from_source(buffer, ZIP_RDONLY, &fault), zip_discard);
    if (!archive) {
        zip_source_free(buffer);
        return damaged(source);
    }
    const auto entries = listed(archive.get(), bytes, source, limits);
    if (!entries)
        return entries.error();
    ZipContent content;
    content.entries.reserve(entries->size());
    for (const Listed &entry : *entries) {
        auto unpackedEntry = unpacked(archive.get(), entry, source);
        if (!unpackedEntry)
            return unpackedEntry.error();
        content.entries.push_back({entry.name, *std::move(unpackedEntry)});
    }
    return content;
}

} // namespace micromajor
