#include "core/base/AtomicFile.h"

#include "core/base/FileSteps.h"
#include "core/base/Id.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace micromajor {

using namespace fileSteps;

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
    if (const auto may = mayReplace(path, targetName, old); !may)
        return may;

    const QFileInfo info(target);
    removeAbandonedTemporaries(info.path());
    Temporary temporary{QFile::encodeName(info.path()) + temporaryPrefix + newIdText().toLatin1() + temporarySuffix};
    temporary.descriptor = ::open(temporary.path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (temporary.descriptor < 0) {
        temporary.published = true; // nothing was made
        return cannotWrite(path, errno);
    }
    ::flock(temporary.descriptor, LOCK_EX);
    if (const int cause = writeLike(temporary.descriptor, bytes, old))
        return cannotWrite(path, cause);
    if (::fsync(temporary.descriptor) != 0)
        return cannotWrite(path, errno);
    if (const int cause = renameWithPatience(temporary.path, targetName))
        return cannotWrite(path, cause);
    temporary.published = true;
    flushFolder(QFile::encodeName(info.path()));
    return {};
}

} // namespace micromajor
