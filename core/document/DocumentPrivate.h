#pragma once
#include "core/document/Document.h"
#include "core/document/DocumentFile.h"
#include "core/document/FileLock.h"
#include "core/document/JournalFile.h"
#include "core/document/StoredDocument.h"
#include "core/sqlite/Changeset.h"
#include "core/sqlite/Savepoint.h"

#include <map>
#include <optional>

namespace micromajor {

/// How one step happens: savepoint, change, new value, journal, release. Document adds the rules about paths, modes and signals.
class Document::Private
{
public:
    explicit Private(StoredDocument stored) : connection(std::move(stored.connection)), history(std::move(stored.history)) {}

    static Result<std::unique_ptr<Private>> from(StoredDocument stored);
    Result<DocumentChange> finish(Savepoint &savepoint, JournalRecord record, const QString &mergeKey = {});
    Result<DocumentChange> step(ApplyDirection direction);
    Result<std::optional<DocumentChange>> apply(const Edit &edit);
    Result<std::shared_ptr<const Program>> programAfter(const std::map<QByteArray, TableChanges> &changes);
    Result<void> prepareJournal();
    Result<void> journal(const JournalRecord &record);
    Result<void> keepUndoneMarks();
    Result<void> publish(const QString &target);
    void remember(const QByteArray &bytes);
    bool changedUnderneath();

    Connection connection;
    History history;
    std::shared_ptr<const Program> program;
    Mode mode = Mode::Edit;
    QString author;

    QString path;
    FileIdentity identity;
    QByteArray fileBytes; ///< what the file holds, or the document as created: the base of the journal
    std::unique_ptr<FileLock> lock;
    std::unique_ptr<JournalFile> journalFile;

    QByteArray publishedHash; ///< the head in the file; of a new document: its first revision
    Marks publishedMarks;
    int publishedIndex = 0;   ///< the last revision that is in the file and in the present chain
};

} // namespace micromajor
