#include "ui/workbench/Workspace.h"

#include "ui/comments/CommentsPane.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/guidance/FindPanel.h"
#include "ui/guidance/HelpPanel.h"
#include "ui/planning/ArrangePanel.h"
#include "ui/review/ReviewPage.h"
#include "ui/submission/SubmissionPage.h"
#include "ui/submission/SubmissionPane.h"
#include "ui/workbench/Inspector.h"
#include "ui/workbench/Outline.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/PaletteEntries.h"
#include "ui/workbench/ProblemsPane.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

Workspace::Workspace(ProgramSession &session, QSettings &settings, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_session(session), m_settings(settings), // each part in its place at once: style sheets make moving expensive
      m_middle(new QSplitter(Qt::Vertical, this)), m_pages(new PageStack(session, m_middle)), m_outline(new Outline(session, *m_pages, this)),
      m_problems(new ProblemsPane(session, *m_pages, m_middle)), m_inspector(new Inspector(session, this)),
      m_find(new FindPanel(session,
                           [this](const Place &place) {
                               const int home = m_pages->homeOf(place);
                               return std::pair(home, home < 0 ? tr("Without a page") : m_pages->title(home));
                           },
                           m_middle)),
      m_help(new HelpPanel(shortcutsHelp(), this)), m_arrange(new ArrangePanel(session, m_middle)), m_preview(new SubmissionPane(session, this)),
      m_comments(new CommentsPane(session, this))
{
    setFocusProxy(m_outline);
    m_middle->setHandleWidth(1);
    m_middle->setChildrenCollapsible(false);
    m_middle->addWidget(m_pages);
    m_middle->addWidget(m_problems);
    m_middle->addWidget(m_find);
    m_middle->addWidget(m_arrange);
    m_arrange->hide();
    m_middle->setStretchFactor(0, 1);
    m_problems->setMinimumHeight(120);
    m_find->setMinimumHeight(140);

    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(m_outline);
    addWidget(m_middle);
    addWidget(m_inspector);
    addWidget(m_preview);
    addWidget(m_comments);
    addWidget(m_help);
    setStretchFactor(1, 1);
    m_outline->setMinimumWidth(180);
    m_inspector->setMinimumWidth(260);
    m_help->setMinimumWidth(260);
    restore();

    m_comments->setPage(currentPage());
    connect(m_pages, &PageStack::currentChanged, this, [this] {
        m_comments->setPage(currentPage());
        if (m_helpIsOpen)
            m_help->showPage(currentPage());
        showPanes();
    });
    connect(m_help, &HelpPanel::pageRequested, this, &Workspace::openPage);
    connect(m_help, &HelpPanel::closed, this, [this] {
        m_helpIsOpen = false;
        showPanes();
    });
    // The page in front is there already.
    for (Page *page : m_pages->findChildren<Page *>())
        connectPage(page);
    connect(m_pages, &PageStack::pageMade, this, &Workspace::connectPage);
    connect(m_arrange, &ArrangePanel::closed, this, [this] {
        showPanes();
        m_pages->currentWidget()->setFocus();
    });
    connect(m_preview, &SubmissionPane::closeRequested, this, [this] {
        setWantsPreview(false);
        Q_EMIT previewClosed();
    });
    connect(m_comments, &CommentsPane::pageRequested, this, &Workspace::openPage);
    connect(m_comments, &CommentsPane::commandRequested, this, &Workspace::commandRequested);
    connect(m_comments, &CommentsPane::closed, this, [this] {
        setWantsComments(false);
        Q_EMIT commentsShown(false);
        m_pages->currentWidget()->setFocus();
    });
    connect(m_inspector, &Inspector::commentsRequested, this, [this] {
        setWantsComments(true);
        Q_EMIT commentsShown(true);
        m_comments->setFocus();
    });
    connect(m_find, &FindPanel::opened, this, &Workspace::showPanes);
    connect(m_find, &FindPanel::closed, this, &Workspace::showPanes);
    connect(m_inspector, &Inspector::fixesRequested, m_problems, qOverload<const Finding &, const QRect &>(&ProblemsPane::openFixes));
    connect(m_inspector, &Inspector::whyRequested, m_problems, qOverload<const Finding &, const QRect &>(&ProblemsPane::openWhy));
    connect(m_inspector, &Inspector::waiverRequested, m_problems, qOverload<const Finding &, const QRect &>(&ProblemsPane::openWaiver));
}

Workspace::~Workspace()
{
    rememberPage();
    m_settings.setValue(u"workspace/columns"_s, saveState());
    m_settings.setValue(u"workspace/rows"_s, m_middle->saveState());
    m_settings.setValue(u"workspace/problems"_s, m_wantsProblems);
    m_settings.setValue(u"workspace/inspector"_s, m_wantsInspector);
    m_settings.setValue(u"workspace/preview"_s, m_wantsPreview);
    m_settings.setValue(u"workspace/comments"_s, m_wantsComments);
}

void Workspace::restore()
{
    setSizes({232, 936, 272, 448, 320, 304});
    m_middle->setSizes({632, 184, 240, 320});
    restoreState(m_settings.value(u"workspace/columns"_s).toByteArray());
    m_middle->restoreState(m_settings.value(u"workspace/rows"_s).toByteArray());
    m_wantsProblems = m_settings.value(u"workspace/problems"_s, true).toBool();
    m_wantsInspector = m_settings.value(u"workspace/inspector"_s, true).toBool();
    m_wantsPreview = m_settings.value(u"workspace/preview"_s, false).toBool();
    m_wantsComments = m_settings.value(u"workspace/comments"_s, false).toBool();
    if (const QString path = m_session.document().path(); !path.isEmpty())
        openPage(pagesOfFiles().value(path).toString());
    showPanes();
}

QVariantMap Workspace::pagesOfFiles() const
{
    return m_settings.value(u"workspace/pages"_s).toMap();
}

void Workspace::rememberPage()
{
    const QString path = m_session.document().path();
    if (path.isEmpty())
        return;
    // Of the files that the user may come back to; the list would grow for ever otherwise.
    const QStringList recent = m_settings.value(u"recentFiles"_s).toStringList();
    QVariantMap pages{{path, currentPage()}};
    const QVariantMap before = pagesOfFiles();
    for (auto page = before.begin(); page != before.end(); ++page)
        if (page.key() != path && recent.contains(page.key()))
            pages.insert(page.key(), page.value());
    m_settings.setValue(u"workspace/pages"_s, pages);
}

QString Workspace::currentPage() const
{
    return QString::fromLatin1(m_pages->entry(m_pages->currentIndex()).id);
}

bool Workspace::openPage(const QString &id)
{
    for (int index = 0; index < m_pages->count(); ++index)
        if (id == QLatin1StringView(m_pages->entry(index).id)) {
            m_pages->setCurrentIndex(index);
            return true;
        }
    return false;
}

WorkspaceView Workspace::view() const
{
    WorkspaceView view{currentPage(), m_session.currentPlace(), {}};
    for (const QAbstractScrollArea *area : m_pages->currentWidget()->findChildren<QAbstractScrollArea *>())
        view.scrolled.emplace_back(area->horizontalScrollBar()->value(), area->verticalScrollBar()->value());
    return view;
}

void Workspace::lookAt(const WorkspaceView &view)
{
    if (!openPage(view.page))
        return;
    if (view.place.table && m_pages->entry(m_pages->currentIndex()).shows(view.place))
        m_session.jumpTo(view.place);
    // How far something can be scrolled is known when it has been laid out.
    QMetaObject::invokeMethod(
        this,
        [this, scrolled = view.scrolled] {
            const auto areas = m_pages->currentWidget()->findChildren<QAbstractScrollArea *>();
            for (size_t index = 0; index < std::min(scrolled.size(), size_t(areas.size())); ++index) {
                areas[qsizetype(index)]->horizontalScrollBar()->setValue(scrolled[index].x());
                areas[qsizetype(index)]->verticalScrollBar()->setValue(scrolled[index].y());
            }
        },
        Qt::QueuedConnection);
}

void Workspace::openHelp(const QString &page)
{
    m_help->showPage(page);
    m_helpIsOpen = true;
    showPanes();
    m_help->setFocus();
}

void Workspace::toggleHelp()
{
    if (m_helpIsOpen && m_help->page() == currentPage()) {
        m_helpIsOpen = false;
        showPanes();
        return;
    }
    openHelp(currentPage());
}

void Workspace::showShortcuts()
{
    openHelp(u"shortcuts"_s);
}

void Workspace::setWantsProblems(bool wanted)
{
    m_wantsProblems = wanted;
    showPanes();
}

void Workspace::setWantsInspector(bool wanted)
{
    m_wantsInspector = wanted;
    showPanes();
}

void Workspace::setWantsPreview(bool wanted)
{
    m_wantsPreview = wanted;
    showPanes();
}

void Workspace::setWantsComments(bool wanted)
{
    m_wantsComments = wanted;
    if (wanted)
        m_helpIsOpen = false; // one of the two stands there: the one asked for last
    showPanes();
}

void Workspace::arrangeTerms()
{
    if (currentPage() != u"courses")
        openPage(u"map"_s);
    m_find->hide();
    m_arrange->show();
    showPanes();
    m_arrange->setFocus();
}

void Workspace::focusPane(int direction)
{
    std::vector<QWidget *> panes;
    for (QWidget *pane : std::initializer_list<QWidget *>{m_outline, m_pages, m_problems, m_find, m_arrange, m_inspector, m_preview, m_comments, m_help})
        if (pane->isVisible())
            panes.push_back(pane);
    const auto holds = [](const QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()) || pane == QApplication::focusWidget(); };
    const auto now = std::find_if(panes.begin(), panes.end(), holds);
    const auto count = qsizetype(panes.size());
    qsizetype index = now == panes.end() ? 0 : now - panes.begin();
    for (qsizetype step = 0; step < count; ++step) {
        index = (index + direction + count) % count;
        QWidget *pane = panes[size_t(index)];
        if (QWidget *first = pane == m_pages ? m_pages->currentPage()->firstStop() : nullptr) {
            first->setFocus(Qt::TabFocusReason);
            return;
        }
        // The first in the order of the Tab key that takes part in it.
        for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
            if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
                next->setFocus(Qt::TabFocusReason);
                return;
            }
    }
}

