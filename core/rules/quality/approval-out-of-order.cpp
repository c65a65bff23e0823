#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/ApprovalSteps.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// From the program leader up to the university; partner units answer whenever they like.
static constexpr QStringView chain[] = {u"leader", u"college", u"academic-affairs", u"committee", u"university"};

static void check(RuleReport &report)
{
    static const Field &stateField = fieldOf<Approval>(u"state");
    static const Field &dateField = fieldOf<Approval>(u"date");
    const Program &program = report.program();
    if (program.approvals.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no approvals yet."));
    const Approval *latestDated = nullptr; // of the steps below
    const Approval *notApproved = nullptr; // the lowest step that said no or has not answered
    std::vector<Place> missing;
    for (const QStringView step : chain) {
        const Approval *approval = latestApproval(program, step);
        if (!approval)
            continue;
        const bool approved = approval->state == "approved"_L1;
        if (approved && notApproved) {
            report.notMet(placeOf(*approval, &stateField),
                          Message(QT_TRANSLATE_NOOP("core", "%1 has approved although an earlier step has not: %2, %3."),
                                  {stepName(approval->step, program), stepName(notApproved->step, program), stateName(*notApproved, program)}))
                .related(placeOf(*notApproved, &stateField));
        }
        if (!approval->date.isEmpty()) {
            if (latestDated && approval->date < latestDated->date)
                report.notMet(placeOf(*approval, &dateField), {stepName(approval->step, program), approval->date,
                                                               stepName(latestDated->step, program), latestDated->date})
                    .related(placeOf(*latestDated, &dateField));
            else
                latestDated = approval;
        } else if (approved) {
            missing.push_back(placeOf(*approval, &dateField));
        }
        if (!notApproved && !approved && !approval->state.isEmpty())
            notApproved = approval;
    }
    report.cannotJudge(std::move(missing));
}

const Rule approvalOutOfOrder{
    .id = "approval-out-of-order",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Order of the approvals"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is dated %2, before the step that comes first: %3, %4."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CN-13",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
