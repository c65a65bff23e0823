#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/credits/FeeSums.h"

namespace micromajor::rules {

static void judge(RuleReport &report, const Fee &price, const Fee &total, Credits least, Credits most)
{
    static const Field &amountField = *tables::fee.field(u"amount");
    const int128 stated = int128(total.amount->thousandths()) * 1000;
    if (stated >= product(*price.amount, least) && stated <= product(*price.amount, most))
        return;
    const int128 expected = product(*price.amount, least) / 1000;
    const bool single = least == most && product(*price.amount, least) % 1000 == 0 && expected <= std::numeric_limits<qint64>::max();
    const QString credits = single || least == most ? least.toString() : least.toString() + u'–' + most.toString();
    ReportedFinding finding = report.notMet(placeOf(total, &amountField),
        {price.amount->toString(), credits, total.amount->toString()});
    finding.related(placeOf(price, &amountField));
    if (single)
        finding.fix(setting(report.program(), total, amountField, qint64(expected)));
    if (least == most && least.thousandths() > 0 && stated % least.thousandths() == 0)
        finding.fix(setting(report.program(), price, amountField, qint64(stated / least.thousandths())));
}

static void check(RuleReport &report)
{
    static const Field &statedField = *tables::program.field(u"credits_stated");
    const Program &program = report.program();
    const ChoiceRange<Credits> &sum = report.facts().totals.credits;
    const auto least = program.facts.creditsStated ? program.facts.creditsStated : sum.least;
    const auto most = program.facts.creditsStated ? program.facts.creditsStated : sum.most;
    bool any = false;
    for (const Fee &price : program.fees)
        for (const Fee &total : program.fees) {
            if (!belongTogether(price, total))
                continue;
            any = true;
            if (least && most)
                judge(report, price, total, *least, *most);
        }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No price per credit stands beside a total fee."));
    if (!least || !most)
        report.cannotJudge({placeOf(program.facts, &statedField)});
}

const Rule feeMismatch{
    .id = "fee-mismatch",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Fee and price per credit"),
    .message = QT_TRANSLATE_NOOP("core", "%1 per credit for %2 credits does not give the stated total fee of %3."),
    .severity = Severity::Error,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md, Arithmetic of the 12 cases (S07, S09)",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
