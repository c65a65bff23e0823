#pragma once
#include "core/program/Program.h"

#include <span>

namespace micromajor {

/// For each row of one table the rows of another that stand in a relation to it: indexes, ascending. One flat array.
class Relation
{
public:
    Relation() = default;
    /// `owners[i]` is the row that owns item i, −1 = none.
    Relation(size_t rows, std::span<const int> owners);

    std::span<const int> of(int row) const
    {
        const size_t start = size_t(m_items[size_t(row)]);
        return std::span(m_items).subspan(start, size_t(m_items[size_t(row) + 1]) - start);
    }

private:
    std::vector<int> m_items; ///< first, for each row and for the end, where its items start; then the items
};

/// The references between the rows of a program as indexes into its vectors, once for each edit. −1 = none. O(rows).
struct Links
{
    std::vector<int> moduleOfCourse;
    std::vector<int> outcomeOfSupport, courseOfSupport;
    std::vector<int> courseOfObjective, outcomeOfObjective;
    std::vector<int> courseOfAssessment, rubricOfAssessment;
    std::vector<int> assessmentOfEvidence, outcomeOfEvidence; ///< rows of Program::assessmentOutcomes
    std::vector<int> assessmentOfItem, objectiveOfItem; ///< rows of Program::assessmentObjectives
    std::vector<int> outcomeOfClosing, gapOfClosing; ///< rows of Program::outcomeGaps
    std::vector<int> personOfTeaching, courseOfTeaching;
    std::vector<int> courseOfTask, organisationOfTask;
    std::vector<int> organisationOfPerson, organisationOfAgreement;

    Relation coursesOfModule;
    Relation supportsOfOutcome, supportsOfCourse; ///< rows of Program::outcomeSupports
    Relation objectivesOfCourse, objectivesOfOutcome;
    Relation assessmentsOfCourse;
    Relation evidenceOfOutcome, evidenceOfAssessment; ///< rows of Program::assessmentOutcomes
    Relation itemsOfObjective, itemsOfAssessment; ///< rows of Program::assessmentObjectives
    Relation closingsOfOutcome, closingsOfGap; ///< rows of Program::outcomeGaps
    Relation teachingsOfPerson, teachingsOfCourse;
    Relation tasksOfCourse;
    Relation agreementsOfOrganisation;
};
Links links(const Program &program);

} // namespace micromajor
