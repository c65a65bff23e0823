// The main job in the real window, by keyboard: open a sample, break a total, see the problem, fix it, undo, save, open again.
#include "ui/submission/Exporter.h"
#include "core/program/Tables.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableView.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/ActionCatalogue.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/FixPopover.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/ProblemsModel.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/Workspace.h"

#include <QAction>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void breakFixUndoSaveReopen();
    void problemJumpsToItsPlace();
    void exportsTheMinistryForm();

private:
    void openSample();
    ProgramSession &session() const { return *m_controller->session(); }
    ProblemsPane &pane() const { return m_window->workspace()->problems(); }
    /// The row of the pane with a problem of this rule; -1 = none.
    int problemRow(QLatin1StringView rule) const; ///< once the pane has followed; -1 = not listed
    /// Types into a cell of the course table as a user does: choose the cell, type, Enter.
    void typeInto(int row, const char16_t *field, const QString &text);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

void TestJourney::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void TestJourney::openSample()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_controller->newFromSample(u"S09"_s);
    QVERIFY(m_controller->session());
}

void TestJourney::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_settings.reset();
}

int TestJourney::problemRow(QLatin1StringView rule) const
{
    session().settle();
    const auto *model = qobject_cast<ProblemsModel *>(pane().list()->model());
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->finding(row).rule == rule)
            return row;
    return -1;
}

void TestJourney::typeInto(int row, const char16_t *field, const QString &text)
{
    const QString id = session().program().courses[size_t(row)].id.value;
    session().jumpTo({&tables::course, id, tables::course.field(field)});
    auto *table = m_window->findChild<CourseTableView *>();
    QVERIFY(table);
    QVERIFY(table->isVisible());
    QCOMPARE(table->currentIndex().row(), row);
    QCOMPARE(table->currentIndex().column(), courseColumn(tables::course.field(field)));
    QCOMPARE(QApplication::focusWidget(), table);
    QTest::keyClicks(table, text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void TestJourney::breakFixUndoSaveReopen()
{
    openSample();
    const std::optional<Credits> stated = session().program().facts.creditsStated;
    QCOMPARE(problemRow("stated-credits-mismatch"_L1), -1);

    typeInto(0, u"credits", u"5"_s);
    QCOMPARE(session().program().courses[0].credits, Credits::whole(5));
    const int row = problemRow("stated-credits-mismatch"_L1);
    QVERIFY2(row >= 0, "the broken total does not appear in the problems pane");

    // Quick fix: the pane, Ctrl+., Enter on the preferred one.
    pane().list()->setFocus();
    pane().list()->setCurrentIndex(pane().list()->model()->index(row, 0));
    QTest::keyClick(pane().list(), Qt::Key_Period, Qt::ControlModifier);
    auto *popover = m_window->findChild<FixPopover *>();
    QVERIFY(popover);
    auto *choices = popover->findChild<QListWidget *>();
    QCOMPARE(choices->currentRow(), 0);
    QTest::keyClick(choices, Qt::Key_Return);
    QCOMPARE(session().program().facts.creditsStated, Credits::whole(17));
    QCOMPARE(problemRow("stated-credits-mismatch"_L1), -1);

    // Undo names the step and brings the problem back.
    QAction *undo = m_window->actions().action("undo");
    QVERIFY2(undo->text().contains(session().document().undoLabel().text()), qPrintable(undo->text()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().program().facts.creditsStated, stated);
    QVERIFY(problemRow("stated-credits-mismatch"_L1) >= 0);
    QVERIFY(m_window->isWindowModified());

    const QString path = m_folder.filePath(u"智慧城市.micromajor"_s);
    QVERIFY(m_controller->saveTo(path));
    QVERIFY(!m_window->isWindowModified());
    const QByteArray saved = session().document().snapshot();
    const QString head = session().document().headHash();
    const size_t steps = session().document().revisions().size();
    QVERIFY(m_controller->close());
    QVERIFY(!m_window->workspace());

    m_controller->open(path);
    QVERIFY2(m_controller->session(), qPrintable(m_window->notices().sentence()));
    QCOMPARE(session().document().snapshot(), saved);
    QCOMPARE(session().document().headHash(), head);
    QVERIFY(steps >= 2);
    QVERIFY2(session().document().canUndo(), "the history did not come back with the file");
    QVERIFY(m_controller->recentFiles().contains(path));
    QVERIFY(m_controller->close());
}

void TestJourney::problemJumpsToItsPlace()
{
    openSample();
    // ZC06 states 56 hours for 2 credits: the problem belongs to a course, so Enter leads to the course page.
    const int row = problemRow("hours-per-credit-outside-limits"_L1);
    QVERIFY(row >= 0);
    pane().list()->setFocus();
    pane().list()->setCurrentIndex(pane().list()->model()->index(row, 0));
    QTest::keyClick(pane().list(), Qt::Key_Return);
    QCOMPARE(session().currentPlace().table, &tables::course);
    QCOMPARE(m_window->workspace()->pages().currentWidget()->objectName(), u"courses"_s);
    QCOMPARE(session().program().courses[5].id.value, session().currentPlace().id);
}

void TestJourney::exportsTheMinistryForm()
{
    openSample();
    // One entry for Word and one for JSON; the rest of the way is a file dialog.
    int entries = 0;
    for (const QAction *action : m_window->actions().menu(ActionEntry::Menu::Export)->actions())
        entries += action->isEnabled();
    QVERIFY(entries >= 2);

    const FormTemplate *form = formNamed(u"ministry-recommendation");
    QVERIFY(form);
    Exporter exporter(session(), m_window.get());
    connect(&exporter, &Exporter::noticed, m_controller.get(), &DocumentController::noticed);
    const QString path = m_folder.filePath(u"form.docx"_s);
    QVERIFY(exporter.writeForm(*form, u"docx"_s, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("PK"));
    QVERIFY(m_window->notices().sentence().contains(u"form.docx"_s));

    QVERIFY(!exporter.writeForm(*form, u"json"_s, m_folder.filePath(u"no such folder/form.json"_s)));
    QVERIFY(!m_window->notices().sentence().isEmpty());
    QVERIFY(!m_window->notices().sentence().contains(u"form.docx"_s));
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
