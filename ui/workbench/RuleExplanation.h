#pragma once
#include "ui/workbench/Popover.h"

namespace micromajor {

struct Finding;
class ProgramSession;

/// "Why": the clause, the rule set with its issuer and date, where the check comes from, and the rule's own page.
class RuleExplanation : public Popover
{
    Q_OBJECT

public:
    RuleExplanation(const ProgramSession &session, const Finding &finding, QWidget *parent);
};

} // namespace micromajor
