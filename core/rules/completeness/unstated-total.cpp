#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &statedField = *tables::program.field(u"credits_stated");
    const ProgramFacts &program = report.program().facts;
    if (program.creditsStated)
        return;
    if (program.creditBearing == false)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program carries no credits."));
    const ChoiceRange<Credits> &sum = report.facts().totals.credits;
    const Place place = placeOf(program, &statedField);
    if (!sum.isStated()) {
        report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "The total credits are not stated.")));
        return;
    }
    ReportedFinding finding = report.notMet(place, {rangeText(sum)});
    if (sum.isSingle())
        finding.fix(setting(report.program(), program, statedField, sum.least->thousandths()));
}

const Rule unstatedTotal{
    .id = "unstated-total",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Total credits are stated"),
    .message = QT_TRANSLATE_NOOP("core", "The total credits are not stated; the courses to take add up to %1."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md A3, field 总学分 of the ministry form",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
