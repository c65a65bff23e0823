#pragma once
#include <QByteArray>

namespace micromajor {

/// The 32 bytes of SHA-256. Not Qt's, which takes half as long again: a file is hashed whenever it is opened or saved.
QByteArray sha256(const QByteArray &bytes);

} // namespace micromajor
