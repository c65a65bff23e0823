#include "core/analysis/WideInteger.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// Hours per credit rounded half up to one decimal, for the sentence only.
static QString ratioText(Hours hours, Credits credits)
{
    const int128 tenths = (int128(hours.thousandths()) * 20 + credits.thousandths()) / (2 * int128(credits.thousandths()));
    return decimal::toString(qint64(tenths) * 100);
}

/// Whether hours ÷ credits is at least (or at most) the limit, without dividing.
static int compareRatio(Hours hours, Credits credits, Hours limit)
{
    const int128 left = int128(hours.thousandths()) * 1000;
    const int128 right = int128(limit.thousandths()) * credits.thousandths();
    return left < right ? -1 : left > right;
}

static bool within(Hours hours, Credits credits, std::optional<Hours> least, std::optional<Hours> most)
{
    return (!least || compareRatio(hours, credits, *least) >= 0) && (!most || compareRatio(hours, credits, *most) <= 0);
}

/// The nearest credits in steps of a half that fit the hours; schools do not grant finer ones (policy.md, Consequences 1).
static std::optional<Credits> fittingCredits(Hours hours, Credits credits, std::optional<Hours> least, std::optional<Hours> most)
{
    const bool tooManyHours = most && compareRatio(hours, credits, *most) > 0;
    const qint64 limit = tooManyHours ? most->thousandths() : least->thousandths();
    if (limit <= 0)
        return std::nullopt;
    const qint64 halves = qint64(int128(hours.thousandths()) * 2 / limit);
    const auto candidate = Credits::fromThousandths((tooManyHours ? halves + (int128(halves) * limit < int128(hours.thousandths()) * 2) : halves) * 500);
    return candidate.thousandths() > 0 && within(hours, candidate, least, most) ? std::optional(candidate) : std::nullopt;
}

static void check(RuleReport &report)
{
    static const Field &creditsField = *tables::course.field(u"credits");
    static const Field &hoursField = *tables::course.field(u"hours");
    const auto least = report.hours("leastHours");
    const auto most = report.hours("mostHours");
    if (!least && !most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    if (program.facts.creditBearing == false)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program carries no credits."));
    if (program.courses.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    std::vector<Place> missing;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        if (!course.credits)
            missing.push_back(placeOf(course, &creditsField));
        if (!course.hours)
            missing.push_back(placeOf(course, &hoursField));
        if (!course.credits || !course.hours || course.credits->thousandths() <= 0 || within(*course.hours, *course.credits, least, most))
            continue;
        ReportedFinding finding = report.notMet(placeOf(course, &hoursField),
            {nameOf(course), course.hours->toString(), course.credits->toString(), ratioText(*course.hours, *course.credits),
             limitsMessage(least ? least->toString() : QString(), most ? most->toString() : QString())});
        if (const auto credits = fittingCredits(*course.hours, *course.credits, least, most))
            finding.fix(setting(program, course, creditsField, credits->thousandths()));
        const Hours limit = most && compareRatio(*course.hours, *course.credits, *most) > 0 ? *most : *least;
        const auto hours = Hours::fromThousandths(qint64(int128(limit.thousandths()) * course.credits->thousandths() / 1000));
        if (within(hours, *course.credits, least, most))
            finding.fix(setting(program, course, hoursField, hours.thousandths()));
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
