#include "core/analysis/ChoiceGroups.h"

#include "core/analysis/RowIndex.h"

#include <algorithm>
#include <numeric>

namespace micromajor {

using namespace Qt::StringLiterals;

GroupLimits limitsOf(const ChoiceGroup &group)
{
    GroupLimits limits;
    limits.leastCourses = std::max(0, group.leastCourses.value_or(0));
    if (group.mostCourses)
        limits.mostCourses = *group.mostCourses;
    else if (group.leastCourses)
        limits.mostCourses = *group.leastCourses;
    if (group.leastCredits)
        limits.leastCredits = group.leastCredits->thousandths();
    if (group.mostCredits)
        limits.mostCredits = group.mostCredits->thousandths();
    return limits;
}

static std::vector<GroupMembers> groupMembers(const Program &program)
{
    std::vector<GroupMembers> groups;
    if (program.choiceGroups.empty())
        return groups;
    groups.reserve(program.choiceGroups.size());
    for (int i = 0; i < int(program.choiceGroups.size()); ++i)
        groups.push_back({i, limitsOf(program.choiceGroups[i]), {}});
    const RowIndex groupIndex(program.choiceGroups);
    const RowIndex courseIndex(program.courses);
    for (const ChoiceMember &member : program.choiceMembers) {
        const int group = groupIndex.of(member.groupId);
        const int course = courseIndex.of(member.courseId);
        if (group >= 0 && course >= 0 && isOffered(program.courses[course]))
            groups[group].members.push_back(course);
    }
    for (GroupMembers &group : groups) {
        std::sort(group.members.begin(), group.members.end());
        group.members.erase(std::unique(group.members.begin(), group.members.end()), group.members.end());
    }
    return groups;
}

/// Joins the groups that share a course; a group that limits nothing links nothing.
static std::vector<LinkedGroups> link(std::vector<GroupMembers> groups, size_t courses)
{
    std::vector<int> parent(groups.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&](int group) {
        while (parent[group] != group)
            group = parent[group] = parent[parent[group]];
        return group;
    };
    std::vector<int> firstGroup(courses, -1);
    for (int i = 0; i < int(groups.size()); ++i)
        for (const int course : groups[i].members) {
            int &first = firstGroup[course];
            if (first < 0)
                first = i;
            const int a = root(first);
            const int b = root(i);
            parent[std::max(a, b)] = std::min(a, b);
        }

    std::vector<LinkedGroups> linked;
    std::vector<int> place(groups.size(), -1);
    for (int i = 0; i < int(groups.size()); ++i) {
        int &where = place[root(i)];
        if (where < 0) {
            where = int(linked.size());
            linked.emplace_back();
        }
        std::vector<int> &members = linked[where].members;
        members.insert(members.end(), groups[i].members.begin(), groups[i].members.end());
        linked[where].groups.push_back(std::move(groups[i]));
    }
    for (LinkedGroups &one : linked) {
        std::sort(one.members.begin(), one.members.end());
        one.members.erase(std::unique(one.members.begin(), one.members.end()), one.members.end());
    }
    return linked;
}

CourseRoles courseRoles(const Program &program)
{
    enum class Role : char { Required, Free, Limited };
    CourseRoles roles;
    std::vector<Role> role(program.courses.size(), Role::Required);
    for (size_t i = 0; i < role.size(); ++i)
        if (program.courses[i].nature == "elective"_L1)
            role[i] = Role::Free;

    std::vector<GroupMembers> groups = groupMembers(program);
    std::erase_if(groups, [&](const GroupMembers &group) {
        if (group.limits.limitsCourses(int(group.members.size())) || group.limits.limitsCredits())
            return false;
        for (const int course : group.members)
            role[course] = Role::Free;
        return true;
    });
    for (const GroupMembers &group : groups)
        for (const int course : group.members)
            role[course] = Role::Limited;

    for (int i = 0; i < int(role.size()); ++i) {
        if (!isOffered(program.courses[i]) || role[i] == Role::Limited)
            continue;
        (role[i] == Role::Free ? roles.free : roles.required).push_back(i);
    }
    if (!groups.empty())
        roles.linked = link(std::move(groups), program.courses.size());
    return roles;
}

} // namespace micromajor
