#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/credits/HoursPerCredit.h"

namespace micromajor::rules {

/// Plans head their columns both 实践 and 实践（含实验）, so lab hours may stand beside the practice hours or inside them.
static bool addsUp(const Course &course)
{
    const Hours outer = *course.theoryHours + *course.practiceHours;
    const bool inside = !course.labHours || *course.labHours <= *course.practiceHours;
    return (outer == *course.hours && inside) || outer + course.labHours.value_or(Hours()) == *course.hours;
}

/// Other hours must still fit the credits, the learning hours and the stated total.
static bool mayChangeHours(const RuleReport &report, size_t index, Hours hours)
{
    const Program &program = report.program();
    const Course &course = program.courses[index];
    const auto perCredit = program.facts.contactHoursPerCredit;
    return (!course.credits || !perCredit || compareRatio(hours, *course.credits, *perCredit) == 0)
        && (!course.learningHours || hours <= *course.learningHours)
        && keepsTotal(program.facts.hoursStated, report.facts().totals.hours, report.facts().isElective[index], hours - *course.hours);
}

static void check(RuleReport &report)
{
    static const Field &hoursField = *tables::course.field(u"hours");
    static const Field &theoryField = *tables::course.field(u"theory_hours");
    static const Field &practiceField = *tables::course.field(u"practice_hours");
    const Program &program = report.program();
    std::vector<Place> missing;
    bool any = false;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        if (!isOffered(course))
            continue;
        any = true;
        const Hours known = course.theoryHours.value_or(Hours()) + course.practiceHours.value_or(Hours());
        const bool complete = course.hours && course.theoryHours && course.practiceHours;
        if (complete ? addsUp(course) : !course.hours || known <= *course.hours) {
            if (!course.hours)
                missing.push_back(placeOf(course, &hoursField));
            if (!course.theoryHours)
                missing.push_back(placeOf(course, &theoryField));
            if (!course.practiceHours)
                missing.push_back(placeOf(course, &practiceField));
            continue;
        }
        const Hours parts = known + course.labHours.value_or(Hours());
        ReportedFinding finding = report.notMet(placeOf(course, &hoursField), {nameOf(course), parts.toString(), course.hours->toString()});
        if (!complete)
            continue;
        if (mayChangeHours(report, i, parts))
            finding.fix(setting(program, course, hoursField, parts.thousandths()));
        const Hours rest = *course.hours - *course.theoryHours - course.labHours.value_or(Hours());
        if (rest >= Hours())
            finding.fix(setting(program, course, practiceField, rest.thousandths()));
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    report.cannotJudge(std::move(missing));
}

const Rule hoursSplitMismatch{
    .id = "hours-split-mismatch",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Theory, practice and lab hours"),
    .message = QT_TRANSLATE_NOOP("core", "%1: theory, practice and lab hours add up to %2, but the total is %3 hours."),
    .severity = Severity::Error,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md D1, course-table headings",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
