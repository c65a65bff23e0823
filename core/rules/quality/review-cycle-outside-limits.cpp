#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &field = fieldOf<ProgramFacts>(u"review_months");
    const auto least = report.integer("leastMonths");
    const auto most = report.integer("mostMonths");
    if (!least && !most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const ProgramFacts &facts = report.program().facts;
    if (!facts.reviewMonths)
        return report.cannotJudge({placeOf(facts, &field)});
    // A cycle of 0 months is no cycle, whatever the rule set leaves open below.
    const int months = *facts.reviewMonths;
    if (months >= std::max(least.value_or(1), 1) && (!most || months <= *most))
        return;
    const auto text = [](std::optional<int> number) { return number ? QString::number(*number) : QString(); };
    report.notMet(placeOf(facts, &field), {QString::number(months), limitsMessage(months == 0 && !least ? QStringLiteral("1") : text(least), text(most))});
}

const Rule reviewCycleOutsideLimits{
    .id = "review-cycle-outside-limits",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Review cycle"),
    .message = QT_TRANSLATE_NOOP("core", "The review cycle in months is %1; the rule set asks for %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md EU-Q03, NZ-04",
    .options = {{"leastMonths", QT_TRANSLATE_NOOP("core", "Fewest months between two reviews"), RuleOption::Type::Integer, "null"},
                {"mostMonths", QT_TRANSLATE_NOOP("core", "Most months between two reviews"), RuleOption::Type::Integer, "12"}},
    .check = check,
};

} // namespace micromajor::rules
