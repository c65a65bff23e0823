#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

static Edit linking(const Program &program, const Assessment &assessment, const Outcome &outcome)
{
    static const Field &assessmentField = fieldOf<AssessmentOutcome>(u"assessment_id");
    static const Field &outcomeField = fieldOf<AssessmentOutcome>(u"outcome_id");
    Edit edit = edits::insertRow(tables::assessmentOutcome, {{&assessmentField, assessment.id.value}, {&outcomeField, outcome.id.value}});
    edit.label = Message(QT_TRANSLATE_NOOP("core", "Let %1 give evidence for “%2”"), {nameOf(assessment, program), nameOf(outcome)});
    return edit;
}

static Message courseName(const RuleReport &report, int assessment)
{
    const int course = report.facts().links.courseOfAssessment[size_t(assessment)];
    return course >= 0 ? nameOf(report.program().courses[size_t(course)]) : Message(tables::program.label);
}

static void check(RuleReport &report)
{
    if (!hasOutcomes(report) || !hasAssessments(report))
        return;
    const Program &program = report.program();
    if (program.assessmentOutcomes.empty()) {
        report.notMet(placeOf(program.facts),
            Message(QT_TRANSLATE_NOOP("core", "None of the %1 assessment items names the outcomes for which it gives evidence."),
                    {QString::number(program.assessments.size())}));
        return;
    }
    for (int i = 0; i < int(program.assessments.size()); ++i) {
        if (!takesPlace(report, i) || !report.facts().links.evidenceOfAssessment.of(i).empty())
            continue;
        const Assessment &assessment = program.assessments[size_t(i)];
        ReportedFinding finding = report.notMet(placeOf(assessment), {nameOf(assessment, program), courseName(report, i)});
        if (const int outcome = onlyOutcomeOf(report.facts().links, report.facts().links.courseOfAssessment[size_t(i)]); outcome >= 0)
            finding.fix(linking(program, assessment, program.outcomes[size_t(outcome)]));
    }
}

const Rule assessmentWithoutOutcome{
    .id = "assessment-without-outcome",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Every assessment item serves an outcome"),
    .message = QT_TRANSLATE_NOOP("core", "%1 (%2) gives evidence for no outcome."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md OB-10",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
