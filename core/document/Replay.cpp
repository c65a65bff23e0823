#include "core/document/Replay.h"

#include "core/document/Migrator.h"
#include "core/sqlite/Changeset.h"

#include <QCoreApplication>

namespace micromajor {

static Result<void> replay(StoredDocument &document, const JournalRecord &record)
{
    History &history = document.history;
    const Error unfitting{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "The recorded step does not fit the present content."))};
    switch (record.kind) {
    case JournalRecord::Kind::Apply:
    case JournalRecord::Kind::Amend:
        if (const Result<void> applied = applyChangeset(document.connection, record.changeset, ApplyDirection::Forward, &schema::isProgramTable); !applied)
            return applied;
        if (record.kind == JournalRecord::Kind::Apply) {
            history.append(Message::fromStored(record.label), record.author, record.time, record.changeset);
        } else {
            if (!history.canUndo() || history.canRedo())
                return unfitting;
            const Result<QByteArray> combined = combinedChangeset(history.newest().changeset, record.changeset);
            if (!combined)
                return combined.error();
            history.amend(Message::fromStored(record.label), record.author, record.time, *combined);
        }
        return {};
    case JournalRecord::Kind::Undo: {
        if (!history.canUndo())
            return unfitting;
        const QByteArray changeset = history.revisions()[size_t(history.head())].changeset;
        history.stepBack();
        return applyChangeset(document.connection, changeset, ApplyDirection::Backward, &schema::isProgramTable);
    }
    case JournalRecord::Kind::Redo: {
        if (!history.canRedo())
            return unfitting;
        history.stepForward();
        return applyChangeset(document.connection, history.revisions()[size_t(history.head())].changeset, ApplyDirection::Forward, &schema::isProgramTable);
    }
    case JournalRecord::Kind::Marks: {
        std::optional<Marks> marks = Marks::fromStored(record.changeset);
        if (!marks)
            return unfitting;
        history.setMarks(*std::move(marks));
        return {};
    }
    case JournalRecord::Kind::Return:
        if (history.lastUndoneMark() < 0)
            return unfitting;
        history.returnFrom(history.lastUndoneMark(), Message::fromStored(record.label), record.author, record.time, record.changeset);
        return {};
    }
    return unfitting;
}

Result<ReplayedDocument> replayed(const JournalContent &journal, const QString &journalPath)
{
    Result<StoredDocument> document = loadDocument(journal.base.bytes, journal.base.documentPath.isEmpty() ? journalPath : journal.base.documentPath);
    if (!document)
        return document.error();
    History base = document->history;
    for (const JournalRecord &record : journal.records)
        if (const Result<void> done = replay(*document, record); !done)
            return done.error();
    return ReplayedDocument{std::move(document).value(), std::move(base)};
}

} // namespace micromajor
