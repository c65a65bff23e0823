#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>
#include <array>

namespace micromajor::rules {

static bool stated(std::initializer_list<const QString *> texts)
{
    return std::any_of(texts.begin(), texts.end(), [](const QString *text) { return !text->isEmpty(); });
}

template<auto member>
static bool anyCourse(const Program &program)
{
    return std::any_of(program.courses.begin(), program.courses.end(), [](const Course &course) {
        if constexpr (requires { (course.*member).isEmpty(); })
            return !(course.*member).isEmpty();
        else
            return (course.*member).has_value();
    });
}

struct Dimension
{
    const char *label;
    const char *field; ///< of the program: where to begin
    bool (*filled)(const Program &program);
};

static const Dimension dimensions[] = {
    {QT_TRANSLATE_NOOP("core", "1 Target learners"), "audience",
     [](const Program &p) {
         return !p.learnerGroups.empty() || !p.priorityGroups.empty() || p.facts.quota || p.facts.minimumClassSize
             || stated({&p.facts.audience, &p.facts.disciplines, &p.facts.entryConditions, &p.facts.excludedMajors});
     }},
    {QT_TRANSLATE_NOOP("core", "2 Capability gap"), "capability",
     [](const Program &p) {
         return !p.capabilityGaps.empty() || !p.occupations.empty() || !p.evidence.empty() || !p.directions.empty()
             || stated({&p.facts.capability, &p.facts.demandAnalysis});
     }},
    {QT_TRANSLATE_NOOP("core", "3 Content"), "curriculum_text", [](const Program &p) { return !p.courses.empty(); }},
    {QT_TRANSLATE_NOOP("core", "4 Learning mode"), "mode",
     [](const Program &p) {
         return stated({&p.facts.mode, &p.facts.synchronous, &p.facts.timeSlots, &p.facts.platform, &p.facts.place})
             || anyCourse<&Course::mode>(p);
     }},
    {QT_TRANSLATE_NOOP("core", "5 Credits"), "credit_bearing",
     [](const Program &p) {
         return p.facts.creditsStated || p.facts.creditBearing || p.facts.accumulable || p.facts.convertible || !p.recognitions.empty()
             || !p.facts.recognitionText.isEmpty() || anyCourse<&Course::credits>(p);
     }},
    {QT_TRANSLATE_NOOP("core", "6 Assessment"), "assessment_text",
     [](const Program &p) {
         return !p.assessments.empty() || stated({&p.facts.assessmentText, &p.facts.passRule}) || anyCourse<&Course::assessmentForm>(p);
     }},
    {QT_TRANSLATE_NOOP("core", "7 Certificate"), "certificate_text",
     [](const Program &p) {
         return !p.credentials.empty() || stated({&p.facts.certificateText, &p.facts.filingState, &p.facts.filingNumber});
     }},
    {QT_TRANSLATE_NOOP("core", "8 Other: fee, duration, conditions"), "duration_text",
     [](const Program &p) {
         return !p.fees.empty() || p.facts.durationLeast || p.facts.durationMost || p.facts.terms || p.facts.weeklyLoad
             || stated({&p.facts.feeText, &p.facts.durationText, &p.facts.startsOn, &p.facts.endsOn, &p.facts.schedule,
                        &p.facts.otherConditions});
     }},
};

static void check(RuleReport &report)
{
    static const auto fields = [] {
        std::array<const Field *, std::size(dimensions)> found;
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = tables::program.field(QString::fromLatin1(dimensions[i].field));
        return found;
    }();
    const Program &program = report.program();
    for (size_t i = 0; i < fields.size(); ++i)
        if (!dimensions[i].filled(program))
            report.notMet(placeOf(program.facts, fields[i]), {Message(dimensions[i].label)});
}

const Rule emptyDimension{
    .id = "empty-dimension",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "All eight design dimensions filled"),
    .message = QT_TRANSLATE_NOOP("core", "Nothing is stated in the dimension %1."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "seed 003, table of design dimensions; frameworks.md SD-19",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
