#include "core/planning/TermSearch.h"

#include "core/planning/TermPropagation.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace micromajor {

namespace {

/// How much of the steps may be used up when the search for each aim ends. Before there is any plan, all of them may.
constexpr std::array<double, planAimCount> shareOfSteps{0.4, 0.75, 0.9, 1.0};

bool isRight(const PlanningEdge &edge, const std::vector<int> &term)
{
    const int before = term[size_t(edge.from)];
    const int after = term[size_t(edge.to)];
    return before > 0 && after > 0 && (edge.sameTerm ? before == after : before + edge.earlier <= after);
}

qint64 heaviestTerm(const HeaviestWay &load, const std::vector<int> &term)
{
    std::map<int, std::vector<int>> courses;
    for (size_t i = 0; i < term.size(); ++i)
        if (term[i] > 0)
            courses[term[i]].push_back(int(i));
    qint64 heaviest = 0;
    for (const auto &[number, inTerm] : courses)
        heaviest = std::max(heaviest, load.of(inTerm));
    return heaviest;
}

qint64 distance(const TermOrder &order, const std::vector<int> &term)
{
    qint64 sum = 0;
    for (const std::vector<PlanningEdge> &options : order.requirements) {
        int nearest = std::numeric_limits<int>::max();
        for (const PlanningEdge &edge : options)
            if (isRight(edge, term))
                nearest = std::min(nearest, term[size_t(edge.to)] - term[size_t(edge.from)]);
        sum += nearest < std::numeric_limits<int>::max() ? nearest : 0;
    }
    return sum;
}

qint64 valueOf(PlanAim aim, const TermProblem &problem, const TermPropagation &propagation, const std::vector<int> &term)
{
    qint64 value = 0;
    switch (aim) {
    case PlanAim::HeaviestTerm:
        return heaviestTerm(*problem.load, term);
    case PlanAim::Distance:
        return distance(problem.order, term);
    case PlanAim::Moves:
        for (const int course : propagation.courses())
            value += problem.now[size_t(course)] > 0 && problem.now[size_t(course)] != term[size_t(course)];
        break;
    case PlanAim::Disorder: {
        const std::vector<int> &courses = propagation.courses();
        for (size_t i = 0; i < courses.size(); ++i)
            for (size_t j = i + 1; j < courses.size(); ++j) {
                const int first = term[size_t(courses[i])];
                const int second = term[size_t(courses[j])];
                const qint64 weight = propagation.pairWeight(courses[i], courses[j]);
                if (first > 0 && second > 0 && (weight > 0 ? first > second : second > first))
                    value += std::abs(weight);
            }
        break;
    }
    }
    return value;
}

class TermSearch
{
public:
    TermSearch(const TermProblem &problem, const SearchLimits &limits)
        : m_problem(problem), m_limits(limits), m_propagation(problem), m_stepCost(1 + qint64(m_propagation.courses().size()) / 64),
          m_requirements(problem.allowed.size(), 0)
    {
        for (const std::vector<PlanningEdge> &options : problem.order.requirements)
            for (const PlanningEdge &edge : options) {
                ++m_requirements[size_t(edge.from)];
                ++m_requirements[size_t(edge.to)];
            }
    }

    SearchOutcome run()
    {
        bool proven = true;
        for (m_aim = 0; m_aim < planAimCount && !m_stopped; ++m_aim) {
            m_ranOut = false;
            if (isFound()) {
                m_outcome.values[m_aim] = valueOf(PlanAim(m_aim), m_problem, m_propagation, m_outcome.term);
                improveByExchange();
                // From here on, the aims before this one stay as good as they are now.
                m_propagation.setMostLoad(m_outcome.values[0]);
            }
            OpenTerms open = m_problem.allowed;
            m_ranOut = false;
            if (m_propagation.narrow(open) && !isHopeless(open))
                descend(open);
            if (m_ranOut && PlanAim(m_aim) != PlanAim::Disorder)
                proven = false;
            if (!isFound())
                break;
        }
        m_outcome.proven = proven && !m_stopped;
        m_outcome.steps = m_steps;
        if (isFound())
            m_outcome.values = planValues(m_problem, m_outcome.term);
        return std::move(m_outcome);
    }

private:
    bool isFound() const { return !m_outcome.term.empty(); }

    bool mayGoOn()
    {
        const qint64 before = m_steps;
        m_steps += m_stepCost;
        if (before / 256 != m_steps / 256 && !m_stopped)
            m_stopped = !m_limits.goOn(m_steps);
        const double share = isFound() ? shareOfSteps[m_aim] : 1.0;
        m_ranOut = m_ranOut || m_stopped || m_steps >= qint64(double(m_limits.mostSteps) * share);
        return !m_ranOut;
    }

    /// Whether no plan that is left is better than the best so far.
    bool isHopeless(const OpenTerms &open) const
    {
        if (!isFound())
            return false;
        for (size_t aim = 1; aim < m_aim; ++aim)
            if (m_propagation.atLeast(PlanAim(aim), open) > m_outcome.values[aim])
                return true;
        return m_propagation.atLeast(PlanAim(m_aim), open) >= m_outcome.values[m_aim];
    }

    void keep(const std::vector<int> &term)
    {
        m_outcome.term = term;
        for (size_t aim = 0; aim <= m_aim; ++aim)
            m_outcome.values[aim] = valueOf(PlanAim(aim), m_problem, m_propagation, term);
        if (PlanAim(m_aim) == PlanAim::HeaviestTerm)
            m_propagation.setMostLoad(m_outcome.values[0] - 1);
    }

