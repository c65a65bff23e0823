#pragma once
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace micromajor {

class FieldEditor;
class ProgramSession;
class StyledLabel;

/// The newest decision of the review: approve, return with conditions or reject; its conditions, who decided and when; the ones before it.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(ProgramSession &session, QWidget *parent = nullptr);

    void refresh();
    void focusDecision();

private:
    void decide(int choice);
    void decideAgain();
    void makeEditors(const QString &id);

    ProgramSession &m_session;
    QButtonGroup *m_choices;
    QWidget *m_details;
    std::vector<FieldEditor *> m_editors;
    StyledLabel *m_hint;
    StyledLabel *m_earlier;
    QPushButton *m_again;
};

} // namespace micromajor
