#include "core/sqlite/Statement.h"

#include "core/sqlite/SqliteError.h"

#include <sqlite3.h>

#include <utility>

namespace micromajor {

Statement::Statement(sqlite3_stmt *handle) : m_handle(handle) {}

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_bindError(other.m_bindError)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::remember(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

void Statement::bindNull(int parameter)
{
    remember(sqlite3_bind_null(m_handle, parameter));
}

void Statement::bind(int parameter, qint64 number)
{
    remember(sqlite3_bind_int64(m_handle, parameter, number));
}

void Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    // constData() of an empty text is not null, so "" stays a text and does not become NULL.
    remember(sqlite3_bind_text64(m_handle, parameter, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int parameter, const QByteArray &bytes)
{
    remember(sqlite3_bind_blob64(m_handle, parameter, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK)
        return sqliteError(std::exchange(m_bindError, SQLITE_OK));
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = sqliteError(code, sqlite3_db_handle(m_handle));
    sqlite3_reset(m_handle);
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row) {
            reset();
            return row.error();
        }
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_handle);
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Statement::blob(int column) const
{
    const QByteArrayView view = bytes(column);
    return QByteArray(view.data() ? view.data() : "", view.size());
}

QByteArrayView Statement::bytes(int column) const
{
    const void *data = sqlite3_column_type(m_handle, column) == SQLITE_TEXT ? static_cast<const void *>(sqlite3_column_text(m_handle, column))
                                                                           : sqlite3_column_blob(m_handle, column);
    return QByteArrayView(static_cast<const char *>(data), data ? sqlite3_column_bytes(m_handle, column) : 0);
}

} // namespace micromajor
