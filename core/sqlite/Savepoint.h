#pragma once
#include "core/sqlite/Connection.h"

namespace micromajor {

/// All or nothing: what happens until release() is undone when the savepoint goes out of scope without it.
class Savepoint
{
public:
    static Result<Savepoint> begin(Connection &connection);
    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    ~Savepoint();

    /// Fails, and undoes everything, when a deferred foreign key points nowhere.
    Result<void> release();

private:
    explicit Savepoint(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

} // namespace micromajor
