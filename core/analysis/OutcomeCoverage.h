#pragma once
#include "core/analysis/ChoiceSpace.h"
#include "core/analysis/Links.h"
#include "core/analysis/StudyOrder.h"

namespace micromajor {

/// Of all ways to choose the one that leaves a learner with the fewest of some courses. Indexes in program.courses, ascending.
struct WorstChoice
{
    std::vector<int> remaining; ///< those of the courses that are met all the same
    std::vector<int> taken; ///< the electives of that way
};
/// Needs choices.isKnown(). Of equal ways always the same. One optimisation over the choices.
WorstChoice worstChoice(const Program &program, const ChoiceSpace &choices, std::span<const int> courses);

/// The offered courses that support this outcome, each once, in the order of the support matrix.
std::vector<int> supportingCourses(const Program &program, const Links &links, int outcome);

/// Courses (or outcomes) by the strength of their support, each counted once, by its strongest.
struct StrengthCounts
{
    int high = 0, medium = 0, low = 0;
    int notStated = 0;
};

/// How one outcome is reached. Courses that are planned but not offered do not count.
struct OutcomeCoverage
{
    enum class UnderChoice {
        NoCourse, ///< nothing to lose
        Kept, ///< every supporting course is met whatever a learner chooses
        Fewer, ///< some are met
        Lost, ///< some way meets none
        Unknown, ///< the choices cannot be computed
    };

    bool divided = false; ///< it has parts, which are tied to courses in its place
    int parent = -1; ///< index in program.outcomes
    std::vector<int> courses; ///< supporting, ascending
    StrengthCounts strengths; ///< of these courses
    Percent weight; ///< sum over the supports that state one
    int withWeight = 0, withoutWeight = 0; ///< supports
    std::vector<int> assessments; ///< items that take place and give evidence for it, ascending
    UnderChoice underChoice = UnderChoice::NoCourse;
    WorstChoice worst; ///< Fewer and Lost only
    Progression progression;
};

struct CourseCoverage
{
    std::vector<int> outcomes; ///< ascending
    StrengthCounts strengths; ///< of these outcomes
};

/// The support matrix in figures, and where the chain from need to certificate has a missing link. All lists are ascending indexes.
struct Coverage
{
    std::vector<OutcomeCoverage> outcomes; ///< one for each of program.outcomes
    std::vector<CourseCoverage> courses; ///< one for each of program.courses
    std::vector<int> gapsWithoutOutcome;
    std::vector<int> outcomesWithoutGap; ///< neither they nor what they are part of; not those with parts
    std::vector<int> outcomesWithoutCourse, outcomesNotAssessed; ///< not those with parts
    std::vector<int> coursesWithoutOutcome; ///< offered ones
    std::vector<int> assessmentsWithoutOutcome; ///< those that take place
    std::vector<int> credentialsWithoutOutcome; ///< none of their courses supports any
};
/// O(rows), and one optimisation over the choices for each outcome that an elective supports.
Coverage outcomeCoverage(const Program &program, const Links &links, const RequisiteGraph &graph, const ChoiceSpace &choices);

/// Whether the item takes place: it belongs to an offered course, or to none and so to the whole program.
bool takesPlace(const Program &program, const Links &links, int assessment);
/// The courses whose completion the credential stands for; none = the whole program. Ascending indexes.
std::optional<std::vector<int>> coursesOf(const Program &program, const Links &links, const Credential &credential);

} // namespace micromajor
