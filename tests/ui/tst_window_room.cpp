// How the parts of the window share its room.
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/Inspector.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/Outline.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/Workspace.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestWindowRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sidesKeepTheirWidths();
    void historyHasTheWholeWidth();
    void inspectorGivesWay();

private:
    void start();

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowRoom::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void TestWindowRoom::init()
{
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    start();
}

void TestWindowRoom::start()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->resize(1280, 720);
    m_window->show();
}

void TestWindowRoom::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_settings.reset();
}

void TestWindowRoom::sidesKeepTheirWidths()
{
    m_window->resize(1280, 720);
    m_controller->newFromSample(u"S09"_s);
    Workspace *workspace = m_window->workspace();
    const auto outline = workspace->findChild<Outline *>();
    workspace->openPage(u"courses"_s);
    QCoreApplication::processEvents();
    const Inspector *inspector = &workspace->inspector();
    const int width = outline->width();
    const int inspectorWidth = inspector->width();
    // Where the inspector has no place, and back.
    for (const QString &page : {u"submission"_s, u"courses"_s, u"overview"_s, u"courses"_s}) {
        workspace->openPage(page);
        QCoreApplication::processEvents();
        QCOMPARE(outline->width(), width);
    }
    QCOMPARE(inspector->width(), inspectorWidth);

    // What a hand has set stays, also at the next start.
    QSplitterHandle *edge = workspace->handle(1);
    QTest::mousePress(edge, Qt::LeftButton, {}, {0, 100});
    QTest::mouseMove(edge, {-30, 100});
    QTest::mouseRelease(edge, Qt::LeftButton, {}, {-30, 100});
    const int dragged = outline->width();
    QVERIFY(dragged < width);
    workspace->openPage(u"submission"_s);
    workspace->openPage(u"courses"_s);
    QCoreApplication::processEvents();
    QCOMPARE(outline->width(), dragged);
    cleanup();
    start();
    m_window->resize(1280, 720);
    m_controller->newFromSample(u"S09"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->workspace()->findChild<Outline *>()->width(), dragged);
}

void TestWindowRoom::historyHasTheWholeWidth()
{
    m_controller->newFromSample(u"S09"_s);
    Workspace &workspace = *m_window->workspace();
    workspace.openPage(u"courses"_s);
    QVERIFY(workspace.problems().isVisible() && workspace.inspector().isVisible());
    workspace.openPage(u"history"_s);
    QVERIFY(!workspace.problems().isVisible() && !workspace.inspector().isVisible());
    workspace.openPage(u"courses"_s);
    QVERIFY(workspace.problems().isVisible() && workspace.inspector().isVisible());
}

void TestWindowRoom::inspectorGivesWay()
{
    m_controller->newFromSample(u"S09"_s);
    m_window->workspace()->openPage(u"courses"_s);
    for (const auto &[width, shown] : {std::pair(1280, true), std::pair(960, false), std::pair(1280, true)}) {
        m_window->resize(width, 720);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->workspace()->inspector().isVisible(), shown);
    }
    QVERIFY(m_window->workspace()->wantsInspector());
}

QTEST_MAIN(TestWindowRoom)
#include "tst_window_room.moc"
