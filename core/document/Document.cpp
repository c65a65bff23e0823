#include "core/document/Document.h"

#include "core/base/AtomicFile.h"
#include "core/document/ContentHash.h"
#include "core/document/DocumentPrivate.h"
#include "core/document/Migrator.h"
#include "core/document/Replay.h"
#include "core/document/Rows.h"
#include "core/sqlite/Session.h"

#include <QCoreApplication>
#include <QDir>

namespace micromajor {

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
    Result<ReplayedDocument> replay = replayed(content, journalPath);
    if (!replay)
        return replay.error();
    Result<std::unique_ptr<Private>> made = Private::from(std::move(replay->document));
    if (!made)
        return made.error();
    Private &document = **made;
    document.path = content.base.documentPath;
    document.identity.hash = content.base.fileHash;
    document.fileBytes = content.base.bytes;
    document.lock = std::move(lock);
    document.journalFile = std::move(journal).value();
    const History &before = replay->base;
    document.publishedHash = before.headHash();
    document.publishedMarks = before.marks();
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

static Error changedSince(const QString &path)
{
    return {Error::Kind::ChangedUnderneath,
            Message(QT_TRANSLATE_NOOP("core", "%1 was changed by another program since it was opened. Nothing was overwritten: save under another name, or compare and merge."),
                    {QDir::toNativeSeparators(path)})};
}

Result<void> Document::save()
{
    if (d->path.isEmpty())
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "The program has not been saved yet. Choose a name for its file."))};
    if (d->mode == Mode::View)
        return Error{Error::Kind::CannotWrite,
                     Message(QT_TRANSLATE_NOOP("core", "%1 is open for viewing only. Save under another name to keep your changes."),
                             {QDir::toNativeSeparators(d->path)})};
    if (d->changedUnderneath())
        return changedSince(d->path);
    return saveOverChanged();
}

Result<void> Document::saveOver(const Document &seen)
{
    if (isChanged(d->path, seen.d->identity))
        return changedSince(d->path);
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
    return d->history.headHash() != d->publishedHash || d->history.marks() != d->publishedMarks;
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

const Marks &Document::marks() const
{
    return d->history.marks();
}

Result<void> Document::setMarks(Marks marks)
{
    if (marks == d->history.marks())
        return {};
    if (const Result<void> based = d->prepareJournal(); !based)
        return based;
    if (const Result<void> written = d->journal({JournalRecord::Kind::Marks, {}, {}, QDateTime::currentDateTimeUtc(), marks.stored()}); !written)
        return written;
    d->history.setMarks(std::move(marks));
    d->history.forgetMergeKeys();
    Q_EMIT historyChanged();
    return {};
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
