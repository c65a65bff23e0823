#include "core/document/Salvage.h"

#include "core/document/DocumentFile.h"
#include "core/document/Migrator.h"
#include "core/document/Rows.h"
#include "core/document/StoredDocument.h"
#include "core/sqlite/Savepoint.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <map>
#include <set>

namespace micromajor {

namespace {

/// What was lost of one table.
struct Loss
{
    bool wholeTable = false;
    bool someRows = false; ///< unreadable, and nobody knows how many
    qint64 unreadableRows = 0;
    qint64 unusableRows = 0;
    qint64 dependentRows = 0;
    qint64 values = 0;
    qint64 references = 0;
};

using Losses = std::map<const Table *, Loss>;
using Identities = std::map<const Table *, std::set<QString>>; ///< of the rows that were taken

/// Copies the rows in this direction up to the first that cannot be read; true: there was none. `seen`: the places in the file.
bool copyReadableRows(Connection &file, Connection &working, const Table &table, const char *direction, std::set<qint64> &seen, qint64 &bytesLeft, Loss &loss)
{
    const QByteArray name = quoted(table.name);
    Result<Statement> query = file.prepare("SELECT rowid, * FROM " + name + " NOT INDEXED ORDER BY rowid " + direction);
    if (!query)
        return false;
    QByteArray parameters = "?";
    for (int i = 2; i < query->columns(); ++i)
        parameters += ", ?";
    Result<Statement> insert = working.prepare("INSERT INTO " + name + " VALUES (" + parameters + ")");
    if (!insert)
        return false;
    // Damaged pages may point at each other without end.
    for (qint64 steps = 0; steps <= mostRows && bytesLeft >= 0; ++steps) {
        const Result<bool> row = query->step();
        if (!row)
            return false;
        if (!*row)
            return true;
        if (!seen.insert(query->integer(0)).second)
            continue;
        for (int column = 1; column < query->columns(); ++column) {
            bytesLeft -= query->bytes(column).size();
            bindValue(*insert, column, valueAt(*query, column));
        }
        // Refused: its identity is missing or occurs twice, or its values are of the wrong type.
        if (!insert->run())
            ++loss.unusableRows;
    }
    return false;
}

void copyReadableRows(Connection &file, Connection &working, const Table &table, qint64 &bytesLeft, Loss &loss)
{
    std::set<qint64> seen;
    // From both ends, so that a damaged page costs only the rows in it.
    if (copyReadableRows(file, working, table, "ASC", seen, bytesLeft, loss) || copyReadableRows(file, working, table, "DESC", seen, bytesLeft, loss))
        return;
    // The index of the identities stands on other pages and may still know how many rows there were.
    Result<Statement> count = file.prepare("SELECT count(*) FROM " + quoted(table.name));
    const Result<bool> row = count ? count->step() : Result<bool>(count.error());
    const qint64 missing = row && *row ? count->integer(0) - qint64(seen.size()) : 0;
    if (missing > 0)
        loss.unreadableRows = missing;
    else
        loss.someRows = true;
}

/// The database in which the rows can be looked at safely: our own schema, their values.
Result<Connection> copyReadable(const QByteArray &bytes, int version, Losses &losses)
{
    Result<Connection> file = Connection::openUntrusted(bytes);
    if (!file)
        return file;
    Result<Connection> working = schema::createDatabase(version);
    if (!working)
        return working;
    // What is out of range or points nowhere is sorted out value by value afterwards.
    if (const Result<void> set = working->execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON"); !set)
        return set.error();
    const auto theirs = schema::objects(*file);
    if (!theirs)
        return theirs.error();
    const auto ours = schema::objectsOf(version);
    if (!ours)
        return ours.error();
    Result<Savepoint> copying = Savepoint::begin(*working);
    if (!copying)
        return copying.error();
    qint64 bytesLeft = bytes.size();
    for (const auto &object : *ours) {
        const Table *table = object.first.startsWith(QLatin1StringView("table ")) ? tableNamed(QStringView(object.first).mid(6)) : nullptr;
        if (!table)
            continue;
        // A table that is not exactly ours could compute its values instead of storing them.
        if (std::binary_search(theirs->begin(), theirs->end(), object))
            copyReadableRows(*file, *working, *table, bytesLeft, losses[table]);
        else
            losses[table].wholeTable = true;
    }
    if (const Result<void> copied = copying->release(); !copied)
        return copied.error();
    if (const Result<void> migrated = schema::migrate(*working, version); !migrated)
        return migrated.error();
    return working;
}

const std::set<QString> &referencedRows(const Field &field, Identities &taken)
{
    return taken[tableNamed(QString::fromLatin1(field.references))];
}

/// Takes the rows that can be used. The tables that this one needs must have been taken before.
Result<void> takeRows(Connection &working, const Table &table, Program &program, Identities &taken, Loss &loss)
{
    Result<Statement> row = working.prepare(sqlOf(table).select);
    if (!row)
        return row.error();
    std::set<QString> &identities = taken[&table];
    for (;;) {
        const Result<bool> stepped = row->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return {};
        const QString id = row->text(0);
        bool usable = checkId(table, id).ok() && identities.size() < (table.singleRow ? 1 : size_t(mostRows));
        bool dependent = false;
        qint64 refusedValues = 0;
        std::vector<Value> values;
        for (const Field &field : table.fields) {
            Value value = valueAt(*row, sqlOf(table).firstField + int(values.size()));
            const bool valid = checkValue(field, value).ok();
            if (field.type == FieldType::Reference && field.needed == Needed::Yes) {
                usable = usable && valid;
                dependent = dependent || (valid && !referencedRows(field, taken).contains(std::get<QString>(value)));
            } else if (!valid) {
                value = {};
                ++refusedValues;
            }
            values.push_back(std::move(value));
        }
        if (!usable || dependent) {
            ++(usable ? loss.dependentRows : loss.unusableRows);
            continue;
        }
        loss.values += refusedValues;
        identities.insert(id);
        void *target = table.append(program);
        table.setId(target, id);
        for (size_t i = 0; i < values.size(); ++i)
            table.fields[i].set(target, values[i]);
    }
}

void clearDanglingReferences(const Table &table, Program &program, Identities &taken, Loss &loss)
{
    for (const Field &field : table.fields) {
        if (field.type != FieldType::Reference || field.needed == Needed::Yes)
            continue;
        for (size_t i = 0, count = table.count(program); i < count; ++i) {
            // The program is ours to change; only the descriptor looks at it as constant.
            void *row = const_cast<void *>(table.at(program, i));
            const Value value = field.get(row);
            if (const QString *id = std::get_if<QString>(&value); id && !id->isEmpty() && !referencedRows(field, taken).contains(*id)) {
                field.set(row, {});
                ++loss.references;
            }
        }
    }
}

void say(std::vector<Message> &losses, qint64 count, const char *one, const char *many, const Table &table)
{
    if (count == 1)
        losses.push_back(Message(one, {Message(table.label)}));
    else if (count > 1)
        losses.push_back(Message(many, {Message(table.label), Message(QString::number(count))}));
}

void say(std::vector<Message> &losses, const Table &table, const Loss &loss)
{
    if (loss.wholeTable)
        losses.push_back(Message(QT_TRANSLATE_NOOP("core", "No row of %1 could be read."), {Message(table.label)}));
    if (loss.someRows)
        losses.push_back(Message(QT_TRANSLATE_NOOP("core", "Some rows of %1 could not be read."), {Message(table.label)}));
    say(losses, loss.unreadableRows, QT_TRANSLATE_NOOP("core", "One row of %1 could not be read."),
        QT_TRANSLATE_NOOP("core", "%2 rows of %1 could not be read."), table);
    say(losses, loss.unusableRows, QT_TRANSLATE_NOOP("core", "One row of %1 was left out because its identity is unusable or its values are garbled."),
        QT_TRANSLATE_NOOP("core", "%2 rows of %1 were left out because their identity is unusable or their values are garbled."), table);
    say(losses, loss.dependentRows, QT_TRANSLATE_NOOP("core", "One row of %1 was left out because it belongs to a row that is lost."),
        QT_TRANSLATE_NOOP("core", "%2 rows of %1 were left out because they belong to rows that are lost."), table);
    say(losses, loss.values, QT_TRANSLATE_NOOP("core", "One value of %1 was out of range and is empty now."),
        QT_TRANSLATE_NOOP("core", "%2 values of %1 were out of range and are empty now."), table);
    say(losses, loss.references, QT_TRANSLATE_NOOP("core", "One reference of %1 pointed to a row that is lost and is empty now."),
        QT_TRANSLATE_NOOP("core", "%2 references of %1 pointed to rows that are lost and are empty now."), table);
}

} // namespace

Result<Salvaged> salvage(const QString &path)
{
    const Result<FileContent> content = readDocumentFile(path);
    if (!content)
        return content.error();
    const QString name = QDir::toNativeSeparators(path);
    const Result<int> version = versionOf(content->bytes, name);
    if (!version)
        return version.error();
    // Without the number of pages in the header SQLite reads as many as there are, even if the end is missing.
    QByteArray bytes = content->bytes;
    bytes.replace(28, 4, QByteArray(4, '\0'));

    Losses losses;
    Result<Connection> working = copyReadable(bytes, *version, losses);
    if (!working)
        return damagedFile(name, working.error().message);
    Salvaged salvaged;
    Identities taken;
    for (const Table *table : allTables())
        if (const Result<void> rows = takeRows(*working, *table, salvaged.program, taken, losses[table]); !rows)
            return damagedFile(name, rows.error().message);
    if (std::all_of(taken.begin(), taken.end(), [](const auto &rows) { return rows.second.empty(); }))
        return damagedFile(name, Message(QT_TRANSLATE_NOOP("core", "nothing in it can be read any more")));
    for (const Table *table : allTables()) {
        clearDanglingReferences(*table, salvaged.program, taken, losses[table]);
        say(salvaged.losses, *table, losses[table]);
    }
    salvaged.losses.push_back(Message(QT_TRANSLATE_NOOP("core", "The history was not taken over; the new file begins with what could be read.")));
    return salvaged;
}

} // namespace micromajor
