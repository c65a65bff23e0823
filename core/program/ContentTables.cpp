#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> outcomeFields{
    field<&Outcome::code>("code", QT_TRANSLATE_NOOP("core", "Code"), FieldType::Text),
    field<&Outcome::statement>("statement", QT_TRANSLATE_NOOP("core", "Statement"), FieldType::LongText),
    field<&Outcome::kind>("kind", QT_TRANSLATE_NOOP("core", "Kind"), FieldType::OpenChoice, &choices::outcomeKind),
    field<&Outcome::bloom>("bloom", QT_TRANSLATE_NOOP("core", "Bloom level"), FieldType::Choice, &choices::bloom),
    field<&Outcome::parentId>("parent_id", QT_TRANSLATE_NOOP("core", "Part of"), FieldType::Reference, nullptr, "outcome", Needed::No),
    field<&Outcome::benchmark>("benchmark", QT_TRANSLATE_NOOP("core", "Benchmark"), FieldType::Text),
};
const Table outcome = rowsTable<&Program::outcomes>("outcome", "outcomes", QT_TRANSLATE_NOOP("core", "Learning outcome"), outcomeFields);

static const std::vector<Field> outcomeGapFields{
    field<&OutcomeGap::outcomeId>("outcome_id", QT_TRANSLATE_NOOP("core", "Outcome"), FieldType::Reference, nullptr, "outcome", Needed::Yes),
    field<&OutcomeGap::gapId>("gap_id", QT_TRANSLATE_NOOP("core", "Capability gap"), FieldType::Reference, nullptr, "capability_gap", Needed::Yes),
};
const Table outcomeGap = rowsTable<&Program::outcomeGaps>("outcome_gap", "outcomeGaps", QT_TRANSLATE_NOOP("core", "Outcome closes gap"), outcomeGapFields);

static const std::vector<Field> moduleFields{
    field<&Module::nameZh>("name_zh", QT_TRANSLATE_NOOP("core", "Chinese name"), FieldType::Text),
    field<&Module::nameEn>("name_en", QT_TRANSLATE_NOOP("core", "English name"), FieldType::Text),
    field<&Module::stage>("stage", QT_TRANSLATE_NOOP("core", "Stage"), FieldType::Choice, &choices::stage),
    field<&Module::note>("note", QT_TRANSLATE_NOOP("core", "Note"), FieldType::LongText),
};
const Table module = rowsTable<&Program::modules>("module", "modules", QT_TRANSLATE_NOOP("core", "Module"), moduleFields);

