#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &moduleField = *tables::course.field(u"module_id");
    const Program &program = report.program();
    if (program.modules.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program has no modules."));
    const std::vector<int> &modules = report.facts().links.moduleOfCourse;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        if (modules[i] >= 0 || !isOffered(course))
            continue;
        ReportedFinding finding = report.notMet(placeOf(course, &moduleField), {nameOf(course)});
        // Course tables go module by module, so it stands beside the courses of its own.
        const int before = i > 0 ? modules[i - 1] : -1;
        const int after = i + 1 < modules.size() ? modules[i + 1] : -1;
        if (before >= 0)
            finding.fix(setting(program, course, moduleField, program.modules[size_t(before)].id.value));
        if (after >= 0 && after != before)
            finding.fix(setting(program, course, moduleField, program.modules[size_t(after)].id.value));
    }
}

const Rule courseWithoutModule{
    .id = "course-without-module",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Courses belong to a module"),
    .message = QT_TRANSLATE_NOOP("core", "%1 belongs to no module although the program is divided into modules."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md A3, column 模块 of the course table",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
