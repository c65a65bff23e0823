#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    const Program &program = report.program();
    const int offered = report.facts().totals.offeredCourses;
    if (offered == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (program.people.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "Nobody is listed in the team yet."));
    if (program.teachings.empty()) {
        report.notMet(wholeTable<Teaching>(), Message(QT_TRANSLATE_NOOP("core", "People listed: %1; but none of the courses (%2) has a teacher."),
                                                      {QString::number(program.people.size()), QString::number(offered)}));
        return;
    }
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        if (isOffered(course) && report.facts().links.teachingsOfCourse.of(int(i)).empty())
            report.notMet(placeOf(course), {nameOf(course)});
    }
}

const Rule courseWithoutTeacher{
    .id = "course-without-teacher",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Every course has a teacher"),
    .message = QT_TRANSLATE_NOOP("core", "Nobody listed in the team teaches %1."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md A3, section 二 of the form: 拟授课程",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
