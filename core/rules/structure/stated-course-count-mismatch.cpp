#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// Plans count either the courses on offer (华东师大: 8) or those that are taken (天津大学: 7 of 8); both readings are right.
static void check(RuleReport &report)
{
    static const Field &statedField = *tables::program.field(u"courses_stated");
    const ProgramFacts &program = report.program().facts;
    if (!program.coursesStated)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program states no number of courses; the list speaks for itself."));
    const Totals &totals = report.facts().totals;
    if (program.coursesStated == totals.offeredCourses || !choicesDecidable(report))
        return;
    if (!totals.courses.isStated()) {
        static const Field &creditsField = *tables::course.field(u"credits");
        std::vector<Place> missing;
        for (const Id<Course> &course : totals.courses.missing)
            missing.push_back({&tables::course, course.value, &creditsField});
        return report.cannotJudge(std::move(missing));
    }
    if (*program.coursesStated >= *totals.courses.least && *program.coursesStated <= *totals.courses.most)
        return;
    report.notMet(placeOf(program, &statedField),
                  {QString::number(*program.coursesStated), QString::number(totals.offeredCourses), rangeText(totals.courses)})
        .fix(setting(report.program(), program, statedField, qint64(*totals.courses.least)));
}

const Rule statedCourseCountMismatch{
    .id = "stated-course-count-mismatch",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Stated number of courses and the list"),
    .message = QT_TRANSLATE_NOOP("core", "Number of courses stated: %1; the list offers %2, of which a learner takes %3."),
    .severity = Severity::Error,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md, Arithmetic of the 12 cases (S08, S10)",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
