#include "core/analysis/WideInteger.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/credits/HoursPerCredit.h"

namespace micromajor::rules {

/// The nearest credits in steps of a half that fit the hours; schools do not grant finer ones (policy.md, Consequences 1).
static std::optional<Credits> fittingCredits(Hours hours, Credits credits, const HoursPerCredit &limits)
{
    const qint64 limit = limits.broken(hours, credits).thousandths();
    if (limit <= 0)
        return std::nullopt;
    const bool tooManyHours = limits.most && compareRatio(hours, credits, *limits.most) > 0;
    const qint64 halves = qint64(int128(hours.thousandths()) * 2 / limit);
    const auto candidate = Credits::fromThousandths((tooManyHours ? halves + (int128(halves) * limit < int128(hours.thousandths()) * 2) : halves) * 500);
    return candidate.thousandths() > 0 && limits.allows(hours, candidate) ? std::optional(candidate) : std::nullopt;
}

/// Other hours leave the theory and practice hours wrong, and would have to reach the learning hours no more than before.
static bool mayChangeHours(const Course &course, Hours hours)
{
    return !(course.theoryHours && course.practiceHours && *course.theoryHours + *course.practiceHours == *course.hours)
        && (!course.learningHours || hours <= *course.learningHours);
}

/// A fix is offered only where it contradicts no other figure that agrees now.
static void offerFixes(RuleReport &report, ReportedFinding &finding, size_t index, const HoursPerCredit &limits)
{
    static const Field &creditsField = fieldOf<Course>(u"credits");
    static const Field &hoursField = fieldOf<Course>(u"hours");
    const Program &program = report.program();
    const Course &course = program.courses[index];
    const Totals &totals = report.facts().totals;
    const bool isElective = report.facts().isElective[index];
    const auto credits = fittingCredits(*course.hours, *course.credits, limits);
    if (credits && !course.learningHours && keepsTotal(program.facts.creditsStated, totals.credits, isElective, *credits - *course.credits))
        finding.fix(setting(program, course, creditsField, credits->thousandths()));
    const auto hours = limits.fittingHours(*course.hours, *course.credits);
    if (hours && mayChangeHours(course, *hours) && keepsTotal(program.facts.hoursStated, totals.hours, isElective, *hours - *course.hours))
        finding.fix(setting(program, course, hoursField, hours->thousandths()));
}

static void check(RuleReport &report)
{
    static const Field &creditsField = fieldOf<Course>(u"credits");
    static const Field &hoursField = fieldOf<Course>(u"hours");
    const HoursPerCredit limits{report.hours("leastHours"), report.hours("mostHours")};
    if (!limits.apply(report))
        return;
    const Program &program = report.program();
    std::vector<Place> missing;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        if (!isOffered(course))
            continue;
        if (!course.credits)
            missing.push_back(placeOf(course, &creditsField));
        if (!course.hours)
            missing.push_back(placeOf(course, &hoursField));
        if (!course.credits || !course.hours || course.credits->thousandths() <= 0 || limits.allows(*course.hours, *course.credits))
            continue;
        ReportedFinding finding = report.notMet(placeOf(course, &hoursField),
            {nameOf(course), course.hours->toString(), course.credits->toString(), ratioText(*course.hours, *course.credits), limits.message()});
        offerFixes(report, finding, i, limits);
    }
    report.cannotJudge(std::move(missing));
}

const Rule hoursPerCreditOutsideLimits{
    .id = "hours-per-credit-outside-limits",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Contact hours per credit"),
    .message = QT_TRANSLATE_NOOP("core", "%1: %2 hours for %3 credits are %4 hours per credit; the rule set asks for %5."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md A5 and B, column h/cr",
    .options = {{"leastHours", QT_TRANSLATE_NOOP("core", "Fewest contact hours for one credit"), RuleOption::Type::Decimal, "null"},
                {"mostHours", QT_TRANSLATE_NOOP("core", "Most contact hours for one credit"), RuleOption::Type::Decimal, "null"}},
    .check = check,
};

} // namespace micromajor::rules
