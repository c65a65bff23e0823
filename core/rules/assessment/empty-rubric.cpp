#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &textField = fieldOf<Rubric>(u"text");
    const Program &program = report.program();
    if (program.rubrics.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no rubrics."));
    for (size_t rubric = 0; rubric < program.rubrics.size(); ++rubric) {
        const Rubric &row = program.rubrics[rubric];
        if (!row.text.trimmed().isEmpty())
            continue;
        int uses = 0;
        for (int i = 0; i < int(program.assessments.size()); ++i)
            uses += report.facts().links.rubricOfAssessment[size_t(i)] == int(rubric) && takesPlace(report, i);
        if (uses > 0)
            report.notMet(placeOf(row, &textField), {rowMessage(tables::rubric, &row, program), QString::number(uses)});
    }
}

const Rule emptyRubric{
    .id = "empty-rubric",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Rubrics describe their levels"),
    .message = QT_TRANSLATE_NOOP("core", "The rubric %1 describes no levels; assessment items that use it: %2."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md UN-02, SD-12",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
