#include "core/document/StoredDocument.h"

#include "core/document/ContentHash.h"
#include "core/document/Migrator.h"
#include "core/document/Rows.h"
#include "core/sqlite/Changeset.h"
#include "core/sqlite/Savepoint.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <optional>

namespace micromajor {

namespace {

constexpr int headerSize = 100; // https://www.sqlite.org/fileformat2.html, 1.3
constexpr char magic[] = "SQLite format 3";

quint32 headerField(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

Error notOurs(const Message &name)
{
    return {Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is not a micro-major file. Choose a file with the ending .micromajor."), {name})};
}

/// Whether the end that the file header promises is missing.
bool isCutOff(const QByteArray &bytes)
{
    const quint32 pageSizeField = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pageSize = pageSizeField == 1 ? 65536 : qint64(pageSizeField);
    return bytes.size() < pageSize * qint64(headerField(bytes, 28));
}

Error cutOff(const Message &name)
{
    return {Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "%1 is incomplete: its end is missing. Take an earlier version from the backups or ask the sender to send it again."), {name})};
}

/// Copies a table as it stands. The sum of the values cannot exceed the file unless pages are shared, which only a crafted file does.
Result<void> copyTable(Connection &from, Connection &to, const QByteArray &name, qint64 &bytesLeft)
{
    // Not through an index: it may disagree with the table.
    Result<Statement> query = from.prepare("SELECT * FROM " + quoted(name.constData()) + " NOT INDEXED");
    if (!query)
        return query.error();
    std::optional<Statement> insert; // most tables of most programs are empty
    for (qint64 rows = 0;; ++rows) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (!insert) {
            QByteArray parameters = "?";
            for (int i = 1; i < query->columns(); ++i)
                parameters += ", ?";
            Result<Statement> prepared = to.prepare("INSERT INTO " + quoted(name.constData()) + " VALUES (" + parameters + ")");
            if (!prepared)
                return prepared.error();
            insert.emplace(std::move(prepared).value());
        }
        for (int column = 0; column < query->columns(); ++column) {
            bytesLeft -= query->bytes(column).size();
            const Value value = valueAt(*query, column);
            // An empty text is copied as it is; only edits turn it into "not stated".
            if (const QString *text = std::get_if<QString>(&value))
                insert->bind(column + 1, *text);
            else
                bindValue(*insert, column + 1, value);
        }
        if (bytesLeft < 0 || rows > mostRows)
            return Error{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "it holds more than fits into it"))};
        if (const Result<void> inserted = insert->run(); !inserted)
            return inserted;
    }
}

/// One table of names or seals: `read` takes a row. The sum of the values cannot exceed the file.
template<class Read>
Result<void> readMarkRows(Connection &file, const char *sql, qint64 &bytesLeft, Read read)
{
    Result<Statement> query = file.prepare(sql);
    if (!query)
        return query.error();
    for (qint64 number = 0;; ++number) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        for (int column = 0; column < query->columns(); ++column)
            bytesLeft -= query->bytes(column).size();
        if (query->integer(0) != number || bytesLeft < 0)
            return Error{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "its history cannot be read"))};
        read(*query);
    }
}

Result<Marks> readMarks(Connection &file, qint64 bytesLeft)
{
    Marks marks;
    const auto timeAt = [](const Statement &row, int column) { return QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC); };
    const auto named = readMarkRows(file, "SELECT number, revision, name, author, time FROM revision_name NOT INDEXED ORDER BY number", bytesLeft,
                                    [&](const Statement &row) { marks.versions.push_back({row.blob(1), row.text(2), row.text(3), timeAt(row, 4)}); });
    if (!named)
        return named.error();
    const auto sealed = readMarkRows(file, "SELECT number, revision, content, reviewer, time, public_key, signature FROM seal NOT INDEXED ORDER BY number", bytesLeft,
                                     [&](const Statement &row) { marks.seals.push_back({row.blob(1), row.blob(2), row.text(3), timeAt(row, 4), row.blob(5), row.blob(6)}); });
    if (!sealed)
        return sealed.error();
    return marks;
}

Result<History> readHistory(Connection &file, int version, qint64 bytesLeft)
{
    Result<Statement> query = file.prepare("SELECT number, hash, parent, author, time, label, changeset FROM revision NOT INDEXED ORDER BY number");
    if (!query)
        return query.error();
    std::vector<Revision> revisions;
    const Error broken{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "its history cannot be read"))};
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        for (int column = 0; column < query->columns(); ++column)
            bytesLeft -= query->bytes(column).size();
        if (query->integer(0) != qint64(revisions.size()) || bytesLeft < 0)
            return broken;
        revisions.push_back({query->blob(1), query->blob(2), query->text(3), QDateTime::fromMSecsSinceEpoch(query->integer(4), Qt::UTC), Message::fromStored(query->text(5)), query->blob(6), {}});
    }
    Result<Statement> place = file.prepare("SELECT number FROM history_head");
    if (!place)
        return place.error();
    const Result<bool> row = place->step();
    if (!row)
        return row.error();
    const qint64 head = *row ? place->integer(0) : -1;
    if (head < 0 || head >= qint64(revisions.size()))
        return broken;
    if (version < schema::versionWithMarks)
        return History(std::move(revisions), int(head));
    Result<Marks> marks = readMarks(file, bytesLeft);
    if (!marks)
        return marks.error();
    return History(std::move(revisions), int(head), std::move(marks).value());
}

