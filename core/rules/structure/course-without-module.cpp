#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &moduleField = *tables::course.field(u"module_id");
    const Program &program = report.program();
    if (program.modules.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program has no modules."));
    constexpr size_t mostOffered = 4; // more would be a list to read, not a fix
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        if (report.facts().links.moduleOfCourse[i] >= 0 || !isOffered(course))
            continue;
        ReportedFinding finding = report.notMet(placeOf(course, &moduleField), {nameOf(course)});
        for (size_t module = 0; module < std::min(program.modules.size(), mostOffered); ++module)
            finding.fix(setting(program, course, moduleField, program.modules[module].id.value));
    }
}

const Rule courseWithoutModule{
    .id = "course-without-module",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Courses belong to a module"),
    .message = QT_TRANSLATE_NOOP("core", "%1 belongs to no module although the program is divided into modules."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Always,
    .basis = "policy.md A3, column 模块 of the course table",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
