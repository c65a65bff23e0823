#include "core/sqlite/SqliteError.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace micromajor {

Error sqliteError(int code, sqlite3 *connection)
{
    const int basic = code & 0xff;
    const bool malformed = basic == SQLITE_CORRUPT || basic == SQLITE_NOTADB || basic == SQLITE_FORMAT;
    const char *text = connection && (sqlite3_errcode(connection) & 0xff) == basic ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return {malformed ? Error::Kind::Damaged : Error::Kind::Internal,
            Message(QT_TRANSLATE_NOOP("core", "The database engine reported: %1."), {Message(QString::fromUtf8(text))})};
}

} // namespace micromajor
