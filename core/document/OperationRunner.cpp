#include "core/document/OperationRunner.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

static Error missingRow(const Table &table, const QString &id)
{
    return {Error::Kind::NotFound,
            Message(QT_TRANSLATE_NOOP("core", "The row %1 (%2) does not exist any more."), {Message(id), Message(table.label)})};
}

static void bindOne(Statement &statement, int parameter, const Value &value) { bindValue(statement, parameter, value); }
static void bindOne(Statement &statement, int parameter, const QString &text) { statement.bind(parameter, text); }
static void bindOne(Statement &statement, int parameter, qint64 number) { statement.bind(parameter, number); }

template<class... Values>
Result<void> OperationRunner::execute(const QByteArray &sql, const Values &...values)
{
    const Result<CachedStatement> statement = m_connection.cached(sql);
    if (!statement)
        return statement.error();
    int parameter = 1;
    (bindOne(**statement, parameter++, values), ...);
    return (*statement)->run();
}

Result<void> OperationRunner::run(const std::vector<Operation> &operations)
{
    for (const Operation &operation : operations) {
        const Result<void> done = std::visit([this](const auto &kind) { return run(kind); }, operation);
        if (!done)
            return done;
    }
    while (!m_withGaps.empty())
        if (const Result<void> closed = closeGaps(**m_withGaps.begin()); !closed)
            return closed;
    if (m_connection.hasDanglingReferences())
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "The edit refers to a row that does not exist."))};
    return {};
}

Result<void> OperationRunner::run(const SetField &operation)
{
    if (const Result<void> checked = checkValue(*operation.field, operation.value); !checked)
        return checked;
    const QByteArray sql = "UPDATE " + quoted(operation.table->name) + " SET " + quoted(operation.field->name) + " = ?1 WHERE id = ?2";
    if (const Result<void> done = execute(sql, operation.value, operation.id); !done)
        return done;
    return m_connection.changedRows() == 1 ? Result<void>() : missingRow(*operation.table, operation.id);
}

Result<void> OperationRunner::run(const InsertRow &operation)
{
    const Table &table = *operation.table;
    if (table.singleRow)
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "There is exactly one row of this kind (%1)."), {Message(table.label)})};
    if (const Result<void> checked = checkId(table, operation.id); !checked)
        return checked;
    if (m_withGaps.contains(&table))
        if (const Result<void> closed = closeGaps(table); !closed)
            return closed;
    const Result<qint64> count = countOf(table);
    if (!count)
        return count.error();
    if (*count >= mostRows)
        return tooManyRows(table);
    const qint64 ordinal = operation.index < 0 ? *count : std::min<qint64>(operation.index, *count);
    if (ordinal < *count)
        if (const Result<void> shifted = execute("UPDATE " + quoted(table.name) + " SET ordinal = ordinal + 1 WHERE ordinal >= ?1", ordinal); !shifted)
            return shifted;

    const TableSql &sql = sqlOf(table);
    const Result<CachedStatement> insert = m_connection.cached(sql.insert);
    if (!insert)
        return insert.error();
    Statement &statement = **insert;
    statement.bind(1, operation.id);
    statement.bind(2, ordinal);
    int parameter = sql.firstField + 1;
    for (const Field &field : table.fields) {
        const auto given = std::find_if(operation.values.begin(), operation.values.end(), [&](const auto &pair) { return pair.first == &field; });
        const Value value = given == operation.values.end() ? Value() : given->second;
        if (const Result<void> checked = checkValue(field, value); !checked)
            return checked;
        bindValue(statement, parameter++, value);
    }
    if (const Result<void> inserted = statement.run(); !inserted)
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "The row %1 (%2) could not be taken in; perhaps its identity occurs twice."),
                             {Message(operation.id), Message(table.label)})};
    ++m_counts[&table];
    m_removed.erase({&table, operation.id});
    return {};
}

Result<void> OperationRunner::run(const RemoveRow &operation)
{
    if (operation.table->singleRow)
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "There is exactly one row of this kind (%1)."), {Message(operation.table->label)})};
    // It may have gone with a row that it needed, earlier in this edit.
    if (m_removed.contains({operation.table, operation.id}))
        return {};
    const Result<std::optional<qint64>> ordinal = ordinalOf(*operation.table, operation.id);
    if (!ordinal)
        return ordinal.error();
    return *ordinal ? remove(*operation.table, operation.id) : missingRow(*operation.table, operation.id);
}

