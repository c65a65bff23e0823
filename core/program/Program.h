#pragma once
#include "core/program/Assessment.h"
#include "core/program/Audience.h"
#include "core/program/Content.h"
#include "core/program/Credential.h"
#include "core/program/Credit.h"
#include "core/program/Gap.h"
#include "core/program/Mode.h"
#include "core/program/Other.h"
#include "core/program/ProgramFacts.h"
#include "core/program/Quality.h"
#include "core/program/Review.h"
#include "core/program/Team.h"

#include <vector>

namespace micromajor {

/// A whole micro-major as an immutable value: everything that is computed, shown or exported is a function of it.
/// Vectors stand in the order the committee gave them. References between rows always resolve (the reader and the importer see to it).
struct Program
{
    // Made in one place: forty kinds of rows take a compiler seconds in every file that copies or compares a program.
    Program();
    Program(const Program &other);
    Program(Program &&other) noexcept;
    Program &operator=(const Program &other);
    Program &operator=(Program &&other) noexcept;
    ~Program();
    bool operator==(const Program &other) const;

    ProgramFacts facts;
    std::vector<LearnerGroup> learnerGroups;
    std::vector<PriorityGroup> priorityGroups;
    std::vector<CapabilityGap> capabilityGaps;
    std::vector<Occupation> occupations;
    std::vector<Evidence> evidence;
    std::vector<Direction> directions;
    std::vector<Outcome> outcomes;
    std::vector<OutcomeGap> outcomeGaps;
    std::vector<Module> modules;
    std::vector<Course> courses;
    std::vector<MicroCourse> microCourses;
    std::vector<PracticeTask> practiceTasks;
    std::vector<Requisite> requisites;
    std::vector<ChoiceGroup> choiceGroups;
    std::vector<ChoiceMember> choiceMembers;
    std::vector<OutcomeSupport> outcomeSupports;
    std::vector<CourseObjective> courseObjectives;
    std::vector<Term> terms;
    std::vector<Rubric> rubrics;
    std::vector<Assessment> assessments;
    std::vector<AssessmentOutcome> assessmentOutcomes;
    std::vector<AssessmentObjective> assessmentObjectives;
    std::vector<Credential> credentials;
    std::vector<Recognition> recognitions;
    std::vector<Fee> fees;
    std::vector<Organisation> organisations;
    std::vector<Agreement> agreements;
    std::vector<Person> people;
    std::vector<RecentCourse> recentCourses;
    std::vector<Teaching> teachings;
    std::vector<QualityIndicator> qualityIndicators;
    std::vector<QualityResult> qualityResults;
    std::vector<Feedback> feedbacks;
    std::vector<Approval> approvals;
    std::vector<Attachment> attachments;
    std::vector<RuleSetUse> ruleSetUses;
    std::vector<Waiver> waivers;
    std::vector<SourceNote> sourceNotes;
    std::vector<Comment> comments;
    std::vector<Reviewer> reviewers;
    std::vector<RubricCriterion> rubricCriteria;
    std::vector<ReviewScore> reviewScores;
    std::vector<Decision> decisions;
};

/// The row with this identity, or null.
template<class Row>
const Row *find(const std::vector<Row> &rows, const Id<Row> &id)
{
    for (const Row &row : rows)
        if (row.id == id)
            return &row;
    return nullptr;
}

} // namespace micromajor

/// Every kind of row of a program.
#define MICROMAJOR_ROWS(each) \
    each(LearnerGroup) each(PriorityGroup) each(CapabilityGap) each(Occupation) each(Evidence) each(Direction) each(Outcome) \
    each(OutcomeGap) each(Module) each(Course) each(MicroCourse) each(PracticeTask) each(Requisite) each(ChoiceGroup) \
    each(ChoiceMember) each(OutcomeSupport) each(CourseObjective) each(Term) each(Rubric) each(Assessment) each(AssessmentOutcome) \
    each(AssessmentObjective) each(Credential) each(Recognition) each(Fee) each(Organisation) each(Agreement) each(Person) \
    each(RecentCourse) each(Teaching) each(QualityIndicator) each(QualityResult) each(Feedback) each(Approval) each(Attachment) \
    each(RuleSetUse) each(Waiver) each(SourceNote) each(Comment) each(Reviewer) each(RubricCriterion) each(ReviewScore) \
    each(Decision)

// Instantiated in Program.cpp for the same reason as the members above.
#define MICROMAJOR_DECLARE_ROWS(Row) extern template class std::vector<micromajor::Row>;
MICROMAJOR_ROWS(MICROMAJOR_DECLARE_ROWS)
#undef MICROMAJOR_DECLARE_ROWS
