#include "core/document/Migrator.h"

#include "core/program/Tables.h"
#include "core/sqlite/Savepoint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <mutex>

namespace micromajor::schema {

/// Steps are files named NNN_what.sql, applied in the order of their numbers.
static const std::vector<QByteArray> &steps()
{
    static const std::vector<QByteArray> all = [] {
        std::vector<QByteArray> texts;
        const QDir folder(QStringLiteral(":/schema"));
        for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                texts.push_back(file.readAll());
        }
        return texts;
    }();
    return all;
}

static Result<void> runSteps(Connection &connection, int from, int to)
{
    Result<Savepoint> savepoint = Savepoint::begin(connection);
    if (!savepoint)
        return savepoint.error();
    for (int step = from; step < to; ++step)
        if (const Result<void> done = connection.execute(steps()[size_t(step)]); !done)
            return done;
    if (const Result<void> done = connection.execute("PRAGMA user_version = " + QByteArray::number(to)); !done)
        return done;
    return savepoint->release();
}

int currentVersion()
{
    return int(steps().size());
}

namespace {
struct Template
{
    QByteArray bytes;
    Objects objects;
};
} // namespace

static Result<Template> builtFromSteps(int version)
{
    if (version < 1 || version > currentVersion())
        return Error{Error::Kind::Internal, Message(QT_TRANSLATE_NOOP("core", "There is no file format with the number %1."), {Message(QString::number(version))})};
    Result<Connection> connection = Connection::openEmpty();
    if (!connection)
        return connection.error();
    if (const Result<void> done = connection->execute("PRAGMA application_id = " + QByteArray::number(applicationId)); !done)
        return done.error();
    if (const Result<void> done = runSteps(*connection, 0, version); !done)
        return done.error();
    Result<QByteArray> bytes = connection->serialized();
    if (!bytes)
        return bytes.error();
    Result<Objects> found = objects(*connection);
    if (!found)
        return found.error();
    return Template{std::move(bytes).value(), std::move(found).value()};
}

/// Running the steps takes 8 ms, copying their result 1 ms; each open and each save, in whatever thread, needs one.
static const Result<Template> &templateOf(int version)
{
    static std::mutex building;
    static std::map<int, Result<Template>> built;
    const std::lock_guard lock(building);
    const auto known = built.find(version);
    return known != built.end() ? known->second : built.emplace(version, builtFromSteps(version)).first->second;
}

Result<Connection> createDatabase(int version)
{
    const Result<Template> &made = templateOf(version);
    return made ? Connection::openCopy(made->bytes) : Result<Connection>(made.error());
}

Result<Objects> objectsOf(int version)
{
    const Result<Template> &made = templateOf(version);
    return made ? Result<Objects>(made->objects) : Result<Objects>(made.error());
}

Result<void> migrate(Connection &connection, int version)
{
    return version == currentVersion() ? Result<void>() : runSteps(connection, version, currentVersion());
}

bool isProgramTable(const char *name)
{
    const std::vector<const Table *> &all = allTables();
    return std::any_of(all.begin(), all.end(), [name](const Table *table) { return qstrcmp(table->name, name) == 0; });
}

Result<Objects> objects(Connection &connection)
{
    Result<Statement> query = connection.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema");
    if (!query)
        return query.error();
    Objects found;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        found.emplace_back(query->text(0) + QLatin1Char(' ') + query->text(1), query->text(2));
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<std::vector<QByteArray>> tableNames(Connection &connection)
{
    Result<Statement> query = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    if (!query)
        return query.error();
    std::vector<QByteArray> names;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        names.push_back(query->blob(0));
    }
    return names;
}

} // namespace micromajor::schema
