#pragma once
#include <QByteArray>
#include <QString>

namespace micromajor {

/// A public key in a form that two people can compare by telephone: the first 128 bits of its SHA-256 in eight groups of four hexadecimal
/// digits, "3F2A 91C4 …".
QString fingerprint(const QByteArray &publicKey);
/// Whether somebody typed the whole fingerprint of this key; capitals, blanks, colons and hyphens do not matter.
bool isFingerprintOf(const QString &typed, const QByteArray &publicKey);
/// Whether this can be a fingerprint at all: 32 hexadecimal digits.
bool isFingerprint(const QString &typed);

} // namespace micromajor
