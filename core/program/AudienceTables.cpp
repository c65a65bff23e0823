#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> learnerGroupFields{
    field<&LearnerGroup::kind>("kind", QT_TRANSLATE_NOOP("core", "Kind"), FieldType::Choice, &choices::learnerKind),
    field<&LearnerGroup::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&LearnerGroup::level>("level", QT_TRANSLATE_NOOP("core", "Level"), FieldType::Text),
    field<&LearnerGroup::years>("years", QT_TRANSLATE_NOOP("core", "Years of study"), FieldType::Text),
    field<&LearnerGroup::disciplines>("disciplines", QT_TRANSLATE_NOOP("core", "Disciplines"), FieldType::Text),
    field<&LearnerGroup::entryConditions>("entry_conditions", QT_TRANSLATE_NOOP("core", "Conditions to join"), FieldType::LongText),
    field<&LearnerGroup::reason>("reason", QT_TRANSLATE_NOOP("core", "Reason to learn"), FieldType::OpenChoice, &choices::learningReason),
};
const Table learnerGroup = rowsTable<&Program::learnerGroups>("learner_group", "learnerGroups", QT_TRANSLATE_NOOP("core", "Learner group"), learnerGroupFields);

static const std::vector<Field> priorityGroupFields{
    field<&PriorityGroup::kind>("kind", QT_TRANSLATE_NOOP("core", "Kind"), FieldType::Choice, &choices::priorityKind),
    field<&PriorityGroup::major>("major", QT_TRANSLATE_NOOP("core", "Major"), FieldType::Text),
    field<&PriorityGroup::placementPercent>("placement_percent", QT_TRANSLATE_NOOP("core", "Graduate placement rate"), FieldType::Percent),
    field<&PriorityGroup::year>("year", QT_TRANSLATE_NOOP("core", "Year"), FieldType::Integer),
    field<&PriorityGroup::source>("source", QT_TRANSLATE_NOOP("core", "Source"), FieldType::Text),
};
const Table priorityGroup = rowsTable<&Program::priorityGroups>("priority_group", "priorityGroups", QT_TRANSLATE_NOOP("core", "Priority group"), priorityGroupFields);

} // namespace micromajor::tables
