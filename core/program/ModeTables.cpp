#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> termFields{
    field<&Term::number>("number", QT_TRANSLATE_NOOP("core", "Number"), FieldType::Integer),
    field<&Term::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&Term::weeks>("weeks", QT_TRANSLATE_NOOP("core", "Weeks"), FieldType::Integer),
    field<&Term::startsOn>("starts_on", QT_TRANSLATE_NOOP("core", "First day"), FieldType::Date),
};
const Table term = rowsTable<&Program::terms>("term", "terms", QT_TRANSLATE_NOOP("core", "Term"), termFields);

} // namespace micromajor::tables
