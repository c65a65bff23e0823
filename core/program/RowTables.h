#pragma once
#include "core/program/Program.h"
#include "core/program/Tables.h"

namespace micromajor {

/// The table of a kind of row, and one of its fields, for code that knows the type.
template<class Row>
const Table &tableOf() = delete;
template<> inline const Table &tableOf<ProgramFacts>() { return tables::program; }
template<> inline const Table &tableOf<LearnerGroup>() { return tables::learnerGroup; }
template<> inline const Table &tableOf<PriorityGroup>() { return tables::priorityGroup; }
template<> inline const Table &tableOf<CapabilityGap>() { return tables::capabilityGap; }
template<> inline const Table &tableOf<Occupation>() { return tables::occupation; }
template<> inline const Table &tableOf<Evidence>() { return tables::evidence; }
template<> inline const Table &tableOf<Direction>() { return tables::direction; }
template<> inline const Table &tableOf<Outcome>() { return tables::outcome; }
template<> inline const Table &tableOf<OutcomeGap>() { return tables::outcomeGap; }
template<> inline const Table &tableOf<Module>() { return tables::module; }
template<> inline const Table &tableOf<Course>() { return tables::course; }
template<> inline const Table &tableOf<MicroCourse>() { return tables::microCourse; }
template<> inline const Table &tableOf<PracticeTask>() { return tables::practiceTask; }
template<> inline const Table &tableOf<Requisite>() { return tables::requisite; }
template<> inline const Table &tableOf<ChoiceGroup>() { return tables::choiceGroup; }
template<> inline const Table &tableOf<ChoiceMember>() { return tables::choiceMember; }
template<> inline const Table &tableOf<OutcomeSupport>() { return tables::outcomeSupport; }
template<> inline const Table &tableOf<CourseObjective>() { return tables::courseObjective; }
template<> inline const Table &tableOf<Term>() { return tables::term; }
template<> inline const Table &tableOf<Rubric>() { return tables::rubric; }
template<> inline const Table &tableOf<Assessment>() { return tables::assessment; }
template<> inline const Table &tableOf<AssessmentOutcome>() { return tables::assessmentOutcome; }
template<> inline const Table &tableOf<AssessmentObjective>() { return tables::assessmentObjective; }
template<> inline const Table &tableOf<Credential>() { return tables::credential; }
template<> inline const Table &tableOf<Recognition>() { return tables::recognition; }
template<> inline const Table &tableOf<Fee>() { return tables::fee; }
template<> inline const Table &tableOf<Organisation>() { return tables::organisation; }
template<> inline const Table &tableOf<Agreement>() { return tables::agreement; }
template<> inline const Table &tableOf<Person>() { return tables::person; }
template<> inline const Table &tableOf<RecentCourse>() { return tables::recentCourse; }
template<> inline const Table &tableOf<Teaching>() { return tables::teaching; }
template<> inline const Table &tableOf<QualityIndicator>() { return tables::qualityIndicator; }
template<> inline const Table &tableOf<QualityResult>() { return tables::qualityResult; }
template<> inline const Table &tableOf<Feedback>() { return tables::feedback; }
template<> inline const Table &tableOf<Approval>() { return tables::approval; }
template<> inline const Table &tableOf<Attachment>() { return tables::attachment; }
template<> inline const Table &tableOf<RuleSetUse>() { return tables::ruleSetUse; }
template<> inline const Table &tableOf<Waiver>() { return tables::waiver; }
template<> inline const Table &tableOf<SourceNote>() { return tables::sourceNote; }
template<> inline const Table &tableOf<Comment>() { return tables::comment; }
template<> inline const Table &tableOf<Reviewer>() { return tables::reviewer; }
template<> inline const Table &tableOf<RubricCriterion>() { return tables::rubricCriterion; }
template<> inline const Table &tableOf<ReviewScore>() { return tables::reviewScore; }
template<> inline const Table &tableOf<Decision>() { return tables::decision; }

/// The field must exist. O(fields): look it up once.
template<class Row>
const Field &fieldOf(QStringView name)
{
    const Field *field = tableOf<Row>().field(name);
    Q_ASSERT(field);
    return *field;
}

} // namespace micromajor
