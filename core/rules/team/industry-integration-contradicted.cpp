#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &integratesField = *tables::program.field(u"integrates_industry");
    const Program &program = report.program();
    const std::optional<bool> &claimed = program.facts.integratesIndustry;
    std::vector<const Organisation *> enterprises;
    for (const Organisation &organisation : program.organisations)
        if (isEnterprise(organisation))
            enterprises.push_back(&organisation);
    if (claimed == !enterprises.empty())
        return;
    if (enterprises.empty()) {
        if (!claimed)
            return report.notApplicable(QT_TRANSLATE_NOOP("core", "There is no partner yet."));
        std::vector<Place> missing = organisationsWithoutKind(program);
        if (!missing.empty())
            return report.cannotJudge(std::move(missing));
        report.notMet(placeOf(program.facts, &integratesField), {}).fix(setting(program, program.facts, integratesField, qint64(0)));
        return;
    }
    std::vector<Message> names;
    for (const Organisation *enterprise : enterprises)
        names.push_back(calledIn(program, *enterprise));
    ReportedFinding finding = report.notMet(placeOf(program.facts, &integratesField),
        claimed ? Message(QT_TRANSLATE_NOOP("core", "The program is said not to integrate industry, but lists enterprise partners: %1."),
                          {listed(names)})
                : Message(QT_TRANSLATE_NOOP("core", "The program does not say whether it integrates industry, but lists enterprise partners: %1."),
                          {listed(names)}));
    for (const Organisation *enterprise : enterprises)
        finding.related(placeOf(*enterprise));
    finding.fix(setting(program, program.facts, integratesField, qint64(1)));
}

const Rule industryIntegrationContradicted{
    .id = "industry-integration-contradicted",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Industry integration and the partners listed"),
    .message = QT_TRANSLATE_NOOP("core", "The program is said to integrate industry, but lists no enterprise partner."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Always,
    .basis = "policy.md A3, section 一 of the form: 是否产教融合, 产教合作单位",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
