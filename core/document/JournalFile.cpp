#include "core/document/JournalFile.h"

#include "core/base/DataFolder.h"
#include "core/base/Id.h"
#include "core/base/Sha256.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace micromajor {

namespace {

const QByteArray magic = QByteArrayLiteral("micromajor journal 1\n");
constexpr int checksumSize = 8;
constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_0;

QByteArray checksum(const QByteArray &content)
{
    return sha256(content).left(checksumSize);
}

template<class Write>
QByteArray frame(Write write)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    write(stream);
    QByteArray framed;
    QDataStream(&framed, QIODevice::WriteOnly) << quint64(content.size());
    return framed + checksum(content) + content;
}

QByteArray frameOf(const JournalBase &base)
{
    return frame([&](QDataStream &stream) { stream << base.documentPath << base.fileHash << base.bytes; });
}

QByteArray frameOf(const JournalRecord &record)
{
    return frame([&](QDataStream &stream) {
        stream << quint8(record.kind) << record.label << record.author << record.time.toMSecsSinceEpoch() << record.changeset;
    });
}

/// The next whole frame, or null bytes.
QByteArray nextFrame(const QByteArray &bytes, qint64 &position)
{
    quint64 size = 0;
    constexpr qint64 headSize = sizeof size + checksumSize;
    if (bytes.size() - position < headSize)
        return {};
    QDataStream(bytes.mid(position, sizeof size)) >> size;
    if (size == 0 || size > quint64(bytes.size() - position - headSize))
        return {};
    const QByteArray content = bytes.mid(position + headSize, qsizetype(size));
    if (bytes.mid(position + qint64(sizeof size), checksumSize) != checksum(content))
        return {};
    position += headSize + qint64(size);
    return content;
}

Error unusable(const QString &path)
{
    return {Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "The recovery journal %1 cannot be used."), {Message(QDir::toNativeSeparators(path))})};
}

Result<JournalContent> parsed(const QByteArray &bytes, const QString &path)
{
    if (!bytes.startsWith(magic))
        return unusable(path);
    JournalContent content;
    qint64 position = magic.size();
    const QByteArray base = nextFrame(bytes, position);
    if (base.isNull())
        return unusable(path);
    QDataStream baseStream(base);
    baseStream.setVersion(streamVersion);
    baseStream >> content.base.documentPath >> content.base.fileHash >> content.base.bytes;
    content.validBytes = position;
    for (QByteArray next = nextFrame(bytes, position); !next.isNull(); next = nextFrame(bytes, position)) {
        QDataStream stream(next);
        stream.setVersion(streamVersion);
        quint8 kind = 0;
        qint64 milliseconds = 0;
        JournalRecord record;
        stream >> kind >> record.label >> record.author >> milliseconds >> record.changeset;
        if (stream.status() != QDataStream::Ok || kind > quint8(JournalRecord::Kind::Return))
            break;
        record.kind = JournalRecord::Kind(kind);
        record.time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        content.records.push_back(std::move(record));
        content.validBytes = position;
    }
    return content;
}

Error cannotWrite(int cause)
{
    return {Error::Kind::CannotWrite,
            Message(QT_TRANSLATE_NOOP("core", "The step was not done because it could not be secured against a crash: the recovery journal in %1 cannot be written (%2). Free some space and try again."),
                    {Message(QDir::toNativeSeparators(dataFolder())), Message(qt_error_string(cause))})};
}

int writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        done += written;
    }
    return 0;
}

/// Opens the journal of a dead process: the kernel gives up a lock with its process, so whoever gets the lock knows.
Result<int> openAbandoned(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return Error{Error::Kind::CannotRead,
                     Message(QT_TRANSLATE_NOOP("core", "%1 could not be read: %2. Check its permissions and try again."), {Message(path), Message(qt_error_string(errno))})};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    ::close(descriptor);
    return Error{Error::Kind::Locked, Message(QT_TRANSLATE_NOOP("core", "The recovery journal %1 belongs to a running copy of the program."), {Message(path)})};
}

QByteArray readAll(int descriptor)
{
    QFile file;
    return file.open(descriptor, QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Brings what was written to the medium, at most once a second.
class JournalFile::Flusher
{
public:
    explicit Flusher(int descriptor)
        : m_thread([this, descriptor](std::stop_token stop) {
            std::unique_lock lock(m_mutex);
            while (m_wake.wait(lock, stop, [this] { return m_dirty; })) {
                m_dirty = false;
                lock.unlock();
                ::fsync(descriptor);
                lock.lock();
                m_wake.wait_for(lock, stop, std::chrono::seconds(1), [] { return false; });
            }
        })
    {
    }

    void request()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (std::exchange(m_dirty, true))
                return;
        }
        m_wake.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_dirty = true; // what create() wrote
    std::jthread m_thread;
};

JournalFile::JournalFile(int descriptor, QString path, qint64 size)
    : m_descriptor(descriptor), m_path(std::move(path)), m_size(size), m_flusher(std::make_unique<Flusher>(descriptor))
{
}

JournalFile::~JournalFile()
{
    m_flusher.reset();
    ::close(m_descriptor);
}

Result<std::unique_ptr<JournalFile>> JournalFile::create(const JournalBase &base, const JournalRecord &first)
{
    const QString path = QDir(dataFolder(QStringLiteral("recovery"))).filePath(newIdText() + QStringLiteral(".journal"));
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return cannotWrite(errno);
    const QByteArray bytes = magic + frameOf(base) + frameOf(first);
    ::flock(descriptor, LOCK_EX);
    if (const int cause = writeAll(descriptor, bytes)) {
        ::close(descriptor);
        ::unlink(name.constData());
        return cannotWrite(cause);
    }
    return std::unique_ptr<JournalFile>(new JournalFile(descriptor, path, bytes.size()));
}

Result<std::unique_ptr<JournalFile>> JournalFile::adopt(const QString &path, JournalContent &content)
{
    const Result<int> descriptor = openAbandoned(path);
    if (!descriptor)
        return descriptor.error();
    Result<JournalContent> read = parsed(readAll(*descriptor), path);
    if (!read || ::ftruncate(*descriptor, read->validBytes) != 0 || ::fcntl(*descriptor, F_SETFL, O_APPEND) != 0) {
        const Error error = read ? cannotWrite(errno) : read.error();
        ::close(*descriptor);
        return error;
    }
    content = std::move(read).value();
    return std::unique_ptr<JournalFile>(new JournalFile(*descriptor, path, content.validBytes));
}

Result<JournalContent> JournalFile::read(const QString &path)
{
    const Result<int> descriptor = openAbandoned(path);
    if (!descriptor)
        return descriptor.error();
    const QByteArray bytes = readAll(*descriptor);
    ::close(*descriptor);
    return parsed(bytes, path);
}

Result<void> JournalFile::append(const JournalRecord &record)
{
    const QByteArray bytes = frameOf(record);
    if (const int cause = writeAll(m_descriptor, bytes)) {
        // Half a record would hide all that follow it.
        (void)!::ftruncate(m_descriptor, m_size);
        return cannotWrite(cause);
    }
    m_size += bytes.size();
    m_flusher->request();
    return {};
}

void JournalFile::remove()
{
    QFile::remove(m_path);
}

} // namespace micromajor
