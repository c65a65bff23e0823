#include "core/exchange/docx/ZipPackage.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace micromajor {

namespace {

constexpr zip_uint32_t compressionLevel = 3; // higher ones take longer for a few bytes of such repetitive text

Error packageError(const char *reason)
{
    return {Error::Kind::Internal,
            Message(QT_TRANSLATE_NOOP("core", "The document package could not be built (%1). Free some memory and try again."),
                    {Message(QString::fromUtf8(reason))})};
}

/// Fills the archive that `buffer` holds; consumes nothing of `buffer`, which outlives the archive.
Result<void> fill(zip_source_t *buffer, const std::vector<ZipEntry> &entries)
{
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_keep(buffer);
    zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &fault);
    if (!archive) {
        zip_source_free(buffer);
        return packageError(zip_error_strerror(&fault));
    }
    for (const ZipEntry &entry : entries) {
        zip_source_t *content = zip_source_buffer(archive, entry.content.constData(), zip_uint64_t(entry.content.size()), 0);
        const zip_int64_t index = content ? zip_file_add(archive, entry.name, content, ZIP_FL_ENC_UTF_8) : -1;
        // The DOS date itself and not a time_t: that would depend on the time zone.
        constexpr zip_uint16_t firstDosDay = (1 << 5) | 1;
        // Setting up a compressor costs more than it saves on a small part.
        const zip_int32_t method = entry.content.size() < 2048 ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        if (index < 0 || zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDosDay, 0) < 0
            || zip_set_file_compression(archive, zip_uint64_t(index), method, compressionLevel) < 0) {
            if (index < 0 && content)
                zip_source_free(content);
            const Error error = packageError(zip_strerror(archive));
            zip_discard(archive);
            return error;
        }
    }
    if (zip_close(archive) < 0) {
        const Error error = packageError(zip_strerror(archive));
        zip_discard(archive);
        return error;
    }
    return {};
}

} // namespace

Result<QByteArray> zipped(const std::vector<ZipEntry> &entries)
{
    zip_error_t fault;
    zip_error_init(&fault);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> buffer(zip_source_buffer_create(nullptr, 0, 0, &fault), zip_source_free);
    if (!buffer)
        return packageError(zip_error_strerror(&fault));
    if (const auto filled = fill(buffer.get(), entries); !filled)
        return filled.error();

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

} // namespace micromajor
