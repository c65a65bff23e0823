#include "ui/workbench/MainWindow.h"

#include "core/exchange/forms/FormTemplate.h"
#include "ui/comments/CommentsPane.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/foundation/Theme.h"
#include "ui/guidance/FindPanel.h"
#include "ui/guidance/HelpBeside.h"
#include "ui/guidance/HelpPanel.h"
#include "ui/guidance/NewProgramPage.h"
#include "ui/guidance/Tour.h"
#include "ui/rulesets/RuleSetWindow.h"
#include "ui/workbench/ActionCatalogue.h"
#include "ui/workbench/AuthorForm.h"
#include "ui/workbench/CommandPalette.h"
#include "ui/workbench/DocumentController.h"
#include "ui/drafts/Comparing.h"
#include "ui/submission/Exporter.h"
#include "ui/workbench/ExportMenu.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/PaletteEntries.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/RecentMenu.h"
#include "ui/workbench/RuleSetMenu.h"
#include "ui/workbench/StartPage.h"
#include "ui/workbench/StatusBar.h"
#include "ui/workbench/Workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(DocumentController &controller, QSettings &settings)
    : m_controller(controller), m_settings(settings), m_actions(new ActionCatalogue(this)), m_notices(new NoticeBar), m_center(new QStackedWidget),
      m_help(new HelpBeside(m_center, shortcutsHelp)), m_fileName(new QLabel)
{
    setObjectName(u"window"_s);
    setAcceptDrops(true);
    controller.setWindow(this);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_help, 1);
    setCentralWidget(central);

    m_actions->fill(*menuBar());
    Theme::setLook(m_fileName, "note");
    m_fileName->setContentsMargins(8, 4, 16, 4);
    menuBar()->setCornerWidget(m_fileName);
    fillMenus();
    connectActions();
    // Actions work by their shortcut also while their menu was never opened.
    for (QAction *action : m_actions->actions())
        addAction(action);

    connect(&controller, &DocumentController::sessionAboutToChange, this, &MainWindow::leaveSession);
    connect(&controller, &DocumentController::sessionChanged, this, &MainWindow::enterSession);
    connect(&controller, &DocumentController::noticed, m_notices, &NoticeBar::present);

    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    setMinimumSize(960, 480); // a screen of 1920 × 1080 at twice the size has 540 lines
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    enterSession();
}

MainWindow::~MainWindow()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_controller.setWindow(nullptr);
}

Workspace *MainWindow::workspace() const
{
    return m_workspace;
}

void MainWindow::fillMenus()
{
    new RecentMenu(m_controller, *m_actions->menu(ActionEntry::Menu::File), m_actions->action("save"), this);
    m_exports = new ExportMenu(m_controller, *m_actions->menu(ActionEntry::Menu::Export), this);
    new RuleSetMenu(m_controller, *m_actions->menu(ActionEntry::Menu::Check), m_actions->action("edit-rule-sets"), this);
}

void MainWindow::connectActions()
{
    const auto on = [this](const char *id, auto &&handler) { connect(m_actions->action(id), &QAction::triggered, this, handler); };
    on("assistant", [this] { openNewProgram(); });
    on("new", [this] { m_controller.newBlank(); });
    on("gallery", [this] {
        closeNewProgram();
        m_controller.close();
    });
    on("open", [this] { m_controller.chooseAndOpen(); });
    on("save", [this] { m_controller.save(); });
    on("save-as", [this] { m_controller.chooseAndSave(); });
    on("save-clean-copy", [this] { m_controller.chooseAndSaveCleanCopy(); });
    on("compare-file", [this] { m_comparing->chooseAndCompare(); });
    on("merge-file", [this] { m_comparing->chooseAndMerge(); });
    on("close", [this] { m_controller.close(); });
    on("quit", [this] { close(); });
    on("undo", [this] { m_controller.session()->undo(); });
    on("redo", [this] { m_controller.session()->redo(); });
    on("find", [this] { m_workspace->find().open(FindPanel::Task::Find); });
    on("replace", [this] { m_workspace->find().open(FindPanel::Task::Replace); });
    on("find-next", [this] { m_workspace->find().next(1); });
    on("find-previous", [this] { m_workspace->find().next(-1); });
    on("author", [this] { askAuthor(); });
    on("palette", [this] { openPalette(); });
    on("show-problems", [this](bool shown) { m_workspace->setWantsProblems(shown); });
    on("arrange-terms", [this] { m_workspace->arrangeTerms(); });
    on("next-pane", [this] { m_workspace->focusPane(1); });
    on("previous-pane", [this] { m_workspace->focusPane(-1); });
    on("show-preview", [this](bool shown) { m_workspace->setWantsPreview(shown); });
    on("show-comments", [this](bool shown) {
        m_workspace->setWantsComments(shown);
        if (shown)
            m_workspace->comments().setFocus();
    });
    on("comment-here", [this] { m_workspace->commentHere(); });
    on("show-inspector", [this](bool shown) { m_workspace->setWantsInspector(shown); });
    // Another look or language makes the windows anew.
    on("dark", [this](bool dark) {
        if (closeRuleSets())
            Q_EMIT schemeRequested(dark);
    });
    on("chinese", [this] {
        if (closeRuleSets())
            Q_EMIT languageRequested(true);
    });
    on("english", [this] {
        if (closeRuleSets())
            Q_EMIT languageRequested(false);
    });
    on("edit-rule-sets", [this] { openRuleSets(); });
    on("next-problem", [this] { m_workspace->problems().next(1); });
    on("previous-problem", [this] { m_workspace->problems().next(-1); });
    on("fixes", [this] { m_workspace->problems().openFixes(); });
    on("why", [this] { m_workspace->problems().openWhy(); });
    on("waive", [this] { m_workspace->problems().openWaiver(); });
    on("help", [this] { hasProgramInFront() ? m_workspace->toggleHelp() : m_help->toggle(ownHelpPage()); });
    on("shortcuts", [this] { hasProgramInFront() ? m_workspace->showShortcuts() : m_help->open(u"shortcuts"_s); });
    on("tour", [this] { startTour(); });
    on("about", [this] { about(); });
    showLook();
}

