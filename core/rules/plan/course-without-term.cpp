#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &termField = fieldOf<Course>(u"term");
    const Program &program = report.program();
    int offered = 0;
    int placed = 0;
    for (const Course &course : program.courses) {
        offered += isOffered(course);
        placed += isOffered(course) && course.term;
    }
    if (offered == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (placed == offered)
        return;
    std::vector<Place> missing;
    for (const Course &course : program.courses) {
        if (!isOffered(course) || course.term)
            continue;
        // A plan without any term is not begun; nothing stands out in it.
        if (placed == 0)
            missing.push_back(placeOf(course, &termField));
        else
            report.notMet(placeOf(course, &termField), {nameOf(course), QString::number(placed), QString::number(offered)});
    }
    report.cannotJudge(std::move(missing));
}

const Rule courseWithoutTerm{
    .id = "course-without-term",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Every course has its term"),
    .message = QT_TRANSLATE_NOOP("core", "%1 stands in no term; %2 of the %3 courses offered have one."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "policy.md A3, course table of the ministry form; frameworks.md SD-16",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
