#pragma once
#include "ui/workbench/Popover.h"

#include "core/rules/Finding.h"

class QLabel;
class QListWidget;

namespace micromajor {

class ProgramSession;

/// What can be done about one finding: its fixes with a preview of what each would change, the reason why, and a waiver.
/// Arrow keys choose, Enter does it, Escape leaves.
class FixPopover : public Popover
{
    Q_OBJECT

public:
    FixPopover(ProgramSession &session, const Finding &finding, QWidget *parent);

Q_SIGNALS:
    void whyRequested(const QString &findingKey);
    void waiverRequested(const QString &findingKey);

private:
    void preview(int row);
    void describe(int row);
    void choose(int row);

    ProgramSession &m_session;
    const Finding m_finding; ///< a copy: the check behind it may be renewed while this is open
    QListWidget *m_choices;
    QLabel *m_preview;
};

} // namespace micromajor
