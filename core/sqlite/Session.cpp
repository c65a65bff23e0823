#include "core/sqlite/Session.h"

#include "core/sqlite/SqliteError.h"

#include <sqlite3.h>

#include <utility>

namespace micromajor {

Result<Session> Session::begin(Connection &connection, TableFilter filter)
{
    sqlite3_session *handle = nullptr;
    if (const int code = sqlite3session_create(connection.handle(), "main", &handle); code != SQLITE_OK)
        return sqliteError(code, connection.handle());
    Session session(handle);
    sqlite3session_table_filter(
        handle, [](void *context, const char *table) { return int(reinterpret_cast<TableFilter>(context)(table)); },
        reinterpret_cast<void *>(filter));
    if (const int code = sqlite3session_attach(handle, nullptr); code != SQLITE_OK)
        return sqliteError(code, connection.handle());
    return session;
}

Session::Session(Session &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}

Session::~Session()
{
    if (m_handle)
        sqlite3session_delete(m_handle);
}

Result<QByteArray> Session::changeset()
{
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3session_changeset(m_handle, &size, &data);
    QByteArray bytes(static_cast<const char *>(data), data ? size : 0);
    sqlite3_free(data);
    if (code != SQLITE_OK)
        return sqliteError(code);
    return bytes;
}

} // namespace micromajor
