#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

#include <algorithm>

namespace micromajor::rules {

/// Parts of an outcome (指标点) say the same more finely, so they are not counted; neither is a row without a statement.
static void check(RuleReport &report)
{
    const auto least = report.integer("leastOutcomes");
    const auto most = report.integer("mostOutcomes");
    if (!least && !most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    const int count = int(std::count_if(program.outcomes.begin(), program.outcomes.end(), [](const Outcome &outcome) {
        return outcome.parentId.isNull() && !QStringView(outcome.statement).trimmed().isEmpty();
    }));
    if ((!least || count >= *least) && (!most || count <= *most))
        return;
    const auto text = [](std::optional<int> number) { return number ? QString::number(*number) : QString(); };
    report.notMet(placeOf(program.facts), {QString::number(count), limitsMessage(text(least), text(most))});
}

const Rule tooFewOutcomes{
    .id = "too-few-outcomes",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Number of learning outcomes"),
    .message = QT_TRANSLATE_NOOP("core", "Learning outcomes with a statement: %1; the rule set asks for %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md EU-M06, AU-02, US-01",
    .options = {{"leastOutcomes", QT_TRANSLATE_NOOP("core", "Fewest learning outcomes"), RuleOption::Type::Integer, "1"},
                {"mostOutcomes", QT_TRANSLATE_NOOP("core", "Most learning outcomes"), RuleOption::Type::Integer, "null"}},
    .check = check,
};

} // namespace micromajor::rules
