#include "ui/workbench/Workspace.h"

#include "ui/comments/CommentsPane.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/guidance/HelpPanel.h"
#include "ui/review/ReviewPage.h"
#include "ui/submission/SubmissionPage.h"
#include "ui/workbench/Outline.h"
#include "ui/workbench/PageStack.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

Workspace::Workspace(ProgramSession &session, QSettings &settings, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_session(session), m_settings(settings), // each part in its place at once: style sheets make moving expensive
      m_middle(new QSplitter(Qt::Vertical, this)), m_pages(new PageStack(session, m_middle)), m_outline(new Outline(session, *m_pages, this))
{
    setFocusProxy(m_outline);
    m_middle->setHandleWidth(1);
    m_middle->setChildrenCollapsible(false);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    layOutPanes();
    m_outline->setMinimumWidth(180);
    restore();

    connect(m_pages, &PageStack::currentChanged, this, [this] {
        if (m_comments)
            m_comments->setPage(currentPage());
        if (m_helpIsOpen)
            help().showPage(currentPage());
        showPanes();
    });
    // The page in front is there already.
    for (Page *page : m_pages->findChildren<Page *>())
        connectPage(page);
    connect(m_pages, &PageStack::pageMade, this, &Workspace::connectPage);
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

} // namespace micromajor
