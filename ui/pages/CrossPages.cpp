// The pages that belong to no single dimension.
#include "ui/pages/Attachments.h"
#include "ui/pages/DimensionPages.h"
#include "ui/pages/SubjectLink.h"

#include <QCoreApplication>

namespace micromajor::pages {

const FormSpec basics{
    QT_TRANSLATE_NOOP("pages", "Basic information"),
    QT_TRANSLATE_NOOP("pages", "Name, kind and institution, as they stand on the cover of every form."),
    {{nullptr,
      {{"name_zh"}, {"name_en"}, {"kind"}, {"type"}, {"institution"}, {"college"}, {"country"}, {"level"}, {"grade"}, {"language"}, {"status"}, {"application_date"}},
      {}},
     {QT_TRANSLATE_NOOP("pages", "Place in the curriculum"), {{"main_major"}, {"overlap_percent"}, {"origin"}, {"integrates_industry"}}, {}},
     {QT_TRANSLATE_NOOP("pages", "Where these statements come from"),
      {{"source"}, {"source_note"}},
      {&tables::sourceNote, {{"text", 5}, {"subject_id", 3, &SubjectLink::ofSourceNote}}, {},
       QT_TRANSLATE_NOOP("pages", "Doubts about the source and remarks on it, each about one place or about the whole program."), QT_TRANSLATE_NOOP("pages", "Remark on the source"),
       {"subject_kind"}, nullptr, true}},
     {QT_TRANSLATE_NOOP("pages", "Attachments"),
      {},
      {&tables::attachment, {{"name", 4}, {"content", 4, &AttachmentFile::make}}, {},
       QT_TRANSLATE_NOOP("pages", "Files that go with the application: agreements, letters, survey reports. They are kept inside the program."), QT_TRANSLATE_NOOP("pages", "Add files…"),
       {}, &AttachmentFile::choose, true}}}};

const FormSpec outcomes{
    QT_TRANSLATE_NOOP("pages", "Outcomes"),
    QT_TRANSLATE_NOOP("pages", "What learners can do at the end, and which courses bring them there."),
    {{QT_TRANSLATE_NOOP("pages", "Learning outcomes"),
      {},
      {&tables::outcome, {{"code", 1}, {"statement", 6}, {"kind", 2}}, {{&tables::outcomeGap, "outcome_id", "gap_id", QT_TRANSLATE_NOOP("pages", "Closes capability gaps")}},
       QT_TRANSLATE_NOOP("pages", "Each outcome starts with what the learner can do: build, analyse, evaluate …"), QT_TRANSLATE_NOOP("pages", "Outcome")}},
     {QT_TRANSLATE_NOOP("pages", "Support by courses"),
      {},
      {&tables::outcomeSupport, {{"outcome_id", 4}, {"course_id", 4}, {"strength", 2}, {"progression", 2}, {"weight", 1}}, {},
       QT_TRANSLATE_NOOP("pages", "Which course supports which outcome, and how strongly."), QT_TRANSLATE_NOOP("pages", "Support")}},
     {QT_TRANSLATE_NOOP("pages", "Course objectives"),
      {},
      {&tables::courseObjective, {{"code", 1}, {"statement", 5}, {"course_id", 3}, {"outcome_id", 3}}, {}, QT_TRANSLATE_NOOP("pages", "Objectives of single courses, tied to the outcomes of the program."), QT_TRANSLATE_NOOP("pages", "Course objective")}}}};

const FormSpec team{
    QT_TRANSLATE_NOOP("pages", "Team and partners"),
    QT_TRANSLATE_NOOP("pages", "Who teaches, who mentors, and which organisations take part."),
    {{QT_TRANSLATE_NOOP("pages", "People"),
      {},
      {&tables::person, {{"name", 2}, {"role", 2}, {"title", 2}, {"workplace", 3}, {"leader", 1}}, {}, QT_TRANSLATE_NOOP("pages", "Academic staff and enterprise mentors; one of them leads the program."), QT_TRANSLATE_NOOP("pages", "Person")}},
     {QT_TRANSLATE_NOOP("pages", "Who teaches what"), {}, {&tables::teaching, {{"person_id", 3}, {"course_id", 3}, {"role", 2}, {"hours", 1}}, {}, QT_TRANSLATE_NOOP("pages", "Which person teaches or mentors which course."), QT_TRANSLATE_NOOP("pages", "Teaching")}},
     {QT_TRANSLATE_NOOP("pages", "Courses taught in the last three years"),
      {},
      {&tables::recentCourse, {{"person_id", 3}, {"name", 3}, {"credits", 1}, {"hours", 1}}, {}, QT_TRANSLATE_NOOP("pages", "The application form asks the leader for these."), QT_TRANSLATE_NOOP("pages", "Course taught")}},
     {QT_TRANSLATE_NOOP("pages", "Organisations"), {}, {&tables::organisation, {{"name", 4}, {"kind", 3}, {"country", 2}}, {}, QT_TRANSLATE_NOOP("pages", "Lead unit, co-building universities, enterprises."), QT_TRANSLATE_NOOP("pages", "Organisation")}},
     {QT_TRANSLATE_NOOP("pages", "Agreements"),
      {},
      {&tables::agreement, {{"title", 3}, {"organisation_id", 3}, {"signed_on", 2}, {"valid_until", 2}}, {}, QT_TRANSLATE_NOOP("pages", "What has been signed with the partners."), QT_TRANSLATE_NOOP("pages", "Agreement")}},
     {QT_TRANSLATE_NOOP("pages", "Support and guidance"), {{"support_text"}, {"guidance_text"}}, {}}}};

const FormSpec quality{
    QT_TRANSLATE_NOOP("pages", "Quality assurance"),
    QT_TRANSLATE_NOOP("pages", "How the program stays up to date, how that is measured, and who has approved it."),
    {{nullptr, {{"quality_text"}, {"quality_body"}, {"refresh_percent"}, {"review_months"}, {"last_updated"}, {"development_months"}, {"exit_rule"}}, {}},
     {QT_TRANSLATE_NOOP("pages", "Indicators"),
      {},
      {&tables::qualityIndicator, {{"name", 4}, {"kind", 3}, {"source", 2}, {"target_percent", 1}}, {}, QT_TRANSLATE_NOOP("pages", "What is measured: satisfaction, skill gain, completion, employment."), QT_TRANSLATE_NOOP("pages", "Indicator")}},
     {QT_TRANSLATE_NOOP("pages", "Results by year"),
      {},
      {&tables::qualityResult, {{"indicator_id", 4}, {"year", 1}, {"percent", 1}, {"counted", 1}, {"total", 1}}, {}, QT_TRANSLATE_NOOP("pages", "The figures of each year, with how many answered."), QT_TRANSLATE_NOOP("pages", "Result")}},
     {QT_TRANSLATE_NOOP("pages", "Feedback"), {}, {&tables::feedback, {{"kind", 2}, {"method", 4}, {"cycle_months", 1}}, {}, QT_TRANSLATE_NOOP("pages", "Who is asked, how and how often."), QT_TRANSLATE_NOOP("pages", "Feedback channel")}},
     {QT_TRANSLATE_NOOP("pages", "Approvals"),
      {},
      {&tables::approval, {{"step", 3}, {"body", 3}, {"state", 2}, {"date", 2}, {"signatory", 2}}, {}, QT_TRANSLATE_NOOP("pages", "The steps of approval with state, date and signatory."), QT_TRANSLATE_NOOP("pages", "Approval")}},
     {QT_TRANSLATE_NOOP("pages", "Waivers"), {}, {&tables::waiver, {{"rule", 3}, {"subject_id", 3, &SubjectLink::ofWaiver}, {"reason", 5}, {"author", 2}, {"date", 2}}, {}, QT_TRANSLATE_NOOP("pages", "No problem has been waived. A waiver is made in the problems pane, with its reason."), nullptr, {"subject_kind", "subject_field"}, nullptr, true}},
     {QT_TRANSLATE_NOOP("pages", "Rule sets answered to"), {}, {&tables::ruleSetUse, {{"rule_set", 3}, {"version", 2}}, {}, QT_TRANSLATE_NOOP("pages", "The program answers to the rule sets that come with the application."), nullptr, {"digest", "content"}, nullptr, true}}}};

} // namespace micromajor::pages
