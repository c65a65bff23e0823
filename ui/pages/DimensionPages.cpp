#include "ui/pages/DimensionPages.h"

#include "ui/pages/DirectionPicker.h"

#include <QCoreApplication>

namespace micromajor::pages {

static QString computed(const QString &range)
{
    return range.isEmpty() ? QCoreApplication::translate("pages", "Cannot be computed: courses are not fully stated")
                           : QCoreApplication::translate("pages", "The courses give %1").arg(range);
}

static QString computedCourses(const Facts &facts)
{
    return computed(rangeText(facts.totals.courses));
}

static QString computedCredits(const Facts &facts)
{
    return computed(rangeText(facts.totals.credits));
}

static QString computedHours(const Facts &facts)
{
    return computed(rangeText(facts.totals.hours));
}

static QString computedLearningHours(const Facts &facts)
{
    return computed(rangeText(facts.totals.learningHours));
}

const FormSpec audience{
    QT_TRANSLATE_NOOP("pages", "Target learners"),
    QT_TRANSLATE_NOOP("pages", "Who this program is for, who may enter, and how many."),
    {{nullptr, {{"audience"}, {"disciplines"}, {"entry_conditions"}, {"excluded_majors"}, {"quota"}, {"minimum_class_size"}}, {}},
     {QT_TRANSLATE_NOOP("pages", "Learner groups"),
      {},
      {&tables::learnerGroup, {{"kind", 2}, {"name", 3}, {"level", 2}, {"years", 2}}, {},
       QT_TRANSLATE_NOOP("pages", "One row for each kind of learner: enrolled students with level and year, people in service, the public."), QT_TRANSLATE_NOOP("pages", "Learner group")}},
     {QT_TRANSLATE_NOOP("pages", "Priority groups"),
      {},
      {&tables::priorityGroup, {{"kind", 3}, {"major", 3}, {"placement_percent", 2}, {"year", 1}}, {},
       QT_TRANSLATE_NOOP("pages", "Majors whose graduates need this most: red- and yellow-card majors, placement below 50 %."), QT_TRANSLATE_NOOP("pages", "Priority group")}}}};

const FormSpec gap{
    QT_TRANSLATE_NOOP("pages", "Capability gap"),
    QT_TRANSLATE_NOOP("pages", "What the labour market lacks, how that is known, and the priority direction it belongs to."),
    {{nullptr, {{"capability"}, {"demand_analysis"}}, {}},
     {QT_TRANSLATE_NOOP("pages", "Priority directions"),
      {},
      {&tables::direction, {{"area", 1, &DirectionPicker::makeArea}, {"direction", 1, &DirectionPicker::makeDirection}}, {},
       QT_TRANSLATE_NOOP("pages", "The area and direction of the ministry's 2025 list that the program declares."), QT_TRANSLATE_NOOP("pages", "Direction"),
       {"area_code", "direction_code"}}},
     {QT_TRANSLATE_NOOP("pages", "Capability gaps"),
      {},
      {&tables::capabilityGap, {{"kind", 1}, {"statement", 3}}, {},
       QT_TRANSLATE_NOOP("pages", "One row for each gap: a job skill, cross-disciplinary literacy or a frontier technology."), QT_TRANSLATE_NOOP("pages", "Gap")}},
     {QT_TRANSLATE_NOOP("pages", "Evidence"),
      {},
      {&tables::evidence, {{"kind", 2}, {"title", 4}, {"date", 2}, {"gap_id", 3}}, {},
       QT_TRANSLATE_NOOP("pages", "Dated proof of the gap: a survey, a letter of an employer, a report."), QT_TRANSLATE_NOOP("pages", "Evidence")}},
     {QT_TRANSLATE_NOOP("pages", "Occupations"),
      {},
      {&tables::occupation, {{"name", 3}, {"code", 2}, {"gap_id", 3}}, {}, QT_TRANSLATE_NOOP("pages", "The occupations that the program prepares for."), QT_TRANSLATE_NOOP("pages", "Occupation")}}}};

const FormSpec content{
    QT_TRANSLATE_NOOP("pages", "Content and structure"),
    QT_TRANSLATE_NOOP("pages", "What is taught: in words, by modules and choices, and in practice. The courses have their own page."),
    {{nullptr, {{"introduction"}, {"profile"}, {"curriculum_text"}, {"conditions_text"}, {"courses_stated", &computedCourses}}, {}},
     {QT_TRANSLATE_NOOP("pages", "Modules"),
      {},
      {&tables::module, {{"name_zh", 3}, {"name_en", 3}, {"stage", 2}}, {}, QT_TRANSLATE_NOOP("pages", "Modules group the courses from foundation to practice."), QT_TRANSLATE_NOOP("pages", "Module")}},
     {QT_TRANSLATE_NOOP("pages", "Choice groups"),
      {},
      {&tables::choiceGroup, {{"name", 4}, {"least_courses", 2}, {"most_courses", 2}, {"least_credits", 2}, {"most_credits", 2}},
       {{&tables::choiceMember, "group_id", "course_id", QT_TRANSLATE_NOOP("pages", "Courses to choose from")}},
       QT_TRANSLATE_NOOP("pages", "A choice group says how many courses or credits learners take out of several. Without one, all required courses are taken."), QT_TRANSLATE_NOOP("pages", "Choice group")}},
     {QT_TRANSLATE_NOOP("pages", "Practice tasks and training projects"),
      {},
      {&tables::practiceTask, {{"name", 4}, {"kind", 2}, {"course_id", 3}, {"hours", 1}}, {},
       QT_TRANSLATE_NOOP("pages", "What learners do themselves: tasks, training projects, projects with enterprises."), QT_TRANSLATE_NOOP("pages", "Practice task")}},
     {QT_TRANSLATE_NOOP("pages", "Micro-courses"),
      {},
      {&tables::microCourse, {{"name", 4}, {"course_id", 3}, {"hours", 1}}, {}, QT_TRANSLATE_NOOP("pages", "Short units inside a course, with their own content."), QT_TRANSLATE_NOOP("pages", "Micro-course")}},
     {QT_TRANSLATE_NOOP("pages", "Prerequisites"),
      {},
      {&tables::requisite, {{"course_id", 3}, {"required_id", 3}, {"kind", 2}, {"alternative", 2}}, {},
       QT_TRANSLATE_NOOP("pages", "Which course needs which other one before or beside it. Rows with the same either-or group count as one: any of them will do."),
       QT_TRANSLATE_NOOP("pages", "Prerequisite"), {}, nullptr, true}}}};

const FormSpec mode{
    QT_TRANSLATE_NOOP("pages", "Mode of learning"),
    QT_TRANSLATE_NOOP("pages", "Where, when and how learners study; a course may differ from the program."),
    {{nullptr, {{"mode"}, {"synchronous"}, {"time_slots"}, {"platform"}, {"place"}}, {}},
     {QT_TRANSLATE_NOOP("pages", "Terms"),
      {},
      {&tables::term, {{"number", 1}, {"name", 3}, {"weeks", 1}, {"starts_on", 2}}, {}, QT_TRANSLATE_NOOP("pages", "The terms in order, with their weeks, if they are fixed."), QT_TRANSLATE_NOOP("pages", "Term")}}}};

const FormSpec credits{
    QT_TRANSLATE_NOOP("pages", "Credits and hours"),
    QT_TRANSLATE_NOOP("pages", "The totals the program states, beside what its courses add up to under every choice."),
    {{nullptr,
      {{"credits_stated", &computedCredits}, {"hours_stated", &computedHours}, {"learning_hours_stated", &computedLearningHours}},
      {}},
     {QT_TRANSLATE_NOOP("pages", "Credit system"), {{"credit_unit"}, {"contact_hours_per_credit"}, {"learning_hours_per_credit"}, {"credit_bearing"}, {"accumulable"}, {"convertible"}}, {}},
     {QT_TRANSLATE_NOOP("pages", "Recognition"),
      {{"recognition_text"}, {"double_counting"}},
      {&tables::recognition, {{"kind", 3}, {"target_institution", 3}, {"target_program", 3}, {"credits", 1}, {"percent", 1}}, {},
       QT_TRANSLATE_NOOP("pages", "Where the credits count: which institution recognises how many of them for what."), QT_TRANSLATE_NOOP("pages", "Recognition rule")}}}};

const FormSpec assessment{
    QT_TRANSLATE_NOOP("pages", "Assessment"),
    QT_TRANSLATE_NOOP("pages", "How learners show what they can do, and what it takes to pass."),
    {{nullptr, {{"assessment_text"}, {"pass_rule"}}, {}},
     {QT_TRANSLATE_NOOP("pages", "Assessment items"),
      {},
      {&tables::assessment, {{"name", 4}, {"course_id", 3}, {"kind", 3}, {"weight", 1}},
       {{&tables::assessmentOutcome, "assessment_id", "outcome_id", QT_TRANSLATE_NOOP("pages", "Gives evidence for outcomes")},
        {&tables::assessmentObjective, "assessment_id", "objective_id", QT_TRANSLATE_NOOP("pages", "Gives evidence for course objectives")}},
       QT_TRANSLATE_NOOP("pages", "One row for each item: test, application of a skill, portfolio, training project, with its weight."), QT_TRANSLATE_NOOP("pages", "Assessment item")}},
     {QT_TRANSLATE_NOOP("pages", "Rubrics"), {}, {&tables::rubric, {{"name", 1}, {"text", 3}}, {}, QT_TRANSLATE_NOOP("pages", "Levels of achievement that several items may share."), QT_TRANSLATE_NOOP("pages", "Rubric")}},
     {QT_TRANSLATE_NOOP("pages", "Evidence for course objectives"),
      {},
      {&tables::assessmentObjective, {{"assessment_id", 4}, {"objective_id", 4}, {"weight", 1}}, {},
       QT_TRANSLATE_NOOP("pages", "Which item gives evidence for which course objective, and with what weight."), QT_TRANSLATE_NOOP("pages", "Evidence for an objective"), {}, nullptr, true}}}};

const FormSpec certificate{
    QT_TRANSLATE_NOOP("pages", "Certificate"),
    QT_TRANSLATE_NOOP("pages", "What is awarded, by whom, for what, and how anyone can verify it."),
    {{nullptr, {{"certificate_text"}, {"filing_state"}, {"filing_number"}, {"filing_date"}}, {}},
     {QT_TRANSLATE_NOOP("pages", "Credentials"),
      {},
      {&tables::credential, {{"name", 4}, {"scope", 2}, {"kind", 3}, {"issuer", 3}}, {},
       QT_TRANSLATE_NOOP("pages", "One row for each certificate, with issuer, requirement and way of verification."), QT_TRANSLATE_NOOP("pages", "Credential")}}}};

const FormSpec other{
    QT_TRANSLATE_NOOP("pages", "Other"),
    QT_TRANSLATE_NOOP("pages", "Duration, schedule, fees and conditions."),
    {{QT_TRANSLATE_NOOP("pages", "Duration and schedule"),
      {{"duration_text"}, {"duration_least"}, {"duration_most"}, {"duration_unit"}, {"terms"}, {"weekly_load"}, {"starts_on"}, {"ends_on"}, {"schedule"}},
      {}},
     {QT_TRANSLATE_NOOP("pages", "Fees"),
      {{"fee_text"}},
      {&tables::fee, {{"amount", 2}, {"currency", 2}, {"basis", 2}, {"bound", 2}, {"payer", 2}}, {}, QT_TRANSLATE_NOOP("pages", "Each amount with its currency and basis: total, per credit, per month."), QT_TRANSLATE_NOOP("pages", "Fee")}},
     {QT_TRANSLATE_NOOP("pages", "Further conditions"), {{"other_conditions"}}, {}}}};

} // namespace micromajor::pages
