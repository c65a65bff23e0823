#pragma once
#include "core/base/Result.h"

#include <QByteArray>

#include <optional>

namespace micromajor {

/// An Ed25519 key pair (RFC 8032, by libsodium).
struct SigningKey
{
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes: seed and public key

    static SigningKey generated();
};

/// The key pair of this user: one file in the data folder, made once, readable by the user alone (mode 0600). It has no passphrase: whoever
/// can read the files of this account can seal in its name, and a lost file means a new key that others have to get to know again.
struct OwnKey
{
    SigningKey key;
    QString path;
    bool isNew = false; ///< made by this call
};
/// Errors: CannotRead, Damaged (a key file that is not one is never replaced), CannotWrite.
Result<OwnKey> ownSigningKey();
/// The public half, if there is a key already; makes none.
std::optional<QByteArray> ownPublicKey();

/// A detached signature of 64 bytes.
QByteArray signatureOf(const QByteArray &message, const SigningKey &key);
/// False also for keys and signatures of a wrong size.
bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

} // namespace micromajor
