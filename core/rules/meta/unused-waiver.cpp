#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

/// A waiver for a set that takes no part in this check is not judged: it may well be in use.
static bool takesPart(const RuleReport &report, const Waiver &waiver)
{
    const std::vector<RuleSet> &sets = report.scope().inUse.sets;
    return waiver.ruleSet.isEmpty()
        || std::any_of(sets.begin(), sets.end(), [&](const RuleSet &set) { return set.id == waiver.ruleSet; });
}

static void check(RuleReport &report)
{
    const Program &program = report.program();
    if (program.waivers.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no waivers."));
    std::vector<const Waiver *> unused;
    for (const Waiver &waiver : program.waivers)
        if (takesPart(report, waiver)
            && std::none_of(report.findings().begin(), report.findings().end(),
                            [&](const Finding &finding) { return finding.waived && waives(waiver, finding); }))
            unused.push_back(&waiver);
    for (const Waiver *waiver : unused) {
        const Rule *rule = ruleWithId(waiver->rule);
        const Message title = rule ? Message(rule->title) : Message(waiver->rule);
        const bool forbidden = std::any_of(report.findings().begin(), report.findings().end(),
                                           [&](const Finding &finding) { return finding.verdict == Verdict::NotMet && !finding.waivable && waives(*waiver, finding); });
        (forbidden ? report.notMet(placeOf(*waiver), Message(QT_TRANSLATE_NOOP("core", "The waiver for “%1” has no effect: the rule set does not allow it to be waived."), {title}))
                   : report.notMet(placeOf(*waiver), {title}))
            .fix(edits::removeRows(program, tables::waiver, {waiver->id.value}));
    }
}

const Rule unusedWaiver{
    .id = "unused-waiver",
    .group = "meta",
    .title = QT_TRANSLATE_NOOP("core", "Waivers that are needed"),
    .message = QT_TRANSLATE_NOOP("core", "The waiver for “%1” no longer waives anything."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Always,
    .basis = "design.md 6: a waiver is reported when it no longer waives anything",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
