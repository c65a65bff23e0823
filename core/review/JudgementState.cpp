#include "core/review/JudgementState.h"

#include "core/rules/quality/ApprovalSteps.h"

using namespace Qt::StringLiterals;

namespace micromajor {

static const Approval *latestOfPartner(const Program &program, const Organisation &partner)
{
    const Approval *latest = nullptr;
    for (const Approval &approval : program.approvals)
        if (approval.step == "partner"_L1 && approval.organisationId == partner.id
            && (!latest || approval.date.isEmpty() || approval.date >= latest->date))
            latest = &approval;
    return latest;
}

ApprovalChain approvalChain(const Program &program)
{
    ApprovalChain chain;
    for (const QLatin1StringView step : {"leader"_L1, "college"_L1, "academic-affairs"_L1, "committee"_L1, "university"_L1})
        chain.stages.push_back({step, nullptr, latestApproval(program, QString(step))});
    for (const QLatin1StringView kind : {"co-building"_L1, "enterprise"_L1, "sharing"_L1})
        for (const Organisation &organisation : program.organisations)
            if (organisation.kind == kind)
                chain.stages.push_back({u"partner"_s, &organisation, latestOfPartner(program, organisation)});
    while (chain.current < chain.stages.size() && chain.stages[chain.current].isDone())
        ++chain.current;
    return chain;
}

} // namespace micromajor
