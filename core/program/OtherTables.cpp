#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> feeFields{
    field<&Fee::amount>("amount", QT_TRANSLATE_NOOP("core", "Amount"), FieldType::Money),
    field<&Fee::currency>("currency", QT_TRANSLATE_NOOP("core", "Currency"), FieldType::OpenChoice, &choices::currency),
    field<&Fee::basis>("basis", QT_TRANSLATE_NOOP("core", "Basis"), FieldType::Choice, &choices::feeBasis),
    field<&Fee::bound>("bound", QT_TRANSLATE_NOOP("core", "Exactness"), FieldType::Choice, &choices::feeBound),
    field<&Fee::payer>("payer", QT_TRANSLATE_NOOP("core", "Who pays"), FieldType::Text),
    field<&Fee::note>("note", QT_TRANSLATE_NOOP("core", "In words"), FieldType::Text),
};
const Table fee = rowsTable<&Program::fees>("fee", "fees", QT_TRANSLATE_NOOP("core", "Fee"), feeFields);

} // namespace micromajor::tables
