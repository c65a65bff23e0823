#include "core/sqlite/Changeset.h"

#include "core/sqlite/SqliteError.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>

namespace micromajor {

// SQLite takes a pointer to non-const and only reads from it.
static void *dataOf(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData());
}

Result<void> applyChangeset(Connection &connection, const QByteArray &changeset, ApplyDirection direction, TableFilter filter)
{
    const int code = sqlite3changeset_apply_v2(
        connection.handle(), int(changeset.size()), dataOf(changeset),
        [](void *context, const char *table) { return int(reinterpret_cast<TableFilter>(context)(table)); },
        [](void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; }, reinterpret_cast<void *>(filter), nullptr, nullptr,
        direction == ApplyDirection::Backward ? SQLITE_CHANGESETAPPLY_INVERT : 0);
    if (code == SQLITE_ABORT)
        return Error{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "The recorded step does not fit the present content."))};
    if (code != SQLITE_OK)
        return sqliteError(code, connection.handle());
    return {};
}

Result<QByteArray> combinedChangeset(const QByteArray &first, const QByteArray &second)
{
    sqlite3_changegroup *handle = nullptr;
    if (const int code = sqlite3changegroup_new(&handle); code != SQLITE_OK)
        return sqliteError(code);
    const std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)> group(handle, &sqlite3changegroup_delete);
    for (const QByteArray *part : {&first, &second})
        if (const int code = sqlite3changegroup_add(handle, int(part->size()), dataOf(*part)); code != SQLITE_OK)
            return sqliteError(code);
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3changegroup_output(handle, &size, &data);
    QByteArray bytes(static_cast<const char *>(data), data ? size : 0);
    sqlite3_free(data);
    if (code != SQLITE_OK)
        return sqliteError(code);
    return bytes;
}

Result<QByteArray> invertedChangeset(const QByteArray &changeset)
{
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3changeset_invert(int(changeset.size()), dataOf(changeset), &size, &data);
    QByteArray bytes(static_cast<const char *>(data), data ? size : 0);
    sqlite3_free(data);
    if (code != SQLITE_OK)
        return sqliteError(code);
    return bytes;
}

Result<std::map<QByteArray, TableChanges>> changesIn(const QByteArray &changeset)
{
    sqlite3_changeset_iter *iterator = nullptr;
    if (const int code = sqlite3changeset_start(&iterator, int(changeset.size()), dataOf(changeset)); code != SQLITE_OK)
        return sqliteError(code);
    std::map<QByteArray, TableChanges> tables;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        if (sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect) != SQLITE_OK)
            continue;
        TableChanges &table = tables[QByteArray(name)];
        sqlite3_value *place = nullptr;
        sqlite3_value *key = nullptr;
        if (operation != SQLITE_UPDATE || sqlite3changeset_new(iterator, 1, &place) != SQLITE_OK || place
            || sqlite3changeset_old(iterator, 0, &key) != SQLITE_OK || !key)
            table.onlyFields = false;
        else
            table.updated.insert(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(key)), sqlite3_value_bytes(key)));
    }
    if (const int code = sqlite3changeset_finalize(iterator); code != SQLITE_OK)
        return sqliteError(code);
    return tables;
}

} // namespace micromajor
