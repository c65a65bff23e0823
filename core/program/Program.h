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

    bool operator==(const Program &) const = default;
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
