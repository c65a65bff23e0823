#include "core/document/DocumentPrivate.h"

#include "core/base/AtomicFile.h"
#include "core/document/Migrator.h"
#include "core/document/OperationRunner.h"

#include <QCoreApplication>

namespace micromajor {

Result<std::unique_ptr<Document::Private>> Document::Private::from(StoredDocument stored)
{
    auto made = std::make_unique<Private>(std::move(stored));
    Result<Program> program = readProgram(made->connection);
    if (!program)
        return program.error();
    made->program = std::make_shared<const Program>(std::move(program).value());
    made->publishedHash = made->history.headHash();
    made->publishedMarks = made->history.marks();
    made->publishedIndex = made->history.head();
    return made;
}

Result<std::shared_ptr<const Program>> Document::Private::programAfter(const std::map<QByteArray, TableChanges> &changes)
{
    auto next = std::make_shared<Program>(*program);
    for (const auto &[name, rows] : changes) {
        const Table *table = tableNamed(QString::fromUtf8(name));
        if (!table)
            continue;
        const Result<void> read = rows.onlyFields ? readRows(connection, *table, rows.updated, *next) : readTable(connection, *table, *next);
        if (!read)
            return read.error();
    }
    return std::shared_ptr<const Program>(std::move(next));
}

/// Before anything is touched: the journal of a new document needs it as it was before its first edit.
Result<void> Document::Private::prepareJournal()
{
    if (!fileBytes.isNull() || mode == Mode::View)
        return {};
    Result<QByteArray> bytes = storeDocument(connection, history);
    if (!bytes)
        return bytes.error();
    fileBytes = std::move(bytes).value();
    return {};
}

Result<void> Document::Private::journal(const JournalRecord &record)
{
    if (mode == Mode::View)
        return {};
    if (journalFile)
        return journalFile->append(record);
    Result<std::unique_ptr<JournalFile>> created = JournalFile::create({path, identity.hash, fileBytes}, record);
    if (!created)
        return created.error();
    journalFile = std::move(created).value();
    return {};
}

/// Everything that can fail comes before the journal record, and nothing that can fail after it.
Result<DocumentChange> Document::Private::finish(Savepoint &savepoint, JournalRecord record, const QString &mergeKey)
{
    const bool stepping = record.kind == JournalRecord::Kind::Undo || record.kind == JournalRecord::Kind::Redo;
    const int stepped = record.kind == JournalRecord::Kind::Undo ? history.head() : history.head() + 1;
    const Result<std::map<QByteArray, TableChanges>> touched = changesIn(stepping ? history.revisions()[size_t(stepped)].changeset : record.changeset);
    if (!touched)
        return touched.error();
    DocumentChange change;
    for (const auto &[name, rows] : *touched)
        if (const Table *table = tableNamed(QString::fromUtf8(name)))
            change.tables.insert(table);
    Result<std::shared_ptr<const Program>> next = programAfter(*touched);
    if (!next)
        return next.error();
    QByteArray combined;
    if (record.kind == JournalRecord::Kind::Amend) {
        Result<QByteArray> both = combinedChangeset(history.newest().changeset, record.changeset);
        if (!both)
            return both.error();
        combined = std::move(both).value();
    }
    if (const Result<void> written = journal(record); !written)
        return written.error();
    if (const Result<void> released = savepoint.release(); !released)
        return released.error();

    program = std::move(next).value();
    switch (record.kind) {
    case JournalRecord::Kind::Apply:
        publishedIndex = std::min(publishedIndex, history.head());
        history.append(Message::fromStored(record.label), record.author, record.time, record.changeset, mergeKey);
        break;
    case JournalRecord::Kind::Amend:
        history.amend(Message::fromStored(record.label), record.author, record.time, combined);
        break;
    case JournalRecord::Kind::Undo:
        history.stepBack();
        break;
    case JournalRecord::Kind::Redo:
        history.stepForward();
        break;
    case JournalRecord::Kind::Marks:
    case JournalRecord::Kind::Return:
        break; // no steps: they do not come here
    }
    return change;
}

/// What was named or sealed must not be dropped with the undone steps. The content stays as it is; only the way to it becomes longer.
Result<void> Document::Private::keepUndoneMarks()
{
    const int last = history.lastUndoneMark();
    if (last < 0)
        return {};
    const std::vector<Revision> &revisions = history.revisions();
    QByteArray back;
    for (int i = last; i > history.head(); --i) {
        const Result<QByteArray> inverse = invertedChangeset(revisions[size_t(i)].changeset);
        if (!inverse)
            return inverse.error();
        Result<QByteArray> both = combinedChangeset(back, *inverse);
        if (!both)
            return both.error();
        back = std::move(both).value();
    }
    const Message label(QT_TRANSLATE_NOOP("core", "Back to: %1"), {revisions[size_t(history.head())].label});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const Result<void> written = journal({JournalRecord::Kind::Return, label.stored(), author, now, back}); !written)
        return written;
    publishedIndex = std::min(publishedIndex, last);
    history.returnFrom(last, label, author, now, back);
    return {};
}

