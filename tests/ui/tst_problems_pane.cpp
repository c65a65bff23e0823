// The pane of the problems in the real window.
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/ProblemsModel.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/Workspace.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace micromajor {

class ProblemsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void problemsFitANarrowPane();
    void onlyTheProblemThatChangedIsPaintedAgain();
    void textIsFoundInProblemsOutOfSight();

private:
    void start(const QString &sample);
    ProgramSession &session() const { return *m_controller->session(); }
    ProblemsPane &pane() const { return m_window->workspace()->problems(); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

void ProblemsPaneTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void ProblemsPaneTest::start(const QString &sample)
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->show();
    m_controller->newFromSample(sample);
    m_window->workspace()->openPage(u"courses"_s);
    QCoreApplication::processEvents();
}

void ProblemsPaneTest::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_settings.reset();
}

void ProblemsPaneTest::problemsFitANarrowPane()
{
    start(u"S11"_s);
    m_window->resize(1280, 720);
    m_window->workspace()->openPage(u"courses"_s);
    QCoreApplication::processEvents();
    auto *problems = m_window->findChild<ProblemsPane *>();
    for (const QLabel *label : problems->findChildren<QLabel *>())
        if (label->isVisible())
            QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->width(), qPrintable(label->text()));
    const QTreeView *list = problems->list();
    const auto room = [list] {
        int used = 0;
        for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
            used += list->columnWidth(column);
        return list->viewport()->width() - used;
    };
    QVERIFY(list->isColumnHidden(ProblemsModel::Clause));
    QCOMPARE(room(), 0);
    m_window->resize(1920, 1080);
    QCoreApplication::processEvents();
    QVERIFY(!list->isColumnHidden(ProblemsModel::Clause));
    QCOMPARE(room(), 0);
}

void ProblemsPaneTest::onlyTheProblemThatChangedIsPaintedAgain()
{
    start(u"S09"_s);
    QAbstractItemModel &model = *pane().list()->model();
    const auto sentence = [&](int row) { return model.index(row, ProblemsModel::Sentence).data().toString(); };
    int row = 0;
    while (row < model.rowCount() && !sentence(row).contains(u"56"_s))
        ++row;
    QVERIFY(row < model.rowCount());
    const int rows = model.rowCount();
    const auto course = std::ranges::find_if(session().program().courses, [](const Course &each) { return each.hours == Hours::whole(56); });
    QVERIFY(course != session().program().courses.end());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const Field &hours = *tables::course.field(u"hours");
    QVERIFY(session().apply(edits::setField(session().program(), tables::course, course->id.value, hours, Value(qint64(60'000)))));
    session().settle();
    QCOMPARE(model.rowCount(), rows);
    QVERIFY(sentence(row).contains(u"60"_s));
    QVERIFY(!changed.isEmpty());
    for (const QList<QVariant> &change : changed)
        QCOMPARE(change[0].toModelIndex().row(), row);
}

void ProblemsPaneTest::textIsFoundInProblemsOutOfSight()
{
    start(u"S09"_s);
    const QAbstractItemModel &model = *pane().list()->model();
    const QString last = model.index(model.rowCount() - 1, ProblemsModel::Sentence).data().toString();
    m_controller->newFromSample(u"S09"_s); // nothing has been asked of its problems
    auto &fresh = static_cast<ProblemsModel &>(*pane().list()->model());
    fresh.setText(last);
    QCOMPARE(fresh.index(fresh.rowCount() - 1, ProblemsModel::Sentence).data().toString(), last);
}

} // namespace micromajor

QTEST_MAIN(micromajor::ProblemsPaneTest)
#include "tst_problems_pane.moc"
