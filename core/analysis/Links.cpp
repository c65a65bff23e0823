#include "core/analysis/Links.h"

#include "core/analysis/RowIndex.h"

#include <algorithm>

namespace micromajor {

Relation::Relation(size_t rows, std::span<const int> owners)
{
    m_items.reserve(rows + 1 + owners.size());
    m_items.resize(rows + 1);
    for (const int owner : owners)
        if (owner >= 0)
            ++m_items[size_t(owner)];
    int end = int(rows) + 1;
    for (int &row : m_items)
        row = end += row;
    m_items.resize(size_t(end));
    // Filled from behind: each row's end moves to its start, and the items ascend.
    for (size_t item = owners.size(); item-- > 0;)
        if (owners[item] >= 0)
            m_items[size_t(--m_items[size_t(owners[item])])] = int(item);
}

template<auto member, class Row, class Target>
static std::vector<int> resolved(const std::vector<Row> &rows, const RowIndex<Target> &index)
{
    std::vector<int> found(rows.size());
    std::transform(rows.begin(), rows.end(), found.begin(), [&](const Row &row) { return (row.*member).isNull() ? -1 : index.of(row.*member); });
    return found;
}

Links links(const Program &program)
{
    const RowIndex modules(program.modules);
    const RowIndex courses(program.courses);
    const RowIndex outcomes(program.outcomes);
    const RowIndex objectives(program.courseObjectives);
    const RowIndex assessments(program.assessments);
    const RowIndex rubrics(program.rubrics);
    const RowIndex gaps(program.capabilityGaps);
    const RowIndex people(program.people);
    const RowIndex organisations(program.organisations);

    Links links;
    links.moduleOfCourse = resolved<&Course::moduleId>(program.courses, modules);
    links.outcomeOfSupport = resolved<&OutcomeSupport::outcomeId>(program.outcomeSupports, outcomes);
    links.courseOfSupport = resolved<&OutcomeSupport::courseId>(program.outcomeSupports, courses);
    links.courseOfObjective = resolved<&CourseObjective::courseId>(program.courseObjectives, courses);
    links.outcomeOfObjective = resolved<&CourseObjective::outcomeId>(program.courseObjectives, outcomes);
    links.courseOfAssessment = resolved<&Assessment::courseId>(program.assessments, courses);
    links.rubricOfAssessment = resolved<&Assessment::rubricId>(program.assessments, rubrics);
    links.assessmentOfEvidence = resolved<&AssessmentOutcome::assessmentId>(program.assessmentOutcomes, assessments);
    links.outcomeOfEvidence = resolved<&AssessmentOutcome::outcomeId>(program.assessmentOutcomes, outcomes);
    links.assessmentOfItem = resolved<&AssessmentObjective::assessmentId>(program.assessmentObjectives, assessments);
    links.objectiveOfItem = resolved<&AssessmentObjective::objectiveId>(program.assessmentObjectives, objectives);
    links.outcomeOfClosing = resolved<&OutcomeGap::outcomeId>(program.outcomeGaps, outcomes);
    links.gapOfClosing = resolved<&OutcomeGap::gapId>(program.outcomeGaps, gaps);
    links.personOfTeaching = resolved<&Teaching::personId>(program.teachings, people);
    links.courseOfTeaching = resolved<&Teaching::courseId>(program.teachings, courses);
    links.courseOfTask = resolved<&PracticeTask::courseId>(program.practiceTasks, courses);
    links.organisationOfTask = resolved<&PracticeTask::organisationId>(program.practiceTasks, organisations);
    links.organisationOfPerson = resolved<&Person::organisationId>(program.people, organisations);
    links.organisationOfAgreement = resolved<&Agreement::organisationId>(program.agreements, organisations);

    links.coursesOfModule = {program.modules.size(), links.moduleOfCourse};
    links.supportsOfOutcome = {program.outcomes.size(), links.outcomeOfSupport};
    links.supportsOfCourse = {program.courses.size(), links.courseOfSupport};
    links.objectivesOfCourse = {program.courses.size(), links.courseOfObjective};
    links.objectivesOfOutcome = {program.outcomes.size(), links.outcomeOfObjective};
    links.assessmentsOfCourse = {program.courses.size(), links.courseOfAssessment};
    links.evidenceOfOutcome = {program.outcomes.size(), links.outcomeOfEvidence};
    links.evidenceOfAssessment = {program.assessments.size(), links.assessmentOfEvidence};
    links.itemsOfObjective = {program.courseObjectives.size(), links.objectiveOfItem};
    links.itemsOfAssessment = {program.assessments.size(), links.assessmentOfItem};
    links.closingsOfOutcome = {program.outcomes.size(), links.outcomeOfClosing};
    links.closingsOfGap = {program.capabilityGaps.size(), links.gapOfClosing};
    links.teachingsOfPerson = {program.people.size(), links.personOfTeaching};
    links.teachingsOfCourse = {program.courses.size(), links.courseOfTeaching};
    links.tasksOfCourse = {program.courses.size(), links.courseOfTask};
    links.agreementsOfOrganisation = {program.organisations.size(), links.organisationOfAgreement};
    return links;
}

} // namespace micromajor
