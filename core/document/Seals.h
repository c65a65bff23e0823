#pragma once
#include "core/document/Document.h"
#include "core/document/History.h"
#include "core/signature/SigningKey.h"

namespace micromajor {

/// A seal is an Ed25519 signature over a text that begins with "micromajor seal 1\n", followed by the hash of the revision, the contentDigest of
/// the program there, the reviewer's name (UTF-8), the time (milliseconds since 1970 UTC as decimal digits) and the public key, each with its
/// length (64 bits, little endian) before it. It proves that whoever holds the key had this content with this history before them. Whose key
/// it is, only the fingerprint proves, compared over another way; the time is what the reviewer's computer said; and a seal that somebody
/// takes out of a file leaves no trace there, so the reviewer keeps a copy.
struct SealState
{
    enum class Kind {
        Holds,           ///< the content is what was sealed
        ChangedSince,    ///< the seal is genuine, the content has been changed since
        BrokenSignature, ///< seal or signature were changed
        RevisionMissing, ///< the sealed revision is not in the history
        HistoryBroken,   ///< the history up to it was changed: authors, times, labels or steps
        ContentDiffers,  ///< the history does not lead to what was sealed
    };
    Kind kind = Kind::BrokenSignature;
    Seal seal;
    int revision = -1; ///< index of the sealed revision; -1: not there

    bool isGenuine() const { return kind == Kind::Holds || kind == Kind::ChangedSince; }
    Message sentence() const;
    /// "holds", "changed-since", "broken-signature", …: the word for it in JSON.
    QLatin1StringView code() const;
};

/// Seals the present state; it is in the file after the next save. The same key seals the same state for the same name only once.
/// Errors: InvalidInput (no name or longer than 200 characters), CannotWrite.
Result<Seal> seal(Document &document, const QString &reviewer, const SigningKey &key);

/// Takes a seal out of the document; no trace of it is left. Errors: NotFound.
Result<void> withdrawSeal(Document &document, const Seal &seal);

/// All seals of the document, in the order they were made. O(history + program for each sealed state).
std::vector<SealState> sealsOf(const Document &document);
/// The same for a history and the program at its head.
std::vector<SealState> sealsOf(const History &history, const Program &present);

} // namespace micromajor
