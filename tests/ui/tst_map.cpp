#include "tests/ui/MapPrograms.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/foundation/Theme.h"
#include "ui/map/MapPage.h"
#include "ui/map/MapTableModel.h"
#include "ui/map/MapView.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// The curriculum map: where things stand, and what a committee does with it by pointer and by keys.
class MapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void arrowsGoFromCourseToCourse();
    void shiftArrowMovesTheCourse();
    void dragMovesTheCourseOnce();
    void dragFromTheHandleDrawsAPrerequisite();
    void keysDrawAPrerequisite();
    void tabWalksTheLinesAndDeleteRemovesOne();
    void selectionLightsUpItsChain();
    void undoBringsTheMapBack();
    void zoomKeepsThePoint();
    void tableSaysTheSame();
    void emptyProgramSaysWhatBelongsHere();

private:
    void open(const Program &program);
    const Program &program() const { return m_session->program(); }
    int steps() const { return m_session->document().head(); }
    QPoint middle(int course) const { return m_view->toViewport(m_view->scene().layout.boxes[size_t(course)].frame.center()).toPoint(); }
    QPoint handle(int course) const;
    QPoint overColumn(int column) const;
    QString line() const { return m_page->findChild<QLabel *>(u"mapLine"_s)->text(); }
    void drag(const QPoint &from, const QPoint &to, bool drop = true);

    std::unique_ptr<ProgramSession> m_session;
    std::unique_ptr<MapPage> m_page;
    MapView *m_view = nullptr;
};

void MapTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void MapTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void MapTest::open(const Program &program)
{
    Result<std::unique_ptr<Document>> document = Document::create(program, Message(u"test"_s));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    m_session = std::make_unique<ProgramSession>(std::move(*document));
    m_page = std::make_unique<MapPage>(*m_session);
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_view = m_page->findChild<MapView *>();
    m_view->setFocus();
}

QPoint MapTest::handle(int course) const
{
    const QRectF &frame = m_view->scene().layout.boxes[size_t(course)].frame;
    return m_view->toViewport({frame.right() + 2, frame.center().y()}).toPoint();
}

QPoint MapTest::overColumn(int column) const
{
    const QRectF &frame = m_view->scene().layout.columns[size_t(column)].frame;
    return m_view->toViewport({frame.center().x(), MapLayout::headHeight + 100}).toPoint();
}

void MapTest::drag(const QPoint &from, const QPoint &to, bool drop)
{
    QTest::mouseMove(m_view->viewport(), from);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    for (const QPoint &point : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, point, m_view->viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &move);
    }
    if (drop)
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
}

void MapTest::arrowsGoFromCourseToCourse()
{
    open(fourCourses());
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(m_view->selectedCourse(), 0);
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(m_view->selectedCourse(), 1);
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(m_view->selectedCourse(), 2);
    QTest::keyClick(m_view, Qt::Key_Left);
    QTest::keyClick(m_view, Qt::Key_Left);
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_view->selectedCourse(), 3);
    QCOMPARE(m_session->currentPlace(), (Place{&tables::course, u"d"_s, nullptr}));
    QSignalSpy jumped(m_session.get(), &ProgramSession::jumpRequested);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(jumped.size(), 1);
}

void MapTest::shiftArrowMovesTheCourse()
{
    open(fourCourses());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(2));
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(program().courses[2].term, 4);
    QVERIFY2(line().startsWith(u"Term 4"_s), qPrintable(line()));
    QCOMPARE(m_view->selectedCourse(), 2);
    QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(program().courses[2].term, 3);
    // At the edge of the plan nothing happens.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(0));
    QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(program().courses[0].term, 1);
}

void MapTest::dragMovesTheCourseOnce()
{
    open(fourCourses());
    drag(middle(3), overColumn(3), false);
    QTest::keyClick(m_view, Qt::Key_Escape);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, overColumn(3));
    QCOMPARE(program(), fourCourses());
    drag(middle(3), overColumn(3));
    QCOMPARE(program().courses[3].term, 4);
    QCOMPARE(steps(), 1);
    QCOMPARE(m_view->scene().layout.boxes[3].column, 3);
    // Put down where it was: no step.
    drag(middle(3), middle(3) + QPoint(30, 20));
    QCOMPARE(steps(), 1);
    drag(middle(3), overColumn(1));
    QCOMPARE(steps(), 2);
    m_session->undo();
    QCOMPARE(program().courses[3].term, 4);
}

void MapTest::dragFromTheHandleDrawsAPrerequisite()
{
    open(fourCourses());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(3));
    drag(handle(3), middle(2));
    QCOMPARE(program().requisites.size(), size_t(3));
    QCOMPARE(program().requisites[2].requiredId.value, u"d"_s);
    QCOMPARE(program().requisites[2].courseId.value, u"c"_s);
    QCOMPARE(program().requisites[2].kind, u"pre"_s);
    QCOMPARE(program().courses, fourCourses().courses);

    // There already, and a circle.
    const Program before = program();
    auto *notice = m_page->findChild<NoticeBar *>();
    for (const auto &[required, course] : {std::pair(0, 1), {2, 0}}) {
        notice->hide();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(required));
        drag(handle(required), middle(course));
        QVERIFY(notice->isVisible());
        QVERIFY(!notice->sentence().isEmpty());
    }
    QCOMPARE(program(), before);
}

