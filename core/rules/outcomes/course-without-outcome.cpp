#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    const bool electivesToo = report.yesNo("includeElectives");
    const Program &program = report.program();
    const Facts &facts = report.facts();
    if (facts.totals.offeredCourses == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (program.outcomes.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no learning outcomes yet."));
    // That there is no matrix at all is said once, by outcome-without-course.
    if (program.outcomeSupports.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The support matrix is empty."));
    for (size_t i = 0; i < program.courses.size(); ++i)
        if (facts.links.supportsOfCourse.of(int(i)).empty() && isOffered(program.courses[i]) && (electivesToo || !facts.isElective[i]))
            report.notMet(placeOf(program.courses[i]), {nameOf(program.courses[i])});
}

const Rule courseWithoutOutcome{
    .id = "course-without-outcome",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Outcome behind each course"),
    .message = QT_TRANSLATE_NOOP("core", "%1 supports no learning outcome."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-04",
    .options = {{"includeElectives", QT_TRANSLATE_NOOP("core", "Elective courses must support an outcome too"), RuleOption::Type::YesNo, "false"}},
    .check = check,
};

} // namespace micromajor::rules
