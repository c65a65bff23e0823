#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static void check(RuleReport &report)
{
    static const Field &rubricField = fieldOf<Assessment>(u"rubric_id");
    static const Field &kindField = fieldOf<Assessment>(u"kind");
    if (!hasAssessments(report))
        return;
    const Program &program = report.program();
    std::vector<Place> missing;
    bool any = false;
    for (int i = 0; i < int(program.assessments.size()); ++i) {
        const Assessment &assessment = program.assessments[size_t(i)];
        if (!takesPlace(report, i))
            continue;
        const bool isProject = assessment.kind == "project"_L1 || assessment.kind == "portfolio"_L1;
        any = any || isProject;
        if (!assessment.rubricId.isNull())
            continue;
        if (assessment.kind.isEmpty())
            missing.push_back(placeOf(assessment, &kindField));
        if (!isProject)
            continue;
        const int course = report.facts().links.courseOfAssessment[size_t(i)];
        ReportedFinding finding = report.notMet(placeOf(assessment, &rubricField),
            {nameOf(assessment, program), course >= 0 ? nameOf(program.courses[size_t(course)]) : Message(tables::program.label)});
        if (program.rubrics.size() == 1 && !program.rubrics.front().text.trimmed().isEmpty())
            finding.fix(setting(program, assessment, rubricField, program.rubrics.front().id.value));
    }
    if (!any && missing.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No assessment item is a project or a portfolio."));
    report.cannotJudge(std::move(missing));
}

const Rule projectAssessmentWithoutRubric{
    .id = "project-assessment-without-rubric",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Projects and portfolios have a rubric"),
    .message = QT_TRANSLATE_NOOP("core", "%1 (%2) is marked without a rubric."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md SD-12, UN-02",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
