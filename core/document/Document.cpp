#include "core/document/Document.h"

#include "core/base/AtomicFile.h"
#include "core/document/ContentHash.h"
#include "core/document/DocumentFile.h"
#include "core/document/FileLock.h"
#include "core/document/History.h"
#include "core/document/Migrator.h"
#include "core/document/OperationRunner.h"
#include "core/document/Replay.h"
#include "core/sqlite/Changeset.h"
#include "core/sqlite/Savepoint.h"

#include <QCoreApplication>
#include <QDir>

namespace micromajor {

class Document::Private
{
public:
    explicit Private(StoredDocument stored) : connection(std::move(stored.connection)), history(std::move(stored.history)) {}

    static Result<std::unique_ptr<Private>> from(StoredDocument stored);
    Result<DocumentChange> finish(Savepoint &savepoint, JournalRecord record, const QString &mergeKey = {});
    Result<DocumentChange> step(ApplyDirection direction);
    Result<std::optional<DocumentChange>> apply(const Edit &edit);
    Result<std::shared_ptr<const Program>> programAfter(const std::map<QByteArray, TableChanges> &changes);
    Result<void> journal(const JournalRecord &record);
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
    int publishedIndex = 0;   ///< the last revision that is in the file and in the present chain
};

Result<std::unique_ptr<Document::Private>> Document::Private::from(StoredDocument stored)
{
    auto made = std::make_unique<Private>(std::move(stored));
    Result<Program> program = readProgram(made->connection);
    if (!program)
        return program.error();
    made->program = std::make_shared<const Program>(std::move(program).value());
    made->publishedHash = made->history.headHash();
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
    }
    return change;
}

Result<std::optional<DocumentChange>> Document::Private::apply(const Edit &edit)
{
    // Before anything is touched: the journal of a new document needs it as it was before its first edit.
    if (fileBytes.isNull() && mode == Mode::Edit) {
        Result<QByteArray> bytes = storeDocument(connection, history);
        if (!bytes)
            return bytes.error();
        fileBytes = std::move(bytes).value();
    }
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

Document::Document(std::unique_ptr<Private> implementation) : d(std::move(implementation)) {}

Document::~Document()
{
    // A clean end: whoever closes a modified document has been asked.
    if (d->journalFile)
        d->journalFile->remove();
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, Mode mode)
{
    std::unique_ptr<FileLock> lock;
    // Read before locking too, so that no lock is made for what is no file of ours.
    Result<FileContent> content = readDocumentFile(path);
    if (!content)
        return content.error();
    if (mode == Mode::Edit) {
        Result<std::unique_ptr<FileLock>> acquired = FileLock::acquire(path);
        if (!acquired)
            return acquired.error();
        lock = std::move(acquired).value();
        // Somebody may have saved between the two.
        if (isChanged(path, content->identity)) {
            content = readDocumentFile(path);
            if (!content)
                return content.error();
        }
    }
    Result<StoredDocument> stored = loadDocument(content->bytes, QDir::toNativeSeparators(path));
    if (!stored)
        return stored.error();
    Result<std::unique_ptr<Private>> made = Private::from(std::move(stored).value());
    if (!made)
        return made.error();
    Private &document = **made;
    document.mode = mode;
    document.path = path;
    document.identity = content->identity;
    document.fileBytes = content->bytes;
    document.lock = std::move(lock);
    return std::unique_ptr<Document>(new Document(std::move(made).value()));
}

Result<std::unique_ptr<Document>> Document::create(const Program &program, const Message &label)
{
    Result<Connection> connection = schema::createDatabase(schema::currentVersion());
    if (!connection)
        return connection.error();
    History history;
    {
        Result<Savepoint> savepoint = Savepoint::begin(*connection);
        if (!savepoint)
            return savepoint.error();
        Result<Session> session = Session::begin(*connection, &schema::isProgramTable);
        if (!session)
            return session.error();
        if (const Result<void> inserted = insertProgram(*connection, program); !inserted)
            return inserted.error();
        if (connection->hasDanglingReferences())
            return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "The program refers to a row that does not exist."))};
        const Result<QByteArray> changeset = session->changeset();
        if (!changeset)
            return changeset.error();
        if (const Result<void> released = savepoint->release(); !released)
            return released.error();
        history.append(label, {}, QDateTime::currentDateTimeUtc(), *changeset);
    }
    Result<std::unique_ptr<Private>> made = Private::from({std::move(connection).value(), std::move(history)});
    if (!made)
        return made.error();
    return std::unique_ptr<Document>(new Document(std::move(made).value()));
}

