#pragma once
#include "core/base/Result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace micromajor {

/// One prepared SQL statement. Parameters count from 1, columns from 0. Must not outlive its connection.
class Statement
{
public:
    enum class Type { Null, Integer, Real, Text, Blob };

    explicit Statement(sqlite3_stmt *handle);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    void bindNull(int parameter);
    void bind(int parameter, qint64 number);
    void bind(int parameter, const QString &text);
    void bind(int parameter, const QByteArray &bytes);

    /// True when a row is there. A value that could not be bound fails here.
    Result<bool> step();
    /// Steps to the end and resets.
    Result<void> run();
    /// Ready to run again; bound values stay.
    void reset();

    int columns() const;
    Type type(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The bytes of a text (UTF-8) or blob as stored; valid until the next step.
    QByteArrayView bytes(int column) const;

private:
    void remember(int code);

    sqlite3_stmt *m_handle;
    int m_bindError = 0;
};

} // namespace micromajor