void MapTest::keysDrawAPrerequisite()
{
    open(fourCourses());
    m_session->select({&tables::course, u"d"_s, nullptr});
    QTest::keyClick(m_view, Qt::Key_P);
    QVERIFY(m_view->candidate() >= 0);
    QVERIFY(!line().isEmpty());
    QTest::keyClick(m_view, Qt::Key_Escape);
    QCOMPARE(m_view->candidate(), -1);
    QTest::keyClick(m_view, Qt::Key_P);
    while (m_view->candidate() != 2)
        QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(program().requisites.size(), size_t(3));
    QCOMPARE(program().requisites[2].requiredId.value, u"d"_s);
    QCOMPARE(program().requisites[2].courseId.value, u"c"_s);
    QCOMPARE(m_view->candidate(), -1);
}

void MapTest::tabWalksTheLinesAndDeleteRemovesOne()
{
    open(fourCourses());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(1));
    QTest::keyClick(m_view, Qt::Key_Tab);
    QCOMPARE(m_view->selectedEdge(), 0);
    QTest::keyClick(m_view, Qt::Key_Tab);
    QCOMPARE(m_view->selectedEdge(), 1);
    QCOMPARE(m_session->currentPlace().table, &tables::requisite);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(program().requisites.size(), size_t(1));
    QCOMPARE(program().requisites[0].courseId.value, u"b"_s);
    QCOMPARE(m_view->selectedEdge(), -1);
    QCOMPARE(m_view->selectedCourse(), 1);
    // Nothing selected but a course: Delete does not remove the course.
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(program().courses.size(), size_t(4));
}

void MapTest::selectionLightsUpItsChain()
{
    open(fourCourses());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(1));
    const MapChain chain = chainThrough(m_view->scene().layout, 1);
    QCOMPARE(chain.courses, std::vector<char>({1, 1, 1, 0}));
    QCOMPARE(chain.edges, std::vector<char>({1, 1}));
    QVERIFY2(line().contains(u"3"_s) && line().contains(u"can wait"_s), qPrintable(line()));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    QVERIFY(accessible->text(QAccessible::Description).contains(u"Needs: a"_s));
    QVERIFY(accessible->text(QAccessible::Description).contains(u"Needed by: c"_s));

    m_session->select({&tables::course, u"c"_s, nullptr});
    QCOMPARE(m_view->selectedCourse(), 2);
    m_page->focusPlace({&tables::requisite, u"r0"_s, nullptr});
    QCOMPARE(m_view->selectedEdge(), 0);
    QVERIFY(MapPage::shows({&tables::requisite, u"r0"_s, nullptr}));
    QVERIFY(MapPage::shows({&tables::course, u"a"_s, tables::course.field(u"term")}));
    QVERIFY(!MapPage::shows({&tables::course, u"a"_s, tables::course.field(u"credits")}));
}

void MapTest::undoBringsTheMapBack()
{
    open(fourCourses());
    m_session->select({&tables::course, u"d"_s, nullptr});
    QVERIFY(m_session->apply(edits::removeRows(program(), tables::course, {u"d"_s})));
    QCOMPARE(m_view->scene().courses.size(), size_t(3));
    QCOMPARE(m_view->selectedCourse(), -1);
    m_session->undo();
    QCOMPARE(m_view->selectedCourse(), 3);
    // The table does not follow a map that is out of date.
    m_page->findChild<QPushButton *>(u"mapAsTable"_s)->click();
    QVERIFY(m_session->apply(edits::removeRows(program(), tables::course, {u"d"_s})));
    QCOMPARE(m_page->findChild<MapTableModel *>()->rowCount(), 3);
    QCOMPARE(m_view->scene().courses.size(), size_t(3));
}

void MapTest::zoomKeepsThePoint()
{
    open(generated(40, 3));
    const QPointF corner = m_view->scene().layout.boxes[5].frame.topLeft();
    m_view->horizontalScrollBar()->setValue(200);
    const QPointF before = m_view->toViewport(corner);
    m_view->setZoom(120, before);
    QVERIFY((m_view->toViewport(corner) - before).manhattanLength() < 3);
    m_view->setZoom(1000);
    QCOMPARE(m_view->zoom(), MapView::mostZoom);
    m_view->fit();
    QVERIFY(m_view->zoom() < 100);
    QTest::keyClick(m_view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_view->zoom() > MapView::leastZoom);
}

void MapTest::tableSaysTheSame()
{
    Program program = fourCourses();
    addRequisite(program, u"d"_s, u"c"_s, u"co"_s);
    open(program);
    auto *model = m_page->findChild<MapTableModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->findChild<QPushButton *>(u"mapAsTable"_s)->click();
    auto *table = m_page->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(text(2, MapTableModel::TermColumn), u"Term 3"_s);
    QCOMPARE(text(2, MapTableModel::NeedsColumn), u"b, d (Co-requisite)"_s);
    QCOMPARE(text(0, MapTableModel::NeededByColumn), u"b"_s);
    QCOMPARE(text(0, MapTableModel::ChainColumn), u"3"_s);
    QCOMPARE(text(0, MapTableModel::BlocksColumn), u"2"_s);
    table->setCurrentIndex(model->index(1, 0));
    QCOMPARE(m_session->currentPlace().id, u"b"_s);
    QVERIFY(m_session->apply(edits::removeRows(this->program(), tables::course, {u"a"_s})));
    QCOMPARE(model->rowCount(), 3);
}

void MapTest::emptyProgramSaysWhatBelongsHere()
{
    Program program;
    program.facts.id = {u"program"_s};
    open(program);
    QVERIFY(!m_view->isVisible());
    QSignalSpy jumped(m_session.get(), &ProgramSession::jumpRequested);
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->isVisible())
            button->click();
    QCOMPARE(jumped.size(), 1);
    QVERIFY(m_session->apply(edits::insertRow(tables::course, {{tables::course.field(u"name_zh"), Value(u"城市遥感"_s)}})));
    QVERIFY(m_view->isVisible());
}

} // namespace micromajor

QTEST_MAIN(micromajor::MapTest)
#include "tst_map.moc"
