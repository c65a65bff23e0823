#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

static int levelOf(const QString &code)
{
    for (size_t level = 0; level < choices::bloom.size(); ++level)
        if (code == QLatin1StringView(choices::bloom[level].code))
            return int(level);
    return -1;
}

static void check(RuleReport &report)
{
    static const Field &bloomField = fieldOf<Outcome>(u"bloom");
    const int least = levelOf(report.text("leastLevel"));
    if (least < 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    if (program.outcomes.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no learning outcomes yet."));
    const DividedOutcomes divided(program);
    int highest = -1;
    size_t holder = 0;
    std::vector<Place> missing;
    for (size_t i = 0; i < program.outcomes.size(); ++i) {
        const int level = levelOf(program.outcomes[i].bloom);
        if (level >= least)
            return;
        if (level < 0 && !divided.contains(i))
            missing.push_back(placeOf(program.outcomes[i], &bloomField));
        if (level > highest) {
            highest = level;
            holder = i;
        }
    }
    // An outcome without a level may be the high one.
    if (!missing.empty() || highest < 0)
        return report.cannotJudge(std::move(missing));
    report.notMet(placeOf(program.outcomes[holder], &bloomField),
        {nameOf(program.outcomes[holder], program), Message(choices::bloom[size_t(highest)].label), Message(choices::bloom[size_t(least)].label)});
}

const Rule outcomesTooLow{
    .id = "outcomes-too-low",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Highest level of the outcomes"),
    .message = QT_TRANSLATE_NOOP("core", "No learning outcome goes beyond %1 (Bloom level %2); the rule set expects at least one at %3."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md UK-04",
    .options = {{"leastLevel", QT_TRANSLATE_NOOP("core", "Bloom level that at least one outcome reaches"), RuleOption::Type::Text, "\"apply\""}},
    .check = check,
};

} // namespace micromajor::rules
