#include "core/analysis/ChoiceSpace.h"

#include <algorithm>

namespace micromajor {

ChoiceSpace::ChoiceSpace(const Program &program) : m_roles(courseRoles(program))
{
    for (const LinkedGroups &linked : m_roles.linked) {
        GroupChoicesResult result = groupChoices(linked, program.courses);
        m_impossibleGroups.insert(m_impossibleGroups.end(), result.impossible.begin(), result.impossible.end());
        m_unknownCredits.insert(m_unknownCredits.end(), result.unknownCredits.begin(), result.unknownCredits.end());
        m_undecidable |= result.undecidable;
        m_choices.push_back(std::move(result.choices));
    }
    std::sort(m_impossibleGroups.begin(), m_impossibleGroups.end());
    std::sort(m_unknownCredits.begin(), m_unknownCredits.end());
}

Selection ChoiceSpace::least(std::span<const int128> weights) const
{
    Selection whole;
    for (const int course : m_roles.required)
        whole.value += weights[course];
    for (const int course : m_roles.free)
        if (weights[course] < 0) {
            whole.value += weights[course];
            whole.taken.push_back(course);
        }
    for (const auto &choices : m_choices) {
        const Selection part = choices->least(weights);
        whole.value += part.value;
        whole.taken.insert(whole.taken.end(), part.taken.begin(), part.taken.end());
    }
    std::sort(whole.taken.begin(), whole.taken.end());
    return whole;
}

Selection ChoiceSpace::most(std::span<const int128> weights) const
{
    std::vector<int128> negated(weights.begin(), weights.end());
    for (int128 &weight : negated)
        weight = -weight;
    Selection choice = least(negated);
    choice.value = -choice.value;
    return choice;
}

std::vector<int> ChoiceSpace::reachable(const std::vector<bool> &marked) const
{
    std::vector<int> found;
    if (std::find(marked.begin(), marked.end(), true) == marked.end())
        return found;
    for (const int course : m_roles.required)
        if (marked[course])
            found.push_back(course);
    for (const int course : m_roles.free)
        if (marked[course])
            found.push_back(course);

    std::vector<int128> weights(marked.size(), 0);
    for (size_t i = 0; i < m_choices.size(); ++i) {
        std::vector<int> open;
        for (const int course : m_roles.linked[i].members)
            if (marked[course]) {
                open.push_back(course);
                weights[course] = -1;
            }
        // Take as many of the marked courses as one choice can hold, and ask again for the rest. A group that gives them only one by
        // one among many is not worth the time: then all of the rest count as reachable, which at worst names a course too many.
        for (int round = 0; !open.empty() && round < 64; ++round) {
            bool any = false;
            for (const int course : m_choices[i]->least(weights).taken) {
                any |= weights[course] < 0;
                if (weights[course] < 0)
                    found.push_back(course);
                weights[course] = 0;
            }
            std::erase_if(open, [&](int course) { return weights[course] == 0; });
            if (!any)
                open.clear();
        }
        found.insert(found.end(), open.begin(), open.end());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::optional<std::vector<int>> ChoiceSpace::avoiding(const std::vector<bool> &marked) const
{
    for (const int course : m_roles.required)
        if (marked[size_t(course)])
            return std::nullopt;
    const std::vector<int128> weights(marked.begin(), marked.end());
    Selection way = least(weights);
    if (way.value > 0)
        return std::nullopt;
    return std::move(way.taken);
}

} // namespace micromajor
