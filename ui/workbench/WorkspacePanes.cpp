// The panes beside and below the page: most sessions open none or one of those that are made when they are first shown.
#include "ui/comments/CommentsPane.h"
#include "ui/foundation/Theme.h"
#include "ui/guidance/FindPanel.h"
#include "ui/guidance/HelpPanel.h"
#include "ui/planning/ArrangePanel.h"
#include "ui/submission/SubmissionPane.h"
#include "ui/workbench/Inspector.h"
#include "ui/workbench/Outline.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/PaletteEntries.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/Workspace.h"

#include <QApplication>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {
enum Row { PagesRow, ProblemsRow, FindRow, ArrangeRow };
enum Column { OutlineColumn, MiddleColumn, InspectorColumn, PreviewColumn, CommentsColumn, HelpColumn };

bool isOpen(const QWidget *pane)
{
    return pane && !pane->isHidden();
}

/// In the place, and with the size, of the empty widget that stood there.
void put(QSplitter &splitter, int place, QWidget *pane)
{
    delete splitter.replaceWidget(place, pane);
}
} // namespace

void Workspace::layOutPanes()
{
    const auto emptyPlaces = [](QSplitter &splitter, int last) {
        while (splitter.count() <= last) {
            auto *place = new QWidget;
            splitter.addWidget(place);
            place->hide();
        }
    };
    m_middle->addWidget(m_pages);
    emptyPlaces(*m_middle, ArrangeRow);
    m_middle->setStretchFactor(PagesRow, 1);
    addWidget(m_outline);
    addWidget(m_middle);
    emptyPlaces(*this, HelpColumn);
    setStretchFactor(MiddleColumn, 1);
}

ProblemsPane &Workspace::problems()
{
    if (m_problems)
        return *m_problems;
    m_problems = new ProblemsPane(m_session, *m_pages);
    m_problems->setMinimumHeight(120);
    put(*m_middle, ProblemsRow, m_problems);
    return *m_problems;
}

Inspector &Workspace::inspector()
{
    if (m_inspector)
        return *m_inspector;
    m_inspector = new Inspector(m_session);
    m_inspector->setMinimumWidth(260);
    put(*this, InspectorColumn, m_inspector);
    connect(m_inspector, &Inspector::commentsRequested, this, [this] {
        setWantsComments(true);
        Q_EMIT commentsShown(true);
        comments().setFocus();
    });
    connect(m_inspector, &Inspector::fixesRequested, this, [this](const Finding &finding, const QRect &beside) { problems().openFixes(finding, beside); });
    connect(m_inspector, &Inspector::whyRequested, this, [this](const Finding &finding, const QRect &beside) { problems().openWhy(finding, beside); });
    connect(m_inspector, &Inspector::waiverRequested, this, [this](const Finding &finding, const QRect &beside) { problems().openWaiver(finding, beside); });
    return *m_inspector;
}

FindPanel &Workspace::find()
{
    if (m_find)
        return *m_find;
    m_find = new FindPanel(m_session, [this](const Place &place) {
        const int home = m_pages->homeOf(place);
        return std::pair(home, home < 0 ? tr("Without a page") : m_pages->title(home));
    });
    m_find->setMinimumHeight(140);
    put(*m_middle, FindRow, m_find);
    connect(m_find, &FindPanel::opened, this, &Workspace::showPanes);
    connect(m_find, &FindPanel::closed, this, &Workspace::showPanes);
    return *m_find;
}

ArrangePanel &Workspace::arrange()
{
    if (m_arrange)
        return *m_arrange;
    m_arrange = new ArrangePanel(m_session);
    put(*m_middle, ArrangeRow, m_arrange);
    connect(m_arrange, &ArrangePanel::closed, this, [this] {
        showPanes();
        m_pages->currentWidget()->setFocus();
    });
    return *m_arrange;
}

SubmissionPane &Workspace::preview()
{
    if (m_preview)
        return *m_preview;
    m_preview = new SubmissionPane(m_session);
    put(*this, PreviewColumn, m_preview);
    connect(m_preview, &SubmissionPane::closeRequested, this, [this] {
        setWantsPreview(false);
        Q_EMIT previewClosed();
    });
    return *m_preview;
}

CommentsPane &Workspace::comments()
{
    if (m_comments)
        return *m_comments;
    m_comments = new CommentsPane(m_session);
    m_comments->setAuthor(m_author);
    m_comments->setPage(currentPage());
    put(*this, CommentsColumn, m_comments);
    connect(m_comments, &CommentsPane::pageRequested, this, &Workspace::openPage);
    connect(m_comments, &CommentsPane::commandRequested, this, &Workspace::commandRequested);
    connect(m_comments, &CommentsPane::closed, this, [this] {
        setWantsComments(false);
        Q_EMIT commentsShown(false);
        m_pages->currentWidget()->setFocus();
    });
    return *m_comments;
}

HelpPanel &Workspace::help()
{
    if (m_help)
        return *m_help;
    m_help = new HelpPanel(shortcutsHelp());
    m_help->setMinimumWidth(260);
    put(*this, HelpColumn, m_help);
    connect(m_help, &HelpPanel::pageRequested, this, &Workspace::openPage);
    connect(m_help, &HelpPanel::closed, this, [this] {
        m_helpIsOpen = false;
        showPanes();
    });
    return *m_help;
}

void Workspace::setAuthor(const CommentAuthor &author)
{
    m_author = author;
    if (m_comments)
        m_comments->setAuthor(author);
}

void Workspace::openHelp(const QString &page)
{
    help().showPage(page);
    m_helpIsOpen = true;
    showPanes();
    m_help->setFocus();
}

void Workspace::toggleHelp()
{
    if (m_helpIsOpen && help().page() == currentPage()) {
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
    if (m_find)
        m_find->hide();
    arrange().show();
    showPanes();
    m_arrange->setFocus();
}

void Workspace::focusPane(int direction)
{
    std::vector<QWidget *> panes;
    for (QWidget *pane : std::initializer_list<QWidget *>{m_outline, m_pages, m_problems, m_find, m_arrange, m_inspector, m_preview, m_comments, m_help})
        if (pane && pane->isVisible())
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

void Workspace::showPanes()
{
    static constexpr int roomForBoth = 212 * Theme::grid, roomForInspector = 125 * Theme::grid; // narrower, the page comes first
    const QString page = m_pages->currentIndex() >= 0 ? currentPage() : QString();
    const bool overview = page == u"overview";
    const bool history = page == u"history"; // its states are of the whole program: no row is looked at, no problem is worked on
    const bool hasRoom = width() >= roomForBoth;
    const bool commented = m_wantsComments && !m_helpIsOpen;
    const bool preview = m_wantsPreview && !overview && page != u"submission" && !m_helpIsOpen && (!commented || hasRoom);
    const bool problemsShown = m_wantsProblems && !overview && !history && page != u"submission" && !isOpen(m_find) && !isOpen(m_arrange);
    const bool inspectorShown = m_wantsInspector && width() >= roomForInspector && !overview && !history && page != u"submission" && !m_helpIsOpen
        && ((!preview && !commented) || (hasRoom && !(preview && commented)));
    if (m_problems || problemsShown)
        problems().setVisible(problemsShown);
    if (m_inspector || inspectorShown)
        inspector().setVisible(inspectorShown);
    if (m_preview || preview)
        this->preview().setVisible(preview);
    if (m_comments || commented)
        comments().setVisible(commented);
    if (m_help || m_helpIsOpen)
        help().setVisible(m_helpIsOpen);
}

} // namespace micromajor
