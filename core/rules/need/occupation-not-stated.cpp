#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &nameField = fieldOf<Occupation>(u"name");
    const std::vector<Occupation> &occupations = report.program().occupations;
    if (std::any_of(occupations.begin(), occupations.end(), [](const Occupation &occupation) { return !occupation.name.trimmed().isEmpty(); }))
        return;
    if (occupations.empty()) {
        report.notMet({&tables::occupation, QString(), nullptr}, {});
        return;
    }
    ReportedFinding finding = report.notMet(placeOf(occupations.front(), &nameField),
        Message(QT_TRANSLATE_NOOP("core", "Occupations are listed (%1), but none of them has a name."), {QString::number(occupations.size())}));
    for (size_t i = 1; i < occupations.size(); ++i)
        finding.related(placeOf(occupations[i], &nameField));
}

const Rule occupationNotStated{
    .id = "occupation-not-stated",
    .group = "need",
    .title = QT_TRANSLATE_NOOP("core", "Occupations named"),
    .message = QT_TRANSLATE_NOOP("core", "No occupation is listed to which the program leads."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md NZ-06, SD-19",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
