#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

#include <algorithm>

namespace micromajor::rules {

/// All that one course says about the hours of its teachers.
struct CourseTeaching
{
    Hours stated;
    const Teaching *heaviest = nullptr; ///< of the person with the most hours, if these pass the hours of the course
    Hours heaviestHours;
    std::vector<Place> unstated;
};

static CourseTeaching teachingOf(const Program &program, const Links &links, size_t index, const Field &hoursField)
{
    CourseTeaching result;
    const auto rows = links.teachingsOfCourse.of(int(index));
    for (const int row : rows) {
        const Teaching &teaching = program.teachings[size_t(row)];
        if (!teaching.hours) {
            result.unstated.push_back(placeOf(teaching, &hoursField));
            continue;
        }
        result.stated += *teaching.hours;
        Hours ofPerson; // somebody may stand there twice, as teacher and as mentor
        for (const int other : rows)
            if (links.personOfTeaching[size_t(other)] == links.personOfTeaching[size_t(row)])
                ofPerson += program.teachings[size_t(other)].hours.value_or(Hours());
        if (!result.heaviest || ofPerson > result.heaviestHours) {
            result.heaviest = &teaching;
            result.heaviestHours = ofPerson;
        }
    }
    return result;
}

static void judge(RuleReport &report, size_t index, std::vector<Place> &missing)
{
    static const Field &hoursField = fieldOf<Teaching>(u"hours");
    static const Field &courseHoursField = fieldOf<Course>(u"hours");
    const Program &program = report.program();
    const Course &course = program.courses[index];
    const auto rows = report.facts().links.teachingsOfCourse.of(int(index));
    if (rows.empty())
        return;
    const CourseTeaching teaching = teachingOf(program, report.facts().links, index, hoursField);
    if (!course.hours) {
        if (teaching.heaviest)
            missing.push_back(placeOf(course, &courseHoursField));
        return;
    }
    // Several may teach in parallel, so more hours together are no fault; one person cannot teach longer than the course lasts.
    const bool tooMany = teaching.heaviest && teaching.heaviestHours > *course.hours;
    const bool tooFew = teaching.unstated.empty() && teaching.stated < *course.hours;
    if (!tooMany && !tooFew) {
        if (teaching.stated < *course.hours)
            missing.insert(missing.end(), teaching.unstated.begin(), teaching.unstated.end());
        return;
    }
    const Teaching &first = tooMany ? *teaching.heaviest : program.teachings[size_t(rows.front())];
    const Person *person = find(program.people, first.personId);
    ReportedFinding finding = tooMany
        ? report.notMet(placeOf(first, &hoursField), Message(QT_TRANSLATE_NOOP("core", "The hours that %1 is said to teach of %3 (%2) are more than it has (%4)."),
              {person ? calledIn(program, *person) : Message(), teaching.heaviestHours.toString(), nameOf(course), course.hours->toString()}))
        : report.notMet(placeOf(first, &hoursField), {nameOf(course), course.hours->toString(), teaching.stated.toString()});
    for (const int row : rows)
        if (&program.teachings[size_t(row)] != &first)
            finding.related(placeOf(program.teachings[size_t(row)], &hoursField));
    if (rows.size() == 1)
        finding.fix(setting(program, first, hoursField, course.hours->thousandths()));
}

static void check(RuleReport &report)
{
    const Program &program = report.program();
    if (report.facts().totals.offeredCourses == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (std::none_of(program.teachings.begin(), program.teachings.end(), [](const Teaching &teaching) { return teaching.hours.has_value(); }))
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The hours of the teachers are not given; the form does not ask for them."));
    std::vector<Place> missing;
    for (size_t i = 0; i < program.courses.size(); ++i)
        if (isOffered(program.courses[i]))
            judge(report, i, missing);
    report.cannotJudge(std::move(missing));
}

const Rule teachingHoursMismatch{
    .id = "teaching-hours-mismatch",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Hours of the teachers and of the course"),
    .message = QT_TRANSLATE_NOOP("core", "The hours of %1 (%2) are more than its teachers have together (%3)."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md A3, section 二 of the form; arithmetic of the course table",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
