#pragma once
#include "ui/foundation/ProgramSession.h"

#include "core/planning/ArrangeTerms.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace micromajor {

class ArrangeModel;
class ArrangeSearch;
class LoadBars;

/// Proposes terms for all courses while its few inputs change, and applies the proposal as one edit. Searches only while it is visible; what
/// it starts from is suggested anew each time it is opened.
class ArrangePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ArrangePanel(ProgramSession &session, QWidget *parent = nullptr);
    ~ArrangePanel() override;

Q_SIGNALS:
    void closed(); ///< after Apply, Close and Escape; the panel is hidden already

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeInputs();
    QWidget *makeProposal();
    QWidget *makeButtons();
    void suggest();
    void search();
    void showProgress(qint64 steps, qint64 mostSteps);
    void showPlan(const std::shared_ptr<const Result<TermPlan>> &plan);
    void showSentence(const QString &sentence, Severity severity);
    void apply();
    void leave();

    ProgramSession &m_session;
    ArrangeSearch *m_search;
    std::shared_ptr<const Result<TermPlan>> m_plan; ///< null while it is being searched

    QSpinBox *m_terms;
    QLineEdit *m_most;
    QLabel *m_unit;
    QCheckBox *m_keepPlaced;
    QLabel *m_ruleSetNote;
    QWidget *m_obstacle;
    QLabel *m_sign;
    QLabel *m_sentence;
    QWidget *m_proposal;
    ArrangeModel *m_model;
    QTableView *m_table;
    LoadBars *m_loads;
    QLabel *m_benefits;
    QWidget *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_apply;
};

} // namespace micromajor
