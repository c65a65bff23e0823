#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

namespace micromajor::rules {

/// How partners write it in a task or an agreement; 设计 alone could be the enterprise's own trade.
static constexpr QStringView phrases[] = {u"课程设计", u"课程共同设计", u"课程开发", u"课程共建", u"共建课程", u"开发课程", u"设计课程", u"培养方案", u"curriculum", u"course design"};

static bool namesDesign(QStringView text)
{
    for (const QStringView phrase : phrases)
        if (text.contains(phrase, Qt::CaseInsensitive))
            return true;
    return false;
}

static void check(RuleReport &report)
{
    static const Field &coDesignField = fieldOf<Agreement>(u"co_design");
    const Program &program = report.program();
    std::vector<Message> names;
    std::vector<Place> partners, missing;
    for (size_t i = 0; i < program.organisations.size(); ++i) {
        const Organisation &organisation = program.organisations[i];
        if (!isEnterprise(organisation))
            continue;
        if (namesDesign(organisation.role))
            return;
        names.push_back(calledIn(program, organisation));
        partners.push_back(placeOf(organisation));
        for (const int row : report.facts().links.agreementsOfOrganisation.of(int(i))) {
            const Agreement &agreement = program.agreements[size_t(row)];
            if (agreement.coDesign == true || (!agreement.coDesign && namesDesign(agreement.scope)))
                return;
            if (!agreement.coDesign)
                missing.push_back(placeOf(agreement, &coDesignField));
        }
    }
    if (partners.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There is no partner yet."));
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    ReportedFinding finding = report.notMet(partners.front(), {listed(names)});
    for (size_t i = 1; i < partners.size(); ++i)
        finding.related(partners[i]);
}

const Rule partnerWithoutCodesign{
    .id = "partner-without-codesign",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Curriculum designed with the partners"),
    .message = QT_TRANSLATE_NOOP("core", "Neither the task nor an agreement of an enterprise partner includes curriculum design: %1."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-14",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
