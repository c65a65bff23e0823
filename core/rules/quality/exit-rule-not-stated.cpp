#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &field = fieldOf<ProgramFacts>(u"exit_rule");
    const ProgramFacts &facts = report.program().facts;
    if (!saysSomething(facts.exitRule))
        report.notMet(placeOf(facts, &field), {});
}

const Rule exitRuleNotStated{
    .id = "exit-rule-not-stated",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Exit rule stated"),
    .message = QT_TRANSLATE_NOOP("core", "It is not stated when the program is adjusted or withdrawn."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "policy.md B, row 10; frameworks.md CNP-07",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
