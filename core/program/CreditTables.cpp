#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> recognitionFields{
    field<&Recognition::kind>("kind", QT_TRANSLATE_NOOP("core", "Way of recognition"), FieldType::OpenChoice, &choices::recognitionKind),
    field<&Recognition::targetInstitution>("target_institution", QT_TRANSLATE_NOOP("core", "Receiving institution"), FieldType::Text),
    field<&Recognition::targetProgram>("target_program", QT_TRANSLATE_NOOP("core", "Receiving program"), FieldType::Text),
    field<&Recognition::credits>("credits", QT_TRANSLATE_NOOP("core", "Recognised credits"), FieldType::Credits),
    field<&Recognition::percent>("percent", QT_TRANSLATE_NOOP("core", "Largest share"), FieldType::Percent),
    field<&Recognition::condition>("condition", QT_TRANSLATE_NOOP("core", "Condition"), FieldType::LongText),
};
const Table recognition = rowsTable<&Program::recognitions>("recognition", "recognitions", QT_TRANSLATE_NOOP("core", "Recognition of credits"), recognitionFields);

} // namespace micromajor::tables
