#pragma once
#include "core/sqlite/Connection.h"

struct sqlite3_session;

namespace micromajor {

/// Whether changes of the table are recorded or applied.
using TableFilter = bool (*)(const char *table);

/// Records what happens to the tables that the filter lets through, until it goes out of scope: one session for one user action,
/// because reading a long one is slow and a living one would record an undo too. https://www.sqlite.org/sessionintro.html
class Session
{
public:
    static Result<Session> begin(Connection &connection, TableFilter filter);
    Session(Session &&other) noexcept;
    Session &operator=(Session &&) = delete;
    ~Session();

    /// The net effect so far; empty if there is none.
    Result<QByteArray> changeset();

private:
    explicit Session(sqlite3_session *handle) : m_handle(handle) {}
    sqlite3_session *m_handle;
};

} // namespace micromajor