Result<QByteArray> readStoredHash(Connection &file)
{
    Result<Statement> query = file.prepare("SELECT sha256 FROM content_hash");
    if (!query)
        return query.error();
    const Result<bool> row = query->step();
    if (!row)
        return row.error();
    return *row ? query->blob(0) : QByteArray();
}

/// The file must have exactly the schema of its version: no triggers, views or tables of others.
Result<void> checkSchema(Connection &file, int version)
{
    const auto theirObjects = schema::objects(file);
    if (!theirObjects)
        return theirObjects.error();
    const auto ourObjects = schema::objectsOf(version);
    if (!ourObjects)
        return ourObjects.error();
    if (*theirObjects == *ourObjects)
        return {};
    for (const auto &object : *theirObjects)
        if (std::find(ourObjects->begin(), ourObjects->end(), object) == ourObjects->end())
            return Error{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "it contains something unexpected: %1"), {Message(object.first.left(80))})};
    return Error{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "some of its tables are missing"))};
}

Result<StoredDocument> loadChecked(const QByteArray &bytes, int version, Integrity integrity)
{
    Result<Connection> file = Connection::openUntrusted(bytes);
    if (!file)
        return file.error();
    Result<Connection> working = schema::createDatabase(version);
    if (!working)
        return working.error();
    if (const Result<void> checked = checkSchema(*file, version); !checked)
        return checked.error();

    Result<Savepoint> copying = Savepoint::begin(*working);
    if (!copying)
        return copying.error();
    const Result<std::vector<QByteArray>> names = schema::tableNames(*working);
    if (!names)
        return names.error();
    qint64 bytesLeft = bytes.size();
    for (const QByteArray &name : *names)
        if (schema::isProgramTable(name.constData()))
            if (const Result<void> copied = copyTable(*file, *working, name, bytesLeft); !copied)
                return copied.error();
    if (working->hasDanglingReferences())
        return Error{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "it refers to rows that do not exist"))};
    if (const Result<void> copied = copying->release(); !copied)
        return copied.error();

    Result<History> history = readHistory(*file, version, bytes.size());
    if (!history)
        return history.error();
    const Result<QByteArray> stored = readStoredHash(*file);
    if (!stored)
        return stored.error();
    const Result<QByteArray> computed = contentHash(*working, *history, version);
    if (!computed)
        return computed.error();
    const bool matches = *stored == *computed;
    if (!matches && integrity == Integrity::Required)
        return Error{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "its content does not match its checksum"))};

    if (const Result<void> migrated = schema::migrate(*working, version); !migrated)
        return migrated.error();
    if (const Result<void> checked = checkRows(*working); !checked && integrity == Integrity::Required)
        return checked.error();
    return StoredDocument{std::move(working).value(), std::move(history).value(), matches};
}

