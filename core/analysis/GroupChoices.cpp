#include "core/analysis/GroupChoices.h"

#include "core/analysis/CountedChoices.h"
#include "core/analysis/CreditChoices.h"
#include "core/analysis/ListedChoices.h"

#include <algorithm>

namespace micromajor {

static bool contradictsItself(const GroupMembers &group)
{
    const GroupLimits &limits = group.limits;
    return limits.leastCourses > int(group.members.size()) || limits.leastCourses > limits.mostCourses
           || limits.leastCredits > limits.mostCredits || limits.mostCredits < 0
           || (limits.leastCredits > 0 && (group.members.empty() || limits.mostCourses == 0));
}

static std::vector<int> membersWithoutCredits(const LinkedGroups &linked, std::span<const Course> courses)
{
    std::vector<int> unknown;
    for (const GroupMembers &group : linked.groups)
        if (group.limits.limitsCredits())
            for (const int course : group.members)
                if (!courses[course].credits || *courses[course].credits < Credits())
                    unknown.push_back(course);
    std::sort(unknown.begin(), unknown.end());
    unknown.erase(std::unique(unknown.begin(), unknown.end()), unknown.end());
    return unknown;
}

static std::vector<int> groupIndexes(const LinkedGroups &linked)
{
    std::vector<int> indexes;
    for (const GroupMembers &group : linked.groups)
        indexes.push_back(group.group);
    return indexes;
}

/// Of groups that cannot be satisfied together, those to blame: the ones impossible alone, or all when only the combination is.
static std::vector<int> impossibleAmong(const LinkedGroups &linked, std::span<const Course> courses)
{
    std::vector<int> impossible;
    if (linked.groups.size() > 1)
        for (const GroupMembers &group : linked.groups)
            if (!groupChoices({{group}, group.members}, courses).impossible.empty())
                impossible.push_back(group.group);
    return impossible.empty() ? groupIndexes(linked) : impossible;
}

GroupChoicesResult groupChoices(const LinkedGroups &linked, std::span<const Course> courses)
{
    GroupChoicesResult result;
    for (const GroupMembers &group : linked.groups)
        if (contradictsItself(group))
            result.impossible.push_back(group.group);
    if (!result.impossible.empty())
        return result;
    result.unknownCredits = membersWithoutCredits(linked, courses);
    if (!result.unknownCredits.empty())
        return result;

    const GroupMembers &first = linked.groups.front();
    const bool single = linked.groups.size() == 1;
    if (single && !first.limits.limitsCredits()) {
        result.choices = std::make_unique<CountedChoices>(first.members, first.limits.leastCourses, first.limits.mostCourses);
        return result;
    }

    std::vector<qint64> credits;
    int128 total = 0;
    for (const int course : linked.members) {
        credits.push_back(courses[course].credits.value_or(Credits()).thousandths());
        total += credits.back();
    }
    if (single && first.limits.leastCredits > total) {
        result.impossible = groupIndexes(linked);
        return result;
    }
    if (single) {
        if (auto choices = CreditChoices::make(linked.members, credits, first.limits)) {
            if (choices->isPossible())
                result.choices = std::move(choices);
            else
                result.impossible = groupIndexes(linked);
            return result;
        }
    }
    if (linked.members.size() > size_t(ListedChoices::mostMembers)) {
        result.undecidable = true;
        return result;
    }
    auto choices = std::make_unique<ListedChoices>(linked, credits);
    if (choices->isPossible())
        result.choices = std::move(choices);
    else
        result.impossible = impossibleAmong(linked, courses);
    return result;
}

} // namespace micromajor
