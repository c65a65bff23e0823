#pragma once
#include "core/review/Comments.h"

#include <QWidget>

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace micromajor {

class ProgramSession;
class ThreadCard;

/// The threads that pass a filter, the newest first, and before them those about the place or page that the user looks at.
class ThreadList : public QWidget
{
    Q_OBJECT

public:
    enum class Filter { Open, Resolved, MentionsMe, PlaceGone };

    explicit ThreadList(ProgramSession &session, QWidget *parent = nullptr);

    void setFilter(Filter filter);
    /// `author`: who reads and answers here; `page`: the one in front.
    void refresh(const CommentAuthor &author, const QString &page);
    /// Unresolved threads of the program.
    int open() const { return m_open; }

Q_SIGNALS:
    void refused(const QString &sentence);
    void pageRequested(const QString &page);

private:
    bool passes(const CommentThread &thread, Filter filter) const;
    bool isHere(const CommentSubject &subject) const;
    void refreshFilter(const std::vector<CommentThread> &threads);
    void refreshThreads();
    void clear();
    void addHeading(const QString &text);
    void addMore(qsizetype hidden);
    ThreadCard *cardOf(const QString &rootId);
    QString emptyText() const;

    ProgramSession &m_session;
    CommentAuthor m_author;
    QString m_page;
    Filter m_filter = Filter::Open;
    int m_open = 0;
    int m_most; ///< cards shown
    std::vector<ThreadCard *> m_cards;
    QComboBox *m_filters;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
};

} // namespace micromajor
