#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

/// What one institution recognises. Rows that name no institution stand alone: nobody knows whether they go to the same place.
struct Recognised
{
    const Recognition *last;
    Credits sum;
    std::vector<const Recognition *> others;
};

static std::vector<Recognised> byInstitution(const Program &program)
{
    std::vector<Recognised> sums;
    for (const Recognition &row : program.recognitions) {
        if (!row.credits)
            continue;
        const auto same = std::find_if(sums.begin(), sums.end(), [&](const Recognised &one) {
            return !row.targetInstitution.isEmpty() && one.last->targetInstitution == row.targetInstitution;
        });
        if (same == sums.end()) {
            sums.push_back({&row, *row.credits, {}});
            continue;
        }
        same->sum += *row.credits;
        same->others.push_back(same->last);
        same->last = &row;
    }
    return sums;
}

static void judgeSum(RuleReport &report, const Recognised &one, Credits credits)
{
    static const Field &creditsField = fieldOf<Recognition>(u"credits");
    if (one.sum <= credits)
        return;
    ReportedFinding finding = report.notMet(placeOf(*one.last, &creditsField), {one.sum.toString(), credits.toString()});
    for (const Recognition *other : one.others)
        finding.related(placeOf(*other, &creditsField));
}

/// The limit is on the share of the receiving qualification, so it concerns the rows that count towards one.
static void judgeShares(RuleReport &report, Percent most)
{
    static const Field &percentField = fieldOf<Recognition>(u"percent");
    std::vector<Place> missing;
    for (const Recognition &row : report.program().recognitions) {
        if (row.percent && *row.percent > most)
            report.notMet(placeOf(row, &percentField),
                Message(QT_TRANSLATE_NOOP("core", "Up to %1% of a qualification may be recognised; the rule set allows %2%."), {row.percent->toString(), most.toString()}));
        else if (!row.percent && (row.kind == u"stack" || row.kind == u"degree"))
            missing.push_back(placeOf(row, &percentField));
    }
    report.cannotJudge(std::move(missing));
}

static void check(RuleReport &report)
{
    static const Field &statedField = fieldOf<ProgramFacts>(u"credits_stated");
    const Program &program = report.program();
    const auto most = report.decimal<PercentUnit>("mostPercent");
    if (program.recognitions.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No recognition of credits is listed."));
    if (most)
        judgeShares(report, *most);
    const std::vector<Recognised> sums = byInstitution(program);
    const bool creditsKnown = program.facts.creditsStated || report.facts().totals.credits.isStated();
    if (!sums.empty() && !creditsKnown)
        return report.cannotJudge({placeOf(program.facts, &statedField)});
    const Credits credits = program.facts.creditsStated.value_or(report.facts().totals.credits.most.value_or(Credits()));
    for (const Recognised &one : sums)
        judgeSum(report, one, credits);
}

const Rule recognisedCreditsExceed{
    .id = "recognised-credits-exceed",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Recognised credits and the credits of the program"),
    .message = QT_TRANSLATE_NOOP("core", "%1 credits shall be recognised in one place, but the program has only %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md MY-06",
    .options = {{"mostPercent", QT_TRANSLATE_NOOP("core", "Largest share of a qualification that may be recognised, in percent"), RuleOption::Type::Decimal, "null"}},
    .check = check,
};

} // namespace micromajor::rules
