#pragma once
#include "core/planning/HeaviestWay.h"
#include "core/planning/TermOrder.h"

#include <array>
#include <functional>

namespace micromajor {

/// The aims of a plan, each of which counts only among plans that are equal in those before it.
enum class PlanAim { HeaviestTerm, Distance, Moves, Disorder };
inline constexpr size_t planAimCount = 4;
using PlanValues = std::array<qint64, planAimCount>;

/// A search for the best terms, free of everything that has a name. All vectors have one entry for each of program.courses.
struct TermProblem
{
    static constexpr int mostTerms = 24;

    int terms = 1;
    std::vector<quint32> allowed; ///< bit t − 1: the course may stand in term t; 0 = the course takes no part
    std::vector<int> now; ///< the term it stands in; 0 = none
    std::vector<int> rank; ///< the stage of its module, −1 = not stated; a later stage should not come before an earlier one
    TermOrder order;
    const HeaviestWay *load = nullptr; ///< what is to be balanced
    struct Limit
    {
        const HeaviestWay *load;
        qint64 most; ///< in one term
    };
    std::vector<Limit> limits;
};

struct SearchLimits
{
    /// Partial plans looked at; each counts once more for every 64 courses. Up to 20 courses mostly need less than 10,000; all of them
    /// take some seconds with 60 courses.
    qint64 mostSteps = 200'000;
    /// Asked every few hundred steps with the steps so far; false ends the search.
    std::function<bool(qint64)> goOn = [](qint64) { return true; };
};

struct SearchOutcome
{
    std::vector<int> term; ///< for each course, 0 = takes no part; empty = no plan found
    PlanValues values{};
    /// No plan is better in heaviest term, distance and moves; of an empty outcome: there is no plan at all.
    bool proven = false;
    qint64 steps = 0;
};

/// Heaviest term: the most that one learner can have in one term. Distance: terms between each course and what it requires, of an
/// either-or the nearest that is satisfied. Moves: courses that leave the term they stand in. Disorder: pairs of courses that stand against
/// the order of stages (each as many as there are pairs) or of the program.
/// Branch and bound over the terms of each course with interval and load propagation, one aim after the other; deterministic.
SearchOutcome searchTerms(const TermProblem &problem, const SearchLimits &limits);
/// The values of a plan, whether it keeps every requirement or not; requirements that it breaks or that meet a course in no term have no distance.
PlanValues planValues(const TermProblem &problem, const std::vector<int> &term);
/// Whether the requirement holds in the plan; none = it meets a course that stands in no term.
std::optional<bool> holds(const std::vector<PlanningEdge> &options, const std::vector<int> &term);

} // namespace micromajor
