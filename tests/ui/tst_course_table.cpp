#include "core/exchange/json/ProgramJson.h"
#include "ui/courses/CourseTotalsRow.h"
#include "tests/ui/OpenCourses.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace micromajor {

/// The course table as a user works with it: the real page over a real document.
class CourseTableTest : public OpenCourses
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(twoCourses()); }
    void cleanup() { close(); }

    void showsTheCoursesOfTheProgram();
    void oneChangedCellIsOneChange();
    void typingIntoTheNewRowCreatesACourse();
    void tabFromTheLastCellReachesTheNewRow();
    void enterMovesDown();
    void pasteIsOneStepAndAddsRows();
    void pasteKeepsRefusedCells();
    void copyAndPasteBackChangeNothing();
    void removingCoursesRemovesTheirRequisites();
    void prerequisitesAreNamesInACell();
    void unknownPrerequisiteIsRefused();
    void invalidTextLeavesTheProgramAlone();
    void deleteClearsCells();
    void fillDownRepeatsTheFirstCell();
    void coursesMove();
    void selectionSurvivesAChange();
    void totalsFollowTheCourses();
    void fiveHundredRows();

private:
    static Program twoCourses();
    QModelIndex cell(int row, const char *field) const { return m_model->index(row, column(field)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// As an input method commits Chinese text.
    static void commit(const QString &text);
    int steps() const { return m_session->document().head(); }
};

Program CourseTableTest::twoCourses()
{
    Program program;
    program.facts.id = {u"program"_s};
    Course first;
    first.id = {u"a"_s};
    first.code = u"ZC01"_s;
    first.nameZh = u"城市地理计算"_s;
    first.credits = Credits::whole(2);
    Course second = first;
    second.id = {u"b"_s};
    second.code = u"ZC02"_s;
    second.nameZh = u"机器学习、深度学习"_s;
    program.courses = {first, second};
    Requisite requisite;
    requisite.id = {u"r"_s};
    requisite.courseId = {u"b"_s};
    requisite.requiredId = {u"a"_s};
    requisite.kind = u"pre"_s;
    program.requisites = {requisite};
    return program;
}

void CourseTableTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QVERIFY(target);
    QTest::keyClick(target, key, modifiers);
}

void CourseTableTest::commit(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void CourseTableTest::showsTheCoursesOfTheProgram()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(cell(0, "name_zh").data().toString(), u"城市地理计算"_s);
    QCOMPARE(cell(0, "credits").data().toString(), u"2"_s);
    QCOMPARE(cell(0, "hours").data().toString(), u"–"_s);
    QVERIFY(cell(0, "hours").data(Qt::ToolTipRole).toString().startsWith(u"Not stated"_s));
    QCOMPARE(cell(0, "hours").data(Qt::EditRole).toString(), QString());
    QVERIFY(!cell(0, "hours").data(CourseTableModel::StatedRole).toBool());
    QCOMPARE(m_model->index(1, courseColumn(nullptr)).data().toString(), u"城市地理计算"_s);
}

void CourseTableTest::oneChangedCellIsOneChange()
{
    QSignalSpy changed(m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model, &QAbstractItemModel::modelReset);
    QVERIFY(m_model->setData(cell(1, "credits"), u"3.5"_s));
    QCOMPARE(program().courses[1].credits, Credits::fromThousandths(3500));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(steps(), 1);
    QVERIFY(changed.count() >= 1);
    m_session->undo();
    QCOMPARE(program().courses[1].credits, Credits::whole(2));
    QCOMPARE(cell(1, "credits").data().toString(), u"2"_s);
    m_session->redo();
    QCOMPARE(cell(1, "credits").data().toString(), u"3.5"_s);
    QCOMPARE(reset.count(), 0);
}

void CourseTableTest::typingIntoTheNewRowCreatesACourse()
{
    m_view->startNewCourse();
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    commit(u"城市遥感"_s);
    press(Qt::Key_Tab);
    QCOMPARE(program().courses.size(), size_t(3));
    QCOMPARE(program().courses[2].nameZh, u"城市遥感"_s);
    QCOMPARE(program().courses[2].credits, std::nullopt);
    QCOMPARE(m_view->currentIndex(), cell(2, "name_en"));
    QCOMPARE(steps(), 1);
}

void CourseTableTest::tabFromTheLastCellReachesTheNewRow()
{
    m_view->setCurrentIndex(m_model->index(1, courseColumn(nullptr)));
    press(Qt::Key_Tab);
    QCOMPARE(m_view->currentIndex(), m_model->index(2, 0));
    QVERIFY(m_model->isNewRow(m_view->currentIndex().row()));
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(m_view->currentIndex(), m_model->index(1, courseColumn(nullptr)));
}

void CourseTableTest::enterMovesDown()
{
    m_view->setCurrentIndex(cell(0, "credits"));
    press(Qt::Key_4);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    press(Qt::Key_Return);
    QCOMPARE(program().courses[0].credits, Credits::whole(4));
    QCOMPARE(m_view->currentIndex(), cell(1, "credits"));
}

