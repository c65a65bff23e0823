#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// What a learner must take: the stated total, or else the least that the courses allow.
static void check(RuleReport &report)
{
    static const Field &statedField = *tables::program.field(u"credits_stated");
    const ProgramFacts &program = report.program().facts;
    const auto least = report.credits("leastCredits");
    const auto most = report.credits("mostCredits");
    if (!least && !most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    if (!program.creditsStated && program.creditBearing == false)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program carries no credits."));
    const ChoiceRange<Credits> &sum = report.facts().totals.credits;
    const auto required = program.creditsStated ? program.creditsStated : sum.least;
    if (!required)
        return report.cannotJudge({placeOf(program, &statedField)});
    if ((!least || *required >= *least) && (!most || *required <= *most))
        return;
    ReportedFinding finding = report.notMet(placeOf(program, &statedField),
        {required->toString(), limitsMessage(least ? least->toString() : QString(), most ? most->toString() : QString())});
    if (!program.creditsStated)
        for (const Id<Course> &course : sum.leastChoice)
            finding.related({&tables::course, course.value, nullptr});
}

const Rule totalCreditsOutsideLimits{
    .id = "total-credits-outside-limits",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Total credits within the limits"),
    .message = QT_TRANSLATE_NOOP("core", "Credits that a learner needs: %1; the rule set asks for %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md B, Ranges",
    .options = {{"leastCredits", QT_TRANSLATE_NOOP("core", "Fewest credits"), RuleOption::Type::Decimal, "null"},
                {"mostCredits", QT_TRANSLATE_NOOP("core", "Most credits"), RuleOption::Type::Decimal, "null"}},
    .check = check,
};

} // namespace micromajor::rules
