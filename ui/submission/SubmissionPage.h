#pragma once
#include "ui/foundation/Page.h"

class QLabel;
class QTabBar;
class QTreeView;

namespace micromajor {

class SubmissionFieldsModel;
class SubmissionView;

/// The submission: the A4 pages as they are exported, and beside them what is blank, what has a problem, and every value.
class SubmissionPage : public Page
{
    Q_OBJECT

public:
    explicit SubmissionPage(ProgramSession &session, QWidget *parent = nullptr);

    /// Nothing has its home here: a value is changed on the page of its own.
    static bool shows(const Place &place);
    void focusPlace(const Place &place) override;

    SubmissionView &view() const { return *m_view; }

Q_SIGNALS:
    void exportRequested(const QString &formId, const QString &format); ///< one of formFormats()

private:
    QWidget *makeExport();
    QWidget *makeList();
    void refreshList();
    void refreshCounts();
    void choose(const Place &place);

    SubmissionView *m_view;
    SubmissionFieldsModel *m_model;
    QTabBar *m_tabs;
    QTreeView *m_list;
    QLabel *m_problems;
    QLabel *m_empty;
};

} // namespace micromajor
