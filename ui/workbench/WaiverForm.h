#pragma once
#include "ui/workbench/Popover.h"

#include "core/rules/Finding.h"

namespace micromajor {

class ProgramSession;

/// Accepting a finding: the reason is required, author and date are taken down with it. The waiver is an edit like any other. What several
/// sets report alike is accepted for all of them, unless one of them forbids it.
class WaiverForm : public Popover
{
    Q_OBJECT

public:
    WaiverForm(ProgramSession &session, const Finding &finding, QWidget *parent);

    static Edit waive(const Finding &finding, const QString &reason, const QString &author);
    /// Removes the waivers of this finding.
    static Edit withdraw(const Program &program, const Finding &finding);
    static Edit waive(const std::vector<const Finding *> &same, const QString &reason, const QString &author);
    static Edit withdraw(const Program &program, const std::vector<const Finding *> &same);

    /// Whether the rule sets leave it to the program to accept this.
    static bool isAllowed(const ProgramSession &session, const Finding &finding);
    static QString whyNotAllowed();
};

} // namespace micromajor
