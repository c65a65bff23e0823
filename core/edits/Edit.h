#pragma once
#include "core/base/Message.h"
#include "core/program/Tables.h"

#include <utility>
#include <variant>
#include <vector>

namespace micromajor {

/// The four things that can be done to a program. Data, so that an edit can be previewed, tested, stored and combined.
struct SetField
{
    const Table *table;
    QString id;
    const Field *field;
    Value value;
};
struct InsertRow
{
    const Table *table;
    QString id;
    std::vector<std::pair<const Field *, Value>> values;
    int index = -1; ///< place among the rows of the table; -1 = at the end
};
/// Also removes the rows that cannot be without it and clears the references that can.
struct RemoveRow
{
    const Table *table;
    QString id;
};
struct MoveRow
{
    const Table *table;
    QString id;
    int index; ///< the place it shall have afterwards
};
using Operation = std::variant<SetField, InsertRow, RemoveRow, MoveRow>;

/// One step of the history: everything in it happens, or nothing.
struct Edit
{
    Message label;    ///< "Set credits of 机器学习 to 3.5"
    QString mergeKey; ///< consecutive edits with the same non-empty key (typing in one field) become one step
    std::vector<Operation> operations;
};

namespace edits {
/// Sets one field; the label names the row and the field. Merge key: table, row and field.
Edit setField(const Program &program, const Table &table, const QString &id, const Field &field, const Value &value);
Edit insertRow(const Table &table, std::vector<std::pair<const Field *, Value>> values, int index = -1, QString id = {});
Edit removeRows(const Program &program, const Table &table, const std::vector<QString> &ids);
Edit moveRow(const Program &program, const Table &table, const QString &id, int index);
/// Replaces the whole content by that of another program (import, a sample taken over).
Edit replaceProgram(const Program &current, const Program &replacement, Message label);
} // namespace edits

/// The program after the edit, computed on the value alone: for previews of quick fixes. O(program).
Program applied(const Program &program, const Edit &edit);

} // namespace micromajor
