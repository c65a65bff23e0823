// What comes first when the user types or opens something, and what follows.
#include "ui/courses/CourseTableView.h"
#include "ui/foundation/MeasuredLabel.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/foundation/WhenIdle.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/Inspector.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/Workspace.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace micromajor;
using namespace Qt::StringLiterals;

/// Writes down when a widget is painted.
class PaintLog : public QObject
{
public:
    PaintLog(QWidget *widget, QStringList &log, const QString &name) : QObject(widget), m_log(log), m_name(name) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_log.append(m_name);
        return false;
    }

private:
    QStringList &m_log;
    QString m_name;
};

class TestSettling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cellIsPaintedBeforeThePanesFollow();
    void manyEditsAreFollowedOnce();
    void commandsOfThePaneAreAboutWhatIs();
    void chosenProblemStaysChosen();
    void panesAreMadeWhenShown();
    void idleComesAfterPainting();
    void labelForgetsWhatItMeasured();

private:
    ProgramSession &session() const { return *m_controller->session(); }
    Workspace &workspace() const { return *m_window->workspace(); }
    Place creditsOf(int course) const { return {&tables::course, session().program().courses[size_t(course)].id.value, tables::course.field(u"credits")}; }
    void setCredits(int course, int credits)
    {
        const Place place = creditsOf(course);
        QVERIFY(session().apply(edits::setField(session().program(), tables::course, place.id, *place.field, Value(qint64(credits) * 1000))));
    }
    static void rest()
    {
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettling::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void TestSettling::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    m_controller->newFromSample(u"S09"_s);
}

void TestSettling::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_settings.reset();
}

void TestSettling::cellIsPaintedBeforeThePanesFollow()
{
    session().jumpTo(creditsOf(2));
    rest();
    auto *table = workspace().findChild<CourseTableView *>();
    QStringList log;
    new PaintLog(table->viewport(), log, u"table"_s);
    connect(&session(), &ProgramSession::settled, this, [&log] { log.append(u"settled"_s); });
    QTest::keyClick(table, Qt::Key_7);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(session().program().courses[2].credits, Credits::whole(7));
    log.clear();
    rest();
    QVERIFY2(log.size() >= 2 && log.contains(u"settled"_s), qPrintable(log.join(u' ')));
    QCOMPARE(log.first(), u"table"_s);
}

void TestSettling::manyEditsAreFollowedOnce()
{
    rest();
    QSignalSpy settled(&session(), &ProgramSession::settled);
    for (int credits = 1; credits <= 5; ++credits)
        setCredits(0, credits);
    session().select(creditsOf(1));
    QCOMPARE(settled.size(), 0);
    rest();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled[0][0].toBool(), true);
    session().select(creditsOf(2));
    rest();
    QCOMPARE(settled.size(), 2);
    QCOMPARE(settled[1][0].toBool(), false); // only the place
}

void TestSettling::commandsOfThePaneAreAboutWhatIs()
{
    workspace().openPage(u"courses"_s);
    rest();
    setCredits(0, 9);
    session().select({&tables::program, session().program().facts.id.value, tables::program.field(u"credits_stated")});
    // In the same turn as the edit: the list still shows what was before.
    const Finding *current = workspace().problems().current();
    QVERIFY(current);
    QCOMPARE(current->rule, u"stated-credits-mismatch"_s);
    QVERIFY(std::ranges::any_of(session().result().findings, [&](const Finding &finding) { return &finding == current; }));
}

void TestSettling::chosenProblemStaysChosen()
{
    workspace().openPage(u"courses"_s);
    setCredits(0, 9); // makes problems here
    rest();
    QTreeView *list = workspace().problems().list();
    QVERIFY(list->model()->rowCount() > 1);
    session().select(creditsOf(0));
    const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
    list->scrollTo(last);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(last).center()); // before the pane has followed the place
    rest();
    QCOMPARE(list->currentIndex().row(), last.row());
}

void TestSettling::panesAreMadeWhenShown()
{
    workspace().openPage(u"overview"_s);
    rest();
    m_controller->newFromSample(u"S11"_s);
    rest();
    QVERIFY(!workspace().findChild<ProblemsPane *>() && !workspace().findChild<Inspector *>());
    const QList<int> columns = workspace().sizes();
    workspace().openPage(u"courses"_s);
    rest();
    QVERIFY(workspace().problems().isVisible() && workspace().inspector().isVisible());
    QCOMPARE(workspace().sizes().size(), columns.size()); // each stands in its own place
    QCOMPARE(workspace().widget(2), &workspace().inspector());
    workspace().openPage(u"overview"_s);
    QVERIFY(!workspace().problems().isVisible());
}

void TestSettling::idleComesAfterPainting()
{
    QWidget widget;
    widget.resize(40, 40);
    widget.show();
    rest();
    QStringList log;
    new PaintLog(&widget, log, u"painted"_s);
    widget.update();
    whenIdle(&widget, [&log] { log.append(u"idle"_s); });
    rest();
    QCOMPARE(log, QStringList({u"painted"_s, u"idle"_s}));
}

void TestSettling::labelForgetsWhatItMeasured()
{
    MeasuredLabel label(u"学分 认定 办法"_s);
    label.setWordWrap(true);
    label.show();
    const int one = label.heightForWidth(400);
    QCOMPARE(label.heightForWidth(400), one);
    label.setText(QString(u"学分 认定 办法 "_s).repeated(40));
    const int many = label.heightForWidth(400);
    QVERIFY(many > one);
    QVERIFY(label.heightForWidth(100) > many);
    QFont larger = label.font();
    larger.setPixelSize(40);
    label.setFont(larger);
    QVERIFY(label.heightForWidth(400) > many);
    label.setText({});
    label.setContentsMargins(0, 30, 0, 30);
    QVERIFY(label.heightForWidth(400) >= 60);
}

QTEST_MAIN(TestSettling)
#include "tst_settling.moc"
