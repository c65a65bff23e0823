#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// The university that offers the program is not its own partner.
static bool namesPartner(const Program &program, const Links &links, int task)
{
    const int organisation = links.organisationOfTask[size_t(task)];
    return organisation >= 0 && program.organisations[size_t(organisation)].kind != "lead"_L1;
}

static void check(RuleReport &report)
{
    static const Field &projectField = fieldOf<Course>(u"enterprise_project");
    static const Field &partnerField = fieldOf<PracticeTask>(u"organisation_id");
    const Program &program = report.program();
    const Links &links = report.facts().links;
    bool any = false;
    for (int i = 0; i < int(program.courses.size()); ++i) {
        const Course &course = program.courses[size_t(i)];
        if (course.enterpriseProject != true || !isOffered(course))
            continue;
        any = true;
        const auto tasks = links.tasksOfCourse.of(i);
        if (std::any_of(tasks.begin(), tasks.end(), [&](int task) { return namesPartner(program, links, task); }))
            continue;
        ReportedFinding finding = tasks.empty()
            ? report.notMet(placeOf(course, &projectField), {nameOf(course)})
            : report.notMet(placeOf(course, &projectField),
                            Message(QT_TRANSLATE_NOOP("core", "%1 is said to use a real enterprise project, but no practice task of it names the partner."),
                                    {nameOf(course)}));
        for (const int task : tasks)
            finding.related(placeOf(program.practiceTasks[size_t(task)], &partnerField));
    }
    if (!any)
        report.notApplicable(QT_TRANSLATE_NOOP("core", "No course uses a real enterprise project."));
}

const Rule enterpriseProjectWithoutTask{
    .id = "enterprise-project-without-task",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Enterprise projects with task and partner"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is said to use a real enterprise project, but no practice task of it is listed."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CNP-04",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
