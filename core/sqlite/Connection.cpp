#include "core/sqlite/Connection.h"

#include "core/sqlite/SqliteError.h"

#include <sqlite3.h>

#include <map>

namespace micromajor {

/// Small, because each of the many tables and indexes takes at least one page and files are mailed around.
static const QByteArray pageSize = QByteArrayLiteral("PRAGMA page_size = 1024");
static constexpr int longestValue = 256 * 1024 * 1024;
/// Bounds the work that a crafted database can cause (pages may point at each other without end); real ones need a hundredth.
static constexpr int instructionsPerCheck = 1'000'000;
static constexpr int mostChecks = 2'000;

struct Connection::State
{
    QByteArray bytes; // what a read-only connection reads from
    sqlite3 *handle = nullptr;
    std::map<QByteArray, Statement> statements;
    int checks = 0;

    ~State()
    {
        statements.clear();
        sqlite3_close(handle);
    }
};

Connection::Connection(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open()
{
    auto state = std::make_unique<State>();
    const int code = sqlite3_open_v2(":memory:", &state->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(code, state->handle);
    sqlite3_extended_result_codes(state->handle, 1);
    sqlite3_limit(state->handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(state->handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(state->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(state->handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(state->handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(state->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return Connection(std::move(state));
}

Result<Connection> Connection::openEmpty()
{
    Result<Connection> connection = open();
    if (!connection)
        return connection;
    if (const Result<void> set = connection->execute(pageSize + "; PRAGMA foreign_keys = ON"); !set)
        return set.error();
    return connection;
}

Result<Connection> Connection::openCopy(const QByteArray &bytes)
{
    Result<Connection> source = openUntrusted(bytes);
    if (!source)
        return source;
    Result<Connection> copy = open();
    if (!copy)
        return copy;
    sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", source->handle(), "main");
    if (!backup)
        return sqliteError(sqlite3_errcode(copy->handle()), copy->handle());
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        return sqliteError(code, copy->handle());
    if (const Result<void> set = copy->execute("PRAGMA foreign_keys = ON"); !set)
        return set.error();
    return copy;
}

Result<Connection> Connection::openUntrusted(const QByteArray &bytes)
{
    Result<Connection> connection = open();
    if (!connection)
        return connection;
    State &state = *connection->m_state;
    state.bytes = bytes;
    // READONLY: SQLite never writes through this pointer.
    auto *data = reinterpret_cast<unsigned char *>(const_cast<char *>(state.bytes.constData()));
    const int code = sqlite3_deserialize(state.handle, "main", data, state.bytes.size(), state.bytes.size(), SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return sqliteError(code, state.handle);
    sqlite3_progress_handler(state.handle, instructionsPerCheck,
                             [](void *context) { return int(++static_cast<State *>(context)->checks > mostChecks); }, &state);
    if (const Result<void> set = connection->execute("PRAGMA cell_size_check = ON"); !set)
        return set.error();
    return connection;
}

Result<void> Connection::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_state->handle, sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(code, m_state->handle));
}

Result<Statement> Connection::prepare(const QByteArray &sql)
{
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_state->handle, sql.constData(), int(sql.size()) + 1, 0, &handle, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(code, m_state->handle);
    return Statement(handle);
}

Result<CachedStatement> Connection::cached(const QByteArray &sql)
{
    auto found = m_state->statements.find(sql);
    if (found == m_state->statements.end()) {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return statement.error();
        found = m_state->statements.emplace(sql, std::move(statement).value()).first;
    }
    return CachedStatement(found->second);
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_state->handle);
}

bool Connection::hasDanglingReferences() const
{
    int current = 0;
    int highest = 0;
    sqlite3_db_status(m_state->handle, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0);
    return current != 0;
}

Result<QByteArray> Connection::serialized()
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> data(sqlite3_serialize(m_state->handle, "main", &size, 0), &sqlite3_free);
    if (!data)
        return sqliteError(SQLITE_NOMEM);
    return QByteArray(reinterpret_cast<const char *>(data.get()), size);
}

sqlite3 *Connection::handle() const
{
    return m_state->handle;
}

} // namespace micromajor
