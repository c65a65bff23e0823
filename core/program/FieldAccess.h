#pragma once
#include "core/base/Id.h"
#include "core/program/Program.h"
#include "core/program/Tables.h"

#include <QCoreApplication>

namespace micromajor {

// Makes the accessors of Field and Table from member pointers. Included by the *Tables.cpp files only.
namespace access {

inline Value toValue(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
inline Value toValue(const QByteArray &bytes) { return bytes.isNull() ? Value() : Value(bytes); }
inline Value toValue(const std::optional<int> &number) { return number ? Value(qint64(*number)) : Value(); }
inline Value toValue(const std::optional<bool> &answer) { return answer ? Value(qint64(*answer)) : Value(); }
template<class Unit>
Value toValue(const std::optional<Decimal<Unit>> &amount) { return amount ? Value(amount->thousandths()) : Value(); }
template<class Row>
Value toValue(const Id<Row> &id) { return toValue(id.value); }

inline qint64 number(const Value &value)
{
    const qint64 *stored = std::get_if<qint64>(&value);
    return stored ? *stored : 0;
}
inline void assign(QString &text, const Value &value)
{
    const QString *stored = std::get_if<QString>(&value);
    text = stored ? *stored : QString();
}
inline void assign(QByteArray &bytes, const Value &value)
{
    const QByteArray *stored = std::get_if<QByteArray>(&value);
    bytes = stored ? *stored : QByteArray();
}
inline void assign(std::optional<int> &target, const Value &value)
{
    target = isStated(value) ? std::optional(int(number(value))) : std::nullopt;
}
inline void assign(std::optional<bool> &target, const Value &value)
{
    target = isStated(value) ? std::optional(number(value) != 0) : std::nullopt;
}
template<class Unit>
void assign(std::optional<Decimal<Unit>> &target, const Value &value)
{
    target = isStated(value) ? std::optional(Decimal<Unit>::fromThousandths(number(value))) : std::nullopt;
}
template<class Row>
void assign(Id<Row> &id, const Value &value) { assign(id.value, value); }

template<class Member>
struct MemberOf;
template<class Row, class T>
struct MemberOf<T Row::*>
{
    using RowType = Row;
    using Type = T;
};

} // namespace access

template<auto member>
Field field(const char *name, const char *label, FieldType type, const std::vector<Choice> *choices = nullptr,
            const char *references = nullptr, Needed needed = Needed::No)
{
    using Row = typename access::MemberOf<decltype(member)>::RowType;
    const QString *(*text)(const void *) = nullptr;
    if constexpr (std::is_same_v<typename access::MemberOf<decltype(member)>::Type, QString>)
        text = [](const void *row) { return &(static_cast<const Row *>(row)->*member); };
    return {name, label, type, choices, references, needed,
            [](const void *row) { return access::toValue(static_cast<const Row *>(row)->*member); },
            [](void *row, const Value &value) { access::assign(static_cast<Row *>(row)->*member, value); },
            text};
}

template<auto rows>
Table rowsTable(const char *name, const char *collection, const char *label, const std::vector<Field> &fields)
{
    using Row = typename access::MemberOf<decltype(rows)>::Type::value_type;
    return {name, collection, label, fields, false,
            [](const Program &program) { return (program.*rows).size(); },
            [](const Program &program, size_t index) -> const void * { return &(program.*rows)[index]; },
            [](Program &program) -> void * { return &(program.*rows).emplace_back(); },
            [](Program &program) { (program.*rows).clear(); },
            [](const void *row) -> const QString & { return static_cast<const Row *>(row)->id.value; },
            [](void *row, const QString &id) { static_cast<Row *>(row)->id.value = id; }};
}

template<auto single>
Table singleRowTable(const char *name, const char *label, const std::vector<Field> &fields)
{
    using Row = typename access::MemberOf<decltype(single)>::Type;
    return {name, name, label, fields, true,
            [](const Program &) { return size_t(1); },
            [](const Program &program, size_t) -> const void * { return &(program.*single); },
            [](Program &program) -> void * { return &(program.*single); },
            [](Program &program) { program.*single = {}; },
            [](const void *row) -> const QString & { return static_cast<const Row *>(row)->id.value; },
            [](void *row, const QString &id) { static_cast<Row *>(row)->id.value = id; }};
}

} // namespace micromajor
