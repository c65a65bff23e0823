#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &convertibleField = fieldOf<ProgramFacts>(u"convertible");
    static const Field &policyField = fieldOf<ProgramFacts>(u"double_counting");
    static const Field &textField = fieldOf<ProgramFacts>(u"recognition_text");
    const ProgramFacts &program = report.program().facts;
    const bool anyRow = !report.program().recognitions.empty();
    const bool recognised = program.convertible == true || !program.recognitionText.isEmpty() || anyRow;
    if (!recognised && program.creditBearing == false)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program carries no credits."));
    if (!recognised) {
        if (!program.convertible && program.doubleCounting.isEmpty())
            report.notMet(placeOf(program, &convertibleField), {});
        return; // "not convertible" and "not counted twice" are rules, too
    }
    if (program.doubleCounting.isEmpty() && program.recognitionText.isEmpty()) // in words it may well be said there
        report.notMet(placeOf(program, &policyField),
            Message(QT_TRANSLATE_NOOP("core", "The credits are recognised, but it is not stated whether they count a second time in the main major.")));
    if (!anyRow)
        report.notMet(placeOf(program, &textField),
            Message(QT_TRANSLATE_NOOP("core", "The credits are recognised, but no row says by whom, as what and how many of them.")));
}

const Rule creditRuleNotStated{
    .id = "credit-rule-not-stated",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Rule for the recognition of credits stated"),
    .message = QT_TRANSLATE_NOOP("core", "It is not stated whether the credits can be recognised or counted elsewhere."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-18, AU-07, CNP-13",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
