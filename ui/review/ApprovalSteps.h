#pragma once
#include <QWidget>

class QGridLayout;

namespace micromajor {

class ProgramSession;
class StepButton;

/// The approval chain as steps side by side, each with its state, who signed and when. A step leads to its row on the page of quality
/// assurance; one that has none yet gets it.
class ApprovalSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalSteps(ProgramSession &session, QWidget *parent = nullptr);

    void refresh();

private:
    void open(size_t stage);

    ProgramSession &m_session;
    QGridLayout *m_grid;
    std::vector<StepButton *> m_buttons;
};

} // namespace micromajor
