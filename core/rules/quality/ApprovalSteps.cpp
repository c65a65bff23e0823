#include "core/rules/quality/ApprovalSteps.h"

#include "core/program/Values.h"

namespace micromajor {

const Approval *latestApproval(const Program &program, QStringView step)
{
    const Approval *latest = nullptr;
    for (const Approval &approval : program.approvals)
        // ISO dates compare as texts.
        if (approval.step == step && (!latest || approval.date.isEmpty() || approval.date >= latest->date))
            latest = &approval;
    return latest;
}

Message stepName(const QString &step, const Program &program)
{
    static const Field &field = fieldOf<Approval>(u"step");
    return valueMessage(field, step, program);
}

Message stateName(const Approval &approval, const Program &program)
{
    static const Field &field = fieldOf<Approval>(u"state");
    return valueMessage(field, approval.state, program);
}

} // namespace micromajor
