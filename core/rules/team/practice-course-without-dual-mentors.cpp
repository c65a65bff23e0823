#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

#include <algorithm>

namespace micromajor::rules {

static bool isPositive(const std::optional<Hours> &hours)
{
    return hours && hours->thousandths() > 0;
}

/// None = the course does not say. Like the totals, hours beside the theory count as practice.
static std::optional<bool> hasPractice(const Program &program, const Links &links, size_t index)
{
    const Course &course = program.courses[index];
    if (isPositive(course.practiceHours) || isPositive(course.labHours) || isPositive(course.enterpriseHours) || course.enterpriseProject == true
        || !links.tasksOfCourse.of(int(index)).empty())
        return true;
    if (course.practiceHours)
        return false;
    if (course.hours && course.theoryHours)
        return *course.hours > *course.theoryHours;
    return std::nullopt;
}

struct Teachers
{
    bool academic = false;
    bool mentor = false;
    const Person *unknown = nullptr; ///< someone who could be either
};

static Teachers teachersOf(const Program &program, const Links &links, size_t index)
{
    Teachers teachers;
    for (const int teaching : links.teachingsOfCourse.of(int(index))) {
        const int position = links.personOfTeaching[size_t(teaching)];
        if (position < 0)
            continue;
        const Person &person = program.people[size_t(position)];
        teachers.academic |= isAcademic(person);
        teachers.mentor |= isMentor(person);
        if (person.role.isEmpty())
            teachers.unknown = &person;
    }
    return teachers;
}

static void reportCourse(RuleReport &report, const Course &course, const Teachers &teachers)
{
    if (teachers.academic)
        report.notMet(placeOf(course), Message(QT_TRANSLATE_NOOP("core", "%1 has practice, but no enterprise mentor is among its teachers."), {nameOf(course)}));
    else if (teachers.mentor)
        report.notMet(placeOf(course), Message(QT_TRANSLATE_NOOP("core", "%1 has practice, but only enterprise mentors teach it; an academic teacher is missing."), {nameOf(course)}));
    else
        report.notMet(placeOf(course), {nameOf(course)});
}

/// One sentence instead of one for each course when the team has no enterprise mentor at all.
static void reportNoMentor(RuleReport &report, const std::vector<const Course *> &courses)
{
    std::vector<Message> names;
    for (const Course *course : courses)
        names.push_back(nameOf(*course));
    ReportedFinding finding = report.notMet(wholeTable<Person>(),
        Message(QT_TRANSLATE_NOOP("core", "The team has no enterprise mentor for the courses with practice (%1): %2."), {QString::number(courses.size()), listed(names)}));
    for (const Course *course : courses)
        finding.related(placeOf(*course));
}

static void check(RuleReport &report)
{
    static const Field &roleField = fieldOf<Person>(u"role");
    static const Field &practiceField = fieldOf<Course>(u"practice_hours");
    const Program &program = report.program();
    const Links &links = report.facts().links;
    if (report.facts().totals.offeredCourses == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    std::vector<const Course *> practical;
    std::vector<std::pair<const Course *, Teachers>> lacking;
    std::vector<Place> missing;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        const std::optional<bool> practice = isOffered(course) ? hasPractice(program, links, i) : false;
        if (practice == false)
            continue;
        if (practice)
            practical.push_back(&course);
        const Teachers teachers = teachersOf(program, links, i);
        if (teachers.academic && teachers.mentor)
            continue;
        if (!practice) {
            missing.push_back(placeOf(course, &practiceField));
        } else if (teachers.unknown) {
            if (Place place = placeOf(*teachers.unknown, &roleField); std::find(missing.begin(), missing.end(), place) == missing.end())
                missing.push_back(std::move(place));
        } else {
            lacking.emplace_back(&course, teachers);
        }
    }
    if (practical.empty() && missing.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course has practice."));
    if (program.teachings.empty() && !practical.empty())
        return report.cannotJudge({wholeTable<Teaching>()});
    const bool couldMentor = std::any_of(program.people.begin(), program.people.end(), [](const Person &person) { return !isAcademic(person); });
    if (!couldMentor && practical.size() > 1)
        reportNoMentor(report, practical);
    else
        for (const auto &[course, teachers] : lacking)
            reportCourse(report, *course, teachers);
    report.cannotJudge(std::move(missing));
}

const Rule practiceCourseWithoutDualMentors{
    .id = "practice-course-without-dual-mentors",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Two mentors for practice courses"),
    .message = QT_TRANSLATE_NOOP("core", "%1 has practice, but neither an academic teacher nor an enterprise mentor teaches it."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-13",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
