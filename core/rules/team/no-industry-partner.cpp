#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

#include <algorithm>

namespace micromajor::rules {

static void check(RuleReport &report)
{
    const Program &program = report.program();
    if (std::any_of(program.organisations.begin(), program.organisations.end(), isEnterprise))
        return;
    std::vector<Place> missing = organisationsWithoutKind(program);
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    if (program.organisations.empty())
        report.notMet(wholeTable<Organisation>(), {});
    else
        report.notMet(wholeTable<Organisation>(), Message(QT_TRANSLATE_NOOP("core", "None of the organisations listed (%1) is an enterprise."),
                                                          {QString::number(program.organisations.size())}));
}

const Rule noIndustryPartner{
    .id = "no-industry-partner",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "A partner from industry"),
    .message = QT_TRANSLATE_NOOP("core", "No enterprise or other partner is listed."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md UK-06, MY-04",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
