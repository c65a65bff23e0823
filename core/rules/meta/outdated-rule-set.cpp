#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &versionField = fieldOf<RuleSetUse>(u"version");
    if (report.program().ruleSetUses.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program names no rule set."));
    for (const RuleSetUpdate &update : report.scope().inUse.updates)
        report.notMet({&tables::ruleSetUse, update.useId, &versionField},
                      {update.name.text(interfaceLanguage()), update.fromVersion, update.toVersion})
            .fix(update.edit);
}

const Rule outdatedRuleSet{
    .id = "outdated-rule-set",
    .group = "meta",
    .title = QT_TRANSLATE_NOOP("core", "Rule sets in their latest state"),
    .message = QT_TRANSLATE_NOOP("core", "Checked against the state of %1 stored in the program (version %2); version %3 is known here."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Always,
    .basis = "design.md 6: a program names the sets that it answers to",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
