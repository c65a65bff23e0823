#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &noteField = fieldOf<Course>(u"note");
    static const Field &reusedField = fieldOf<Course>(u"reused_from");
    bool any = false;
    for (const Course &course : report.program().courses) {
        if (course.reusedFrom.isEmpty() || !isOffered(course))
            continue;
        any = true;
        if (QStringView(course.note).trimmed().isEmpty())
            report.notMet(placeOf(course, &noteField), {nameOf(course), course.reusedFrom}).related(placeOf(course, &reusedField));
    }
    if (!any)
        report.notApplicable(QT_TRANSLATE_NOOP("core", "No course is taken from another program."));
}

const Rule reusedCourseNotReviewed{
    .id = "reused-course-not-reviewed",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Courses taken over are reviewed first"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is taken from %2, but its note does not say how it was reviewed for this program."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md UK-07",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
