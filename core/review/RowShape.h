#pragma once
#include "core/program/Program.h"
#include "core/program/Tables.h"

#include <QHash>

#include <vector>

namespace micromajor {

/// Where the table stands in allTables(). O(1).
size_t numberOf(const Table &table);

/// A field that names a row of another table (or of the same one).
struct RowReference
{
    const Field *field;
    const Table *target;
    bool needed() const { return field->needed == Needed::Yes; }
};
const std::vector<RowReference> &referencesOf(const Table &table);

/// Whether a row of this table only says that others belong together: it has no name of its own and cannot be without at least two rows.
bool isLink(const Table &table);

/// The id that a reference holds; empty when not stated.
QString referredId(const RowReference &reference, const void *row);

/// The text by which people call a row, as far as it has one of its own: the first stated of its names, titles and statements.
QString ownText(const Table &table, const void *row);

/// Without case, width, spaces and punctuation: "机器学习（上）" and "机器学习(上)" are the same.
QString normalisedText(const QString &text);

/// All values of a row in the order of the table's fields.
std::vector<Value> valuesOf(const Table &table, const void *row);

/// Where each row of a program stands, by table and id. Views the program: it must not outlive it. O(rows) to make. Programs that are
/// compared mostly have a row at the same place, so a caller who knows a likely place says it.
class RowPlaces
{
public:
    explicit RowPlaces(const Program &program);
    /// −1 when there is none.
    int of(const Table &table, const QString &id, size_t likely = 0) const;
    const void *row(const Table &table, const QString &id, size_t likely = 0) const;
    const Program &program() const { return m_program; }

private:
    const Program &m_program;
    std::vector<QHash<QString, int>> m_places; ///< by number of the table; empty for few rows
};

} // namespace micromajor
