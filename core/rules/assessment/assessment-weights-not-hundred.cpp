#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static void check(RuleReport &report)
{
    static const Field &weightField = fieldOf<Assessment>(u"weight");
    if (!hasAssessments(report))
        return;
    const Program &program = report.program();
    const Links &links = report.facts().links;
    std::vector<Place> missing;
    Weights weights{&tables::assessment, &weightField, {}};
    const auto add = [&](const Assessment &assessment) {
        // Recognition of prior learning replaces the other items; it is no part of the mark.
        if (assessment.kind != "prior-learning"_L1)
            weights.parts.push_back({&assessment.id.value, assessment.weight});
    };
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        if (!isOffered(course))
            continue;
        weights.parts.clear();
        for (const int row : links.assessmentsOfCourse.of(int(i)))
            add(program.assessments[size_t(row)]);
        if (!areSettled(weights, missing))
            reportWeights(report, placeOf(course), nameOf(course), weights);
    }
    weights.parts.clear();
    for (size_t i = 0; i < program.assessments.size(); ++i)
        if (links.courseOfAssessment[i] < 0)
            add(program.assessments[i]);
    if (!areSettled(weights, missing))
        reportWeights(report, placeOf(program.facts), Message(tables::program.label), weights);
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
