#include "core/rules/team/Partners.h"

namespace micromajor {

std::vector<Place> organisationsWithoutKind(const Program &program)
{
    static const Field &kindField = fieldOf<Organisation>(u"kind");
    std::vector<Place> places;
    for (const Organisation &organisation : program.organisations)
        if (organisation.kind.isEmpty())
            places.push_back(placeOf(organisation, &kindField));
    return places;
}

std::vector<const Person *> leadersOf(const Program &program)
{
    std::vector<const Person *> leaders;
    for (const Person &person : program.people)
        if (person.leader == true)
            leaders.push_back(&person);
    return leaders;
}

} // namespace micromajor
