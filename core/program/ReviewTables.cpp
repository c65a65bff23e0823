#include "core/program/Tables.h"

#include "core/program/FieldAccess.h"
#include "core/program/Program.h"

namespace micromajor::tables {

static const std::vector<Field> ruleSetUseFields{
    field<&RuleSetUse::ruleSet>("rule_set", QT_TRANSLATE_NOOP("core", "Rule set"), FieldType::Text),
    field<&RuleSetUse::version>("version", QT_TRANSLATE_NOOP("core", "Version"), FieldType::Text),
    field<&RuleSetUse::digest>("digest", QT_TRANSLATE_NOOP("core", "Digest"), FieldType::Text),
    field<&RuleSetUse::content>("content", QT_TRANSLATE_NOOP("core", "Embedded content"), FieldType::LongText),
};
const Table ruleSetUse = rowsTable<&Program::ruleSetUses>("rule_set_use", "ruleSetUses", QT_TRANSLATE_NOOP("core", "Rule set answered to"), ruleSetUseFields);

static const std::vector<Field> waiverFields{
    field<&Waiver::rule>("rule", QT_TRANSLATE_NOOP("core", "Rule"), FieldType::Text),
    field<&Waiver::ruleSet>("rule_set", QT_TRANSLATE_NOOP("core", "Rule set"), FieldType::Text),
    field<&Waiver::subjectKind>("subject_kind", QT_TRANSLATE_NOOP("core", "Subject kind"), FieldType::Text),
    field<&Waiver::subjectId>("subject_id", QT_TRANSLATE_NOOP("core", "Subject"), FieldType::Text),
    field<&Waiver::subjectField>("subject_field", QT_TRANSLATE_NOOP("core", "Field"), FieldType::Text),
    field<&Waiver::reason>("reason", QT_TRANSLATE_NOOP("core", "Reason"), FieldType::LongText),
    field<&Waiver::author>("author", QT_TRANSLATE_NOOP("core", "Author"), FieldType::Text),
    field<&Waiver::date>("date", QT_TRANSLATE_NOOP("core", "Date"), FieldType::Date),
};
const Table waiver = rowsTable<&Program::waivers>("waiver", "waivers", QT_TRANSLATE_NOOP("core", "Waiver"), waiverFields);

static const std::vector<Field> sourceNoteFields{
    field<&SourceNote::subjectKind>("subject_kind", QT_TRANSLATE_NOOP("core", "Subject kind"), FieldType::Text),
    field<&SourceNote::subjectId>("subject_id", QT_TRANSLATE_NOOP("core", "Subject"), FieldType::Text),
    field<&SourceNote::text>("text", QT_TRANSLATE_NOOP("core", "Text"), FieldType::LongText),
};
const Table sourceNote = rowsTable<&Program::sourceNotes>("source_note", "sourceNotes", QT_TRANSLATE_NOOP("core", "Source note"), sourceNoteFields);

static const std::vector<Field> commentFields{
    field<&Comment::parentId>("parent_id", QT_TRANSLATE_NOOP("core", "Answers"), FieldType::Reference, nullptr, "comment", Needed::No),
    field<&Comment::subjectKind>("subject_kind", QT_TRANSLATE_NOOP("core", "Subject kind"), FieldType::Text),
    field<&Comment::subjectId>("subject_id", QT_TRANSLATE_NOOP("core", "Subject"), FieldType::Text),
    field<&Comment::subjectField>("subject_field", QT_TRANSLATE_NOOP("core", "Field"), FieldType::Text),
    field<&Comment::place>("place", QT_TRANSLATE_NOOP("core", "Place in a form"), FieldType::Text),
    field<&Comment::author>("author", QT_TRANSLATE_NOOP("core", "Author"), FieldType::Text),
    field<&Comment::role>("role", QT_TRANSLATE_NOOP("core", "Role"), FieldType::Text),
    field<&Comment::created>("created", QT_TRANSLATE_NOOP("core", "Time"), FieldType::Text),
    field<&Comment::mentions>("mentions", QT_TRANSLATE_NOOP("core", "Mentions"), FieldType::Text),
    field<&Comment::text>("text", QT_TRANSLATE_NOOP("core", "Text"), FieldType::LongText),
    field<&Comment::resolved>("resolved", QT_TRANSLATE_NOOP("core", "Resolved"), FieldType::YesNo),
};
const Table comment = rowsTable<&Program::comments>("comment", "comments", QT_TRANSLATE_NOOP("core", "Comment"), commentFields);

static const std::vector<Field> reviewerFields{
    field<&Reviewer::name>("name", QT_TRANSLATE_NOOP("core", "Full name"), FieldType::Text),
    field<&Reviewer::organisation>("organisation", QT_TRANSLATE_NOOP("core", "Organisation"), FieldType::Text),
    field<&Reviewer::weight>("weight", QT_TRANSLATE_NOOP("core", "Weight"), FieldType::Percent),
};
const Table reviewer = rowsTable<&Program::reviewers>("reviewer", "reviewers", QT_TRANSLATE_NOOP("core", "Reviewer"), reviewerFields);

static const std::vector<Field> rubricCriterionFields{
    field<&RubricCriterion::dimension>("dimension", QT_TRANSLATE_NOOP("core", "Dimension"), FieldType::Text),
    field<&RubricCriterion::title>("title", QT_TRANSLATE_NOOP("core", "Criterion title"), FieldType::Text),
    field<&RubricCriterion::description>("description", QT_TRANSLATE_NOOP("core", "Description"), FieldType::LongText),
    field<&RubricCriterion::weight>("weight", QT_TRANSLATE_NOOP("core", "Weight"), FieldType::Percent),
};
const Table rubricCriterion = rowsTable<&Program::rubricCriteria>("rubric_criterion", "rubricCriteria", QT_TRANSLATE_NOOP("core", "Review criterion"), rubricCriterionFields);

static const std::vector<Field> reviewScoreFields{
    field<&ReviewScore::reviewerId>("reviewer_id", QT_TRANSLATE_NOOP("core", "Reviewer"), FieldType::Reference, nullptr, "reviewer", Needed::Yes),
    field<&ReviewScore::criterionId>("criterion_id", QT_TRANSLATE_NOOP("core", "Criterion"), FieldType::Reference, nullptr, "rubric_criterion", Needed::Yes),
    field<&ReviewScore::score>("score", QT_TRANSLATE_NOOP("core", "Score"), FieldType::Percent),
    field<&ReviewScore::comment>("comment", QT_TRANSLATE_NOOP("core", "Remark"), FieldType::LongText),
};
const Table reviewScore = rowsTable<&Program::reviewScores>("review_score", "reviewScores", QT_TRANSLATE_NOOP("core", "Score"), reviewScoreFields);

static const std::vector<Field> decisionFields{
    field<&Decision::kind>("kind", QT_TRANSLATE_NOOP("core", "Conclusion"), FieldType::Choice, &choices::decisionKind),
    field<&Decision::conditions>("conditions", QT_TRANSLATE_NOOP("core", "Conditions"), FieldType::LongText),
    field<&Decision::author>("author", QT_TRANSLATE_NOOP("core", "Author"), FieldType::Text),
    field<&Decision::date>("date", QT_TRANSLATE_NOOP("core", "Date"), FieldType::Date),
};
const Table decision = rowsTable<&Program::decisions>("decision", "decisions", QT_TRANSLATE_NOOP("core", "Decision"), decisionFields);

} // namespace micromajor::tables
