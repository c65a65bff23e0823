#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static void check(RuleReport &report)
{
    static const Field &stateField = fieldOf<ProgramFacts>(u"filing_state");
    static const Field &numberField = fieldOf<ProgramFacts>(u"filing_number");
    static const Field &dateField = fieldOf<ProgramFacts>(u"filing_date");
    static const Field &applicationField = fieldOf<ProgramFacts>(u"application_date");
    const Program &program = report.program();
    const ProgramFacts &facts = program.facts;
    const bool filed = facts.filingState == "filed"_L1;
    const bool hasNumber = saysSomething(facts.filingNumber);
    const bool hasDate = !facts.filingDate.isEmpty();
    if (!filed && !hasNumber && !hasDate)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program is not filed yet."));
    // ISO dates compare as texts.
    const bool tooEarly = hasDate && !facts.applicationDate.isEmpty() && facts.filingDate < facts.applicationDate;
    if (filed && (!hasNumber || !hasDate)) {
        const Message number(numberField.label);
        const Message date(dateField.label);
        report.notMet(placeOf(facts, hasNumber ? &dateField : &numberField),
                      {hasNumber ? date : hasDate ? number : listed({number, date})}).related(placeOf(facts, &stateField));
    }
    if (!filed) {
        const Message state = facts.filingState.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "not stated")) : valueMessage(stateField, facts.filingState, program);
        ReportedFinding finding = report.notMet(placeOf(facts, &stateField),
            Message(QT_TRANSLATE_NOOP("core", "A filing number or date is given (%1), but the filing state is: %2."),
                    {hasNumber ? facts.filingNumber : facts.filingDate, state}));
        if (hasNumber && hasDate && !tooEarly)
            finding.fix(setting(program, facts, stateField, u"filed"_s));
    }
    // The application date is demanded elsewhere; without it there is nothing to compare.
    if (tooEarly)
        report.notMet(placeOf(facts, &dateField), Message(QT_TRANSLATE_NOOP("core", "The filing is dated %1, before the application of %2."),
                                                          {facts.filingDate, facts.applicationDate}))
            .related(placeOf(facts, &applicationField));
}

const Rule filingIncomplete{
    .id = "filing-incomplete",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Filing complete"),
    .message = QT_TRANSLATE_NOOP("core", "The program is filed, but not stated: %1."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md CN-07",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
