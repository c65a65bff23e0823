#include "core/base/Sha256.h"

#include <sodium/crypto_hash_sha256.h>

namespace micromajor {

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()), reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    return hash;
}

} // namespace micromajor
