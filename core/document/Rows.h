#pragma once
#include "core/document/Migrator.h"
#include "core/program/Program.h"
#include "core/program/Tables.h"

#include <set>

namespace micromajor {

/// More rows than this in one table are refused: a hundred times the largest real program, and still quick.
inline constexpr qint64 mostRows = 20'000;

/// The SQL for one table, made from its descriptor. Column 0 is the id, then the ordinal unless it is a single-row table, then the fields.
struct TableSql
{
    QByteArray select; ///< all rows in order
    QByteArray selectOne; ///< the row with this id
    QByteArray insert; ///< all columns as parameters
    int firstField;    ///< column of the first field
};
const TableSql &sqlOf(const Table &table);

void bindValue(Statement &statement, int parameter, const Value &value);
Value valueAt(const Statement &statement, int column);

/// Replaces the rows of this table in `program` by those of the database.
Result<void> readTable(Connection &connection, const Table &table, Program &program);
/// Refreshes only these rows, which must stand in both at the same places. O(rows of the table) to find them.
Result<void> readRows(Connection &connection, const Table &table, const std::set<QString> &ids, Program &program);
/// The whole program.
Result<Program> readProgram(Connection &connection);
/// Whether every stored row could have been written by this program: ids, ranges, choices, order. References are the database's own business.
Result<void> checkRows(Connection &connection);
/// Inserts all rows into an empty database; values are checked as an edit's would be.
Result<void> insertProgram(Connection &connection, const Program &program);

/// Errors: InvalidInput when an id is empty or longer than 64 characters.
Result<void> checkId(const Table &table, const QString &id);
/// Errors: InvalidInput when the value is out of range, or not stated though the row needs it.
Result<void> checkValue(const Field &field, const Value &value);
Error tooManyRows(const Table &table);
/// The name as SQL: some columns are called like keywords.
QByteArray quoted(const char *name);

} // namespace micromajor
