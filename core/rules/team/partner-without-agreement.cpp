#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &kindField = fieldOf<Organisation>(u"kind");
    const Program &program = report.program();
    bool any = false;
    std::vector<Place> missing;
    for (size_t i = 0; i < program.organisations.size(); ++i) {
        const Organisation &organisation = program.organisations[i];
        const bool partner = isPartner(organisation);
        any |= partner;
        if (!report.facts().links.agreementsOfOrganisation.of(int(i)).empty())
            continue;
        if (organisation.kind.isEmpty())
            missing.push_back(placeOf(organisation, &kindField));
        else if (partner)
            report.notMet(placeOf(organisation), {calledIn(program, organisation)});
    }
    if (!any && missing.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There is no partner yet."));
    report.cannotJudge(std::move(missing));
}

const Rule partnerWithoutAgreement{
    .id = "partner-without-agreement",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Agreement with each partner"),
    .message = QT_TRANSLATE_NOOP("core", "There is no agreement with %1."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-15",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