void CourseTableTest::pasteIsOneStepAndAddsRows()
{
    m_view->showColumn(column("name_en"), false);
    m_view->setCurrentIndex(cell(1, "name_zh"));
    QGuiApplication::clipboard()->setText(u"空间规划原理\t基础\t2\t32\r\n\"数字孪生\n与模型\"\t方法\t2.5\t36\r\n城市治理\t基础\t\t\r\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(program().courses.size(), size_t(4));
    QCOMPARE(program().courses[1].nameZh, u"空间规划原理"_s);
    QCOMPARE(program().courses[1].hours, Hours::whole(32));
    QCOMPARE(program().courses[2].credits, Credits::fromThousandths(2500));
    QCOMPARE(program().courses[3].nameZh, u"城市治理"_s);
    QCOMPARE(program().courses[3].hours, std::nullopt);
    QCOMPARE(program().modules.size(), size_t(2));
    QCOMPARE(program().courses[3].moduleId, program().modules[0].id);
    QCOMPARE(steps(), 1);
    m_session->undo();
    QCOMPARE(program(), twoCourses());
    QCOMPARE(m_model->rowCount(), 3);
}

void CourseTableTest::pasteKeepsRefusedCells()
{
    QSignalSpy refused(m_model, &CourseTableModel::refused);
    m_view->setCurrentIndex(cell(0, "credits"));
    QGuiApplication::clipboard()->setText(u"two\n3\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(program().courses[0].credits, Credits::whole(2));
    QCOMPARE(program().courses[1].credits, Credits::whole(3));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].toStringList().size(), 1);
}

void CourseTableTest::copyAndPasteBackChangeNothing()
{
    m_view->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].split(u'\t').mid(0, 2), QStringList({u"ZC01"_s, u"城市地理计算"_s}));
    m_view->setCurrentIndex(m_model->index(0, 0));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(program(), twoCourses());
    QCOMPARE(steps(), 0);
}

void CourseTableTest::removingCoursesRemovesTheirRequisites()
{
    m_view->setCurrentIndex(cell(0, "name_zh"));
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(program().courses.size(), size_t(1));
    QVERIFY(program().requisites.empty());
    QCOMPARE(m_model->rowCount(), 2);
    m_session->undo();
    QCOMPARE(program(), twoCourses());
    QCOMPARE(cell(0, "name_zh").data().toString(), u"城市地理计算"_s);
}

void CourseTableTest::prerequisitesAreNamesInACell()
{
    // The second course has a 、 in its name and is still found.
    QVERIFY(m_model->setData(m_model->index(2, courseNameColumn()), u"空间智能"_s));
    QVERIFY(m_model->setData(m_model->index(2, courseColumn(nullptr)), u"zc01、机器学习、深度学习"_s));
    QCOMPARE(program().requisites.size(), size_t(3));
    QCOMPARE(program().requisites[1].requiredId.value, u"a"_s);
    QCOMPARE(program().requisites[2].requiredId.value, u"b"_s);
    QCOMPARE(program().requisites[2].courseId, program().courses[2].id);

    const QString identity = program().requisites[2].id.value;
    QVERIFY(m_model->setData(m_model->index(2, courseColumn(nullptr)), u"ZC02 (co-requisite)"_s));
    QCOMPARE(program().requisites.size(), size_t(2));
    QCOMPARE(program().requisites[1].id.value, identity);
    QCOMPARE(program().requisites[1].kind, u"co"_s);
    QVERIFY(m_model->setData(m_model->index(2, courseColumn(nullptr)), u"ZC01 / ZC02"_s));
    QCOMPARE(program().requisites.size(), size_t(3));
    QVERIFY(!program().requisites[1].alternative.isEmpty());
    QCOMPARE(program().requisites[1].alternative, program().requisites[2].alternative);
    // What the cell shows can be typed again.
    const Program before = program();
    const QString shown = m_model->index(2, courseColumn(nullptr)).data().toString();
    QVERIFY(!m_model->setTexts({{2, courseColumn(nullptr), shown}}, Message(u"again"_s)));
    QCOMPARE(program(), before);
}

void CourseTableTest::unknownPrerequisiteIsRefused()
{
    QSignalSpy refused(m_model, &CourseTableModel::refused);
    QVERIFY(!m_model->setData(m_model->index(1, courseColumn(nullptr)), u"量子力学"_s));
    QVERIFY(!m_model->setData(m_model->index(1, courseColumn(nullptr)), u"ZC02"_s));
    QCOMPARE(refused.count(), 2);
    QVERIFY(refused[0][0].toStringList().front().contains(u"量子力学"_s));
    QCOMPARE(program(), twoCourses());
}

