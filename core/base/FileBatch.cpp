#include "core/base/FileBatch.h"

#include "core/base/AtomicFile.h"
#include "core/base/FileSteps.h"
#include "core/base/Id.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace micromajor {

using namespace fileSteps;

/// Those that a killed process left behind.
static void removeAbandonedFolders(const QString &folder)
{
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral(".micromajor-*.tmp")}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        const QString path = directory.filePath(name);
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            QDir(path).removeRecursively();
        ::close(descriptor);
    }
}

FileBatch::~FileBatch()
{
    removeRest();
}

void FileBatch::removeRest()
{
    for (const File &file : m_files)
        ::unlink(file.written.constData());
    m_files.clear();
    if (m_lock < 0)
        return;
    ::rmdir(m_workFolder.constData());
    ::close(m_lock);
    m_lock = -1;
}

Result<void> FileBatch::open()
{
    const QString folder = QDir(m_folder).canonicalPath();
    if (folder.isEmpty())
        return cannotWrite(m_folder, ENOENT);
    removeAbandonedFolders(folder);
    m_workFolder = QFile::encodeName(folder) + temporaryPrefix + newIdText().toLatin1() + temporarySuffix;
    if (::mkdir(m_workFolder.constData(), 0777) != 0)
        return cannotWrite(m_folder, errno);
    m_lock = ::open(m_workFolder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_lock < 0) {
        const int cause = errno;
        ::rmdir(m_workFolder.constData());
        return cannotWrite(m_folder, cause);
    }
    ::flock(m_lock, LOCK_EX);
    return {};
}

Result<void> FileBatch::add(const QString &name, const QByteArray &bytes)
{
    const QString path = QDir(m_folder).filePath(name);
    if (m_lock < 0)
        if (const auto opened = open(); !opened)
            return opened;
    const QByteArray target = QFile::encodeName(resolvedPath(path));
    struct stat old = {};
    if (const auto may = mayReplace(path, target, old); !may)
        return may;
    if (QFileInfo(path).isSymLink()) {
        m_linked.emplace_back(path, bytes);
        return {};
    }
    const QByteArray written = m_workFolder + '/' + QByteArray::number(qulonglong(m_files.size()));
    const int descriptor = ::open(written.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return cannotWrite(path, errno);
    m_files.push_back({path, written, target});
    int cause = writeLike(descriptor, bytes, old);
    if (::close(descriptor) != 0 && cause == 0)
        cause = errno;
    return cause == 0 ? Result<void>() : cannotWrite(path, cause);
}

Result<void> FileBatch::publish()
{
    if (m_lock < 0)
        return {};
    // Since Linux 5.8 this tells as well what the disk could not take (syncfs(2)).
    if (::syncfs(m_lock) != 0) {
        const int cause = errno;
        removeRest();
        return cannotWrite(m_folder, cause);
    }
    for (size_t i = 0; i < m_files.size(); ++i)
        if (const int cause = renameWithPatience(m_files[i].written, m_files[i].target)) {
            const Error error = cannotWrite(m_files[i].path, cause);
            m_files.erase(m_files.begin(), m_files.begin() + qsizetype(i));
            removeRest();
            return error;
        }
    m_files.clear();
    for (const auto &[path, bytes] : std::exchange(m_linked, {}))
        if (const auto published = publishBytes(path, bytes); !published) {
            removeRest();
            return published;
        }
    const QByteArray folder = m_workFolder.left(m_workFolder.lastIndexOf('/'));
    removeRest();
    flushFolder(folder);
    return {};
}

} // namespace micromajor