Result<std::optional<DocumentChange>> Document::Private::apply(const Edit &edit)
{
    if (const Result<void> based = prepareJournal(); !based)
        return based.error();
    Result<Savepoint> savepoint = Savepoint::begin(connection);
    if (!savepoint)
        return savepoint.error();
    QByteArray changeset;
    {
        Result<Session> session = Session::begin(connection, &schema::isProgramTable);
        if (!session)
            return session.error();
        OperationRunner runner(connection);
        if (const Result<void> ran = runner.run(edit.operations); !ran)
            return ran.error();
        Result<QByteArray> recorded = session->changeset();
        if (!recorded)
            return recorded.error();
        changeset = std::move(recorded).value();
    }
    if (changeset.isEmpty())
        return std::optional<DocumentChange>();
    if (const Result<void> kept = keepUndoneMarks(); !kept)
        return kept.error();
    // A merge key stands only on revisions that are not in the file.
    const bool merges = !edit.mergeKey.isEmpty() && history.canUndo() && !history.canRedo() && history.newest().mergeKey == edit.mergeKey;
    Result<DocumentChange> change = finish(*savepoint,
                                           {merges ? JournalRecord::Kind::Amend : JournalRecord::Kind::Apply, edit.label.stored(), author,
                                            QDateTime::currentDateTimeUtc(), changeset},
                                           edit.mergeKey);
    if (!change)
        return change.error();
    return std::optional(std::move(change).value());
}

Result<DocumentChange> Document::Private::step(ApplyDirection direction)
{
    const bool back = direction == ApplyDirection::Backward;
    Result<Savepoint> savepoint = Savepoint::begin(connection);
    if (!savepoint)
        return savepoint.error();
    const Revision &revision = history.revisions()[size_t(back ? history.head() : history.head() + 1)];
    if (const Result<void> applied = applyChangeset(connection, revision.changeset, direction, &schema::isProgramTable); !applied)
        return applied.error();
    return finish(*savepoint, {back ? JournalRecord::Kind::Undo : JournalRecord::Kind::Redo, {}, {}, QDateTime::currentDateTimeUtc(), {}});
}

bool Document::Private::changedUnderneath()
{
    return !path.isEmpty() && isChanged(path, identity);
}

void Document::Private::remember(const QByteArray &bytes)
{
    fileBytes = bytes;
    identity = identityOf(path, bytes);
    history.forgetMergeKeys();
    publishedHash = history.headHash();
    publishedMarks = history.marks();
    publishedIndex = history.head();
    // From here on the file holds what the journal was for.
    if (journalFile)
        journalFile->remove();
    journalFile.reset();
}

Result<void> Document::Private::publish(const QString &target)
{
    const Result<QByteArray> bytes = storeDocument(connection, history);
    if (!bytes)
        return bytes.error();
    backUp(target);
    if (const Result<void> published = publishBytes(target, *bytes); !published)
        return published;
    path = target;
    remember(*bytes);
    return {};
}

} // namespace micromajor
