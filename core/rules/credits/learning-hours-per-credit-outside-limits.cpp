#include "core/rules/RuleCatalogue.h"
#include "core/rules/credits/HoursPerCredit.h"

#include <algorithm>

namespace micromajor::rules {

static void judgeRatio(RuleReport &report, Hours hours, Credits credits, const HoursPerCredit &limits)
{
    static const Field &learningField = fieldOf<ProgramFacts>(u"learning_hours_stated");
    if (credits.thousandths() <= 0 || limits.allows(hours, credits))
        return;
    report.notMet(placeOf(report.program().facts, &learningField),
        Message(QT_TRANSLATE_NOOP("core", "%1 learning hours in total for %2 credits are %3 hours per credit; the rule set asks for %4."),
                {hours.toString(), credits.toString(), ratioText(hours, credits), limits.message()}));
}

/// Where no course states learning hours, the totals are compared.
static void judgeTotals(RuleReport &report, const HoursPerCredit &limits)
{
    static const Field &learningField = fieldOf<ProgramFacts>(u"learning_hours_stated");
    static const Field &creditsField = fieldOf<ProgramFacts>(u"credits_stated");
    const ProgramFacts &program = report.program().facts;
    const std::optional<Credits> credits = creditsOf(report.facts());
    std::vector<Place> missing;
    if (!program.learningHoursStated)
        missing.push_back(placeOf(program, &learningField));
    if (!credits)
        missing.push_back(placeOf(program, &creditsField));
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    judgeRatio(report, *program.learningHoursStated, *credits, limits);
}

static void judgeCourse(RuleReport &report, size_t index, const HoursPerCredit &limits)
{
    static const Field &learningField = fieldOf<Course>(u"learning_hours");
    const Program &program = report.program();
    const Course &course = program.courses[index];
    ReportedFinding finding = report.notMet(placeOf(course, &learningField),
        {nameOf(course), course.learningHours->toString(), course.credits->toString(), ratioText(*course.learningHours, *course.credits), limits.message()});
    const auto hours = limits.fittingHours(*course.learningHours, *course.credits);
    if (hours && (!course.hours || *hours >= *course.hours)
        && keepsTotal(program.facts.learningHoursStated, report.facts().totals.learningHours, report.facts().isElective[index],
                      *hours - *course.learningHours))
        finding.fix(setting(program, course, learningField, hours->thousandths()));
}

static void check(RuleReport &report)
{
    static const Field &creditsField = fieldOf<Course>(u"credits");
    static const Field &learningField = fieldOf<Course>(u"learning_hours");
    const HoursPerCredit limits{report.hours("leastHours"), report.hours("mostHours")};
    if (!limits.apply(report))
        return;
    const Program &program = report.program();
    if (std::none_of(program.courses.begin(), program.courses.end(), [](const Course &course) { return isOffered(course) && course.learningHours; }))
        return judgeTotals(report, limits);
    std::vector<Place> missing;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        if (!isOffered(course))
            continue;
        if (!course.credits)
            missing.push_back(placeOf(course, &creditsField));
        if (!course.learningHours)
            missing.push_back(placeOf(course, &learningField));
        if (course.credits && course.learningHours && course.credits->thousandths() > 0 && !limits.allows(*course.learningHours, *course.credits))
            judgeCourse(report, i, limits);
    }
    report.cannotJudge(std::move(missing));
}

const Rule learningHoursPerCreditOutsideLimits{
    .id = "learning-hours-per-credit-outside-limits",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Learning hours for each credit"),
    .message = QT_TRANSLATE_NOOP("core", "%1: %2 learning hours for %3 credits are %4 hours per credit; the rule set asks for %5."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md CNP-01, EU-M07, MY-03",
    .options = {{"leastHours", QT_TRANSLATE_NOOP("core", "Fewest learning hours for one credit"), RuleOption::Type::Decimal, "null"},
                {"mostHours", QT_TRANSLATE_NOOP("core", "Most learning hours for one credit"), RuleOption::Type::Decimal, "null"}},
    .check = check,
};

} // namespace micromajor::rules