void MainWindow::showLook()
{
    m_actions->action("dark")->setChecked(Theme::current().scheme() == Theme::Scheme::Dark);
    m_actions->action("chinese")->setChecked(interfaceLanguage() == Language::Chinese);
    m_actions->action("english")->setChecked(interfaceLanguage() == Language::English);
}

RuleSetWindow &MainWindow::openRuleSets()
{
    if (!m_ruleSets) {
        m_ruleSets = new RuleSetWindow(m_settings, this);
        const auto refresh = [this] {
            if (m_controller.session())
                m_controller.session()->refreshRuleSets();
        };
        connect(m_ruleSets, &RuleSetWindow::ruleSetSaved, this, refresh);
        connect(m_ruleSets, &RuleSetWindow::ruleSetRemoved, this, refresh);
    }
    m_ruleSets->show();
    m_ruleSets->raise();
    m_ruleSets->activateWindow();
    return *m_ruleSets;
}

bool MainWindow::closeRuleSets()
{
    if (!m_ruleSets || m_ruleSets->close())
        return true;
    showLook(); // the choice that needed it closed was not carried out
    return false;
}

void MainWindow::leaveSession()
{
    // The views hold references into the session: they go first.
    m_comparing.reset();
    delete m_tour;
    delete m_workspace;
    if (m_status) {
        setStatusBar(nullptr);
        delete m_status;
    }
    m_notices->hide();
}

void MainWindow::enterSession()
{
    while (QWidget *old = m_center->widget(0)) {
        m_center->removeWidget(old);
        old->hide();
        old->deleteLater(); // the start page may be the sender
    }
    m_newProgram = nullptr;
    ProgramSession *session = m_controller.session();
    if (session) {
        m_status = new StatusBar(*session);
        setStatusBar(m_status);
        m_status->show();
        layout()->activate();
        m_workspace = new Workspace(*session, m_settings, m_center);
        m_workspace->resize(m_center->size()); // at once what it will be: otherwise all is laid out several times
        m_center->addWidget(m_workspace);
        m_workspace->setFocus();
        m_actions->action("show-problems")->setChecked(m_workspace->wantsProblems());
        m_actions->action("show-inspector")->setChecked(m_workspace->wantsInspector());
        m_actions->action("show-preview")->setChecked(m_workspace->wantsPreview());
        m_actions->action("show-comments")->setChecked(m_workspace->wantsComments());
        m_workspace->setAuthor({m_controller.author().name, roleText(m_controller.author().role)});
        connect(m_workspace, &Workspace::commentsShown, m_actions->action("show-comments"), &QAction::setChecked);
        connect(m_workspace, &Workspace::previewClosed, this, [this] { m_actions->action("show-preview")->setChecked(false); });
        m_comparing = std::make_unique<Comparing>(*session, this);
        connect(m_comparing.get(), &Comparing::noticed, &m_controller, &DocumentController::noticed);
        connect(m_comparing.get(), &Comparing::helpRequested, this, &MainWindow::showHelpBeside);
        connect(&m_controller, &DocumentController::mergeRequested, m_comparing.get(), &Comparing::mergeWithFile);
        connect(m_workspace, &Workspace::commandRequested, this, [this](const QString &id) {
            if (m_comparing->run(id))
                return;
            for (const ActionEntry &entry : actionEntries())
                if (id == QLatin1StringView(entry.id))
                    m_actions->action(entry.id)->trigger();
        });
        connect(m_workspace, &Workspace::exportRequested, this, [this](const QString &formId, const QString &format, bool names) {
            if (const FormTemplate *form = formNamed(formId))
                m_exports->exporter()->chooseForm(*form, format, names);
        });
        connect(&session->document(), &Document::historyChanged, this, &MainWindow::refreshActions);
    } else {
        // Not at once: at start a program may be about to open, and the page with its samples would be made for nothing.
        QMetaObject::invokeMethod(this, &MainWindow::showStartPage, Qt::QueuedConnection);
    }
    m_actions->setProgramOpen(session != nullptr);
    m_help->follow(ownHelpPage());
    refreshActions();
}

