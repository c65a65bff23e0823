#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/plan/ProgramLength.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &termField = *tables::course.field(u"term");
    static const Field &termsField = *tables::program.field(u"terms");
    const Program &program = report.program();
    const auto length = termsOf(program.facts, report.integer("termsPerYear"));
    std::vector<Place> missing;
    if (!length)
        missing.push_back(placeOf(program.facts, &termsField));
    bool any = false;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        any = true;
        if (!course.term)
            missing.push_back(placeOf(course, &termField));
        else if (*course.term < 1)
            report.notMet(placeOf(course, &termField), Message(QT_TRANSLATE_NOOP("core", "%1 stands in term %2; terms count from 1."),
                                                               {nameOf(course), QString::number(*course.term)}))
                .fix(setting(program, course, termField, qint64(1)));
        else if (length && *course.term > *length) {
            ReportedFinding finding = report.notMet(placeOf(course, &termField),
                {nameOf(course), QString::number(*course.term), QString::number(*length)});
            if (course.termFixed != true)
                finding.fix(setting(program, course, termField, qint64(*length)));
            finding.fix(setting(program, program.facts, termsField, qint64(*course.term)));
        }
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    report.cannotJudge(std::move(missing));
}

const Rule courseOutsideProgramLength{
    .id = "course-outside-program-length",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Courses within the length of the program"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is offered in term %2, but the program has only %3 terms."),
    .severity = Severity::Error,
    .fix = FixAvailability::Always,
    .basis = "frameworks.md CN-10: one to two years are two to four terms",
    .options = {{"termsPerYear", QT_TRANSLATE_NOOP("core", "Terms in a year, for programs whose length is stated in years"), RuleOption::Type::Integer, "2"}},
    .check = check,
};

} // namespace micromajor::rules
