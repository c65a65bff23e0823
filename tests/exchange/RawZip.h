#pragma once
#include <QByteArray>
#include <QtEndian>

#include <optional>
#include <vector>

namespace micromajor {

struct RawEntry
{
    QByteArray name;
    QByteArray content;
    bool deflated = false;
    std::optional<quint32> statedSize = {}; ///< unpacked, as the archive claims
    quint16 flags = 0;
    std::optional<quint32> checksum = {};
    bool atFirst = false; ///< shares the bytes of the first entry
};

/// An archive (APPNOTE.TXT 4.3) made by hand, so that it can be as wrong as no library would write it.
inline QByteArray rawZip(const std::vector<RawEntry> &entries)
{
    const auto crc = [](const QByteArray &bytes) {
        quint32 value = ~0u;
        for (const char byte : bytes) {
            value ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? (value >> 1) ^ 0xEDB88320u : value >> 1;
        }
        return ~value;
    };
    QByteArray archive;
    QByteArray directory;
    const auto put = [](QByteArray &bytes, auto value) {
        value = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    for (const RawEntry &entry : entries) {
        // qCompress: four bytes of length, two of head, the deflated bytes, four of checksum.
        const QByteArray stored = entry.deflated ? qCompress(entry.content, 9).sliced(6).chopped(4) : entry.content;
        const auto offset = entry.atFirst ? 0u : quint32(archive.size());
        QByteArray common;
        put(common, quint16(20));
        put(common, entry.flags);
        put(common, quint16(entry.deflated ? 8 : 0));
        put(common, quint32(0x210000)); // 1980-01-01
        put(common, entry.checksum.value_or(entry.content.size() > 1'000'000 ? 0 : crc(entry.content)));
        put(common, quint32(stored.size()));
        put(common, entry.statedSize.value_or(quint32(entry.content.size())));
        put(common, quint16(entry.name.size()));
        put(common, quint16(0));
        if (!entry.atFirst)
            archive += QByteArray("PK\3\4") + common + entry.name + stored;
        directory += "PK\1\2";
        put(directory, quint16(20));
        directory += common;
        put(directory, quint16(0));
        put(directory, quint16(0));
        put(directory, quint16(0));
        put(directory, quint32(0));
        put(directory, offset);
        directory += entry.name;
    }
    const auto start = quint32(archive.size());
    archive += directory + "PK\5\6";
    put(archive, quint32(0));
    put(archive, quint16(entries.size()));
    put(archive, quint16(entries.size()));
    put(archive, quint32(directory.size()));
    put(archive, start);
    put(archive, quint16(0));
    return archive;
}

} // namespace micromajor
