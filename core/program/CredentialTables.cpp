#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> credentialFields{
    field<&Credential::scope>("scope", QT_TRANSLATE_NOOP("core", "Issued for"), FieldType::Choice, &choices::credentialScope),
    field<&Credential::moduleId>("module_id", QT_TRANSLATE_NOOP("core", "Module"), FieldType::Reference, nullptr, "module", Needed::No),
    field<&Credential::courseId>("course_id", QT_TRANSLATE_NOOP("core", "Course"), FieldType::Reference, nullptr, "course", Needed::No),
    field<&Credential::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&Credential::kind>("kind", QT_TRANSLATE_NOOP("core", "Kind"), FieldType::OpenChoice, &choices::credentialKind),
    field<&Credential::issuer>("issuer", QT_TRANSLATE_NOOP("core", "Issuer"), FieldType::Text),
    field<&Credential::awardingBody>("awarding_body", QT_TRANSLATE_NOOP("core", "Awarding body"), FieldType::Text),
    field<&Credential::issuerCountry>("issuer_country", QT_TRANSLATE_NOOP("core", "Country of issuer"), FieldType::OpenChoice, &choices::country),
    field<&Credential::capability>("capability", QT_TRANSLATE_NOOP("core", "Capability certified"), FieldType::Text),
    field<&Credential::requirement>("requirement", QT_TRANSLATE_NOOP("core", "Requirement"), FieldType::LongText),
    field<&Credential::level>("level", QT_TRANSLATE_NOOP("core", "Level"), FieldType::Text),
    field<&Credential::verification>("verification", QT_TRANSLATE_NOOP("core", "Verification method"), FieldType::OpenChoice, &choices::verification),
    field<&Credential::verificationUrl>("verification_url", QT_TRANSLATE_NOOP("core", "Verification address"), FieldType::Text),
    field<&Credential::queryText>("query_text", QT_TRANSLATE_NOOP("core", "Query"), FieldType::Text),
    field<&Credential::digital>("digital", QT_TRANSLATE_NOOP("core", "Digital"), FieldType::YesNo),
    field<&Credential::onTranscript>("on_transcript", QT_TRANSLATE_NOOP("core", "On the transcript"), FieldType::YesNo),
    field<&Credential::identitySlot>("identity_slot", QT_TRANSLATE_NOOP("core", "Names the learner"), FieldType::YesNo),
    field<&Credential::dateSlot>("date_slot", QT_TRANSLATE_NOOP("core", "Carries the date of issue"), FieldType::YesNo),
    field<&Credential::gradingScheme>("grading_scheme", QT_TRANSLATE_NOOP("core", "Grading scheme"), FieldType::Text),
};
const Table credential = rowsTable<&Program::credentials>("credential", "credentials", QT_TRANSLATE_NOOP("core", "Credential"), credentialFields);

} // namespace micromajor::tables
