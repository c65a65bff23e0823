#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/BloomVerbs.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &statementField = fieldOf<Outcome>(u"statement");
    const Program &program = report.program();
    if (program.outcomes.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no learning outcomes yet."));
    for (const Outcome &outcome : program.outcomes)
        if (const VerbsFound verbs = verbsIn(outcome.statement); !verbs.vague.isEmpty() && !verbs.observable)
            report.notMet(placeOf(outcome, &statementField), {nameOf(outcome, program), verbs.vague.toString()});
}

const Rule vagueOutcomeVerb{
    .id = "vague-outcome-verb",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Outcomes that can be observed"),
    .message = QT_TRANSLATE_NOOP("core", "%1 says only “%2”, which nobody can observe; say what the learner does, such as design, analyse, evaluate or implement."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md C, Bloom, O14",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
