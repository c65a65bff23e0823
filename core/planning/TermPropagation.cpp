#include "core/planning/TermPropagation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace micromajor {

namespace {

constexpr quint32 from(int term) { return ~quint32(0) << (term - 1); }
constexpr quint32 upTo(int term) { return (quint32(2) << (term - 1)) - 1; }

bool canHold(const PlanningEdge &edge, const OpenTerms &open)
{
    const quint32 before = open[size_t(edge.from)];
    const quint32 after = open[size_t(edge.to)];
    return edge.sameTerm ? (before & after) != 0 : firstTerm(before) + edge.earlier <= lastTerm(after);
}

int leastDistance(const PlanningEdge &edge, const OpenTerms &open)
{
    if (edge.sameTerm)
        return 0;
    return std::max(int(edge.earlier), firstTerm(open[size_t(edge.to)]) - lastTerm(open[size_t(edge.from)]));
}

} // namespace

TermPropagation::TermPropagation(const TermProblem &problem)
    : m_problem(problem), m_limits{{problem.load, std::numeric_limits<qint64>::max()}}
{
    m_limits.insert(m_limits.end(), problem.limits.begin(), problem.limits.end());
    qint64 step = 0;
    qint64 single = 0;
    for (size_t i = 0; i < problem.allowed.size(); ++i)
        if (problem.allowed[i]) {
            m_courses.push_back(int(i));
            step = std::gcd(step, problem.load->weight(int(i)));
            single = std::max(single, problem.load->of(std::array{int(i)}));
        }
    // The heaviest way of all has to go somewhere, and loads are multiples of what divides every weight.
    m_atBest = single;
    if (step > 0)
        m_atBest = std::max(m_atBest, (problem.load->of(m_courses) + problem.terms * step - 1) / (problem.terms * step) * step);
}

void TermPropagation::setMostLoad(qint64 most)
{
    m_limits.front().most = most;
}

qint64 TermPropagation::pairWeight(int earlier, int later) const
{
    const int rankEarlier = m_problem.rank[size_t(earlier)];
    const int rankLater = m_problem.rank[size_t(later)];
    const qint64 all = qint64(m_courses.size()) * qint64(m_courses.size());
    if (rankEarlier >= 0 && rankLater >= 0 && rankEarlier != rankLater)
        return rankEarlier < rankLater ? all : -all;
    return 1;
}

std::vector<int> TermPropagation::decidedIn(const OpenTerms &open, int term) const
{
    std::vector<int> courses;
    for (const int course : m_courses)
        if (open[size_t(course)] == quint32(1) << (term - 1))
            courses.push_back(course);
    return courses;
}

bool TermPropagation::narrow(OpenTerms &open) const
{
    for (bool changed = true; changed;) {
        changed = false;
        if (!narrowByOrder(open, changed))
            return false;
        if (!changed && !narrowByLoad(open, changed))
            return false;
    }
    return true;
}

bool TermPropagation::narrowByOrder(OpenTerms &open, bool &changed) const
{
    const auto keep = [&](int course, quint32 terms) {
        quint32 &left = open[size_t(course)];
        if ((left & terms) == left)
            return true;
        left &= terms;
        changed = true;
        return left != 0;
    };
    for (const std::vector<PlanningEdge> &options : m_problem.order.requirements) {
        const PlanningEdge *only = nullptr;
        int possible = 0;
        int soonest = std::numeric_limits<int>::max();
        for (const PlanningEdge &edge : options)
            if (canHold(edge, open)) {
                ++possible;
                only = &edge;
                soonest = std::min(soonest, firstTerm(open[size_t(edge.from)]) + edge.earlier);
            }
        if (possible == 0 || !keep(options.front().to, from(soonest)))
            return false;
        if (possible > 1)
            continue;
        if (only->sameTerm) {
            if (!keep(only->to, open[size_t(only->from)]) || !keep(only->from, open[size_t(only->to)]))
                return false;
        } else if (const int latest = lastTerm(open[size_t(only->to)]) - only->earlier; latest < 1 || !keep(only->from, upTo(latest)))
            return false;
    }
    return true;
}

