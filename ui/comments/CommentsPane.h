#pragma once
#include "core/review/Comments.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace micromajor {

class CommentInput;
class ProgramSession;
class ThreadList;

/// Comments at the side of the window: a new one about the place the user looks at, then the threads, those about that place first.
/// It costs nothing while hidden.
class CommentsPane : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsPane(ProgramSession &session, QWidget *parent = nullptr);

    /// Who writes here. Until this is said, the author of the document.
    void setAuthor(const CommentAuthor &author);
    /// The page in front, by its id.
    void setPage(const QString &page);
    ThreadList &threads() const { return *m_list; }
    QSize sizeHint() const override;

public Q_SLOTS:
    /// Begins a new comment; what is being written is kept and is about this from now on.
    void commentOn(const micromajor::CommentSubject &subject);
    /// About a place, or about a value where a form prints it.
    void commentOnPlace(const micromajor::Place &place, const QString &form = {}, const QString &formField = {});
    void commentOnFinding(const micromajor::Finding &finding);

Q_SIGNALS:
    void closed();
    void pageRequested(const QString &page);
    void commandRequested(const QString &id); ///< of the action catalogue

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeNew();
    void refresh();
    void refreshSubjects();
    void say(const QString &sentence);
    void send();
    CommentAuthor author() const;

    ProgramSession &m_session;
    CommentAuthor m_author;
    QString m_page;
    std::vector<CommentSubject> m_subjects; ///< what the box above the input offers
    std::optional<CommentSubject> m_asked; ///< from commentOn, until it is sent or another place is chosen
    QLabel *m_count;
    QComboBox *m_about;
    CommentInput *m_input;
    QPushButton *m_send;
    QPushButton *m_name; ///< shown while nobody has said who writes here
    QLabel *m_refusal;
    ThreadList *m_list;
};

} // namespace micromajor