static const std::vector<Field> courseFields{
    field<&Course::code>("code", QT_TRANSLATE_NOOP("core", "Course code"), FieldType::Text),
    field<&Course::nameZh>("name_zh", QT_TRANSLATE_NOOP("core", "Course name"), FieldType::Text),
    field<&Course::nameEn>("name_en", QT_TRANSLATE_NOOP("core", "English name"), FieldType::Text),
    field<&Course::moduleId>("module_id", QT_TRANSLATE_NOOP("core", "Module"), FieldType::Reference, nullptr, "module", Needed::No),
    field<&Course::stageText>("stage_text", QT_TRANSLATE_NOOP("core", "Stage in words"), FieldType::Text),
    field<&Course::form>("form", QT_TRANSLATE_NOOP("core", "Form"), FieldType::Choice, &choices::courseForm),
    field<&Course::credits>("credits", QT_TRANSLATE_NOOP("core", "Credits"), FieldType::Credits),
    field<&Course::hours>("hours", QT_TRANSLATE_NOOP("core", "Total contact hours"), FieldType::Hours),
    field<&Course::theoryHours>("theory_hours", QT_TRANSLATE_NOOP("core", "Theory hours"), FieldType::Hours),
    field<&Course::practiceHours>("practice_hours", QT_TRANSLATE_NOOP("core", "Practice hours"), FieldType::Hours),
    field<&Course::labHours>("lab_hours", QT_TRANSLATE_NOOP("core", "Lab hours"), FieldType::Hours),
    field<&Course::onlineHours>("online_hours", QT_TRANSLATE_NOOP("core", "Online hours"), FieldType::Hours),
    field<&Course::enterpriseHours>("enterprise_hours", QT_TRANSLATE_NOOP("core", "Hours in enterprises"), FieldType::Hours),
    field<&Course::learningHours>("learning_hours", QT_TRANSLATE_NOOP("core", "Learning hours"), FieldType::Hours),
    field<&Course::unitCount>("unit_count", QT_TRANSLATE_NOOP("core", "Number of units"), FieldType::Integer),
    field<&Course::weeks>("weeks", QT_TRANSLATE_NOOP("core", "Weeks"), FieldType::Integer),
    field<&Course::term>("term", QT_TRANSLATE_NOOP("core", "Term of offer"), FieldType::Integer),
    field<&Course::termFixed>("term_fixed", QT_TRANSLATE_NOOP("core", "Term is fixed"), FieldType::YesNo),
    field<&Course::nature>("nature", QT_TRANSLATE_NOOP("core", "Nature"), FieldType::Choice, &choices::nature),
    field<&Course::mode>("mode", QT_TRANSLATE_NOOP("core", "Course mode"), FieldType::Choice, &choices::mode),
    field<&Course::synchronous>("synchronous", QT_TRANSLATE_NOOP("core", "Synchronous or not"), FieldType::Choice, &choices::synchronous),
    field<&Course::timeSlots>("time_slots", QT_TRANSLATE_NOOP("core", "Time slots"), FieldType::Text),
    field<&Course::platform>("platform", QT_TRANSLATE_NOOP("core", "Platform"), FieldType::Text),
    field<&Course::place>("place", QT_TRANSLATE_NOOP("core", "Place of teaching"), FieldType::Text),
    field<&Course::offering>("offering", QT_TRANSLATE_NOOP("core", "Offering"), FieldType::Choice, &choices::offering),
    field<&Course::lastOffered>("last_offered", QT_TRANSLATE_NOOP("core", "Last offered"), FieldType::Date),
    field<&Course::enterpriseProject>("enterprise_project", QT_TRANSLATE_NOOP("core", "Real enterprise project"), FieldType::YesNo),
    field<&Course::projectPercent>("project_percent", QT_TRANSLATE_NOOP("core", "Project share"), FieldType::Percent),
    field<&Course::reusedFrom>("reused_from", QT_TRANSLATE_NOOP("core", "Taken over from"), FieldType::Text),
    field<&Course::discipline>("discipline", QT_TRANSLATE_NOOP("core", "Discipline"), FieldType::Text),
    field<&Course::description>("description", QT_TRANSLATE_NOOP("core", "Course description"), FieldType::LongText),
    field<&Course::content>("content", QT_TRANSLATE_NOOP("core", "Course content"), FieldType::LongText),
    field<&Course::assessmentForm>("assessment_form", QT_TRANSLATE_NOOP("core", "Form of assessment"), FieldType::OpenChoice, &choices::examForm),
    field<&Course::note>("note", QT_TRANSLATE_NOOP("core", "Note"), FieldType::LongText),
};
const Table course = rowsTable<&Program::courses>("course", "courses", QT_TRANSLATE_NOOP("core", "Course"), courseFields);

static const std::vector<Field> microCourseFields{
    field<&MicroCourse::courseId>("course_id", QT_TRANSLATE_NOOP("core", "Course"), FieldType::Reference, nullptr, "course", Needed::Yes),
    field<&MicroCourse::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&MicroCourse::hours>("hours", QT_TRANSLATE_NOOP("core", "Hours"), FieldType::Hours),
    field<&MicroCourse::content>("content", QT_TRANSLATE_NOOP("core", "Content"), FieldType::LongText),
};
const Table microCourse = rowsTable<&Program::microCourses>("micro_course", "microCourses", QT_TRANSLATE_NOOP("core", "Micro-course"), microCourseFields);

static const std::vector<Field> practiceTaskFields{
    field<&PracticeTask::courseId>("course_id", QT_TRANSLATE_NOOP("core", "Course"), FieldType::Reference, nullptr, "course", Needed::No),
    field<&PracticeTask::kind>("kind", QT_TRANSLATE_NOOP("core", "Kind"), FieldType::OpenChoice, &choices::practiceKind),
    field<&PracticeTask::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&PracticeTask::hours>("hours", QT_TRANSLATE_NOOP("core", "Hours"), FieldType::Hours),
    field<&PracticeTask::organisationId>("organisation_id", QT_TRANSLATE_NOOP("core", "Partner"), FieldType::Reference, nullptr, "organisation", Needed::No),
    field<&PracticeTask::description>("description", QT_TRANSLATE_NOOP("core", "Description"), FieldType::LongText),
    field<&PracticeTask::integrating>("integrating", QT_TRANSLATE_NOOP("core", "Integrates several courses"), FieldType::YesNo),
};
const Table practiceTask = rowsTable<&Program::practiceTasks>("practice_task", "practiceTasks", QT_TRANSLATE_NOOP("core", "Practice task"), practiceTaskFields);