bool TermPropagation::narrowByLoad(OpenTerms &open, bool &changed) const
{
    for (const TermProblem::Limit &limit : m_limits) {
        if (limit.most == std::numeric_limits<qint64>::max())
            continue;
        qint64 room = 0;
        for (int term = 1; term <= m_problem.terms; ++term) {
            const quint32 bit = quint32(1) << (term - 1);
            std::vector<int> inTerm = decidedIn(open, term);
            const qint64 load = limit.load->of(inTerm);
            if (load > limit.most)
                return false;
            room += limit.most - load;
            for (const int course : m_courses) {
                quint32 &left = open[size_t(course)];
                if (isDecided(left) || !(left & bit))
                    continue;
                bool fits = load + limit.load->weight(course) <= limit.most;
                if (!fits && !limit.load->isAdditive(course)) {
                    const auto place = std::ranges::lower_bound(inTerm, course);
                    const auto added = inTerm.insert(place, course);
                    fits = limit.load->of(inTerm) <= limit.most;
                    inTerm.erase(added);
                }
                if (fits)
                    continue;
                left &= ~bit;
                changed = true;
                if (isDecided(left))
                    return true; // the loads are no longer those
            }
        }
        for (const int course : m_courses)
            if (limit.load->isAdditive(course) && !isDecided(open[size_t(course)]))
                room -= limit.load->weight(course);
        if (room < 0)
            return false;
    }
    return true;
}

qint64 TermPropagation::movesAtLeast(const OpenTerms &open) const
{
    const TermProblem::Limit &limit = m_limits.front();
    qint64 moves = 0;
    std::vector<std::vector<qint64>> wishes(size_t(m_problem.terms) + 1); // weights that could stay
    std::vector<qint64> loads(size_t(m_problem.terms) + 1, 0);
    for (const int course : m_courses) {
        const int now = m_problem.now[size_t(course)];
        const quint32 left = open[size_t(course)];
        const bool stays = now > 0 && now <= m_problem.terms && left & quint32(1) << (now - 1);
        moves += now > 0 && !stays;
        if (!limit.load->isAdditive(course))
            continue;
        if (isDecided(left))
            loads[size_t(firstTerm(left))] += limit.load->weight(course);
        else if (stays) {
            wishes[size_t(now)].push_back(limit.load->weight(course));
            loads[size_t(now)] += limit.load->weight(course);
        }
    }
    for (size_t term = 1; term < wishes.size(); ++term) {
        std::ranges::sort(wishes[term], std::greater());
        for (size_t i = 0; i < wishes[term].size() && loads[term] > limit.most; ++i, ++moves)
            loads[term] -= wishes[term][i];
    }
    return moves;
}

qint64 TermPropagation::atLeast(PlanAim aim, const OpenTerms &open) const
{
    qint64 value = 0;
    switch (aim) {
    case PlanAim::HeaviestTerm:
        value = m_atBest;
        for (int term = 1; term <= m_problem.terms; ++term)
            value = std::max(value, load(open, term));
        break;
    case PlanAim::Distance:
        for (const std::vector<PlanningEdge> &options : m_problem.order.requirements) {
            int least = std::numeric_limits<int>::max();
            for (const PlanningEdge &edge : options)
                if (canHold(edge, open))
                    least = std::min(least, leastDistance(edge, open));
            value += least;
        }
        break;
    case PlanAim::Moves:
        return movesAtLeast(open);
    case PlanAim::Disorder:
        for (size_t i = 0; i < m_courses.size(); ++i)
            for (size_t j = i + 1; j < m_courses.size(); ++j) {
                const quint32 first = open[size_t(m_courses[i])];
                const quint32 second = open[size_t(m_courses[j])];
                const qint64 weight = pairWeight(m_courses[i], m_courses[j]);
                if (weight > 0 ? firstTerm(first) > lastTerm(second) : firstTerm(second) > lastTerm(first))
                    value += std::abs(weight);
            }
        break;
    }
    return value;
}

} // namespace micromajor
