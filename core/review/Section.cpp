#include "core/review/Section.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace micromajor {

namespace {

struct SectionName
{
    Section section;
    QLatin1StringView page;
    const char *title;
    std::vector<const Table *> tables;
    std::vector<const char *> facts; ///< fields of the program itself
};

const std::vector<SectionName> &sections()
{
    using namespace tables;
    static const std::vector<SectionName> all{
        {Section::Basics, QLatin1StringView("basics"), QT_TRANSLATE_NOOP("core", "Basic information"), {&program}, {}},
        {Section::Audience, QLatin1StringView("audience"), QT_TRANSLATE_NOOP("core", "Target learners"), {&learnerGroup, &priorityGroup},
         {"disciplines", "audience", "entry_conditions", "quota", "minimum_class_size", "excluded_majors"}},
        {Section::Gap, QLatin1StringView("gap"), QT_TRANSLATE_NOOP("core", "Capability gap"), {&capabilityGap, &occupation, &evidence, &direction},
         {"demand_analysis", "capability"}},
        {Section::Content, QLatin1StringView("content"), QT_TRANSLATE_NOOP("core", "Content and structure"),
         {&module, &microCourse, &practiceTask, &requisite, &choiceGroup, &choiceMember},
         {"introduction", "profile", "curriculum_text", "conditions_text", "courses_stated"}},
        {Section::Courses, QLatin1StringView("courses"), QT_TRANSLATE_NOOP("core", "Courses"), {&course}, {}},
        {Section::Outcomes, QLatin1StringView("outcomes"), QT_TRANSLATE_NOOP("core", "Learning outcomes"), {&outcome, &outcomeGap, &outcomeSupport, &courseObjective}, {}},
        {Section::Mode, QLatin1StringView("mode"), QT_TRANSLATE_NOOP("core", "Learning mode"), {}, {"mode", "synchronous", "time_slots", "platform", "place"}},
        {Section::Credits, QLatin1StringView("credits"), QT_TRANSLATE_NOOP("core", "Credits"), {&recognition},
         {"credits_stated", "hours_stated", "learning_hours_stated", "credit_unit", "contact_hours_per_credit", "learning_hours_per_credit", "credit_bearing",
          "accumulable", "convertible", "recognition_text", "double_counting"}},
        {Section::Assessment, QLatin1StringView("assessment"), QT_TRANSLATE_NOOP("core", "Assessment"), {&rubric, &assessment, &assessmentOutcome, &assessmentObjective},
         {"assessment_text", "pass_rule"}},
        {Section::Certificate, QLatin1StringView("certificate"), QT_TRANSLATE_NOOP("core", "Certificate"), {&credential},
         {"certificate_text", "filing_state", "filing_number", "filing_date"}},
        {Section::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("core", "Other"), {&fee, &term},
         {"duration_text", "duration_least", "duration_most", "duration_unit", "terms", "weekly_load", "starts_on", "ends_on", "schedule", "fee_text",
          "other_conditions"}},
        {Section::Team, QLatin1StringView("team"), QT_TRANSLATE_NOOP("core", "Team and partners"), {&organisation, &agreement, &person, &recentCourse, &teaching},
         {"support_text"}},
        {Section::Quality, QLatin1StringView("quality"), QT_TRANSLATE_NOOP("core", "Quality assurance"), {&qualityIndicator, &qualityResult, &feedback, &approval},
         {"quality_text", "quality_body", "refresh_percent", "review_months", "last_updated", "development_months", "exit_rule", "guidance_text"}},
        {Section::Review, QLatin1StringView("review"), QT_TRANSLATE_NOOP("core", "Review and attachments"),
         {&attachment, &ruleSetUse, &waiver, &sourceNote, &comment, &reviewer, &rubricCriterion, &reviewScore, &decision}, {}},
    };
    return all;
}

} // namespace

Section sectionOf(const Place &place)
{
    static const auto byTable = [] {
        std::map<const Table *, Section> made;
        for (const SectionName &name : sections())
            for (const Table *table : name.tables)
                made.emplace(table, name.section);
        return made;
    }();
    if (place.table == &tables::program && place.field)
        for (const SectionName &name : sections())
            if (std::ranges::any_of(name.facts, [&](const char *field) { return qstrcmp(field, place.field->name) == 0; }))
                return name.section;
    const auto found = byTable.find(place.table);
    return found == byTable.end() ? Section::Basics : found->second;
}

Message sectionTitle(Section section)
{
    return Message(sections()[size_t(section)].title);
}

QLatin1StringView sectionPage(Section section)
{
    return sections()[size_t(section)].page;
}

} // namespace micromajor