Result<void> insertMarks(Connection &file, const Marks &marks)
{
    Result<Statement> name = file.prepare("INSERT INTO revision_name VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!name)
        return name.error();
    for (size_t i = 0; i < marks.versions.size(); ++i) {
        const NamedVersion &version = marks.versions[i];
        name->bind(1, qint64(i));
        name->bind(2, version.revision);
        name->bind(3, version.name);
        name->bind(4, version.author);
        name->bind(5, version.time.toMSecsSinceEpoch());
        if (const Result<void> inserted = name->run(); !inserted)
            return inserted;
    }
    Result<Statement> sealing = file.prepare("INSERT INTO seal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!sealing)
        return sealing.error();
    for (size_t i = 0; i < marks.seals.size(); ++i) {
        const Seal &seal = marks.seals[i];
        sealing->bind(1, qint64(i));
        sealing->bind(2, seal.revision);
        sealing->bind(3, seal.content);
        sealing->bind(4, seal.reviewer);
        sealing->bind(5, seal.time.toMSecsSinceEpoch());
        sealing->bind(6, seal.publicKey);
        sealing->bind(7, seal.signature);
        if (const Result<void> inserted = sealing->run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> insertHistory(Connection &file, const History &history)
{
    const Result<CachedStatement> insert = file.cached("INSERT INTO revision VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!insert)
        return insert.error();
    Statement &statement = **insert;
    for (size_t i = 0; i < history.revisions().size(); ++i) {
        const Revision &revision = history.revisions()[i];
        statement.bind(1, qint64(i));
        statement.bind(2, revision.hash);
        statement.bind(3, revision.parent);
        statement.bind(4, revision.author);
        statement.bind(5, revision.time.toMSecsSinceEpoch());
        statement.bind(6, revision.label.stored());
        statement.bind(7, revision.changeset);
        if (const Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    if (const Result<void> inserted = insertMarks(file, history.marks()); !inserted)
        return inserted;
    return file.execute("INSERT INTO history_head VALUES (1, " + QByteArray::number(history.head()) + ")");
}

} // namespace

Error damagedFile(const QString &path, const Message &detail)
{
    return {Error::Kind::Damaged,
            Message(QT_TRANSLATE_NOOP("core", "%1 is damaged and was left untouched (%2). Take an earlier version from the backups or ask the sender to send it again."), {Message(path), detail})};
}

Result<int> versionOf(const QByteArray &bytes, const QString &path)
{
    const Message name(path);
    if (bytes.isEmpty())
        return Error{Error::Kind::Damaged,
                     Message(QT_TRANSLATE_NOOP("core", "%1 is empty (0 bytes). Take an earlier version from the backups or ask the sender to send it again."), {name})};
    const QByteArrayView expected(magic, sizeof magic);
    if (!expected.startsWith(QByteArrayView(bytes).first(qMin(bytes.size(), expected.size()))))
        return notOurs(name);
    if (bytes.size() < headerSize)
        return cutOff(name);
    if (headerField(bytes, 68) != quint32(schema::applicationId))
        return Error{Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is a database of another program, not a micro-major file."), {name})};
    const auto version = qint32(headerField(bytes, 60));
    if (version > schema::currentVersion())
        return Error{Error::Kind::Newer,
                     Message(QT_TRANSLATE_NOOP("core", "%1 was written by a newer version of this program (format %2; this one knows up to %3). Update the program to open it."),
                             {name, Message(QString::number(version)), Message(QString::number(schema::currentVersion()))})};
    if (version < 1)
        return damagedFile(path, Message(QT_TRANSLATE_NOOP("core", "its version number is missing")));
    return version;
}

Result<StoredDocument> loadDocument(const QByteArray &bytes, const QString &path, Integrity integrity)
{
    const Result<int> version = versionOf(bytes, path);
    if (!version)
        return version.error();
    if (isCutOff(bytes))
        return cutOff(Message(path));
    Result<StoredDocument> loaded = loadChecked(bytes, *version, integrity);
    // Whatever went wrong behind a header of ours, the user has to do the same thing about it.
    return loaded ? std::move(loaded) : Result<StoredDocument>(damagedFile(path, loaded.error().message));
}

Result<QByteArray> storeDocument(Connection &connection, const History &history)
{
    Result<Connection> file = schema::createDatabase(schema::currentVersion());
    if (!file)
        return file.error();
    Result<Savepoint> writing = Savepoint::begin(*file);
    if (!writing)
        return writing.error();
    const Result<std::vector<QByteArray>> names = schema::tableNames(*file);
    if (!names)
        return names.error();
    qint64 unlimited = std::numeric_limits<qint64>::max();
    for (const QByteArray &name : *names)
        if (schema::isProgramTable(name.constData()))
            if (const Result<void> copied = copyTable(connection, *file, name, unlimited); !copied)
                return copied.error();
    if (const Result<void> inserted = insertHistory(*file, history); !inserted)
        return inserted.error();
    const Result<QByteArray> hash = contentHash(*file, history, schema::currentVersion());
    if (!hash)
        return hash;
    if (const Result<void> inserted = file->execute("INSERT INTO content_hash VALUES (1, x'" + hash->toHex() + "')"); !inserted)
        return inserted.error();
    if (const Result<void> written = writing->release(); !written)
        return written.error();
    return file->serialized();
}

Result<bool> historyReplays(StoredDocument &document)
{
    Connection &connection = document.connection;
    const std::vector<Revision> &revisions = document.history.revisions();
    const Result<QByteArray> present = contentSnapshot(connection);
    if (!present)
        return present.error();
    Result<Savepoint> attempt = Savepoint::begin(connection); // never released: the document stays as it was
    if (!attempt)
        return attempt.error();
    const int head = document.history.head();
    for (int i = head; i >= 0; --i)
        if (!applyChangeset(connection, revisions[size_t(i)].changeset, ApplyDirection::Backward, &schema::isProgramTable))
            return false;
    Result<Connection> blank = schema::createDatabase(schema::currentVersion());
    if (!blank)
        return blank.error();
    const Result<QByteArray> nothing = contentSnapshot(*blank);
    const Result<QByteArray> beginning = contentSnapshot(connection);
    if (!nothing || !beginning || *nothing != *beginning)
        return false;
    QByteArray again;
    for (int i = 0; i < int(revisions.size()); ++i) {
        if (!applyChangeset(connection, revisions[size_t(i)].changeset, ApplyDirection::Forward, &schema::isProgramTable))
            return false;
        if (i == head) {
            const Result<QByteArray> snapshot = contentSnapshot(connection);
            if (!snapshot)
                return snapshot.error();
            again = *snapshot;
        }
    }
    return again == *present;
}

} // namespace micromajor
