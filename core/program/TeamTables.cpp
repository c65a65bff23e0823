#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> organisationFields{
    field<&Organisation::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&Organisation::kind>("kind", QT_TRANSLATE_NOOP("core", "Kind"), FieldType::Choice, &choices::organisationKind),
    field<&Organisation::country>("country", QT_TRANSLATE_NOOP("core", "Country"), FieldType::OpenChoice, &choices::country),
    field<&Organisation::role>("role", QT_TRANSLATE_NOOP("core", "Task taken on"), FieldType::Text),
    field<&Organisation::recognition>("recognition", QT_TRANSLATE_NOOP("core", "Recognition by the industry"), FieldType::LongText),
    field<&Organisation::url>("url", QT_TRANSLATE_NOOP("core", "Website"), FieldType::Text),
};
const Table organisation = rowsTable<&Program::organisations>("organisation", "organisations", QT_TRANSLATE_NOOP("core", "Organisation"), organisationFields);

static const std::vector<Field> agreementFields{
    field<&Agreement::organisationId>("organisation_id", QT_TRANSLATE_NOOP("core", "Organisation"), FieldType::Reference, nullptr, "organisation", Needed::Yes),
    field<&Agreement::title>("title", QT_TRANSLATE_NOOP("core", "Agreement title"), FieldType::Text),
    field<&Agreement::scope>("scope", QT_TRANSLATE_NOOP("core", "Scope of cooperation"), FieldType::Text),
    field<&Agreement::coDesign>("co_design", QT_TRANSLATE_NOOP("core", "Includes curriculum design"), FieldType::YesNo),
    field<&Agreement::signedOn>("signed_on", QT_TRANSLATE_NOOP("core", "Signed on"), FieldType::Date),
    field<&Agreement::validUntil>("valid_until", QT_TRANSLATE_NOOP("core", "Valid until"), FieldType::Date),
    field<&Agreement::attachmentId>("attachment_id", QT_TRANSLATE_NOOP("core", "Attachment"), FieldType::Reference, nullptr, "attachment", Needed::No),
};
const Table agreement = rowsTable<&Program::agreements>("agreement", "agreements", QT_TRANSLATE_NOOP("core", "Agreement"), agreementFields);

static const std::vector<Field> personFields{
    field<&Person::name>("name", QT_TRANSLATE_NOOP("core", "Full name"), FieldType::Text),
    field<&Person::role>("role", QT_TRANSLATE_NOOP("core", "Role"), FieldType::Choice, &choices::personRole),
    field<&Person::leader>("leader", QT_TRANSLATE_NOOP("core", "Program leader"), FieldType::YesNo),
    field<&Person::organisationId>("organisation_id", QT_TRANSLATE_NOOP("core", "Organisation"), FieldType::Reference, nullptr, "organisation", Needed::No),
    field<&Person::workplace>("workplace", QT_TRANSLATE_NOOP("core", "Workplace"), FieldType::Text),
    field<&Person::title>("title", QT_TRANSLATE_NOOP("core", "Academic title"), FieldType::Text),
    field<&Person::position>("position", QT_TRANSLATE_NOOP("core", "Position"), FieldType::Text),
    field<&Person::degree>("degree", QT_TRANSLATE_NOOP("core", "Degree"), FieldType::Text),
    field<&Person::age>("age", QT_TRANSLATE_NOOP("core", "Age"), FieldType::Integer),
    field<&Person::phone>("phone", QT_TRANSLATE_NOOP("core", "Telephone"), FieldType::Text),
    field<&Person::email>("email", QT_TRANSLATE_NOOP("core", "E-mail"), FieldType::Text),
    field<&Person::research>("research", QT_TRANSLATE_NOOP("core", "Main research"), FieldType::LongText),
    field<&Person::tasks>("tasks", QT_TRANSLATE_NOOP("core", "Tasks and courses taught"), FieldType::LongText),
    field<&Person::taughtBefore>("taught_before", QT_TRANSLATE_NOOP("core", "Courses taught before"), FieldType::Text),
};
const Table person = rowsTable<&Program::people>("person", "people", QT_TRANSLATE_NOOP("core", "Person"), personFields);

static const std::vector<Field> recentCourseFields{
    field<&RecentCourse::personId>("person_id", QT_TRANSLATE_NOOP("core", "Person"), FieldType::Reference, nullptr, "person", Needed::Yes),
    field<&RecentCourse::name>("name", QT_TRANSLATE_NOOP("core", "Course name"), FieldType::Text),
    field<&RecentCourse::credits>("credits", QT_TRANSLATE_NOOP("core", "Credits"), FieldType::Credits),
    field<&RecentCourse::hours>("hours", QT_TRANSLATE_NOOP("core", "Contact hours"), FieldType::Hours),
};
const Table recentCourse = rowsTable<&Program::recentCourses>("recent_course", "recentCourses", QT_TRANSLATE_NOOP("core", "Course of the last three years"), recentCourseFields);

static const std::vector<Field> teachingFields{
    field<&Teaching::personId>("person_id", QT_TRANSLATE_NOOP("core", "Person"), FieldType::Reference, nullptr, "person", Needed::Yes),
    field<&Teaching::courseId>("course_id", QT_TRANSLATE_NOOP("core", "Course"), FieldType::Reference, nullptr, "course", Needed::Yes),
    field<&Teaching::role>("role", QT_TRANSLATE_NOOP("core", "Role"), FieldType::OpenChoice, &choices::teachingRole),
    field<&Teaching::hours>("hours", QT_TRANSLATE_NOOP("core", "Hours"), FieldType::Hours),
};
const Table teaching = rowsTable<&Program::teachings>("teaching", "teachings", QT_TRANSLATE_NOOP("core", "Teaching"), teachingFields);

} // namespace micromajor::tables
