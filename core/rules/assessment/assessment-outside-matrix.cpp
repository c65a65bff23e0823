#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

namespace micromajor::rules {

static bool supports(const RuleReport &report, int course, int outcome)
{
    const Links &links = report.facts().links;
    const std::vector<Outcome> &outcomes = report.program().outcomes;
    for (const int row : links.supportsOfCourse.of(course)) {
        const int supported = links.outcomeOfSupport[size_t(row)];
        // A course may be mapped to an outcome and its items to the parts of it, or the other way round.
        if (supported == outcome
            || (supported >= 0 && (outcomes[size_t(supported)].parentId == outcomes[size_t(outcome)].id
                                   || outcomes[size_t(outcome)].parentId == outcomes[size_t(supported)].id)))
            return true;
    }
    return false;
}

/// Whether the program still assesses the outcome, for every learner and in a course that supports it, without this row, and the item
/// still serves an outcome.
static bool isSpare(const RuleReport &report, int evidence)
{
    const Facts &facts = report.facts();
    const int outcome = facts.links.outcomeOfEvidence[size_t(evidence)];
    const int item = facts.links.assessmentOfEvidence[size_t(evidence)];
    if (facts.links.evidenceOfAssessment.of(item).size() < 2)
        return false;
    for (const int row : facts.links.evidenceOfOutcome.of(outcome)) {
        const int other = facts.links.assessmentOfEvidence[size_t(row)];
        const int course = other >= 0 ? facts.links.courseOfAssessment[size_t(other)] : -1;
        if (row != evidence && course >= 0 && takesPlace(report, other) && !facts.isElective[size_t(course)] && supports(report, course, outcome))
            return true;
    }
    return false;
}

static void check(RuleReport &report)
{
    const Program &program = report.program();
    if (program.outcomeSupports.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course supports an outcome yet."));
    if (program.assessmentOutcomes.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No assessment item names an outcome."));
    const Links &links = report.facts().links;
    for (int i = 0; i < int(program.assessmentOutcomes.size()); ++i) {
        const int item = links.assessmentOfEvidence[size_t(i)];
        const int outcome = links.outcomeOfEvidence[size_t(i)];
        const int course = item >= 0 ? links.courseOfAssessment[size_t(item)] : -1;
        if (course < 0 || outcome < 0 || !takesPlace(report, item) || supports(report, course, outcome))
            continue;
        const AssessmentOutcome &row = program.assessmentOutcomes[size_t(i)];
        ReportedFinding finding = report.notMet(placeOf(row),
            {nameOf(program.assessments[size_t(item)], program), nameOf(program.courses[size_t(course)]), nameOf(program.outcomes[size_t(outcome)])});
        if (!isSpare(report, i))
            continue;
        Edit edit = edits::removeRows(program, tables::assessmentOutcome, {row.id.value});
        edit.label = Message(QT_TRANSLATE_NOOP("core", "Let %1 give no evidence for “%2”"),
                             {nameOf(program.assessments[size_t(item)], program), nameOf(program.outcomes[size_t(outcome)])});
        finding.fix(std::move(edit));
    }
}

const Rule assessmentOutsideMatrix{
    .id = "assessment-outside-matrix",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Assessment items keep to the support matrix"),
    .message = QT_TRANSLATE_NOOP("core", "%1 (%2) gives evidence for the outcome “%3”, which this course does not support."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md OB-10, AU-03",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
