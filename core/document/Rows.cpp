#include "core/document/Rows.h"

#include "core/program/Values.h"

#include <QCoreApplication>

#include <map>

namespace micromajor {

static constexpr qsizetype longestId = 64;

QByteArray quoted(const char *name)
{
    return '"' + QByteArray(name) + '"';
}

const TableSql &sqlOf(const Table &table)
{
    static const std::map<const Table *, TableSql> all = [] {
        std::map<const Table *, TableSql> made;
        for (const Table *table : allTables()) {
            QByteArray columns = table->singleRow ? "id" : "id, ordinal";
            for (const Field &field : table->fields)
                columns += ", " + quoted(field.name);
            const int firstField = table->singleRow ? 1 : 2;
            QByteArray parameters = "?1";
            for (int i = 2; i <= firstField + int(table->fields.size()); ++i)
                parameters += ", ?" + QByteArray::number(i);
            const QByteArray select = "SELECT " + columns + " FROM " + quoted(table->name);
            made[table] = {select + (table->singleRow ? "" : " ORDER BY ordinal, id"), select + " WHERE id = ?1",
                           "INSERT INTO " + quoted(table->name) + " (" + columns + ") VALUES (" + parameters + ")", firstField};
        }
        return made;
    }();
    return all.at(&table);
}

void bindValue(Statement &statement, int parameter, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        statement.bind(parameter, *number);
    else if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
        statement.bind(parameter, *text);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        statement.bind(parameter, *bytes);
    else
        statement.bindNull(parameter); // an empty text is "not stated" too
}

Value valueAt(const Statement &statement, int column)
{
    switch (statement.type(column)) {
    case Statement::Type::Integer:
        return statement.integer(column);
    case Statement::Type::Text:
        return statement.text(column);
    case Statement::Type::Blob:
        return statement.blob(column);
    default:
        return {};
    }
}

/// Calls `use(statement)` for each row of the table, in order.
template<class Use>
static Result<void> forEachRow(Connection &connection, const Table &table, Use use)
{
    const Result<CachedStatement> query = connection.cached(sqlOf(table).select);
    if (!query)
        return query.error();
    for (;;) {
        const Result<bool> row = (*query)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (const Result<void> used = use(**query); !used)
            return used;
    }
}

static void setFields(const Table &table, void *target, const Statement &row)
{
    int column = sqlOf(table).firstField;
    for (const Field &field : table.fields)
        field.set(target, valueAt(row, column++));
}

Result<void> readTable(Connection &connection, const Table &table, Program &program)
{
    table.clear(program);
    return forEachRow(connection, table, [&](const Statement &row) -> Result<void> {
        void *target = table.append(program);
        table.setId(target, row.text(0));
        setFields(table, target, row);
        return {};
    });
}

Result<void> readRows(Connection &connection, const Table &table, const std::set<QString> &ids, Program &program)
{
    const Result<CachedStatement> query = connection.cached(sqlOf(table).selectOne);
    if (!query)
        return query.error();
    for (size_t i = 0, count = table.count(program); i < count; ++i) {
        // The program is the caller's to change; only the descriptor looks at it as constant.
        void *target = const_cast<void *>(table.at(program, i));
        if (!ids.contains(table.id(target)))
            continue;
        (*query)->bind(1, table.id(target));
        const Result<bool> row = (*query)->step();
        if (!row)
            return row.error();
        if (*row)
            setFields(table, target, **query);
        (*query)->reset();
    }
    return {};
}

Result<Program> readProgram(Connection &connection)
{
    Program program;
    for (const Table *table : allTables())
        if (const Result<void> read = readTable(connection, *table, program); !read)
            return read.error();
    return program;
}

Result<void> checkId(const Table &table, const QString &id)
{
    if (id.isEmpty() || id.size() > longestId)
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "The identity of a row (%1) must have 1 to 64 characters."), {Message(table.label)})};
    return {};
}

Error tooManyRows(const Table &table)
{
    return {Error::Kind::InvalidInput,
                 Message(QT_TRANSLATE_NOOP("core", "There are more than %1 rows of one kind (%2); a program cannot hold so many."),
                         {Message(QString::number(mostRows)), Message(table.label)})};
}

Result<void> checkValue(const Field &field, const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    const bool stated = isStated(value) && !(text && text->isEmpty());
    if (!stated && field.needed == Needed::Yes)
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "“%1” cannot be left empty."), {Message(field.label)})};
    return stated ? validate(field, value) : Result<void>();
}

Result<void> checkRows(Connection &connection)
{
    for (const Table *table : allTables()) {
        const TableSql &sql = sqlOf(*table);
        qint64 count = 0;
        const Result<void> checked = forEachRow(connection, *table, [&](const Statement &row) -> Result<void> {
            if (const Result<void> id = checkId(*table, row.text(0)); !id)
                return id;
            if (count >= (table->singleRow ? 1 : mostRows))
                return tooManyRows(*table);
            if (!table->singleRow && row.integer(1) != count)
                return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "The order of the rows (%1) has gaps."), {Message(table->label)})};
            ++count;
            int column = sql.firstField;
            for (const Field &field : table->fields)
                if (const Result<void> value = checkValue(field, valueAt(row, column++)); !value)
                    return value;
            return {};
        });
        if (!checked)
            return checked;
        if (table->singleRow && count != 1)
            return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "The facts of the program are missing."))};
    }
    return {};
}

Result<void> insertProgram(Connection &connection, const Program &program)
{
    for (const Table *table : allTables()) {
        const TableSql &sql = sqlOf(*table);
        const size_t count = table->count(program);
        if (qint64(count) > mostRows)
            return tooManyRows(*table);
        if (count == 0)
            continue;
        const Result<CachedStatement> insert = connection.cached(sql.insert);
        if (!insert)
            return insert.error();
        for (size_t i = 0; i < count; ++i) {
            const void *row = table->at(program, i);
            QString id = table->id(row);
            if (table->singleRow && id.isEmpty())
                id = newIdText();
            if (const Result<void> checked = checkId(*table, id); !checked)
                return checked;
            Statement &statement = **insert;
            statement.bind(1, id);
            if (!table->singleRow)
                statement.bind(2, qint64(i));
            int parameter = sql.firstField + 1;
            for (const Field &field : table->fields) {
                const Value value = field.get(row);
                if (const Result<void> checked = checkValue(field, value); !checked)
                    return checked;
                bindValue(statement, parameter++, value);
            }
            if (const Result<void> inserted = statement.run(); !inserted)
                return Error{Error::Kind::InvalidInput,
                             Message(QT_TRANSLATE_NOOP("core", "The row %1 (%2) could not be taken in; perhaps its identity occurs twice."),
                                     {Message(id), Message(table->label)})};
        }
    }
    return {};
}

} // namespace micromajor
