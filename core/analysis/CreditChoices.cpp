#include "core/analysis/CreditChoices.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace micromajor {

static constexpr int128 mostCells = 4'000'000;

std::unique_ptr<CreditChoices> CreditChoices::make(std::vector<int> members, std::span<const qint64> credits, const GroupLimits &limits)
{
    std::unique_ptr<CreditChoices> choices(new CreditChoices);
    qint64 step = 0;
    int128 total = 0;
    for (const qint64 amount : credits) {
        step = std::gcd(step, amount);
        total += amount;
    }
    step = std::max<qint64>(step, 1);
    const int count = int(members.size());

    // When nothing is too much, sums beyond the least need not be told apart.
    choices->m_leastSteps = limits.leastCredits / step + (limits.leastCredits % step != 0);
    choices->m_moreSteps = limits.mostCredits >= total;
    choices->m_mostSteps = choices->m_moreSteps ? choices->m_leastSteps : limits.mostCredits / step;
    choices->m_leastCourses = limits.leastCourses;
    choices->m_moreCourses = limits.mostCourses >= count;
    choices->m_mostCourses = choices->m_moreCourses ? limits.leastCourses : limits.mostCourses;
    if (int128(count) * (int128(choices->m_mostCourses) + 1) * (int128(choices->m_mostSteps) + 1) > mostCells)
        return nullptr;

    choices->m_members = std::move(members);
    choices->m_credits.reserve(credits.size());
    for (const qint64 amount : credits)
        choices->m_credits.push_back(amount / step);
    return choices;
}

/// The state after taking one more course, or −1 when that is too much.
int CreditChoices::stateAfter(int state, int member) const
{
    const qint64 width = m_mostSteps + 1;
    qint64 courses = state / width + 1;
    qint64 steps = state % width + m_credits[member];
    if (courses > m_mostCourses) {
        if (!m_moreCourses)
            return -1;
        courses = m_mostCourses;
    }
    if (steps > m_mostSteps) {
        if (!m_moreSteps)
            return -1;
        steps = m_mostSteps;
    }
    return int(courses * width + steps);
}

bool CreditChoices::isAllowed(int state) const
{
    const qint64 width = m_mostSteps + 1;
    return state / width >= m_leastCourses && state % width >= m_leastSteps;
}

Selection CreditChoices::least(std::span<const int128> weights) const
{
    const int states = int((m_mostCourses + 1) * (m_mostSteps + 1));
    const int count = int(m_members.size());
    std::vector<std::optional<int128>> best(states);
    // Where each state came from, one row a member; the state itself when the member is left.
    std::vector<int> before(size_t(states) * count);
    best[0] = 0;
    for (int member = 0; member < count; ++member) {
        int *const from = before.data() + size_t(states) * member;
        std::iota(from, from + states, 0);
        std::vector<std::optional<int128>> next = best;
        for (int state = 0; state < states; ++state) {
            const int after = best[state] ? stateAfter(state, member) : -1;
            if (after < 0)
                continue;
            const int128 value = *best[state] + weights[m_members[member]];
            if (!next[after] || value < *next[after]) {
                next[after] = value;
                // A course of no credits beyond the last count leads from a state to itself: a bit of its own tells it from leaving.
                from[after] = ~state;
            }
        }
        best = std::move(next);
    }

    int state = -1;
    for (int candidate = 0; candidate < states; ++candidate)
        if (best[candidate] && isAllowed(candidate) && (state < 0 || *best[candidate] < *best[state]))
            state = candidate;
    Selection choice;
    if (state < 0)
        return choice;
    choice.value = *best[state];
    for (int member = count; member-- > 0;) {
        const int from = before[size_t(states) * member + state];
        if (from < 0) {
            choice.taken.push_back(m_members[member]);
            state = ~from;
        }
    }
    return choice;
}

bool CreditChoices::isPossible() const
{
    const int states = int((m_mostCourses + 1) * (m_mostSteps + 1));
    std::vector<bool> reached(states, false);
    reached[0] = true;
    for (int member = 0; member < int(m_members.size()); ++member) {
        std::vector<bool> next = reached;
        for (int state = 0; state < states; ++state)
            if (const int after = reached[state] ? stateAfter(state, member) : -1; after >= 0)
                next[after] = true;
        reached = std::move(next);
    }
    for (int state = 0; state < states; ++state)
        if (reached[state] && isAllowed(state))
            return true;
    return false;
}

} // namespace micromajor
