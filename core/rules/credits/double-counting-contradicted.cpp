#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// Whether the credits count again towards the main degree. What another institution does with them is its own affair.
static bool countsAgain(const Program &program, const Recognition &row)
{
    return (row.kind == "substitute"_L1 || row.kind == "degree"_L1)
        && (row.targetInstitution.isEmpty() || program.facts.institution.isEmpty() || row.targetInstitution.contains(program.facts.institution));
}

static void judgePolicy(RuleReport &report, bool excludable)
{
    static const Field &policyField = fieldOf<ProgramFacts>(u"double_counting");
    const ProgramFacts &program = report.program().facts;
    if (program.doubleCounting != "allowed"_L1 && program.doubleCounting != "on-request"_L1)
        return;
    ReportedFinding finding = report.notMet(placeOf(program, &policyField),
        Message(QT_TRANSLATE_NOOP("core", "The policy on double counting is “%1”; the rule set does not allow credits to count twice."),
                {valueMessage(policyField, program.doubleCounting, report.program())}));
    if (excludable)
        finding.fix(setting(report.program(), program, policyField, u"excluded"_s));
}

static void check(RuleReport &report)
{
    static const Field &policyField = fieldOf<ProgramFacts>(u"double_counting");
    static const Field &kindField = fieldOf<Recognition>(u"kind");
    const Program &program = report.program();
    const bool forbidden = report.text("allowed") == "no"_L1;
    bool any = false;
    for (const Recognition &row : program.recognitions)
        any = any || countsAgain(program, row);
    if (program.facts.doubleCounting.isEmpty()) {
        if (any || (forbidden && !program.recognitions.empty()))
            return report.cannotJudge({placeOf(program.facts, &policyField)});
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "Nothing is said about counting credits twice."));
    }
    if (forbidden)
        judgePolicy(report, !any);
    if (program.facts.doubleCounting != "excluded"_L1)
        return;
    for (const Recognition &row : program.recognitions)
        if (countsAgain(program, row))
            report.notMet(placeOf(row, &kindField), {valueMessage(kindField, row.kind, program)}).related(placeOf(program.facts, &policyField));
}

const Rule doubleCountingContradicted{
    .id = "double-counting-contradicted",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Policy on double counting and the recognition of credits"),
    .message = QT_TRANSLATE_NOOP("core", "Credits are said not to count twice, but the recognition “%1” counts them again in the main degree."),
    .severity = Severity::Error,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md CN-15",
    .options = {{"allowed", QT_TRANSLATE_NOOP("core", "“no”: credits must not count twice; “yes” or empty: the program decides"), RuleOption::Type::Text, "\"\""}},
    .check = check,
};

} // namespace micromajor::rules
