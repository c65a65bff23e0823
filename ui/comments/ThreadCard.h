#pragma once
#include "core/review/Comments.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace micromajor {

class CommentInput;
class ProgramSession;

/// One thread: what it is about, the comment and its answers, and what can be done with it. It stays the same widget while the program changes,
/// so that an answer being written is not lost.
class ThreadCard : public QFrame
{
    Q_OBJECT

public:
    ThreadCard(ProgramSession &session, const QString &rootId, QWidget *parent = nullptr);

    /// `author`: who answers, and whose own words can be changed.
    void showThread(const CommentThread &thread, const CommentAuthor &author);
    const QString &rootId() const { return m_rootId; }
    const CommentSubject &subject() const { return m_subject; }
    bool isBeingWritten() const;

Q_SIGNALS:
    void jumpRequested();
    void refused(const QString &sentence);
    void writingBegun(QWidget *lowest); ///< what is to be in sight down to there

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Writing { Nothing, Answer, Change };
    void showSubject(const CommentThread &thread);
    void elideSubject();
    QWidget *makeComment(const Comment &comment);
    QPushButton *makeLink(const QString &text, const QString &name);
    void write(Writing what, const QString &commentId = {}, const QString &words = {});
    void send(bool resolves);
    void toggleResolved();
    /// The thread as it is now; null when it is gone.
    std::optional<CommentThread> thread() const;
    bool apply(const Result<Edit> &edit);

    ProgramSession &m_session;
    const QString m_rootId;
    CommentAuthor m_author;
    CommentSubject m_subject;
    QStringList m_shown; ///< what the comments were made from, so that typing elsewhere rebuilds nothing
    Writing m_writing = Writing::Nothing;
    QString m_changing; ///< the comment whose words are being changed
    QPushButton *m_about;
    QLabel *m_state;
    QLabel *m_note;
    QVBoxLayout *m_comments;
    CommentInput *m_input;
    QWidget *m_sending;
    QPushButton *m_send;
    QPushButton *m_sendAndResolve;
    QPushButton *m_answer;
    QPushButton *m_resolve;
};

} // namespace micromajor
