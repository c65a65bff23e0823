#pragma once
#include "core/base/Result.h"
#include "core/planning/TermSearch.h"
#include "core/rules/Facts.h"
#include "core/rules/RuleSet.h"

namespace micromajor {

/// The quantity that a plan balances: contact hours when every offered course states them, otherwise credits, otherwise courses.
enum class LoadMeasure { Hours, Credits, Courses };
LoadMeasure loadMeasure(const Program &program);
/// "96 hours", "6 credits", "3 courses"; thousandths of the unit.
Message amountMessage(LoadMeasure measure, qint64 thousandths);

struct ArrangeRequest
{
    int terms = 1;
    std::optional<qint64> mostPerTerm; ///< thousandths of the program's measure; none = no limit
    std::optional<Credits> mostCredits; ///< a rule set's limit of a term; courses without stated credits cannot be counted against it
    bool keepPlaced = false; ///< courses that stand in a term stay there; those whose term is fixed always do
};
/// What the open program suggests: its length (otherwise the terms in use, otherwise as many as its longest chain needs, at least two), and
/// the strictest limit of its rule sets (rule term-overload).
ArrangeRequest usualRequest(const Facts &facts, const std::vector<RuleSet> &ruleSets);

/// A proposal: terms for all offered courses, and what it makes of the program's plan.
struct TermPlan
{
    std::vector<int> termOfCourse; ///< for each of program.courses; 0 = planned but not offered, not arranged
    LoadMeasure measure = LoadMeasure::Hours;
    std::vector<qint64> loadsBefore; ///< the most that one learner can have in term 1, 2, …; both as long as the longer plan, at most 24
    std::vector<qint64> loadsAfter;
    PlanValues before{};
    PlanValues after{};
    int brokenBefore = 0; ///< requirements out of order; afterwards none is
    int moved = 0;        ///< courses that leave their term
    int placed = 0;       ///< courses that get their first term
    bool proven = false;  ///< no plan is better in heaviest term, distance and moves
    qint64 steps = 0;
    Edit edit; ///< sets the terms that differ; without operations when none does
    std::vector<Message> sentences; ///< what gets better, ready to be read
};

/// The best terms for the offered courses: prerequisites before, co-requisites not later, strict ones in the same term, one alternative of
/// each either-or, courses of fixed term where they are, no term over a limit. Of all such plans the one whose heaviest term is lightest
/// for one learner, then with the shortest way between courses that require each other, then with the fewest courses moved, and then, as
/// far as the steps reach, in the order of stages and of the program. Deterministic. Up to 300 courses and 24 terms.
/// Errors say why there is none: the circle, the chain longer than the terms, the course that stays in the way, the limit that cannot be kept.
Result<TermPlan> arrangeTerms(const Facts &facts, const ArrangeRequest &request, const SearchLimits &limits = {});

} // namespace micromajor
