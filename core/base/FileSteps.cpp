#include "core/base/FileSteps.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace micromajor::fileSteps {

Error cannotWrite(const QString &path, int cause)
{
    const Message name(QDir::toNativeSeparators(path));
    switch (cause) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Error::Kind::CannotWrite,
                Message(QT_TRANSLATE_NOOP("core", "%1 could not be written: there is not enough space. The old file is untouched. Free some space, or save to another place."), {name})};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::CannotWrite,
                Message(QT_TRANSLATE_NOOP("core", "%1 could not be written: writing is not allowed there. The old file is untouched. Save to another folder, or change its permissions."), {name})};
    case EBUSY:
    case ETXTBSY:
        return {Error::Kind::CannotWrite,
                Message(QT_TRANSLATE_NOOP("core", "%1 could not be replaced: another program is holding it, perhaps a sync client. The old file is untouched. Try again in a moment, or save under another name."), {name})};
    case ENOENT:
    case ENOTDIR:
        return {Error::Kind::CannotWrite,
                Message(QT_TRANSLATE_NOOP("core", "%1 could not be written: its folder does not exist. Choose another folder, or connect the drive again."), {name})};
    default:
        return {Error::Kind::CannotWrite,
                Message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2. The old file is untouched. Try again, or save to another place."),
                        {name, Message(qt_error_string(cause))})};
    }
}

Result<void> mayReplace(const QString &path, const QByteArray &target, struct stat &old)
{
    if (::stat(target.constData(), &old) != 0) {
        old.st_nlink = 0;
        return {};
    }
    if (!S_ISREG(old.st_mode))
        return Error{Error::Kind::CannotWrite,
                     Message(QT_TRANSLATE_NOOP("core", "%1 is not an ordinary file. Choose another name."), {Message(QDir::toNativeSeparators(path))})};
    // rename() would replace a read-only file without asking.
    if (::access(target.constData(), W_OK) != 0)
        return cannotWrite(path, errno);
    return {};
}

static int writeAll(int descriptor, const QByteArray &bytes)
{
    const char *data = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(descriptor, data, size_t(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        data += written;
        left -= written;
    }
    return 0;
}

int writeLike(int descriptor, const QByteArray &bytes, const struct stat &old)
{
    if (const int cause = writeAll(descriptor, bytes))
        return cause;
    if (old.st_nlink == 0)
        return 0;
    // Giving a file away is for root alone; the mode comes after it because chown clears bits.
    if (old.st_uid != ::geteuid() || old.st_gid != ::getegid())
        (void)!::fchown(descriptor, old.st_uid, old.st_gid);
    return ::fchmod(descriptor, old.st_mode & 07777) == 0 ? 0 : errno;
}

int renameWithPatience(const QByteArray &from, const QByteArray &to)
{
    std::error_code failure;
    for (int attempt = 0;; ++attempt) {
        std::filesystem::rename(from.constData(), to.constData(), failure);
        const int cause = failure.value();
        const bool passing = cause == EBUSY || cause == ETXTBSY || cause == EACCES || cause == EINTR;
        if (!failure || !passing || attempt == 4)
            return cause;
        std::this_thread::sleep_for(std::chrono::milliseconds(20 << attempt));
    }
}

void flushFolder(const QByteArray &folder)
{
    if (const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace micromajor::fileSteps