void Workspace::connectPage(Page *page)
{
    connect(page, &Page::commandRequested, this, &Workspace::commandRequested);
    if (auto *submission = qobject_cast<SubmissionPage *>(page))
        connect(submission, &SubmissionPage::exportRequested, this, [this](const QString &formId, const QString &format) { Q_EMIT exportRequested(formId, format, true); });
    if (auto *review = qobject_cast<ReviewPage *>(page))
        connect(review, &ReviewPage::exportRequested, this, &Workspace::exportRequested);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    showPanes();
}

void Workspace::showPanes()
{
    static constexpr int roomForBoth = 212 * Theme::grid;
    const QString page = m_pages->currentIndex() >= 0 ? currentPage() : QString();
    const bool overview = page == u"overview";
    const bool history = page == u"history"; // its states are of the whole program: no row is looked at, no problem is worked on
    const bool hasRoom = width() >= roomForBoth;
    const bool commented = m_wantsComments && !m_helpIsOpen;
    const bool preview = m_wantsPreview && !overview && page != u"submission" && !m_helpIsOpen && (!commented || hasRoom);
    m_problems->setVisible(m_wantsProblems && !overview && !history && page != u"submission" && m_find->isHidden() && m_arrange->isHidden());
    m_inspector->setVisible(m_wantsInspector && !overview && !history && page != u"submission" && !m_helpIsOpen && ((!preview && !commented) || (hasRoom && !(preview && commented))));
    m_preview->setVisible(preview);
    m_comments->setVisible(commented);
    m_help->setVisible(m_helpIsOpen);
}

} // namespace micromajor
