#pragma once
#include "ui/foundation/Page.h"
#include "ui/workbench/PageCatalogue.h"

#include <QHash>
#include <QStackedWidget>

namespace micromajor {

/// The pages of the catalogue, each made when it first comes to the front, and the answer to "where is this place shown?".
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(ProgramSession &session, QWidget *parent = nullptr);

    const PageEntry &entry(int index) const;
    QString title(int index) const;
    Page *currentPage() { return page(currentIndex()); }
    /// The page on which a place is counted: the most specific one (an indented page before its dimension); -1 = none.
    int homeOf(const Place &place) const;
    /// "课程 › 机器学习 › 总学时": page, row and field as a person would point at them.
    QString describe(const Place &place) const;

    /// Brings the page that shows the place to the front and the place into view; the page in front is kept if it shows it.
    void jumpTo(const Place &place);

Q_SIGNALS:
    void pageMade(micromajor::Page *page);

private:
    Page *page(int index);

    ProgramSession &m_session;
    std::vector<Page *> m_made; ///< null until the page is needed
    mutable QHash<std::pair<const Table *, const Field *>, int> m_homes; ///< those asked for: each finding has one, after every edit
};

} // namespace micromajor