void CourseTableTest::invalidTextLeavesTheProgramAlone()
{
    m_view->setCurrentIndex(cell(0, "credits"));
    press(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(u"-1"_s);
    press(Qt::Key_Return);
    QCOMPARE(program(), twoCourses());
    QCOMPARE(cell(0, "credits").data().toString(), u"2"_s);
    const auto *notice = m_page->findChild<QLabel *>(u"courseNotice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(!notice->text().isEmpty());
    // The next accepted edit takes the notice away.
    QVERIFY(m_model->setData(cell(0, "credits"), u"3"_s));
    QVERIFY(!notice->isVisible());
}

void CourseTableTest::deleteClearsCells()
{
    m_view->setCurrentIndex(cell(0, "code"));
    m_view->selectionModel()->select(cell(0, "credits"), QItemSelectionModel::Select);
    press(Qt::Key_Delete);
    QCOMPARE(program().courses[0].code, QString());
    QCOMPARE(program().courses[0].credits, std::nullopt);
    QCOMPARE(program().courses[0].nameZh, u"城市地理计算"_s);
    QCOMPARE(steps(), 1);
}

void CourseTableTest::fillDownRepeatsTheFirstCell()
{
    QVERIFY(m_model->setData(cell(0, "hours"), u"36"_s));
    m_view->setCurrentIndex(cell(0, "hours"));
    m_view->selectionModel()->select(cell(1, "hours"), QItemSelectionModel::Select);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(program().courses[1].hours, Hours::whole(36));
}

void CourseTableTest::coursesMove()
{
    QVERIFY(m_model->setData(m_model->index(2, courseNameColumn()), u"第三"_s));
    m_view->setCurrentIndex(cell(0, "credits"));
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(program().courses[1].id.value, u"a"_s);
    // The selection goes along.
    QCOMPARE(m_view->currentIndex(), cell(1, "credits"));
    QVERIFY(m_model->moveCourses(0, 2, 3));
    QCOMPARE(program().courses[0].nameZh, u"第三"_s);
    QCOMPARE(program().courses[1].id.value, u"b"_s);
    QCOMPARE(program().courses[2].id.value, u"a"_s);
    QVERIFY(m_model->moveCourses(1, 2, 0));
    QCOMPARE(program().courses[0].id.value, u"b"_s);
    QCOMPARE(program().courses[1].id.value, u"a"_s);
}

void CourseTableTest::selectionSurvivesAChange()
{
    m_view->setCurrentIndex(cell(1, "hours"));
    QCOMPARE(m_session->currentPlace(), (Place{&tables::course, u"b"_s, tables::course.field(u"hours")}));
    QVERIFY(m_session->apply(edits::removeRows(program(), tables::course, {u"a"_s})));
    QCOMPARE(m_view->currentIndex(), cell(0, "hours"));
    QCOMPARE(m_model->courseId(0), u"b"_s);
}

void CourseTableTest::totalsFollowTheCourses()
{
    const auto *totals = m_page->findChild<CourseTotalsRow *>();
    QCOMPARE(totals->text(column("credits")), u"4"_s);
    QCOMPARE(totals->text(column("hours")), u"—"_s);
    QVERIFY(totals->explanation(column("hours")).contains(u"城市地理计算"_s));
    QVERIFY(m_model->setData(cell(0, "theory_hours"), u"16"_s));
    QCOMPARE(totals->text(column("theory_hours")), u"—"_s);
    QVERIFY(m_model->setData(cell(1, "theory_hours"), u"20.5"_s));
    QCOMPARE(totals->text(column("theory_hours")), u"36.5"_s);
    QVERIFY(m_model->setData(cell(1, "nature"), u"elective"_s));
    QCOMPARE(totals->text(column("credits")), u"2–4"_s);
    QCOMPARE(totals->text(column("theory_hours")), u"16–36.5"_s);
    // A range is wider than the figures above it, and another may stand beside it.
    QVERIFY(m_model->setData(cell(1, "theory_hours"), u"20000.125"_s));
    const QString range = u"16–20016.125"_s;
    QCOMPARE(totals->text(column("theory_hours")), range);
    QFont bold = Theme::current().font(Theme::TextStyle::Body);
    bold.setWeight(QFont::Bold);
    QVERIFY(m_view->columnWidth(column("theory_hours")) > QFontMetrics(bold).horizontalAdvance(range));
}

void CourseTableTest::fiveHundredRows()
{
    Program program = twoCourses();
    while (program.courses.size() < 500) {
        Course course = program.courses.front();
        course.id = {u"c%1"_s.arg(program.courses.size())};
        course.nameZh = u"课程 %1"_s.arg(program.courses.size());
        program.courses.push_back(course);
    }
    open(program);
    QCOMPARE(m_model->rowCount(), 501);
    QSignalSpy changed(m_model, &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(cell(250, "note"), u"一"_s));
    // Only the row that changed is painted again.
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 250);
    QCOMPARE(changed[0][1].toModelIndex().row(), 250);
    QCOMPARE(changed[0][0].toModelIndex().column(), column("note"));
    QCOMPARE(changed[0][1].toModelIndex().column(), column("note"));
}

} // namespace micromajor

QTEST_MAIN(micromajor::CourseTableTest)
#include "tst_course_table.moc"