static const std::vector<Field> requisiteFields{
    field<&Requisite::courseId>("course_id", QT_TRANSLATE_NOOP("core", "Course"), FieldType::Reference, nullptr, "course", Needed::Yes),
    field<&Requisite::requiredId>("required_id", QT_TRANSLATE_NOOP("core", "Requires"), FieldType::Reference, nullptr, "course", Needed::Yes),
    field<&Requisite::kind>("kind", QT_TRANSLATE_NOOP("core", "Relation"), FieldType::Choice, &choices::requisiteKind),
    field<&Requisite::alternative>("alternative", QT_TRANSLATE_NOOP("core", "Either-or group"), FieldType::Text),
    field<&Requisite::note>("note", QT_TRANSLATE_NOOP("core", "Note"), FieldType::Text),
};
const Table requisite = rowsTable<&Program::requisites>("requisite", "requisites", QT_TRANSLATE_NOOP("core", "Requisite"), requisiteFields);

static const std::vector<Field> choiceGroupFields{
    field<&ChoiceGroup::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&ChoiceGroup::leastCourses>("least_courses", QT_TRANSLATE_NOOP("core", "Fewest courses"), FieldType::Integer),
    field<&ChoiceGroup::mostCourses>("most_courses", QT_TRANSLATE_NOOP("core", "Most courses"), FieldType::Integer),
    field<&ChoiceGroup::leastCredits>("least_credits", QT_TRANSLATE_NOOP("core", "Fewest credits"), FieldType::Credits),
    field<&ChoiceGroup::mostCredits>("most_credits", QT_TRANSLATE_NOOP("core", "Most credits"), FieldType::Credits),
    field<&ChoiceGroup::note>("note", QT_TRANSLATE_NOOP("core", "Rule in words"), FieldType::LongText),
};
const Table choiceGroup = rowsTable<&Program::choiceGroups>("choice_group", "choiceGroups", QT_TRANSLATE_NOOP("core", "Choice group"), choiceGroupFields);

static const std::vector<Field> choiceMemberFields{
    field<&ChoiceMember::groupId>("group_id", QT_TRANSLATE_NOOP("core", "Choice group"), FieldType::Reference, nullptr, "choice_group", Needed::Yes),
    field<&ChoiceMember::courseId>("course_id", QT_TRANSLATE_NOOP("core", "Course"), FieldType::Reference, nullptr, "course", Needed::Yes),
};
const Table choiceMember = rowsTable<&Program::choiceMembers>("choice_member", "choiceMembers", QT_TRANSLATE_NOOP("core", "Member of choice group"), choiceMemberFields);

static const std::vector<Field> outcomeSupportFields{
    field<&OutcomeSupport::outcomeId>("outcome_id", QT_TRANSLATE_NOOP("core", "Outcome"), FieldType::Reference, nullptr, "outcome", Needed::Yes),
    field<&OutcomeSupport::courseId>("course_id", QT_TRANSLATE_NOOP("core", "Course"), FieldType::Reference, nullptr, "course", Needed::Yes),
    field<&OutcomeSupport::strength>("strength", QT_TRANSLATE_NOOP("core", "Strength"), FieldType::Choice, &choices::strength),
    field<&OutcomeSupport::progression>("progression", QT_TRANSLATE_NOOP("core", "Progression"), FieldType::OpenChoice, &choices::progression),
    field<&OutcomeSupport::weight>("weight", QT_TRANSLATE_NOOP("core", "Weight"), FieldType::Percent),
};
const Table outcomeSupport = rowsTable<&Program::outcomeSupports>("outcome_support", "outcomeSupports", QT_TRANSLATE_NOOP("core", "Outcome support"), outcomeSupportFields);

static const std::vector<Field> courseObjectiveFields{
    field<&CourseObjective::courseId>("course_id", QT_TRANSLATE_NOOP("core", "Course"), FieldType::Reference, nullptr, "course", Needed::Yes),
    field<&CourseObjective::outcomeId>("outcome_id", QT_TRANSLATE_NOOP("core", "Outcome"), FieldType::Reference, nullptr, "outcome", Needed::No),
    field<&CourseObjective::code>("code", QT_TRANSLATE_NOOP("core", "Code"), FieldType::Text),
    field<&CourseObjective::statement>("statement", QT_TRANSLATE_NOOP("core", "Statement"), FieldType::LongText),
};
const Table courseObjective = rowsTable<&Program::courseObjectives>("course_objective", "courseObjectives", QT_TRANSLATE_NOOP("core", "Course objective"), courseObjectiveFields);

} // namespace micromajor::tables
