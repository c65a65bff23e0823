#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> qualityIndicatorFields{
    field<&QualityIndicator::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&QualityIndicator::kind>("kind", QT_TRANSLATE_NOOP("core", "Kind"), FieldType::OpenChoice, &choices::indicatorKind),
    field<&QualityIndicator::source>("source", QT_TRANSLATE_NOOP("core", "Asked of"), FieldType::Text),
    field<&QualityIndicator::targetPercent>("target_percent", QT_TRANSLATE_NOOP("core", "Target"), FieldType::Percent),
    field<&QualityIndicator::cycleMonths>("cycle_months", QT_TRANSLATE_NOOP("core", "Cycle in months"), FieldType::Integer),
};
const Table qualityIndicator = rowsTable<&Program::qualityIndicators>("quality_indicator", "qualityIndicators", QT_TRANSLATE_NOOP("core", "Quality indicator"), qualityIndicatorFields);

static const std::vector<Field> qualityResultFields{
    field<&QualityResult::indicatorId>("indicator_id", QT_TRANSLATE_NOOP("core", "Indicator"), FieldType::Reference, nullptr, "quality_indicator", Needed::Yes),
    field<&QualityResult::year>("year", QT_TRANSLATE_NOOP("core", "Year"), FieldType::Integer),
    field<&QualityResult::percent>("percent", QT_TRANSLATE_NOOP("core", "Percent"), FieldType::Percent),
    field<&QualityResult::counted>("counted", QT_TRANSLATE_NOOP("core", "Counted"), FieldType::Integer),
    field<&QualityResult::total>("total", QT_TRANSLATE_NOOP("core", "Of"), FieldType::Integer),
    field<&QualityResult::note>("note", QT_TRANSLATE_NOOP("core", "Note"), FieldType::Text),
};
const Table qualityResult = rowsTable<&Program::qualityResults>("quality_result", "qualityResults", QT_TRANSLATE_NOOP("core", "Quality result"), qualityResultFields);

static const std::vector<Field> feedbackFields{
    field<&Feedback::kind>("kind", QT_TRANSLATE_NOOP("core", "Who"), FieldType::Text),
    field<&Feedback::method>("method", QT_TRANSLATE_NOOP("core", "Method"), FieldType::Text),
    field<&Feedback::cycleMonths>("cycle_months", QT_TRANSLATE_NOOP("core", "Cycle in months"), FieldType::Integer),
};
const Table feedback = rowsTable<&Program::feedbacks>("feedback", "feedbacks", QT_TRANSLATE_NOOP("core", "Feedback channel"), feedbackFields);

static const std::vector<Field> approvalFields{
    field<&Approval::step>("step", QT_TRANSLATE_NOOP("core", "Step"), FieldType::OpenChoice, &choices::approvalStep),
    field<&Approval::body>("body", QT_TRANSLATE_NOOP("core", "Body"), FieldType::Text),
    field<&Approval::organisationId>("organisation_id", QT_TRANSLATE_NOOP("core", "Unit"), FieldType::Reference, nullptr, "organisation", Needed::No),
    field<&Approval::state>("state", QT_TRANSLATE_NOOP("core", "State"), FieldType::Choice, &choices::approvalState),
    field<&Approval::opinion>("opinion", QT_TRANSLATE_NOOP("core", "Opinion"), FieldType::LongText),
    field<&Approval::signatory>("signatory", QT_TRANSLATE_NOOP("core", "Signatory"), FieldType::Text),
    field<&Approval::date>("date", QT_TRANSLATE_NOOP("core", "Date"), FieldType::Date),
    field<&Approval::note>("note", QT_TRANSLATE_NOOP("core", "Note"), FieldType::Text),
};
const Table approval = rowsTable<&Program::approvals>("approval", "approvals", QT_TRANSLATE_NOOP("core", "Approval"), approvalFields);

static const std::vector<Field> attachmentFields{
    field<&Attachment::name>("name", QT_TRANSLATE_NOOP("core", "Name"), FieldType::Text),
    field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("core", "Media type"), FieldType::Text),
    field<&Attachment::content>("content", QT_TRANSLATE_NOOP("core", "Content"), FieldType::Blob),
    field<&Attachment::note>("note", QT_TRANSLATE_NOOP("core", "Note"), FieldType::Text),
};
const Table attachment = rowsTable<&Program::attachments>("attachment", "attachments", QT_TRANSLATE_NOOP("core", "Attachment"), attachmentFields);

} // namespace micromajor::tables
