#include "core/signature/SigningKey.h"

#include "core/base/DataFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace micromajor {

namespace {

const QByteArray heading = QByteArrayLiteral("micromajor signing key 1\n"); // then the seed as 64 hexadecimal digits and a line end

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The library works without this too, except for choosing its random source safely.
void prepare()
{
    static const int prepared = sodium_init();
    if (prepared < 0)
        qFatal("libsodium cannot start");
}

SigningKey fromSeed(const QByteArray &seed)
{
    prepare();
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_seed_keypair(data(key.publicKey), data(key.secretKey), data(seed));
    return key;
}

QString keyPath()
{
    return QDir(dataFolder(QStringLiteral("keys"))).filePath(QStringLiteral("seal.key"));
}

Error cannotWrite(const QString &path, int cause)
{
    return {Error::Kind::CannotWrite,
            Message(QT_TRANSLATE_NOOP("core", "The key for seals cannot be kept in %1 (%2). Check the permissions of the data folder and try again."),
                    {QDir::toNativeSeparators(path), Message(qt_error_string(cause))})};
}

Result<SigningKey> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Kind::CannotRead,
                     Message(QT_TRANSLATE_NOOP("core", "%1 could not be read: %2. Check its permissions and try again."), {QDir::toNativeSeparators(path), Message(file.errorString())})};
    // A copy from elsewhere may have come with the permissions of its folder.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray text = file.read(heading.size() + 1024);
    const QByteArray seed = QByteArray::fromHex(text.mid(heading.size()).trimmed());
    if (!text.startsWith(heading) || seed.size() != int(crypto_sign_SEEDBYTES) || text != heading + seed.toHex() + '\n')
        return Error{Error::Kind::Damaged,
                     Message(QT_TRANSLATE_NOOP("core", "%1 is not a usable key for seals. Put a copy of your key there, or move the file away to begin with a new key."),
                             {QDir::toNativeSeparators(path)})};
    return fromSeed(seed);
}

/// Refuses to replace a file, so that of two running copies only one makes the key. 0: done, otherwise the cause.
int writeNew(const QString &path, const QByteArray &text)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return errno;
    int cause = 0;
    if (const ssize_t written = ::write(descriptor, text.constData(), size_t(text.size())); written != text.size())
        cause = written < 0 ? errno : ENOSPC;
    else if (::fsync(descriptor) != 0)
        cause = errno;
    ::close(descriptor);
    if (cause != 0)
        ::unlink(name.constData());
    return cause;
}

} // namespace

SigningKey SigningKey::generated()
{
    prepare();
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), size_t(seed.size()));
    return fromSeed(seed);
}

Result<OwnKey> ownSigningKey()
{
    const QString path = keyPath();
    // Power failed while it was being made: nothing was ever signed with it.
    if (const QFileInfo info(path); info.isFile() && info.size() == 0)
        QFile::remove(path);
    bool isNew = false;
    if (!QFile::exists(path)) {
        const int cause = writeNew(path, heading + SigningKey::generated().secretKey.left(crypto_sign_SEEDBYTES).toHex() + '\n');
        if (cause != 0 && cause != EEXIST)
            return cannotWrite(path, cause);
        isNew = cause == 0;
    }
    Result<SigningKey> key = readKey(path);
    if (!key)
        return key.error();
    return OwnKey{std::move(key).value(), path, isNew};
}

std::optional<QByteArray> ownPublicKey()
{
    const QString path = keyPath();
    if (!QFile::exists(path))
        return std::nullopt;
    Result<SigningKey> key = readKey(path);
    return key ? std::optional(key->publicKey) : std::nullopt;
}

QByteArray signatureOf(const QByteArray &message, const SigningKey &key)
{
    prepare();
    Q_ASSERT(key.secretKey.size() == int(crypto_sign_SECRETKEYBYTES));
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(data(signature), nullptr, data(message), size_t(message.size()), data(key.secretKey));
    return signature;
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    prepare();
    return publicKey.size() == int(crypto_sign_PUBLICKEYBYTES) && signature.size() == int(crypto_sign_BYTES)
        && crypto_sign_verify_detached(data(signature), data(message), size_t(message.size()), data(publicKey)) == 0;
}

} // namespace micromajor
