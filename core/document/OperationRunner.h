#pragma once
#include "core/document/Rows.h"
#include "core/edits/Edit.h"

#include <map>
#include <set>

namespace micromajor {

/// Carries out the operations of one edit as SQL, made from the table descriptors. Values are checked before they are written. The
/// caller holds the savepoint: after an error the database is half-way and must be rolled back.
class OperationRunner
{
public:
    explicit OperationRunner(Connection &connection) : m_connection(connection) {}
    Result<void> run(const std::vector<Operation> &operations);

private:
    Result<void> run(const SetField &operation);
    Result<void> run(const InsertRow &operation);
    Result<void> run(const RemoveRow &operation);
    Result<void> run(const MoveRow &operation);
    Result<void> remove(const Table &table, const QString &id);
    Result<void> closeGaps(const Table &table);
    Result<qint64> countOf(const Table &table);
    Result<std::optional<qint64>> ordinalOf(const Table &table, const QString &id);
    template<class... Values>
    Result<void> execute(const QByteArray &sql, const Values &...values);

    Connection &m_connection;
    std::map<const Table *, qint64> m_counts;
    std::set<const Table *> m_withGaps; ///< closed once at the end: row by row would be quadratic
    std::set<std::pair<const Table *, QString>> m_removed;
};

} // namespace micromajor
