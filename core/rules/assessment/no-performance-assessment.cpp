#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// Without items the forms of assessment of the courses say as much.
static void judgeForms(RuleReport &report)
{
    static const Field &formField = fieldOf<Course>(u"assessment_form");
    std::vector<Place> missing;
    int examinations = 0;
    for (const Course &course : report.program().courses) {
        if (!isOffered(course))
            continue;
        if (course.assessmentForm.isEmpty())
            missing.push_back(placeOf(course, &formField));
        else if (course.assessmentForm == "exam"_L1)
            ++examinations;
        else
            return;
    }
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    if (examinations > 0)
        report.notMet(placeOf(report.program().facts),
            Message(QT_TRANSLATE_NOOP("core", "Every course (%1) ends with an examination; none asks for a project, a portfolio or course work."),
                    {QString::number(examinations)}));
}

static void check(RuleReport &report)
{
    static const Field &kindField = fieldOf<Assessment>(u"kind");
    const Program &program = report.program();
    if (report.facts().totals.offeredCourses == 0 && !anyTakesPlace(report))
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (!anyTakesPlace(report))
        return judgeForms(report);
    std::vector<Place> missing;
    int tests = 0;
    for (int i = 0; i < int(program.assessments.size()); ++i) {
        const Assessment &assessment = program.assessments[size_t(i)];
        if (!takesPlace(report, i))
            continue;
        if (assessment.kind.isEmpty())
            missing.push_back(placeOf(assessment, &kindField));
        else if (assessment.kind == "test"_L1)
            ++tests;
        else if (assessment.kind != "prior-learning"_L1)
            return;
    }
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    report.notMet(placeOf(program.facts), {QString::number(tests)});
}

const Rule noPerformanceAssessment{
    .id = "no-performance-assessment",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Assessment by performance, not by tests alone"),
    .message = QT_TRANSLATE_NOOP("core", "All %1 assessment items are tests; none asks for a project, a portfolio or the application of a skill."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-11",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
