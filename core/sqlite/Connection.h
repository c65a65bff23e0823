#pragma once
#include "core/base/Result.h"
#include "core/sqlite/Statement.h"

#include <memory>
#include <utility>

struct sqlite3;

namespace micromajor {

/// A statement lent by Connection::cached(); it is reset and its values are cleared when the loan ends.
class CachedStatement
{
public:
    explicit CachedStatement(Statement &statement) : m_statement(&statement) {}
    CachedStatement(CachedStatement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    CachedStatement &operator=(CachedStatement &&) = delete;
    ~CachedStatement()
    {
        if (m_statement)
            m_statement->reset();
    }
    Statement *operator->() const { return m_statement; }
    Statement &operator*() const { return *m_statement; }

private:
    Statement *m_statement;
};

/// One in-memory database. The user's files are read and written as bytes by our own code, so SQLite never opens a file and
/// never leaves a -wal or -journal beside one. For one thread at a time. https://www.sqlite.org/c3ref/deserialize.html
class Connection
{
public:
    /// An empty database with foreign keys enforced.
    static Result<Connection> openEmpty();
    /// A database with the content of these bytes, which must come from serialized(). Cheaper than creating its tables again.
    static Result<Connection> openCopy(const QByteArray &bytes);
    /// The bytes of a database file that nobody vouches for: read-only, triggers and views off, schema not trusted, cell sizes checked.
    static Result<Connection> openUntrusted(const QByteArray &bytes);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    /// Runs one or more statements that give no rows.
    Result<void> execute(const QByteArray &sql);
    Result<Statement> prepare(const QByteArray &sql);
    /// Prepared once and kept: for statements that run again and again. Do not borrow the same text twice at a time.
    Result<CachedStatement> cached(const QByteArray &sql);

    /// Rows touched by the last INSERT, UPDATE or DELETE.
    qint64 changedRows() const;
    /// Whether a commit would fail because a deferred foreign key points nowhere.
    bool hasDanglingReferences() const;
    /// The bytes of the database as they would stand in a file.
    Result<QByteArray> serialized();

    sqlite3 *handle() const;

private:
    struct State;
    explicit Connection(std::unique_ptr<State> state);
    static Result<Connection> open();

    std::unique_ptr<State> m_state;
};

} // namespace micromajor
