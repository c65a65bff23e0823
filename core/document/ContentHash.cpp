#include "core/document/ContentHash.h"

#include "core/base/Sha256.h"
#include "core/document/Migrator.h"
#include "core/document/Rows.h"
#include "core/program/Tables.h"

#include <QtEndian>

#include <algorithm>

namespace micromajor {

static void appendNumber(QByteArray &dump, qint64 number)
{
    number = qToLittleEndian(number);
    dump.append(reinterpret_cast<const char *>(&number), sizeof number);
}

static void appendBytes(QByteArray &dump, char type, QByteArrayView bytes)
{
    dump.append(type);
    appendNumber(dump, bytes.size());
    dump.append(bytes);
}

/// Asks the database for its columns, not the descriptors, because files of older versions are hashed before they are migrated.
static Result<void> appendTable(QByteArray &dump, Connection &connection, const QByteArray &name)
{
    const Result<CachedStatement> statement = connection.cached("SELECT * FROM " + quoted(name.constData()) + " ORDER BY id");
    if (!statement)
        return statement.error();
    Statement *const query = &**statement;
    appendBytes(dump, 'T', name);
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        dump.append('R');
        for (int column = 0; column < query->columns(); ++column)
            switch (query->type(column)) {
            case Statement::Type::Null:
                dump.append('n');
                break;
            case Statement::Type::Integer:
                dump.append('i');
                appendNumber(dump, query->integer(column));
                break;
            case Statement::Type::Text:
                appendBytes(dump, 't', query->bytes(column));
                break;
            default:
                appendBytes(dump, 'b', query->bytes(column));
            }
    }
}

Result<QByteArray> contentSnapshot(Connection &connection)
{
    const Result<std::vector<QByteArray>> names = schema::tableNames(connection);
    if (!names)
        return names.error();
    QByteArray dump;
    for (const QByteArray &name : *names)
        if (schema::isProgramTable(name.constData()))
            if (const Result<void> appended = appendTable(dump, connection, name); !appended)
                return appended.error();
    return dump;
}

Result<QByteArray> contentHash(Connection &connection, const History &history, int version)
{
    const Result<schema::Objects> objects = schema::objectsOf(version);
    if (!objects)
        return objects.error();
    Result<QByteArray> dump = contentSnapshot(connection);
    if (!dump)
        return dump;
    appendNumber(*dump, schema::applicationId);
    appendNumber(*dump, version);
    for (const auto &[name, sql] : *objects) {
        appendBytes(*dump, 'o', name.toUtf8());
        appendBytes(*dump, 's', sql.toUtf8());
    }
    for (const Revision &revision : history.revisions()) {
        // The stored hash itself, and what it is made of: a broken chain is also part of the content.
        appendBytes(*dump, 'h', revision.hash);
        appendBytes(*dump, 'c', History::hashOf(revision));
    }
    appendNumber(*dump, history.head());
    if (version >= schema::versionWithMarks)
        appendBytes(*dump, 'm', history.marks().stored());
    return sha256(*dump);
}

static void appendValue(QByteArray &dump, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        dump.append('i');
        appendNumber(dump, *number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        appendBytes(dump, 't', text->toUtf8());
    } else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        appendBytes(dump, 'b', *bytes);
    }
}

template<class Named>
static std::vector<const Named *> byName(std::vector<const Named *> all)
{
    std::sort(all.begin(), all.end(), [](const Named *one, const Named *other) { return qstrcmp(one->name, other->name) < 0; });
    return all;
}

QByteArray contentDigest(const Program &program)
{
    QByteArray dump;
    for (const Table *table : byName(allTables())) {
        const size_t rows = table->count(program);
        if (rows == 0)
            continue;
        std::vector<const Field *> fields;
        for (const Field &field : table->fields)
            fields.push_back(&field);
        fields = byName(std::move(fields));
        appendBytes(dump, 'T', table->name);
        for (size_t i = 0; i < rows; ++i) {
            const void *row = table->at(program, i);
            appendBytes(dump, 'R', table->id(row).toUtf8());
            for (const Field *field : fields)
                if (const Value value = field->get(row); isStated(value)) {
                    appendBytes(dump, 'F', field->name);
                    appendValue(dump, value);
                }
        }
    }
    return sha256(dump);
}

} // namespace micromajor
