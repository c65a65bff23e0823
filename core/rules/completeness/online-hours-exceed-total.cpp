#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    struct Part
    {
        const Field &field;
        std::optional<Hours> Course::*hours;
    };
    static const Part parts[] = {
        {fieldOf<Course>(u"online_hours"), &Course::onlineHours},
        {fieldOf<Course>(u"enterprise_hours"), &Course::enterpriseHours},
        {fieldOf<Course>(u"practice_hours"), &Course::practiceHours},
    };
    static const Field &hoursField = fieldOf<Course>(u"hours");
    std::vector<Place> missing;
    bool any = false;
    for (const Course &course : report.program().courses) {
        if (!isOffered(course))
            continue;
        any = true;
        bool partStated = false;
        for (const Part &part : parts) {
            const std::optional<Hours> &hours = course.*part.hours;
            partStated = partStated || hours;
            if (hours && course.hours && *hours > *course.hours)
                report.notMet(placeOf(course, &part.field), {nameOf(course), Message(part.field.label), hours->toString(), course.hours->toString()})
                    .related(placeOf(course, &hoursField));
        }
        if (partStated && !course.hours)
            missing.push_back(placeOf(course, &hoursField));
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    report.cannotJudge(std::move(missing));
}

const Rule onlineHoursExceedTotal{
    .id = "online-hours-exceed-total",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Parts of the hours of a course"),
    .message = QT_TRANSLATE_NOOP("core", "%1: %2 are %3, more than the %4 hours of the whole course."),
    .severity = Severity::Error,
    .fix = FixAvailability::None,
    .basis = "policy.md D1, course-table headings",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
