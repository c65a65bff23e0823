#include "core/document/DocumentFile.h"

#include "core/base/AtomicFile.h"
#include "core/base/DataFolder.h"
#include "core/base/Sha256.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace micromajor {

static constexpr qint64 largestFile = 256 * 1024 * 1024;
static constexpr int keptBackups = 10;

static FileIdentity identityFrom(const struct stat &facts, QByteArray hash)
{
    return {quint64(facts.st_dev), quint64(facts.st_ino), qint64(facts.st_size),
            qint64(facts.st_mtim.tv_sec) * 1'000'000'000 + facts.st_mtim.tv_nsec, std::move(hash)};
}

static Error cannotRead(const Message &name, int cause)
{
    if (cause == ENOENT || cause == ENOTDIR)
        return {Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "%1 does not exist. Check the name and the folder."), {name})};
    return {Error::Kind::CannotRead,
            Message(QT_TRANSLATE_NOOP("core", "%1 could not be read: %2. Check its permissions and try again."), {name, Message(qt_error_string(cause))})};
}

Result<FileContent> readDocumentFile(const QString &path)
{
    const Message name(QDir::toNativeSeparators(path));
    const QByteArray encoded = QFile::encodeName(path);
    struct stat facts = {};
    if (::stat(encoded.constData(), &facts) != 0)
        return cannotRead(name, errno);
    if (S_ISDIR(facts.st_mode))
        return Error{Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is a folder, not a file. Choose a file in it."), {name})};
    const Error special{Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is not an ordinary file. Choose another name."), {name})};
    // Before opening, because opening a device can already do something; and again after it, because a name can change hands.
    if (!S_ISREG(facts.st_mode))
        return special;
    const int descriptor = ::open(encoded.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return cannotRead(name, errno);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return cannotRead(name, EIO);
    }
    if (::fstat(descriptor, &facts) != 0)
        return cannotRead(name, errno);
    if (!S_ISREG(facts.st_mode))
        return special;
    if (facts.st_size > largestFile)
        return Error{Error::Kind::NotOurs,
                     Message(QT_TRANSLATE_NOOP("core", "%1 is larger than any micro-major file can be (%2 MB at most)."), {name, Message(QString::number(largestFile / 1024 / 1024))})};
    QByteArray bytes = file.read(facts.st_size);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::CannotRead,
                     Message(QT_TRANSLATE_NOOP("core", "%1 could not be read: %2. Check its permissions and try again."), {name, Message(file.errorString())})};
    FileIdentity identity = identityFrom(facts, sha256(bytes));
    return FileContent{std::move(bytes), std::move(identity)};
}

FileIdentity identityOf(const QString &path, const QByteArray &bytes)
{
    struct stat facts = {};
    (void)!::stat(QFile::encodeName(path).constData(), &facts); // all zeros: then the hash decides
    return identityFrom(facts, sha256(bytes));
}

bool isChanged(const QString &path, FileIdentity &identity)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return false;
    const FileIdentity present = identityFrom(facts, identity.hash);
    if (present.device == identity.device && present.inode == identity.inode && present.size == identity.size
        && present.modifiedNanoseconds == identity.modifiedNanoseconds)
        return false;
    const Result<FileContent> content = readDocumentFile(path);
    if (!content || content->identity.hash != identity.hash)
        return true;
    identity = content->identity;
    return false;
}

QString backupFolder(const QString &path)
{
    const QByteArray key = sha256(resolvedPath(path).toUtf8()).toHex().left(32);
    return dataFolder(QStringLiteral("backups/") + QString::fromLatin1(key));
}

void keepNewest(const QString &folder, int kept)
{
    const QDir directory(folder);
    const QStringList names = directory.entryList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size() - kept; ++i)
        QFile::remove(directory.filePath(names[i]));
}

void backUp(const QString &path)
{
    const Result<FileContent> content = readDocumentFile(path);
    if (!content)
        return;
    const QString folder = backupFolder(path);
    const QString name = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'.'micromajor'"));
    if (publishBytes(QDir(folder).filePath(name), content->bytes))
        keepNewest(folder, keptBackups);
}

} // namespace micromajor
