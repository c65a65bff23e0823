#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &field = fieldOf<ProgramFacts>(u"support_text");
    const Program &program = report.program();
    if (program.people.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "Nobody is listed in the team yet."));
    if (!saysSomething(program.facts.supportText))
        report.notMet(placeOf(program.facts, &field), {QString::number(program.people.size())});
}

const Rule supportNotStated{
    .id = "support-not-stated",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Support of the team stated"),
    .message = QT_TRANSLATE_NOOP("core", "The team has %1 members, but how they are supported and how their work is recognised is not stated."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-22",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
