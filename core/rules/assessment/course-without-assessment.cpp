#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &formField = fieldOf<Course>(u"assessment_form");
    const Program &program = report.program();
    const int offered = report.facts().totals.offeredCourses;
    if (offered == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (program.assessments.empty()
        && std::all_of(program.courses.begin(), program.courses.end(), [](const Course &course) { return course.assessmentForm.isEmpty(); })) {
        report.notMet(placeOf(program.facts),
            Message(QT_TRANSLATE_NOOP("core", "None of the courses (%1) says how it is assessed."), {QString::number(offered)}));
        return;
    }
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        if (isOffered(course) && course.assessmentForm.isEmpty() && report.facts().links.assessmentsOfCourse.of(int(i)).empty())
            report.notMet(placeOf(course, &formField), {nameOf(course)});
    }
}

const Rule courseWithoutAssessment{
    .id = "course-without-assessment",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Every course says how it is assessed"),
    .message = QT_TRANSLATE_NOOP("core", "%1 has neither assessment items nor a form of assessment."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md EU-M09, MY-02",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
