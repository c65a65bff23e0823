#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace micromajor {

/// A name that somebody gave to a state: "submitted to the college".
struct NamedVersion
{
    QByteArray revision; ///< hash of the revision, 32 bytes
    QString name;
    QString author;
    QDateTime time; ///< UTC

    bool operator==(const NamedVersion &) const = default;
};

/// A reviewer's signature under a state (see Seals.h).
struct Seal
{
    QByteArray revision;  ///< hash of the revision, 32 bytes; through its chain all that led to it
    QByteArray content;   ///< contentDigest of the program there, 32 bytes
    QString reviewer;
    QDateTime time;       ///< UTC, by the clock of the reviewer's computer
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QByteArray signature; ///< 64 bytes

    bool operator==(const Seal &) const = default;
};

/// What is said about revisions. It stands beside the chain of revisions, not in it: naming or sealing a state changes neither its content nor
/// its hash, and undo does not touch it. The checksum of the file covers it, so damage is noticed; against intent only seals are proof.
struct Marks
{
    std::vector<NamedVersion> versions;
    std::vector<Seal> seals;

    bool operator==(const Marks &) const = default;
    bool isEmpty() const { return versions.empty() && seals.empty(); }
    /// Whether this revision has a name or a seal.
    bool mark(const QByteArray &revision) const;

    /// All of it as bytes, equal for equal marks; what the journal keeps and the checksum covers.
    QByteArray stored() const;
    static std::optional<Marks> fromStored(const QByteArray &bytes);
};

} // namespace micromajor
