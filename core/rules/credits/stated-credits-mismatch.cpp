#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/credits/FeeSums.h"

namespace micromajor::rules {

/// States these credits, and with them the total fees that go by the credit.
static Edit takingOver(const Program &program, Credits credits)
{
    static const Field &statedField = fieldOf<ProgramFacts>(u"credits_stated");
    static const Field &amountField = fieldOf<Fee>(u"amount");
    Edit edit = setting(program, program.facts, statedField, credits.thousandths());
    const std::vector<FeeChange> changes = feeChanges(program, credits);
    for (const FeeChange &change : changes)
        edit.operations.push_back(SetField{&tables::fee, change.total->id.value, &amountField, change.amount.thousandths()});
    if (!changes.empty()) {
        edit.label = Message(QT_TRANSLATE_NOOP("core", "Set total credits to %1 and the total fee to %2"), {credits.toString(), changes.front().amount.toString()});
        edit.mergeKey.clear();
    }
    return edit;
}

static void check(RuleReport &report)
{
    static const Field &statedField = *tables::program.field(u"credits_stated");
    static const Field &creditsField = *tables::course.field(u"credits");
    const ProgramFacts &program = report.program().facts;
    const ChoiceRange<Credits> &sum = report.facts().totals.credits;
    if (!program.creditsStated && program.creditBearing == false)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program carries no credits."));
    if (!choicesDecidable(report))
        return;
    std::vector<Place> missing;
    if (!program.creditsStated)
        missing.push_back(placeOf(program, &statedField));
    for (const Id<Course> &course : sum.missing)
        missing.push_back({&tables::course, course.value, &creditsField});
    if (!missing.empty() || !sum.isStated())
        return report.cannotJudge(std::move(missing));
    if (program.creditsStated >= sum.least && program.creditsStated <= sum.most)
        return;
    const Place place = placeOf(program, &statedField);
    ReportedFinding finding = report.notMet(place, {program.creditsStated->toString(), rangeText(sum)});
    if (sum.isSingle())
        finding.fix(takingOver(report.program(), *sum.least));
}

const Rule statedCreditsMismatch{
    .id = "stated-credits-mismatch",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Stated total credits and the courses"),
    .message = QT_TRANSLATE_NOOP("core", "The program states %1 credits, but the courses to take add up to %2."),
    .severity = Severity::Error,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md, Arithmetic of the 12 cases; frameworks.md SD-02",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
