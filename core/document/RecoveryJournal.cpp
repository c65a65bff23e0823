#include "core/document/RecoveryJournal.h"

#include "core/base/DataFolder.h"
#include "core/document/ContentHash.h"
#include "core/document/DocumentFile.h"
#include "core/document/Replay.h"
#include "core/document/Rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace micromajor {

static constexpr int keptJournals = 10;

enum class Verdict { Recoverable, NothingNew, InTheFile };

/// Decided by content: a clock can be wrong, and a sync client gives files the dates it likes.
static Verdict judge(const JournalContent &journal, StoredDocument &replayed, const History &base)
{
    const auto holdsTheSame = [&replayed](const History &history) {
        return history.headHash() == replayed.history.headHash() && history.marks() == replayed.history.marks();
    };
    if (holdsTheSame(base))
        return Verdict::NothingNew; // all was undone again
    if (journal.base.documentPath.isEmpty())
        return Verdict::Recoverable;
    const Result<FileContent> content = readDocumentFile(journal.base.documentPath);
    if (!content)
        return Verdict::Recoverable;
    Result<StoredDocument> present = loadDocument(content->bytes, journal.base.documentPath);
    if (!present)
        return Verdict::Recoverable;
    if (holdsTheSame(present->history))
        return Verdict::InTheFile;
    // Saved, and then edited further by somebody. (A file as it was before the edits holds the head of an undo, but not the undo.)
    if (content->identity.hash != journal.base.fileHash) {
        const int index = present->history.indexOf(replayed.history.headHash());
        if (index >= 0 && index <= present->history.head())
            return Verdict::InTheFile;
    }
    if (present->history.marks() != replayed.history.marks())
        return Verdict::Recoverable;
    const Result<QByteArray> there = contentSnapshot(present->connection);
    const Result<QByteArray> here = contentSnapshot(replayed.connection);
    return there && here && *there == *here ? Verdict::NothingNew : Verdict::Recoverable;
}

std::vector<RecoverableDocument> recoverableDocuments()
{
    std::vector<RecoverableDocument> found;
    const QDir folder(dataFolder(QStringLiteral("recovery")));
    for (const QString &name : folder.entryList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time)) {
        const QString path = folder.filePath(name);
        const Result<JournalContent> journal = JournalFile::read(path);
        if (!journal) {
            // Killed while the first edit was being secured: nothing in it was ever done.
            if (journal.error().kind == Error::Kind::Damaged)
                (void)discardRecovery(path);
            continue;
        }
        Result<ReplayedDocument> document = replayed(*journal, path);
        if (!document)
            continue; // left where it is, for a person to look at
        switch (judge(*journal, document->document, document->base)) {
        case Verdict::InTheFile:
        case Verdict::NothingNew:
            QFile::remove(path); // the program ended between saving and tidying up
            continue;
        case Verdict::Recoverable:
            break;
        }
        const Result<Program> program = readProgram(document->document.connection);
        RecoverableDocument entry{path, journal->base.documentPath, {}, int(journal->records.size()), {}};
        if (program)
            entry.programName = program->facts.nameZh.isEmpty() ? program->facts.nameEn : program->facts.nameZh;
        if (!journal->records.empty())
            entry.lastEdit = journal->records.back().time;
        found.push_back(entry);
    }
    return found;
}

Result<void> discardRecovery(const QString &journalPath)
{
    const QString folder = dataFolder(QStringLiteral("backups/recovery"));
    const QString target = QDir(folder).filePath(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'-")) + QFileInfo(journalPath).fileName());
    if (!QFile::rename(journalPath, target))
        return Error{Error::Kind::CannotWrite,
                     Message(QT_TRANSLATE_NOOP("core", "The recovery journal %1 could not be moved to the backups. Check the permissions of the data folder."),
                             {Message(QDir::toNativeSeparators(journalPath))})};
    keepNewest(folder, keptJournals);
    return {};
}

} // namespace micromajor
