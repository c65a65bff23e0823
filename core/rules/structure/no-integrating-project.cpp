#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// Whether the task belongs to the program as a whole or to a course that is offered.
static bool counts(const Facts &facts, size_t task)
{
    const int course = facts.links.courseOfTask[task];
    return course < 0 || isOffered(facts.program->courses[size_t(course)]);
}

/// The name of a course that may well be such a project; only its form says so for sure.
static bool soundsLikeProject(const Course &course)
{
    for (const QStringView word : {u"实践项目", u"项目实践", u"综合实训", u"综合实践", u"综合项目", u"毕业设计", u"顶点", u"capstone"})
        if (course.nameZh.contains(word, Qt::CaseInsensitive) || course.nameEn.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

static void check(RuleReport &report)
{
    static const Field &formField = fieldOf<Course>(u"form");
    static const Field &integratingField = fieldOf<PracticeTask>(u"integrating");
    const Program &program = report.program();
    const auto isProject = [](const Course &course) { return course.form == "project"_L1 && isOffered(course); };
    if (report.facts().totals.offeredCourses == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (std::any_of(program.courses.begin(), program.courses.end(), isProject))
        return;
    std::vector<Place> missing;
    int tasks = 0;
    for (size_t i = 0; i < program.practiceTasks.size(); ++i) {
        const PracticeTask &task = program.practiceTasks[i];
        if (!counts(report.facts(), i))
            continue;
        if (task.integrating == true || task.kind == "capstone"_L1)
            return;
        ++tasks;
        if (!task.integrating && task.kind != "task"_L1) // a plain exercise is not expected to integrate anything
            missing.push_back(placeOf(task, &integratingField));
    }
    for (const Course &course : program.courses)
        if (isOffered(course) && course.form.isEmpty() && soundsLikeProject(course))
            missing.push_back(placeOf(course, &formField));
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    if (tasks == 0)
        report.notMet(placeOf(program.facts), Message(QT_TRANSLATE_NOOP("core", "There is no project that brings the courses together: no practice task and no project course is listed.")));
    else
        report.notMet(placeOf(program.facts), {QString::number(tasks)});
}

const Rule noIntegratingProject{
    .id = "no-integrating-project",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "A project that brings the courses together"),
    .message = QT_TRANSLATE_NOOP("core", "Practice tasks: %1; none of them brings the courses together (capstone or integrating), and no course is a project."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-07",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
