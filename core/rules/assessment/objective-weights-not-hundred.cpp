#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

namespace micromajor::rules {

static bool belongsToOffered(const RuleReport &report, size_t objective)
{
    const int course = report.facts().links.courseOfObjective[objective];
    return course < 0 || isOffered(report.program().courses[size_t(course)]);
}

static void check(RuleReport &report)
{
    static const Field &weightField = fieldOf<AssessmentObjective>(u"weight");
    const Program &program = report.program();
    if (program.assessmentObjectives.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No assessment item is tied to a course objective."));
    const Links &links = report.facts().links;
    std::vector<Place> missing;
    Weights weights{&tables::assessmentObjective, &weightField, {}};
    for (size_t i = 0; i < program.courseObjectives.size(); ++i) {
        if (!belongsToOffered(report, i))
            continue;
        weights.parts.clear();
        for (const int row : links.itemsOfObjective.of(int(i)))
            if (const int item = links.assessmentOfItem[size_t(row)]; item >= 0 && takesPlace(report, item))
                weights.parts.push_back({&program.assessmentObjectives[size_t(row)].id.value, program.assessmentObjectives[size_t(row)].weight});
        const CourseObjective &objective = program.courseObjectives[i];
        if (!areSettled(weights, missing))
            reportWeights(report, placeOf(objective), Message(objective.code.isEmpty() ? objective.statement : objective.code), weights);
    }
    report.cannotJudge(std::move(missing));
}

const Rule objectiveWeightsNotHundred{
    .id = "objective-weights-not-hundred",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Weights of each course objective add up to 100%"),
    .message = QT_TRANSLATE_NOOP("core", "%1: the weights of the assessment items add up to %2%, not to 100%."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md OB-05",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
