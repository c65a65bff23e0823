#include "core/sqlite/Savepoint.h"

#include <utility>

namespace micromajor {

static Result<void> runCached(Connection &connection, const QByteArray &sql)
{
    Result<CachedStatement> statement = connection.cached(sql);
    if (!statement)
        return statement.error();
    return (*statement)->run();
}

Result<Savepoint> Savepoint::begin(Connection &connection)
{
    if (const Result<void> begun = runCached(connection, QByteArrayLiteral("SAVEPOINT step")); !begun)
        return begun.error();
    return Savepoint(connection);
}

Savepoint::Savepoint(Savepoint &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Savepoint::~Savepoint()
{
    if (!m_connection)
        return;
    // Neither can fail in a database in memory: no file, no lock, and nothing left that could dangle.
    (void)runCached(*m_connection, QByteArrayLiteral("ROLLBACK TO step"));
    (void)runCached(*m_connection, QByteArrayLiteral("RELEASE step"));
}

Result<void> Savepoint::release()
{
    const Result<void> released = runCached(*m_connection, QByteArrayLiteral("RELEASE step"));
    if (released)
        m_connection = nullptr;
    return released;
}

} // namespace micromajor
