#include "core/rules/plan/Ways.h"

#include "core/analysis/WideInteger.h"

#include <algorithm>

namespace micromajor::rules {

bool canTakeWithout(const Facts &facts, int course, std::span<const int> others)
{
    // One for the course weighs less than any of the others, so the least way has −1 exactly when it takes the course alone.
    std::vector<int128> weights(facts.program->courses.size(), 0);
    weights[size_t(course)] = -1;
    for (const int other : others)
        weights[size_t(other)] = 2;
    return facts.choices->least(weights).value == -1;
}

std::vector<int> mostTogether(const Facts &facts, std::span<const int> courses)
{
    std::vector<int128> weights(facts.program->courses.size(), 0);
    for (const int course : courses)
        weights[size_t(course)] = 1;
    const std::vector<int> taken = facts.choices->most(weights).taken;
    const std::vector<int> &required = facts.choices->roles().required;
    std::vector<int> together;
    for (const int course : courses)
        if (std::binary_search(required.begin(), required.end(), course) || std::binary_search(taken.begin(), taken.end(), course))
            together.push_back(course);
    return together;
}

std::vector<char> unavoidable(const Facts &facts)
{
    const CourseRoles &roles = facts.choices->roles();
    std::vector<char> result(facts.program->courses.size(), false);
    for (const int course : roles.required)
        result[size_t(course)] = true;
    std::vector<int128> weights(result.size(), 0);
    for (const LinkedGroups &linked : roles.linked) {
        if (const GroupLimits &limits = linked.groups.front().limits; linked.groups.size() == 1 && !limits.limitsCredits()) {
            for (const int course : linked.members)
                result[size_t(course)] = limits.leastCourses >= int(linked.members.size());
            continue;
        }
        // Ask for the way with the fewest of those that are still in question; when it takes all of them, every way does.
        std::vector<int> open = linked.members;
        while (!open.empty()) {
            std::fill(weights.begin(), weights.end(), 0);
            for (const int course : open)
                weights[size_t(course)] = 1;
            const std::vector<int> taken = facts.choices->least(weights).taken;
            const auto avoided = std::erase_if(open, [&](int course) { return !std::binary_search(taken.begin(), taken.end(), course); });
            if (avoided > 0)
                continue;
            for (const int course : open)
                result[size_t(course)] = true;
            break;
        }
    }
    return result;
}

} // namespace micromajor::rules
