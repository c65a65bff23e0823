#include "core/document/Marks.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace micromajor {

static constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_0;

// Null and empty are the same in a file, but not in a stream.
static QString whole(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

static QByteArray whole(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

bool Marks::mark(const QByteArray &revision) const
{
    const auto isOfIt = [&revision](const auto &marking) { return marking.revision == revision; };
    return std::any_of(versions.begin(), versions.end(), isOfIt) || std::any_of(seals.begin(), seals.end(), isOfIt);
}

QByteArray Marks::stored() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << quint32(versions.size());
    for (const NamedVersion &version : versions)
        stream << whole(version.revision) << whole(version.name) << whole(version.author) << version.time.toMSecsSinceEpoch();
    stream << quint32(seals.size());
    for (const Seal &seal : seals)
        stream << whole(seal.revision) << whole(seal.content) << whole(seal.reviewer) << seal.time.toMSecsSinceEpoch() << whole(seal.publicKey) << whole(seal.signature);
    return bytes;
}

std::optional<Marks> Marks::fromStored(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    Marks marks;
    quint32 count = 0;
    qint64 milliseconds = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        NamedVersion version;
        stream >> version.revision >> version.name >> version.author >> milliseconds;
        version.time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        marks.versions.push_back(std::move(version));
    }
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Seal seal;
        stream >> seal.revision >> seal.content >> seal.reviewer >> milliseconds >> seal.publicKey >> seal.signature;
        seal.time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        marks.seals.push_back(std::move(seal));
    }
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(std::move(marks)) : std::nullopt;
}

} // namespace micromajor
