#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &kindField = fieldOf<LearnerGroup>(u"kind");
    const Program &program = report.program();
    const std::vector<LearnerGroup> &groups = program.learnerGroups;
    if (groups.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no learner groups yet."));
    if (std::any_of(groups.begin(), groups.end(), [](const LearnerGroup &group) { return !group.kind.isEmpty() && group.kind != u"enrolled"; }))
        return;
    // A group whose kind is not stated may be the one that is open to others.
    std::vector<Place> missing;
    for (const LearnerGroup &group : groups)
        if (group.kind.isEmpty())
            missing.push_back(placeOf(group, &kindField));
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    std::vector<Message> names;
    for (const LearnerGroup &group : groups)
        names.push_back(rowMessage(tables::learnerGroup, &group, program));
    ReportedFinding finding = report.notMet(placeOf(groups.front(), &kindField), {listed(names)});
    for (size_t i = 1; i < groups.size(); ++i)
        finding.related(placeOf(groups[i], &kindField));
}

const Rule audienceStudentsOnly{
    .id = "audience-students-only",
    .group = "audience",
    .title = QT_TRANSLATE_NOOP("core", "Open to more than enrolled students"),
    .message = QT_TRANSLATE_NOOP("core", "Only enrolled students are addressed (%1), neither people in service nor the public."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CNP-12",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
