#pragma once
#include "ui/foundation/Page.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace micromajor {

class ApprovalSteps;
class DecisionPanel;
class FieldEditor;
class RemarkPanel;
class RowList;
class ScoreModel;
class ScoreView;
class StyledLabel;

/// The review of the program: rubric and scores, reviewers, decision, approvals and filing.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(ProgramSession &session, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Reviewers, criteria, scores and decisions; approvals and filing have their home on other pages.
    static bool shows(const Place &place);
    void focusPlace(const Place &place) override;

    // Files; failures are reported by the session.
    bool openRubric(const QString &path);
    bool saveRubric(const QString &path);
    /// The program as it is now, with reviewers called A, B …, as a file without history.
    bool saveBlindCopy(const QString &path);

Q_SIGNALS:
    void exportRequested(const QString &formId, const QString &format, bool names); ///< format: one of formFormats()

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeEmpty();
    QWidget *makeScores();
    QWidget *makeFiling();
    void addSection(QVBoxLayout *column, const QString &title, QWidget *content);
    void refreshSoon();
    void refresh();
    void takeDefaultRubric();
    void addCriterion();
    void removeCriterion();
    void addReviewer();
    void chooseRubric();
    void chooseRubricCopy();
    void chooseBlindCopy();

    ScoreModel *m_model;
    ScoreView *m_view;
    RemarkPanel *m_remark = nullptr;
    RowList *m_reviewers = nullptr;
    DecisionPanel *m_decision = nullptr;
    ApprovalSteps *m_approvals = nullptr;
    StyledLabel *m_subtitle;
    StyledLabel *m_refusal;
    QScrollArea *m_scroll;
    QPushButton *m_remove = nullptr;
    QPushButton *m_addReviewer = nullptr;
    StyledLabel *m_legend = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_scores = nullptr;
    QString m_criterion, m_reviewer; ///< of the current cell, to find it again when rows come or go
    bool m_stale = false;
};

} // namespace micromajor
