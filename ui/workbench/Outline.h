#pragma once
#include <QWidget>

class QLabel;
class QListWidget;

namespace micromajor {

class PageStack;
class ProgramSession;

/// The left side: whose program this is, and the pages in order with the state of each.
class Outline : public QWidget
{
    Q_OBJECT

public:
    Outline(ProgramSession &session, PageStack &pages, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    void listPages();
    void refresh();

    ProgramSession &m_session;
    PageStack &m_pages;
    QLabel *m_name;
    QLabel *m_where;
    QListWidget *m_list;
};

} // namespace micromajor
