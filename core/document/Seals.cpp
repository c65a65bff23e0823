#include "core/document/Seals.h"

#include "core/document/ContentHash.h"
#include "core/document/PastProgram.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace micromajor {

static constexpr qsizetype longestName = 200;

static QByteArray signedText(const Seal &seal)
{
    QByteArray text = QByteArrayLiteral("micromajor seal 1\n");
    for (const QByteArray &part : {seal.revision, seal.content, seal.reviewer.toUtf8(), QByteArray::number(seal.time.toMSecsSinceEpoch()), seal.publicKey}) {
        const quint64 size = qToLittleEndian(quint64(part.size()));
        text.append(reinterpret_cast<const char *>(&size), sizeof size);
        text.append(part);
    }
    return text;
}

Result<Seal> seal(Document &document, const QString &reviewer, const SigningKey &key)
{
    const QString name = reviewer.simplified();
    if (name.isEmpty())
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "A seal needs the name of whoever seals."))};
    if (name.size() > longestName)
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "The name in a seal has at most %1 characters."), {QString::number(longestName)})};
    Seal made;
    made.revision = document.revisions()[size_t(document.head())].hash;
    made.content = contentDigest(*document.program());
    made.reviewer = name;
    made.publicKey = key.publicKey;
    Marks marks = document.marks();
    for (const Seal &present : marks.seals)
        if (present.revision == made.revision && present.reviewer == name && present.publicKey == key.publicKey
            && isSignedBy(present.publicKey, signedText(present), present.signature))
            return present;
    // Whole milliseconds, as the file keeps them.
    made.time = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    made.signature = signatureOf(signedText(made), key);
    marks.seals.push_back(made);
    if (const Result<void> set = document.setMarks(std::move(marks)); !set)
        return set.error();
    return made;
}

Result<void> withdrawSeal(Document &document, const Seal &seal)
{
    Marks marks = document.marks();
    if (std::erase(marks.seals, seal) == 0)
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "The seal is not in this file."))};
    return document.setMarks(std::move(marks));
}

std::vector<SealState> sealsOf(const History &history, const Program &present)
{
    using enum SealState::Kind;
    std::vector<SealState> states;
    if (history.marks().seals.empty())
        return states;
    const int broken = history.brokenRevision();
    const QByteArray presentContent = contentDigest(present);
    for (const Seal &seal : history.marks().seals) {
        SealState state{BrokenSignature, seal, history.indexOf(seal.revision)};
        if (!isSignedBy(seal.publicKey, signedText(seal), seal.signature)) {
            state.kind = BrokenSignature;
        } else if (state.revision < 0) {
            state.kind = RevisionMissing;
        } else if (broken >= 0 && broken <= state.revision) {
            state.kind = HistoryBroken;
        } else {
            const Result<Program> then = programAt(present, history.revisions(), history.head(), state.revision);
            state.kind = !then || contentDigest(*then) != seal.content ? ContentDiffers : presentContent == seal.content ? Holds : ChangedSince;
        }
        states.push_back(std::move(state));
    }
    return states;
}

std::vector<SealState> sealsOf(const Document &document)
{
    return sealsOf(History(document.revisions(), document.head(), document.marks()), *document.program());
}

Message SealState::sentence() const
{
    switch (kind) {
    case Kind::Holds:
        return Message(QT_TRANSLATE_NOOP("core", "The seal holds: the content is what was sealed."));
    case Kind::ChangedSince:
        return Message(QT_TRANSLATE_NOOP("core", "The seal is genuine; the sealed state is revision %1, and the content has been changed since."), {QString::number(revision)});
    case Kind::BrokenSignature:
        return Message(QT_TRANSLATE_NOOP("core", "The signature does not fit: the seal was changed after it was made, or never was one."));
    case Kind::RevisionMissing:
        return Message(QT_TRANSLATE_NOOP("core", "The sealed revision is not in the history: it was removed or rewritten."));
    case Kind::HistoryBroken:
        return Message(QT_TRANSLATE_NOOP("core", "The history up to the sealed revision was changed after the seal."));
    case Kind::ContentDiffers:
        return Message(QT_TRANSLATE_NOOP("core", "The history does not lead to the content that was sealed."));
    }
    return {};
}

QLatin1StringView SealState::code() const
{
    switch (kind) {
    case Kind::Holds:
        return QLatin1StringView("holds");
    case Kind::ChangedSince:
        return QLatin1StringView("changed-since");
    case Kind::BrokenSignature:
        return QLatin1StringView("broken-signature");
    case Kind::RevisionMissing:
        return QLatin1StringView("revision-missing");
    case Kind::HistoryBroken:
        return QLatin1StringView("history-broken");
    case Kind::ContentDiffers:
        return QLatin1StringView("content-differs");
    }
    return {};
}

} // namespace micromajor
