#include "core/analysis/RowIndex.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void judge(RuleReport &report, const Course &course, std::span<const int> parts, std::vector<Place> &missing)
{
    static const Field &hoursField = fieldOf<Course>(u"hours");
    static const Field &partField = fieldOf<MicroCourse>(u"hours");
    const Program &program = report.program();
    Hours sum;
    const size_t before = missing.size();
    if (!course.hours)
        missing.push_back(placeOf(course, &hoursField));
    for (const int part : parts) {
        const MicroCourse &row = program.microCourses[size_t(part)];
        if (row.hours)
            sum += *row.hours;
        else
            missing.push_back(placeOf(row, &partField));
    }
    const bool complete = missing.size() == before;
    // What is stated may be too much already.
    if (!course.hours || sum == *course.hours || (!complete && sum < *course.hours))
        return;
    ReportedFinding finding = report.notMet(placeOf(course, &hoursField),
        {nameOf(course), sum.toString(), course.hours->toString()});
    constexpr size_t mostOffered = 4; // more would be a list to read, not a fix
    for (const int part : parts)
        finding.related(placeOf(program.microCourses[size_t(part)], &partField));
    if (!complete || parts.size() > mostOffered)
        return;
    // Any one of them may be the wrong one; the course itself has its hours from the plan.
    for (const int part : parts) {
        const MicroCourse &row = program.microCourses[size_t(part)];
        if (const Hours fitting = *course.hours - (sum - *row.hours); fitting > Hours())
            finding.fix(setting(program, row, partField, fitting.thousandths()));
    }
}

static void check(RuleReport &report)
{
    const Program &program = report.program();
    if (program.microCourses.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course is divided into micro-courses."));
    std::vector<Place> missing;
    const RowIndex courseIndex(program.courses);
    std::vector<int> owners;
    owners.reserve(program.microCourses.size());
    for (const MicroCourse &row : program.microCourses)
        owners.push_back(courseIndex.of(row.courseId));
    const Relation partsOf(program.courses.size(), owners);
    for (int i = 0; i < int(program.courses.size()); ++i)
        if (const auto parts = partsOf.of(i); !parts.empty() && isOffered(program.courses[size_t(i)]))
            judge(report, program.courses[size_t(i)], parts, missing);
    report.cannotJudge(std::move(missing));
}

const Rule microCourseHoursMismatch{
    .id = "micro-course-hours-mismatch",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Hours of the micro-courses and of their course"),
    .message = QT_TRANSLATE_NOOP("core", "The micro-courses of %1 have %2 hours together, the course has %3."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md SD-06; policy.md A3, course table",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
