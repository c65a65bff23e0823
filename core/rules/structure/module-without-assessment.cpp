#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    const Program &program = report.program();
    const Links &links = report.facts().links;
    if (program.modules.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program has no modules."));
    for (int i = 0; i < int(program.modules.size()); ++i) {
        const Module &module = program.modules[size_t(i)];
        bool any = false;
        bool assessed = false;
        for (const int course : links.coursesOfModule.of(i))
            if (isOffered(program.courses[size_t(course)])) {
                any = true;
                assessed |= !links.assessmentsOfCourse.of(course).empty();
            }
        if (assessed)
            continue;
        const Message name = rowMessage(tables::module, &module, program);
        ReportedFinding finding = any ? report.notMet(placeOf(module), {name})
                                      : report.notMet(placeOf(module), Message(QT_TRANSLATE_NOOP("core", "%1 has no course on offer, so nothing in it can be assessed."), {name}));
        for (const int course : links.coursesOfModule.of(i))
            finding.related(placeOf(program.courses[size_t(course)]));
    }
}

const Rule moduleWithoutAssessment{
    .id = "module-without-assessment",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Every module can be assessed alone"),
    .message = QT_TRANSLATE_NOOP("core", "No course of %1 has an assessment, so the module cannot be assessed alone."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-06",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
