#pragma once
#include <QHashFunctions>
#include <QString>

namespace micromajor {

/// The identity of one row: any text of 1 to 64 characters, a UUID when made here. Typed, so a course is never taken for a person.
template<class Row>
struct Id
{
    QString value;

    bool isNull() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return value.compare(other.value) <=> 0; }
};

template<class Row>
size_t qHash(const Id<Row> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

/// A new random identity (UUID version 4, lower case, no braces).
QString newIdText();

} // namespace micromajor
