#pragma once
#include "core/rules/Finding.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTabBar;
class QTreeView;

namespace micromajor {

class PageStack;
class ProblemsModel;
class ProgramSession;

/// The list below the page: what is wrong or cannot be judged, where, by which clause, and what to do about it.
/// Enter or a double click jumps to the place; the action at the end of a line does the preferred fix at once (undo takes it back).
class ProblemsPane : public QWidget
{
    Q_OBJECT

public:
    ProblemsPane(ProgramSession &session, PageStack &pages, QWidget *parent = nullptr);

    void next(int step); ///< +1 or -1: selects the next problem and jumps to its place
    void openFixes();    ///< about the selected problem, or that of the place the user looks at
    void openWhy();
    void openWaiver();
    /// Opens what belongs to one finding beside the given global rectangle (also used by the inspector).
    void openFixes(const Finding &finding, const QRect &beside);
    void openWhy(const Finding &finding, const QRect &beside);
    void openWaiver(const Finding &finding, const QRect &beside);

    const Finding *current() const; ///< the finding that a command is about; null = none
    QTreeView *list() const { return m_list; }
    QSize sizeHint() const override;

private:
    QRect rectOf(const Finding &finding) const;
    const Finding *findingWithKey(const QString &key) const;
    void jump(int row);
    void act(int row);
    void withdraw(const Finding &finding);
    void refresh();
    void followPlace();
    void showCounts();
    void layOutColumns();
    bool eventFilter(QObject *watched, QEvent *event) override;

    ProgramSession &m_session;
    PageStack &m_pages;
    ProblemsModel *m_model;
    QTabBar *m_tabs;
    QLabel *m_sets;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QLabel *m_empty;
    QString m_currentKey;
    Place m_placeFollowed; ///< a problem chosen here stays chosen until the user goes to another place
};

} // namespace micromajor
