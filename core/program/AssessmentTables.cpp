#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> rubricFields{
    field<&Rubric::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&Rubric::text>("text", QT_TRANSLATE_NOOP("core", "Levels"), FieldType::LongText),
};
const Table rubric = rowsTable<&Program::rubrics>("rubric", "rubrics", QT_TRANSLATE_NOOP("core", "Rubric"), rubricFields);

static const std::vector<Field> assessmentFields{
    field<&Assessment::courseId>("course_id", QT_TRANSLATE_NOOP("core", "Course"), FieldType::Reference, nullptr, "course", Needed::No),
    field<&Assessment::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&Assessment::kind>("kind", QT_TRANSLATE_NOOP("core", "Kind"), FieldType::OpenChoice, &choices::assessmentKind),
    field<&Assessment::weight>("weight", QT_TRANSLATE_NOOP("core", "Weight"), FieldType::Percent),
    field<&Assessment::rubricId>("rubric_id", QT_TRANSLATE_NOOP("core", "Rubric"), FieldType::Reference, nullptr, "rubric", Needed::No),
    field<&Assessment::supervision>("supervision", QT_TRANSLATE_NOOP("core", "Supervision"), FieldType::Choice, &choices::supervision),
    field<&Assessment::passRule>("pass_rule", QT_TRANSLATE_NOOP("core", "Pass rule"), FieldType::Text),
    field<&Assessment::description>("description", QT_TRANSLATE_NOOP("core", "Description"), FieldType::LongText),
};
const Table assessment = rowsTable<&Program::assessments>("assessment", "assessments", QT_TRANSLATE_NOOP("core", "Assessment item"), assessmentFields);

static const std::vector<Field> assessmentOutcomeFields{
    field<&AssessmentOutcome::assessmentId>("assessment_id", QT_TRANSLATE_NOOP("core", "Assessment item"), FieldType::Reference, nullptr, "assessment", Needed::Yes),
    field<&AssessmentOutcome::outcomeId>("outcome_id", QT_TRANSLATE_NOOP("core", "Outcome"), FieldType::Reference, nullptr, "outcome", Needed::Yes),
};
const Table assessmentOutcome = rowsTable<&Program::assessmentOutcomes>("assessment_outcome", "assessmentOutcomes", QT_TRANSLATE_NOOP("core", "Evidence for outcome"), assessmentOutcomeFields);

static const std::vector<Field> assessmentObjectiveFields{
    field<&AssessmentObjective::assessmentId>("assessment_id", QT_TRANSLATE_NOOP("core", "Assessment item"), FieldType::Reference, nullptr, "assessment", Needed::Yes),
    field<&AssessmentObjective::objectiveId>("objective_id", QT_TRANSLATE_NOOP("core", "Course objective"), FieldType::Reference, nullptr, "course_objective", Needed::Yes),
    field<&AssessmentObjective::weight>("weight", QT_TRANSLATE_NOOP("core", "Weight"), FieldType::Percent),
};
const Table assessmentObjective = rowsTable<&Program::assessmentObjectives>("assessment_objective", "assessmentObjectives", QT_TRANSLATE_NOOP("core", "Evidence for course objective"), assessmentObjectiveFields);

} // namespace micromajor::tables
