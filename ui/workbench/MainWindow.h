#pragma once
#include <QMainWindow>
#include <QPointer>

class QLabel;
class QSettings;
class QStackedWidget;

namespace micromajor {

class ActionCatalogue;
class Comparing;
class DocumentController;
class ExportMenu;
class HelpBeside;
class NewProgramPage;
class NoticeBar;
class RuleSetWindow;
class StatusBar;
class Tour;
class Workspace;

/// Places things and connects actions; decides nothing about documents.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(DocumentController &controller, QSettings &settings);
    ~MainWindow() override;

    Workspace *workspace() const; ///< null: the start page is shown
    NoticeBar &notices() const { return *m_notices; }
    const ActionCatalogue &actions() const { return *m_actions; }
    /// Opens the window of the rule sets, or brings it to the front.
    RuleSetWindow &openRuleSets();
    /// The page of the new program stands before the open one until it is created or given up.
    void openNewProgram();
    /// Opens a sample and explains the window on it.
    void startTour();

Q_SIGNALS:
    void schemeRequested(bool dark);
    void languageRequested(bool chinese);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void showLook();
    void fillMenus();
    void leaveSession();
    void enterSession();
    void showStartPage();
    void showHelpBeside(QWidget *window);
    bool hasProgramInFront() const;
    QString ownHelpPage() const; ///< empty: the workspace has its help at its own side
    void refreshActions();
    void openPalette();
    void closeNewProgram();
    void askAuthor();
    /// Before this window goes; false: changes of a rule set are not saved, and the other window asks about them.
    bool closeRuleSets();
    void about();

    DocumentController &m_controller;
    QSettings &m_settings;
    ActionCatalogue *m_actions;
    NoticeBar *m_notices;
    ExportMenu *m_exports = nullptr;
    std::unique_ptr<Comparing> m_comparing; ///< null without a program
    QStackedWidget *m_center;
    HelpBeside *m_help;
    QLabel *m_fileName;
    QPointer<Workspace> m_workspace;
    QPointer<StatusBar> m_status;
    QPointer<RuleSetWindow> m_ruleSets;
    QPointer<NewProgramPage> m_newProgram;
    QPointer<Tour> m_tour;
};

} // namespace micromajor
