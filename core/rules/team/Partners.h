#pragma once
#include "core/program/Values.h"
#include "core/rules/RuleReport.h"

namespace micromajor {

inline bool isEnterprise(const Organisation &organisation)
{
    return organisation.kind == QLatin1StringView("enterprise");
}
/// Enterprises and co-building universities: those who owe the program an agreement.
inline bool isPartner(const Organisation &organisation)
{
    return isEnterprise(organisation) || organisation.kind == QLatin1StringView("co-building");
}
inline bool isAcademic(const Person &person)
{
    return person.role == QLatin1StringView("academic");
}
inline bool isMentor(const Person &person)
{
    return person.role == QLatin1StringView("mentor");
}

/// "陈明", or "Person 2" for a row without a name.
template<class Row>
Message calledIn(const Program &program, const Row &row)
{
    return rowMessage(tableOf<Row>(), &row, program);
}

/// The table itself, when no row can be named: "nobody is listed".
template<class Row>
Place wholeTable()
{
    return {&tableOf<Row>(), QString(), nullptr};
}

/// The organisations whose kind is not stated; each could be an enterprise.
std::vector<Place> organisationsWithoutKind(const Program &program);
/// The people who are marked as leading the program.
std::vector<const Person *> leadersOf(const Program &program);

} // namespace micromajor
