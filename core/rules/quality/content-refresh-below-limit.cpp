#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &field = fieldOf<ProgramFacts>(u"refresh_percent");
    const auto least = report.decimal<PercentUnit>("leastPercent");
    if (!least)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const ProgramFacts &facts = report.program().facts;
    if (!facts.refreshPercent)
        return report.cannotJudge({placeOf(facts, &field)});
    if (*facts.refreshPercent < *least)
        report.notMet(placeOf(facts, &field), {facts.refreshPercent->toString(), least->toString()});
}

const Rule contentRefreshBelowLimit{
    .id = "content-refresh-below-limit",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Share of content renewed each year"),
    .message = QT_TRANSLATE_NOOP("core", "%1 % of the content is renewed each year; the rule set asks for at least %2 %."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CNP-06",
    .options = {{"leastPercent", QT_TRANSLATE_NOOP("core", "Smallest share of content renewed each year, in percent"), RuleOption::Type::Decimal, "20"}},
    .check = check,
};

} // namespace micromajor::rules
