#include "core/document/FileLock.h"

#include "core/base/AtomicFile.h"
#include "core/base/DataFolder.h"
#include "core/base/Sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

namespace micromajor {

FileLock::FileLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
FileLock::~FileLock() = default;

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString &path)
{
    const QByteArray key = sha256(resolvedPath(path).toUtf8()).toHex().left(32);
    auto file = std::make_unique<QLockFile>(QDir(dataFolder(QStringLiteral("locks"))).filePath(QString::fromLatin1(key) + QStringLiteral(".lock")));
    file->setStaleLockTime(0); // only a dead owner makes it stale: a committee may have a file open for days
    if (file->tryLock(0))
        return std::unique_ptr<FileLock>(new FileLock(std::move(file)));
    const Message name(QDir::toNativeSeparators(path));
    if (file->error() != QLockFile::LockFailedError)
        return Error{Error::Kind::CannotWrite,
                     Message(QT_TRANSLATE_NOOP("core", "%1 cannot be opened for editing because the data folder %2 cannot be written. Check its permissions and free space."),
                             {name, Message(QDir::toNativeSeparators(dataFolder()))})};
    qint64 process = 0;
    QString host;
    QString program;
    file->getLockInfo(&process, &host, &program);
    return Error{Error::Kind::Locked,
                 Message(QT_TRANSLATE_NOOP("core", "%1 is already open for editing in %2 on %3 (process %4). Close it there, or open it for viewing."),
                         {name, Message(program), Message(host), Message(QString::number(process))})};
}

} // namespace micromajor
