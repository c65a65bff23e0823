#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &nameField = *tables::ruleSetUse.field(u"rule_set");
    const Program &program = report.program();
    if (program.ruleSetUses.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program names no rule set."));
    for (const RuleSetUse &use : program.ruleSetUses)
        if (report.scope().inUse.unknown.contains(use.ruleSet))
            report.notMet(placeOf(use, &nameField), {use.ruleSet})
                .fix(edits::removeRows(program, tables::ruleSetUse, {use.id.value}));
}

const Rule unknownRuleSet{
    .id = "unknown-rule-set",
    .group = "meta",
    .title = QT_TRANSLATE_NOOP("core", "Rule sets that are known"),
    .message = QT_TRANSLATE_NOOP("core", "The program answers to the rule set %1, which is not known here: its rules were not checked."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Always,
    .basis = "design.md 6: a program names the sets that it answers to",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
