#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &bodyField = fieldOf<ProgramFacts>(u"quality_body");
    static const Field &textField = fieldOf<ProgramFacts>(u"quality_text");
    const ProgramFacts &facts = report.program().facts;
    if (!saysSomething(facts.qualityBody) && !saysSomething(facts.qualityText))
        report.notMet(placeOf(facts, &bodyField), {}).related(placeOf(facts, &textField));
}

const Rule qualityBodyNotStated{
    .id = "quality-body-not-stated",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Quality assurance stated"),
    .message = QT_TRANSLATE_NOOP("core", "Neither the quality assurance body nor how quality is assured is stated."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md EU-M11, EU-Q01, UN-04, AU-05",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
