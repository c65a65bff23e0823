// Help where no program is in front: the start page and the page of a new program.
#include "Desk.h"

#include "ui/guidance/HelpPanel.h"
#include "ui/guidance/NewProgramPage.h"
#include "ui/workbench/StartPage.h"
#include "ui/workbench/Workspace.h"

#include <QTemporaryDir>
#include <QTextBrowser>

namespace micromajor {

using namespace Qt::StringLiterals;

class StartHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void everyPageHasIt_data();
    void everyPageHasIt();
    void standsBesideTheStartPage();
    void followsToTheNewProgramAndBack();
    void programInFrontHasItsOwn();
    void shortcutsAreThereWithoutAProgram();

private:
    HelpPanel *help() const { return m_desk->shown<HelpPanel>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

void StartHelpTest::init()
{
    setInterfaceLanguage(Language::English);
    qputenv("MICROMAJOR_DATA_FOLDER", m_folder.path().toUtf8());
    m_desk = std::make_unique<Desk>(m_folder.filePath(u"settings.ini"_s));
    QVERIFY(m_desk->shown<StartPage>());
}

void StartHelpTest::everyPageHasIt_data()
{
    QTest::addColumn<QString>("page");
    QTest::addRow("start") << u"start"_s;
    QTest::addRow("new program") << u"new-program"_s;
}

void StartHelpTest::everyPageHasIt()
{
    QFETCH(QString, page);
    for (const Language language : {Language::Chinese, Language::English})
        QCOMPARE(helpText(page, language).count(u"\n## "_s), 4);
}

void StartHelpTest::standsBesideTheStartPage()
{
    auto *way = m_desk->button(u"Open…"_s);
    QVERIFY(way);
    way->setFocus();
    QVERIFY(!help());
    m_desk->shortcut(Qt::Key_F1, {});
    QVERIFY(help() && m_desk->shown<StartPage>());
    QCOMPARE(help()->page(), u"start"_s);
    QVERIFY(help()->findChild<QTextBrowser *>()->toPlainText().startsWith(u"Start page"_s));
    QVERIFY(help()->isAncestorOf(m_desk->focus()));
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!help());
    QCOMPARE(m_desk->focus(), way);
    // The key that opens it closes it.
    m_desk->shortcut(Qt::Key_F1, {});
    QVERIFY(help());
    m_desk->shortcut(Qt::Key_F1, {});
    QVERIFY(!help());
}

void StartHelpTest::followsToTheNewProgramAndBack()
{
    m_desk->shortcut(Qt::Key_F1, {});
    m_desk->window.openNewProgram();
    QVERIFY(help());
    QCOMPARE(help()->page(), u"new-program"_s);
    m_desk->press(Qt::Key_Escape); // the keyboard is in the name: the page goes, the help stays
    QVERIFY(!m_desk->shown<NewProgramPage>());
    QCOMPARE(help()->page(), u"start"_s);
}

void StartHelpTest::programInFrontHasItsOwn()
{
    m_desk->shortcut(Qt::Key_F1, {});
    m_desk->controller.newFromSample(u"S09"_s);
    QVERIFY(!help());
    m_desk->shortcut(Qt::Key_F1, {});
    QCOMPARE(help(), &m_desk->window.workspace()->help());
    // The page of a new program stands before it, with help of its own.
    m_desk->window.openNewProgram();
    QVERIFY(!help());
    m_desk->shortcut(Qt::Key_F1, {});
    QCOMPARE(help()->page(), u"new-program"_s);
    m_desk->press(Qt::Key_Escape);
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(help(), &m_desk->window.workspace()->help());
}

void StartHelpTest::shortcutsAreThereWithoutAProgram()
{
    m_desk->shortcut(Qt::Key_F1, Qt::ControlModifier);
    QCOMPARE(help()->page(), u"shortcuts"_s);
    QVERIFY(help()->findChild<QTextBrowser *>()->toPlainText().contains(u"Ctrl+Shift+N"_s));
}

} // namespace micromajor

QTEST_MAIN(micromajor::StartHelpTest)
#include "tst_start_help.moc"
