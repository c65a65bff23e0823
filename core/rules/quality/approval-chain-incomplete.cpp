#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/ApprovalSteps.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// One row for each missing step, without an answer: who has to be asked is known, what they say is not.
static Edit addingSteps(const QStringList &steps, const Message &names)
{
    static const Field &stepField = fieldOf<Approval>(u"step");
    Edit edit{Message(QT_TRANSLATE_NOOP("core", "Add to the approval chain: %1"), {names}), {}, {}};
    for (const QString &step : steps)
        for (Operation &operation : edits::insertRow(tables::approval, {{&stepField, step}}).operations)
            edit.operations.push_back(std::move(operation));
    return edit;
}

static void check(RuleReport &report)
{
    static const Field &stateField = fieldOf<Approval>(u"state");
    const QStringList steps = report.textList("steps");
    if (steps.isEmpty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no steps."));
    const bool mustBeApproved = report.yesNo("mustBeApproved");
    const Program &program = report.program();
    QStringList absent;
    std::vector<Message> absentNames;
    std::vector<Place> missing;
    for (const QString &step : steps) {
        const Approval *approval = latestApproval(program, step);
        if (!approval) {
            absent.append(step);
            absentNames.push_back(stepName(step, program));
        } else if (approval->state == "returned"_L1 || approval->state == "rejected"_L1) {
            report.notMet(placeOf(*approval, &stateField),
                          Message(QT_TRANSLATE_NOOP("core", "%1: %2. The approval chain stops here."), {stepName(step, program), stateName(*approval, program)}));
        } else if (mustBeApproved && approval->state == "pending"_L1) {
            report.notMet(placeOf(*approval, &stateField),
                          Message(QT_TRANSLATE_NOOP("core", "%1: still pending; the rule set asks for approval."), {stepName(step, program)}));
        } else if (mustBeApproved && approval->state.isEmpty()) {
            missing.push_back(placeOf(*approval, &stateField));
        }
    }
    if (!absent.isEmpty()) {
        const Message names = listed(absentNames);
        ReportedFinding finding = report.notMet(placeOf(program.facts), {names});
        if (!mustBeApproved)
            finding.fix(addingSteps(absent, names));
    }
    report.cannotJudge(std::move(missing));
}

const Rule approvalChainIncomplete{
    .id = "approval-chain-incomplete",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Approval chain"),
    .message = QT_TRANSLATE_NOOP("core", "The approval chain lacks: %1."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md CN-13, US-02, US-03",
    .options = {{"steps", QT_TRANSLATE_NOOP("core", "Steps of the approval chain"), RuleOption::Type::TextList, R"(["college", "academic-affairs", "committee"])"},
                {"mustBeApproved", QT_TRANSLATE_NOOP("core", "Every step must have approved"), RuleOption::Type::YesNo, "false"}},
    .check = check,
};

} // namespace micromajor::rules
