#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

#include <algorithm>

namespace micromajor::rules {

static void check(RuleReport &report)
{
    const auto most = report.integer("mostCourses");
    if (!most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    const std::vector<const Person *> leaders = leadersOf(program);
    if (leaders.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No program leader is named."));
    for (const Person *leader : leaders) {
        std::vector<const RecentCourse *> rows;
        for (const RecentCourse &row : program.recentCourses)
            if (row.personId == leader->id)
                rows.push_back(&row);
        if (int(rows.size()) <= *most)
            continue;
        // The first row that finds no place in the form.
        ReportedFinding finding = report.notMet(placeOf(*rows[size_t(std::max(*most, 0))]),
            {calledIn(program, *leader), QString::number(rows.size()), QString::number(*most)});
        finding.related(placeOf(*leader));
    }
}

const Rule tooManyRecentCourses{
    .id = "too-many-recent-courses",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Recent courses of the leader fit the form"),
    .message = QT_TRANSLATE_NOOP("core", "%2 courses of the last three years are listed for the leader %1; the form has %3 rows."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md A3, section 二 of the form: 近三年主讲课程",
    .options = {{"mostCourses", QT_TRANSLATE_NOOP("core", "Most courses of the last three years"), RuleOption::Type::Integer, "5"}},
    .check = check,
};

} // namespace micromajor::rules
