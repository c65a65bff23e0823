#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// Recognition of prior learning replaces the other items; it is no part of the mark.
static void add(std::vector<Weighted> &weights, const Assessment &assessment)
{
    static const Field &weightField = fieldOf<Assessment>(u"weight");
    if (assessment.kind != "prior-learning"_L1)
        weights.push_back({placeOf(assessment, &weightField), assessment.weight});
}

static void check(RuleReport &report)
{
    if (!hasAssessments(report))
        return;
    const Program &program = report.program();
    const Links &links = report.facts().links;
    std::vector<Place> missing;
    std::vector<Weighted> weights;
    for (size_t course = 0; course < program.courses.size(); ++course) {
        if (!isOffered(program.courses[course]))
            continue;
        weights.clear();
        for (const int row : links.assessmentsOfCourse.of(int(course)))
            add(weights, program.assessments[size_t(row)]);
        judgeWeights(report, placeOf(program.courses[course]), nameOf(program.courses[course]), weights, missing);
    }
    weights.clear();
    for (size_t i = 0; i < program.assessments.size(); ++i)
        if (links.courseOfAssessment[i] < 0)
            add(weights, program.assessments[i]);
    judgeWeights(report, placeOf(program.facts), Message(tables::program.label), weights, missing);
    report.cannotJudge(std::move(missing));
}

const Rule assessmentWeightsNotHundred{
    .id = "assessment-weights-not-hundred",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Weights of assessment items add up to 100%"),
    .message = QT_TRANSLATE_NOOP("core", "%1: the weights of the assessment items add up to %2%, not to 100%."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md C, Formulas; OB-05",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
