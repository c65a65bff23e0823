#pragma once
#include "core/program/Program.h"

namespace micromajor {

/// One step of the approval chain of the ministry form, or the opinion of one partner. Pointers are rows of the program asked about.
struct ApprovalStage
{
    QString step; ///< code of choices::approvalStep
    const Organisation *partner = nullptr; ///< steps "partner" only
    const Approval *approval = nullptr;    ///< the row that counts; null = nothing has been recorded

    bool isDone() const { return approval && approval->state == QLatin1StringView("approved"); }
};

struct ApprovalChain
{
    /// Leader, college, academic affairs, committee, university (policy.md A3, opinions 1 to 5); then one for each partner unit of the form:
    /// co-building universities, enterprises and universities to share with.
    std::vector<ApprovalStage> stages;
    /// The stage that is waited for: the first that is not approved. stages.size() if all are.
    size_t current = 0;
};
ApprovalChain approvalChain(const Program &program);

} // namespace micromajor
