#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &field = fieldOf<ProgramFacts>(u"development_months");
    const auto least = report.integer("leastMonths");
    const auto most = report.integer("mostMonths");
    if (!least && !most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const ProgramFacts &facts = report.program().facts;
    if (!facts.developmentMonths)
        return report.cannotJudge({placeOf(facts, &field)});
    const int months = *facts.developmentMonths;
    if ((!least || months >= *least) && (!most || months <= *most))
        return;
    const auto text = [](std::optional<int> number) { return number ? QString::number(*number) : QString(); };
    report.notMet(placeOf(facts, &field), {QString::number(months), limitsMessage(text(least), text(most))});
}

const Rule developmentTimeOutsideLimits{
    .id = "development-time-outside-limits",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Development time"),
    .message = QT_TRANSLATE_NOOP("core", "Months of development: %1; the rule set asks for %2."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CNP-09",
    .options = {{"leastMonths", QT_TRANSLATE_NOOP("core", "Shortest development time in months"), RuleOption::Type::Integer, "3"},
                {"mostMonths", QT_TRANSLATE_NOOP("core", "Longest development time in months"), RuleOption::Type::Integer, "6"}},
    .check = check,
};

} // namespace micromajor::rules
