#pragma once
#include "core/program/CommentThreads.h"
#include "core/review/Comments.h"
#include "core/rules/Finding.h"

#include <QPoint>
#include <QSplitter>

class QSettings;

namespace micromajor {

class ArrangePanel;
class CommentsPane;
class FindPanel;
class HelpPanel;
class Inspector;
class Outline;
class Page;
class PageStack;
class ProblemsPane;
class ProgramSession;
class SubmissionPane;

/// What the user looks at, to be shown again in a window made anew.
struct WorkspaceView
{
    QString page;
    Place place;
    std::vector<QPoint> scrolled; ///< of the scroll areas of the page
};

/// The parts around one open program: outline, page over problems, inspector. While text is looked for or terms are arranged, that stands
/// where the problems stand; help stands where the inspector stands, and so do comments and the preview unless the window has room for both.
class Workspace : public QSplitter
{
    Q_OBJECT

public:
    Workspace(ProgramSession &session, QSettings &settings, QWidget *parent = nullptr);
    ~Workspace() override;

    PageStack &pages() const { return *m_pages; }
    // Made when first asked for: the overview shows none of them, and most sessions open only the first two.
    ProblemsPane &problems();
    Inspector &inspector();
    FindPanel &find();
    HelpPanel &help();
    CommentsPane &comments();

    /// Who writes the comments.
    void setAuthor(const CommentAuthor &author);

    /// False: there is no such page.
    bool openPage(const QString &id);
    WorkspaceView view() const;
    void lookAt(const WorkspaceView &view);

    /// Help about the page in front, which follows it until it is closed; asked for again, it closes.
    void toggleHelp();
    void showShortcuts();

    /// What the user wants to see beside a page; in a narrow window the inspector gives way to it. The overview has the whole width: it shows both in its own way. So has
    /// the history, where neither has anything to say.
    bool wantsProblems() const { return m_wantsProblems; }
    bool wantsInspector() const { return m_wantsInspector; }
    void setWantsProblems(bool wanted);
    void setWantsInspector(bool wanted);
    bool wantsPreview() const { return m_wantsPreview; }
    void setWantsPreview(bool wanted);
    bool wantsComments() const { return m_wantsComments; }
    void setWantsComments(bool wanted);
    /// Begins a comment on the problem, the printed value or the place that the user looks at.
    void commentHere();
    /// Opens the proposal of terms below the page.
    void arrangeTerms();
    /// Gives the keyboard to the part after (1) or before (−1) the one that has it.
    void focusPane(int direction);

Q_SIGNALS:
    void commandRequested(const QString &id);
    void exportRequested(const QString &formId, const QString &format, bool names);
    void previewClosed();
    void commentsShown(bool shown); ///< from within, not by setWantsComments

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// What a comment is about that is made there: the current item, field or printed value of the widget; nothing: it shows none.
    std::optional<CommentSubject> subjectOf(const QWidget *widget) const;
    ArrangePanel &arrange();
    SubmissionPane &preview();
    void layOutPanes();
    void restore();
    void showPanes();
    void connectPage(Page *page);
    void openHelp(const QString &page);
    QString currentPage() const;
    void rememberPage();
    QVariantMap pagesOfFiles() const;

    ProgramSession &m_session;
    QSettings &m_settings;
    QSplitter *m_middle;
    PageStack *m_pages;
    Outline *m_outline;
    CommentAuthor m_author;
    // Null until made; an empty widget keeps their place and size.
    ProblemsPane *m_problems = nullptr;
    Inspector *m_inspector = nullptr;
    FindPanel *m_find = nullptr;
    HelpPanel *m_help = nullptr;
    ArrangePanel *m_arrange = nullptr;
    SubmissionPane *m_preview = nullptr;
    CommentsPane *m_comments = nullptr;
    bool m_helpIsOpen = false;
    bool m_wantsProblems = true;
    bool m_wantsInspector = true;
    bool m_wantsPreview = false;
    bool m_wantsComments = false;
};

} // namespace micromajor