Result<void> OperationRunner::remove(const Table &table, const QString &id)
{
    if (!m_removed.insert({&table, id}).second)
        return {};
    // Foreign keys have no actions (they would fire again when a changeset is applied), so what depends on the row goes here.
    for (const Table *other : allTables())
        for (const Field &field : other->fields) {
            if (!field.references || qstrcmp(field.references, table.name) != 0)
                continue;
            const QByteArray where = " WHERE " + quoted(field.name) + " = ?1";
            if (field.needed == Needed::No) {
                if (const Result<void> cleared = execute("UPDATE " + quoted(other->name) + " SET " + quoted(field.name) + " = NULL" + where, id); !cleared)
                    return cleared;
                continue;
            }
            std::vector<QString> dependents;
            {
                const Result<CachedStatement> query = m_connection.cached("SELECT id FROM " + quoted(other->name) + where + " ORDER BY id");
                if (!query)
                    return query.error();
                (*query)->bind(1, id);
                for (;;) {
                    const Result<bool> row = (*query)->step();
                    if (!row)
                        return row.error();
                    if (!*row)
                        break;
                    dependents.push_back((*query)->text(0));
                }
            }
            for (const QString &dependent : dependents)
                if (const Result<void> gone = remove(*other, dependent); !gone)
                    return gone;
        }
    if (const Result<void> gone = execute("DELETE FROM " + quoted(table.name) + " WHERE id = ?1", id); !gone)
        return gone;
    if (const auto count = m_counts.find(&table); count != m_counts.end())
        --count->second;
    m_withGaps.insert(&table);
    return {};
}

Result<void> OperationRunner::run(const MoveRow &operation)
{
    const Table &table = *operation.table;
    if (m_withGaps.contains(&table))
        if (const Result<void> closed = closeGaps(table); !closed)
            return closed;
    const Result<std::optional<qint64>> from = ordinalOf(table, operation.id);
    if (!from)
        return from.error();
    if (table.singleRow || !*from)
        return missingRow(table, operation.id);
    const Result<qint64> count = countOf(table);
    if (!count)
        return count.error();
    const qint64 to = std::clamp<qint64>(operation.index, 0, *count - 1);
    const QByteArray update = "UPDATE " + quoted(table.name) + " SET ordinal = ordinal ";
    const Result<void> shifted = to > **from ? execute(update + "- 1 WHERE ordinal > ?1 AND ordinal <= ?2", **from, to)
                                             : execute(update + "+ 1 WHERE ordinal >= ?1 AND ordinal < ?2", to, **from);
    if (!shifted)
        return shifted;
    return execute("UPDATE " + quoted(table.name) + " SET ordinal = ?1 WHERE id = ?2", to, operation.id);
}

Result<void> OperationRunner::closeGaps(const Table &table)
{
    m_withGaps.erase(&table);
    std::vector<std::pair<QString, qint64>> moved;
    {
        const Result<CachedStatement> query = m_connection.cached("SELECT id, ordinal FROM " + quoted(table.name) + " ORDER BY ordinal, id");
        if (!query)
            return query.error();
        for (qint64 place = 0;; ++place) {
            const Result<bool> row = (*query)->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            if ((*query)->integer(1) != place)
                moved.emplace_back((*query)->text(0), place);
        }
    }
    const QByteArray update = "UPDATE " + quoted(table.name) + " SET ordinal = ?1 WHERE id = ?2";
    for (const auto &[id, place] : moved)
        if (const Result<void> done = execute(update, place, id); !done)
            return done;
    return {};
}

Result<qint64> OperationRunner::countOf(const Table &table)
{
    if (const auto known = m_counts.find(&table); known != m_counts.end())
        return known->second;
    const Result<CachedStatement> query = m_connection.cached("SELECT count(*) FROM " + quoted(table.name));
    if (!query)
        return query.error();
    if (const Result<bool> row = (*query)->step(); !row)
        return row.error();
    return m_counts[&table] = (*query)->integer(0);
}

Result<std::optional<qint64>> OperationRunner::ordinalOf(const Table &table, const QString &id)
{
    const Result<CachedStatement> query = m_connection.cached("SELECT " + QByteArray(table.singleRow ? "0" : "ordinal") + " FROM " + quoted(table.name) + " WHERE id = ?1");
    if (!query)
        return query.error();
    (*query)->bind(1, id);
    const Result<bool> row = (*query)->step();
    if (!row)
        return row.error();
    return *row ? std::optional((*query)->integer(0)) : std::nullopt;
}

} // namespace micromajor