void MainWindow::showHelpBeside(QWidget *window)
{
    HelpPanel &help = helpWindow(window, u"comparing"_s, shortcutsHelp);
    connect(&help, &HelpPanel::pageRequested, m_workspace, &Workspace::openPage, Qt::UniqueConnection);
}

bool MainWindow::hasProgramInFront() const
{
    return m_workspace && !m_newProgram;
}

QString MainWindow::ownHelpPage() const
{
    return hasProgramInFront() ? QString() : m_newProgram ? u"new-program"_s : u"start"_s;
}

void MainWindow::showStartPage()
{
    if (!m_controller.session() && m_center->count() == 0)
        m_center->addWidget(new StartPage(m_controller, *m_actions));
}

void MainWindow::refreshActions()
{
    const ProgramSession *session = m_controller.session();
    QAction *undo = m_actions->action("undo");
    QAction *redo = m_actions->action("redo");
    if (!session) {
        setWindowTitle(tr("Micromajor Workbench"));
        setWindowModified(false);
        m_fileName->clear();
        undo->setText(tr("Undo"));
        redo->setText(tr("Redo"));
        return;
    }
    const Document &document = session->document();
    undo->setEnabled(document.canUndo() && !m_newProgram);
    redo->setEnabled(document.canRedo() && !m_newProgram);
    undo->setText(document.canUndo() ? tr("Undo: %1").arg(document.undoLabel().text()) : tr("Undo"));
    redo->setText(document.canRedo() ? tr("Redo: %1").arg(document.redoLabel().text()) : tr("Redo"));
    const QString name = m_controller.suggestedName();
    setWindowTitle(u"%1[*] — %2"_s.arg(name, tr("Micromajor Workbench")));
    setWindowModified(document.isModified());
    const QString shown = (document.path().isEmpty() ? tr("%1 (no file yet)").arg(name) : QFileInfo(document.path()).fileName())
        + (document.isModified() ? u" *"_s : QString());
    if (shown == m_fileName->text())
        return;
    m_fileName->setText(shown);
    // The menu bar gives the corner its size only when it takes it.
    menuBar()->setCornerWidget(m_fileName);
    m_fileName->show();
}

void MainWindow::openPalette()
{
    const bool inProgram = hasProgramInFront();
    auto *palette = new CommandPalette(paletteEntries(*m_actions, inProgram ? m_controller.session() : nullptr, inProgram ? &m_workspace->pages() : nullptr), this);
    palette->openAt(QRect(mapToGlobal(QPoint((width() - palette->width()) / 2, 60)), QSize(1, 1)));
}

void MainWindow::openNewProgram()
{
    if (!m_newProgram) {
        m_newProgram = new NewProgramPage;
        m_center->addWidget(m_newProgram);
        connect(m_newProgram, &NewProgramPage::programReady, &m_controller, &DocumentController::newFrom);
        connect(m_newProgram, &NewProgramPage::cancelled, this, &MainWindow::closeNewProgram);
    }
    if (m_tour)
        m_tour->end();
    m_center->setCurrentWidget(m_newProgram);
    m_actions->setProgramOpen(false);
    m_help->follow(ownHelpPage());
    m_newProgram->setFocus();
}

void MainWindow::closeNewProgram()
{
    if (!m_newProgram)
        return;
    m_center->removeWidget(m_newProgram);
    m_newProgram->hide();
    m_newProgram->deleteLater();
    m_newProgram = nullptr;
    m_actions->setProgramOpen(m_workspace);
    m_help->follow(ownHelpPage());
    refreshActions();
    if (QWidget *before = m_center->currentWidget())
        before->setFocus();
    else
        showStartPage();
}

void MainWindow::startTour()
{
    const ProgramSession *before = m_controller.session();
    m_controller.newFromSample(u"S09"_s);
    if (m_controller.session() == before)
        return; // the program in front has changes that are to stay
    QStringList pages;
    for (const PageEntry &entry : pageCatalogue())
        pages << QString::fromLatin1(entry.id);
    m_workspace->setWantsProblems(true);
    m_tour = new Tour(*m_controller.session(), pages, [this](const QString &page) { m_workspace->openPage(page); }, this);
}

void MainWindow::askAuthor()
{
    auto *form = new AuthorForm(m_controller.author(), this);
    connect(form, &AuthorForm::chosen, this, [this](const Author &author) {
        m_controller.setAuthor(author);
        if (m_workspace)
            m_workspace->setAuthor({author.name, roleText(author.role)});
        if (!m_controller.session() && !m_newProgram)
            enterSession(); // the start page names the author
    });
    form->openAt(QRect(mapToGlobal(QPoint((width() - form->width()) / 2, 60)), QSize(1, 1)));
}

void MainWindow::about()
{
    m_notices->present({Severity::Advice,
                        tr("Micromajor Workbench %1. Free software under the GNU General Public License, version 3 or later.")
                            .arg(QCoreApplication::applicationVersion()),
                        {}});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(closeRuleSets() && m_controller.close());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_controller.open(event->mimeData()->urls().front().toLocalFile());
}

} // namespace micromajor