Result<std::unique_ptr<Document>> Document::recover(const QString &journalPath)
{
    JournalContent content;
    Result<std::unique_ptr<JournalFile>> journal = JournalFile::adopt(journalPath, content);
    if (!journal)
        return journal.error();
    std::unique_ptr<FileLock> lock;
    if (!content.base.documentPath.isEmpty()) {
        Result<std::unique_ptr<FileLock>> acquired = FileLock::acquire(content.base.documentPath);
        if (!acquired)
            return acquired.error();
        lock = std::move(acquired).value();
    }
    const Result<StoredDocument> base = loadDocument(content.base.bytes, journalPath);
    if (!base)
        return base.error();
    Result<StoredDocument> stored = replayed(content, journalPath);
    if (!stored)
        return stored.error();
    Result<std::unique_ptr<Private>> made = Private::from(std::move(stored).value());
    if (!made)
        return made.error();
    Private &document = **made;
    document.path = content.base.documentPath;
    document.identity.hash = content.base.fileHash;
    document.fileBytes = content.base.bytes;
    document.lock = std::move(lock);
    document.journalFile = std::move(journal).value();
    const History &before = base->history;
    document.publishedHash = before.headHash();
    document.publishedIndex = document.history.indexOf(document.publishedHash);
    for (int i = before.head(); document.publishedIndex < 0 && i > 0; --i)
        document.publishedIndex = document.history.indexOf(before.revisions()[size_t(i - 1)].hash);
    return std::unique_ptr<Document>(new Document(std::move(made).value()));
}

const std::shared_ptr<const Program> &Document::program() const
{
    return d->program;
}

Result<void> Document::apply(const Edit &edit)
{
    const Result<std::optional<DocumentChange>> change = d->apply(edit);
    if (!change)
        return change.error();
    if (*change) {
        Q_EMIT changed(**change);
        Q_EMIT historyChanged();
    }
    return {};
}

static Error nothingLeft(const char *sentence)
{
    return {Error::Kind::NotFound, Message(sentence)};
}

Result<void> Document::undo()
{
    if (!canUndo())
        return nothingLeft(QT_TRANSLATE_NOOP("core", "There is nothing to undo."));
    const Result<DocumentChange> change = d->step(ApplyDirection::Backward);
    if (!change)
        return change.error();
    Q_EMIT changed(*change);
    Q_EMIT historyChanged();
    return {};
}

Result<void> Document::redo()
{
    if (!canRedo())
        return nothingLeft(QT_TRANSLATE_NOOP("core", "There is nothing to redo."));
    const Result<DocumentChange> change = d->step(ApplyDirection::Forward);
    if (!change)
        return change.error();
    Q_EMIT changed(*change);
    Q_EMIT historyChanged();
    return {};
}

bool Document::canUndo() const
{
    return d->history.canUndo();
}

bool Document::canRedo() const
{
    return d->history.canRedo();
}

Message Document::undoLabel() const
{
    return canUndo() ? d->history.revisions()[size_t(d->history.head())].label : Message();
}

Message Document::redoLabel() const
{
    return canRedo() ? d->history.revisions()[size_t(d->history.head() + 1)].label : Message();
}

Result<void> Document::save()
{
    if (d->path.isEmpty())
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "The program has not been saved yet. Choose a name for its file."))};
    const Message name(QDir::toNativeSeparators(d->path));
    if (d->mode == Mode::View)
        return Error{Error::Kind::CannotWrite,
                     Message(QT_TRANSLATE_NOOP("core", "%1 is open for viewing only. Save under another name to keep your changes."), {name})};
    if (d->changedUnderneath())
        return Error{Error::Kind::ChangedUnderneath,
                     Message(QT_TRANSLATE_NOOP("core", "%1 was changed by another program since it was opened. Nothing was overwritten: save under another name, or compare and merge."), {name})};
    return saveOverChanged();
}

Result<void> Document::saveOverChanged()
{
    if (d->path.isEmpty() || d->mode == Mode::View)
        return save();
    if (const Result<void> published = d->publish(d->path); !published)
        return published;
    Q_EMIT historyChanged();
    return {};
}

Result<void> Document::saveAs(const QString &path)
{
    if (d->mode == Mode::Edit && !d->path.isEmpty() && resolvedPath(path) == resolvedPath(d->path))
        return save();
    Result<std::unique_ptr<FileLock>> lock = FileLock::acquire(path);
    if (!lock)
        return lock.error();
    if (const Result<void> published = d->publish(path); !published)
        return published;
    d->lock = std::move(lock).value();
    d->mode = Mode::Edit;
    Q_EMIT historyChanged();
    return {};
}

bool Document::changedUnderneath() const
{
    return d->changedUnderneath();
}

QString Document::path() const
{
    return d->path;
}

Document::Mode Document::mode() const
{
    return d->mode;
}

bool Document::isModified() const
{
    return d->history.headHash() != d->publishedHash;
}

int Document::unsavedSteps() const
{
    return d->history.head() - d->publishedIndex;
}

const std::vector<Revision> &Document::revisions() const
{
    return d->history.revisions();
}

int Document::head() const
{
    return d->history.head();
}

QString Document::headHash() const
{
    return QString::fromLatin1(d->history.headHash().toHex());
}

void Document::setAuthor(const QString &author)
{
    d->author = author;
}

QString Document::author() const
{
    return d->author;
}

QByteArray Document::snapshot() const
{
    const Result<QByteArray> snapshot = contentSnapshot(d->connection);
    return snapshot ? *snapshot : QByteArray();
}

} // namespace micromajor
