#include "core/base/AtomicFile.h"

#include "core/base/Id.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace micromajor {

namespace {

/// A file descriptor that is closed, and a temporary that is removed, on every way out.
struct Temporary
{
    QByteArray path;
    int descriptor = -1;
    bool published = false;

    ~Temporary()
    {
        if (descriptor >= 0)
            ::close(descriptor);
        if (!published)
            ::unlink(path.constData());
    }
};

constexpr char temporaryPrefix[] = "/.micromajor-";
constexpr char temporarySuffix[] = ".tmp";

/// Whoever writes a temporary holds its lock, so those that can be locked were left by a process that was killed.
void removeAbandonedTemporaries(const QString &folder)
{
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral(".micromajor-*.tmp")}, QDir::Files | QDir::Hidden)) {
        const QByteArray path = QFile::encodeName(directory.filePath(name));
        const int descriptor = ::open(path.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        ::close(descriptor);
    }
}

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

int writeAll(int descriptor, const QByteArray &bytes)
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

/// Sync clients and virus scanners hold a file for moments: about half a second of patience.
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

} // namespace

QString resolvedPath(const QString &path)
{
    QString current = QFileInfo(path).absoluteFilePath();
    // A link to a file that does not exist yet is followed too; 40 is the kernel's own limit.
    for (int i = 0; i < 40 && QFileInfo(current).isSymLink(); ++i)
        current = QFileInfo(current).symLinkTarget();
    const QFileInfo info(current);
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(current) : QDir(folder).filePath(info.fileName());
}

Result<void> publishBytes(const QString &path, const QByteArray &bytes)
{
    const QString target = resolvedPath(path);
    const QByteArray targetName = QFile::encodeName(target);
    struct stat old = {};
    const bool exists = ::stat(targetName.constData(), &old) == 0;
    if (exists && !S_ISREG(old.st_mode))
        return Error{Error::Kind::CannotWrite,
                     Message(QT_TRANSLATE_NOOP("core", "%1 is not an ordinary file. Choose another name."), {Message(QDir::toNativeSeparators(path))})};
    // rename() would replace a read-only file without asking.
    if (exists && ::access(targetName.constData(), W_OK) != 0)
        return cannotWrite(path, errno);

    const QFileInfo info(target);
    removeAbandonedTemporaries(info.path());
    Temporary temporary{QFile::encodeName(info.path()) + temporaryPrefix + newIdText().toLatin1() + temporarySuffix};
    temporary.descriptor = ::open(temporary.path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (temporary.descriptor < 0) {
        temporary.published = true; // nothing was made
        return cannotWrite(path, errno);
    }
    ::flock(temporary.descriptor, LOCK_EX);
    if (const int cause = writeAll(temporary.descriptor, bytes))
        return cannotWrite(path, cause);
    if (exists) {
        // Giving a file away is for root alone; the mode comes after it because chown clears bits.
        if (old.st_uid != ::geteuid() || old.st_gid != ::getegid())
            (void)!::fchown(temporary.descriptor, old.st_uid, old.st_gid);
        if (::fchmod(temporary.descriptor, old.st_mode & 07777) != 0)
            return cannotWrite(path, errno);
    }
    if (::fsync(temporary.descriptor) != 0)
        return cannotWrite(path, errno);
    if (const int cause = renameWithPatience(temporary.path, targetName))
        return cannotWrite(path, cause);
    temporary.published = true;

    // Some file systems cannot fsync a folder; the file itself is complete either way.
    if (const int folder = ::open(QFile::encodeName(info.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace micromajor
