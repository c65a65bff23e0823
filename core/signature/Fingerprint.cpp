#include "core/signature/Fingerprint.h"

#include "core/base/Sha256.h"

#include <algorithm>

namespace micromajor {

static constexpr int digits = 32;
static constexpr int groupSize = 4;

static QString plain(const QString &typed)
{
    QString bare;
    for (const QChar character : typed)
        if (!character.isSpace() && character != u':' && character != u'-')
            bare += character.toUpper();
    return bare;
}

static QString digitsOf(const QByteArray &publicKey)
{
    return QString::fromLatin1(sha256(publicKey).toHex().left(digits)).toUpper();
}

QString fingerprint(const QByteArray &publicKey)
{
    QString grouped = digitsOf(publicKey);
    for (int place = digits - groupSize; place > 0; place -= groupSize)
        grouped.insert(place, u' ');
    return grouped;
}

bool isFingerprintOf(const QString &typed, const QByteArray &publicKey)
{
    return plain(typed) == digitsOf(publicKey);
}

bool isFingerprint(const QString &typed)
{
    const QString bare = plain(typed);
    return bare.size() == digits && std::all_of(bare.begin(), bare.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'A' && character <= u'F');
    });
}

} // namespace micromajor
