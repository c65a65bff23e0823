#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> capabilityGapFields{
    field<&CapabilityGap::kind>("kind", QT_TRANSLATE_NOOP("core", "Kind"), FieldType::Choice, &choices::gapKind),
    field<&CapabilityGap::statement>("statement", QT_TRANSLATE_NOOP("core", "What is missing"), FieldType::LongText),
};
const Table capabilityGap = rowsTable<&Program::capabilityGaps>("capability_gap", "capabilityGaps", QT_TRANSLATE_NOOP("core", "Capability gap"), capabilityGapFields);

static const std::vector<Field> occupationFields{
    field<&Occupation::gapId>("gap_id", QT_TRANSLATE_NOOP("core", "Capability gap"), FieldType::Reference, nullptr, "capability_gap", Needed::No),
    field<&Occupation::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&Occupation::code>("code", QT_TRANSLATE_NOOP("core", "Occupation code"), FieldType::Text),
    field<&Occupation::note>("note", QT_TRANSLATE_NOOP("core", "Note"), FieldType::Text),
};
const Table occupation = rowsTable<&Program::occupations>("occupation", "occupations", QT_TRANSLATE_NOOP("core", "Occupation"), occupationFields);

static const std::vector<Field> evidenceFields{
    field<&Evidence::gapId>("gap_id", QT_TRANSLATE_NOOP("core", "Capability gap"), FieldType::Reference, nullptr, "capability_gap", Needed::No),
    field<&Evidence::kind>("kind", QT_TRANSLATE_NOOP("core", "Kind"), FieldType::OpenChoice, &choices::evidenceKind),
    field<&Evidence::title>("title", QT_TRANSLATE_NOOP("core", "Title"), FieldType::Text),
    field<&Evidence::source>("source", QT_TRANSLATE_NOOP("core", "Source"), FieldType::Text),
    field<&Evidence::date>("date", QT_TRANSLATE_NOOP("core", "Date"), FieldType::Date),
    field<&Evidence::url>("url", QT_TRANSLATE_NOOP("core", "Address"), FieldType::Text),
    field<&Evidence::finding>("finding", QT_TRANSLATE_NOOP("core", "Finding"), FieldType::LongText),
};
const Table evidence = rowsTable<&Program::evidence>("evidence", "evidence", QT_TRANSLATE_NOOP("core", "Evidence"), evidenceFields);

static const std::vector<Field> directionFields{
    field<&Direction::areaCode>("area_code", QT_TRANSLATE_NOOP("core", "Area code"), FieldType::Text),
    field<&Direction::area>("area", QT_TRANSLATE_NOOP("core", "Area"), FieldType::Text),
    field<&Direction::directionCode>("direction_code", QT_TRANSLATE_NOOP("core", "Direction code"), FieldType::Text),
    field<&Direction::direction>("direction", QT_TRANSLATE_NOOP("core", "Direction"), FieldType::Text),
    field<&Direction::justification>("justification", QT_TRANSLATE_NOOP("core", "Justification"), FieldType::LongText),
};
const Table direction = rowsTable<&Program::directions>("direction", "directions", QT_TRANSLATE_NOOP("core", "Priority direction"), directionFields);

} // namespace micromajor::tables