    /// The course with the fewest terms left; of those the one with the most requirements, then the heaviest.
    int nextCourse(const OpenTerms &open) const
    {
        int next = -1;
        auto best = std::tuple(0, 0, qint64(0));
        for (const int course : m_propagation.courses()) {
            if (isDecided(open[size_t(course)]))
                continue;
            const auto order = std::tuple(std::popcount(open[size_t(course)]), -m_requirements[size_t(course)], -m_problem.load->weight(course));
            if (next < 0 || order < best) {
                next = course;
                best = order;
            }
        }
        return next;
    }

    struct Branch
    {
        std::tuple<qint64, qint64, bool, int> order;
        OpenTerms open;
    };

    void descend(const OpenTerms &open)
    {
        const int course = nextCourse(open);
        if (course < 0) {
            std::vector<int> term(open.size(), 0);
            for (const int decided : m_propagation.courses())
                term[size_t(decided)] = firstTerm(open[size_t(decided)]);
            const bool first = !isFound();
            keep(term);
            if (first)
                improveByExchange();
            return;
        }
        std::vector<Branch> branches;
        for (int term = 1; term <= m_problem.terms; ++term) {
            const quint32 bit = quint32(1) << (term - 1);
            if (!(open[size_t(course)] & bit))
                continue;
            if (!mayGoOn())
                return;
            Branch branch{{}, open};
            branch.open[size_t(course)] = bit;
            if (!m_propagation.narrow(branch.open) || isHopeless(branch.open))
                continue;
            branch.order = {m_propagation.atLeast(PlanAim(m_aim), branch.open), m_propagation.load(branch.open, term),
                            m_problem.now[size_t(course)] != term, term};
            branches.push_back(std::move(branch));
        }
        std::ranges::sort(branches, {}, &Branch::order);
        for (Branch &branch : branches) {
            if (m_ranOut)
                return;
            // A better plan may have been found since.
            if (m_propagation.narrow(branch.open) && !isHopeless(branch.open))
                descend(branch.open);
        }
    }

    /// Moves single courses and exchanges two, as long as that is better: a good plan early cuts most of the search away.
    void improveByExchange()
    {
        const std::vector<int> &courses = m_propagation.courses();
        for (bool better = true; better;) {
            better = false;
            for (size_t i = 0; i < courses.size(); ++i) {
                for (int term = 1; term <= m_problem.terms; ++term) {
                    std::vector<int> plan = m_outcome.term;
                    plan[size_t(courses[i])] = term;
                    if (!mayGoOn())
                        return;
                    better |= keepIfBetter(plan);
                }
                for (size_t j = i + 1; j < courses.size(); ++j) {
                    std::vector<int> plan = m_outcome.term;
                    if (plan[size_t(courses[i])] == plan[size_t(courses[j])])
                        continue;
                    std::swap(plan[size_t(courses[i])], plan[size_t(courses[j])]);
                    if (!mayGoOn())
                        return;
                    better |= keepIfBetter(plan);
                }
            }
        }
    }

    bool keepIfBetter(const std::vector<int> &plan)
    {
        for (const int course : m_propagation.courses())
            if (!(m_problem.allowed[size_t(course)] & quint32(1) << (plan[size_t(course)] - 1)))
                return false;
        for (size_t aim = 0; aim <= m_aim; ++aim) {
            const qint64 value = valueOf(PlanAim(aim), m_problem, m_propagation, plan);
            if (value > m_outcome.values[aim] || (aim == m_aim && value == m_outcome.values[aim]))
                return false;
            if (value < m_outcome.values[aim])
                break;
        }
        for (const std::vector<PlanningEdge> &options : m_problem.order.requirements)
            if (holds(options, plan) != true)
                return false;
        for (const TermProblem::Limit &limit : m_problem.limits)
            if (heaviestTerm(*limit.load, plan) > limit.most)
                return false;
        keep(plan);
        return true;
    }

    const TermProblem &m_problem;
    const SearchLimits &m_limits;
    TermPropagation m_propagation;
    qint64 m_stepCost;
    std::vector<int> m_requirements; ///< options that each course is in
    SearchOutcome m_outcome;
    size_t m_aim = 0;
    qint64 m_steps = 0;
    bool m_ranOut = false; ///< of the steps for this aim
    bool m_stopped = false;
};

} // namespace

SearchOutcome searchTerms(const TermProblem &problem, const SearchLimits &limits)
{
    return TermSearch(problem, limits).run();
}

PlanValues planValues(const TermProblem &problem, const std::vector<int> &term)
{
    const TermPropagation propagation(problem);
    PlanValues values{};
    for (size_t aim = 0; aim < planAimCount; ++aim)
        values[aim] = valueOf(PlanAim(aim), problem, propagation, term);
    return values;
}

std::optional<bool> holds(const std::vector<PlanningEdge> &options, const std::vector<int> &term)
{
    bool unknown = false;
    for (const PlanningEdge &edge : options) {
        if (isRight(edge, term))
            return true;
        unknown |= term[size_t(edge.from)] == 0 || term[size_t(edge.to)] == 0;
    }
    return unknown ? std::nullopt : std::optional(false);
}

} // namespace micromajor
