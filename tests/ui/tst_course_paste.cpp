#include "ui/courses/PastePreview.h"
#include "tests/ui/OpenCourses.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Pasting tables with a header into the real page: what the preview says, and what is taken over.
class CoursePasteTest : public OpenCourses
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open(oneCourse());
        m_preview = m_page->findChild<PastePreview *>();
    }
    void cleanup() { close(); }

    void headerOpensThePreviewAndNothingHappens();
    void takingOverIsOneStep();
    void escapeTakesNothingOver();
    void wordTableIsRead();
    void sameCodeOrNameUpdates();
    void allCanBeAddedAsNew();
    void emptyCellsLeaveWhatIsThere();
    void cellsThatCannotBeValuesAreNamed();
    void columnsCanBeGivenAnotherMeaning();
    void blockWithoutHeaderGoesIntoTheCells();
    void blockWithoutHeaderCanBeLookedAt();
    void pastedPrerequisitesNameCoursesOfTheTable();
    void theButtonNeedsATable();

private:
    static Program oneCourse();
    static void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    void pasteByKey() { QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier); }
    QString summary() const { return m_preview->findChild<QLabel *>(u"pasteSummary"_s)->text(); }
    QString fate(int row) const { return m_preview->findChild<QTableWidget *>()->item(row + 1, 0)->text(); }

    PastePreview *m_preview = nullptr;
};

Program CoursePasteTest::oneCourse()
{
    Program program;
    program.facts.id = {u"program"_s};
    Course course;
    course.id = {u"a"_s};
    course.code = u"ZC01"_s;
    course.nameZh = u"城市地理计算"_s;
    course.credits = Credits::whole(2);
    course.term = 1;
    program.courses = {course};
    return program;
}

static const QString planText = u"教学计划\t\t\t\t\n课程编码\t课程名称/英文名称\t总学分\t学时\t开课学期\n"
                                "ZC02\t城市遥感/Urban Remote Sensing\t2.0\t32学时\t第二学期\nZC03\t空间统计\t2\t36\t3\n合计\t\t4\t68\t\n"_s;

void CoursePasteTest::headerOpensThePreviewAndNothingHappens()
{
    copy(planText);
    pasteByKey();
    QVERIFY(m_preview->isVisible());
    QCOMPARE(program(), oneCourse());
    QCOMPARE(summary(), u"2 courses, 5 columns recognised. 2 rows are left out."_s);
    QCOMPARE(fate(0), u"Left out: title above the header"_s);
    QCOMPARE(fate(1), u"New"_s);
    QCOMPARE(fate(3), u"Left out: sum of rows above"_s);
    QTRY_VERIFY(m_preview->isAncestorOf(QApplication::focusWidget()));
}

void CoursePasteTest::takingOverIsOneStep()
{
    copy(planText);
    pasteByKey();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_preview->isVisible());
    QCOMPARE(program().courses.size(), size_t(3));
    const Course &course = program().courses[1];
    QCOMPARE(course.code, u"ZC02"_s);
    QCOMPARE(course.nameZh, u"城市遥感"_s);
    QCOMPARE(course.nameEn, u"Urban Remote Sensing"_s);
    QCOMPARE(course.credits, Credits::whole(2));
    QCOMPARE(course.hours, Hours::whole(32));
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->currentIndex().row(), 1); // what was pasted is in sight
    QCOMPARE(course.term, std::optional(2));
    QCOMPARE(m_session->document().head(), 1);
    QVERIFY(m_view->hasFocus());
    m_session->undo();
    QCOMPARE(program(), oneCourse());
}

void CoursePasteTest::escapeTakesNothingOver()
{
    copy(planText);
    pasteByKey();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_preview->isVisible());
    QCOMPARE(program(), oneCourse());
    QVERIFY(m_view->hasFocus());
}

void CoursePasteTest::wordTableIsRead()
{
    auto *content = new QMimeData;
    content->setHtml(u"<table><tr><td rowspan=2>模块</td><td rowspan=2>课程名称</td><td colspan=2>学时</td></tr><tr><td>理论</td><td>实践（含实验）</td></tr>"
                     "<tr><td rowspan=2>基础</td><td><p>城市</p><p>遥感</p></td><td>16</td><td>16</td></tr><tr><td>空间统计</td><td>20</td><td>—</td></tr></table>"_s);
    content->setText(u"not this"_s);
    QGuiApplication::clipboard()->setMimeData(content);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"pasteTable"_s), Qt::LeftButton);
    QVERIFY(m_preview->isVisible());
    m_preview->takeOver();
    QCOMPARE(program().courses.size(), size_t(3));
    QCOMPARE(program().courses[1].nameZh, u"城市 遥感"_s);
    QCOMPARE(program().courses[1].practiceHours, Hours::whole(16));
    QCOMPARE(program().courses[2].practiceHours, std::nullopt);
    QCOMPARE(program().modules.size(), size_t(1));
    QCOMPARE(program().courses[2].moduleId, program().modules[0].id);
}

void CoursePasteTest::sameCodeOrNameUpdates()
{
    copy(u"课程代码\t课程名称\t学分\nzc01\t城市计算\t3\n\t城市遥感\t2\n"_s);
    pasteByKey();
    QCOMPARE(fate(0), u"Updates no. 1"_s);
    QCOMPARE(fate(1), u"New"_s);
    QVERIFY(summary().contains(u"1 are there already"_s) || summary().contains(u"1 is there already"_s));
    m_preview->takeOver();
    QCOMPARE(program().courses.size(), size_t(2));
    QCOMPARE(program().courses[0].id.value, u"a"_s);
    QCOMPARE(program().courses[0].nameZh, u"城市计算"_s);
    QCOMPARE(program().courses[0].credits, Credits::whole(3));
}

void CoursePasteTest::allCanBeAddedAsNew()
{
    copy(u"课程名称\t学分\n城市地理计算\t3\n城市地理计算\t1\n"_s);
    pasteByKey();
    // The same name twice: only the first can be the course that is there.
    QCOMPARE(fate(1), u"New"_s);
    auto *allNew = m_preview->findChild<QCheckBox *>();
    QVERIFY(allNew->isVisible());
    allNew->click();
    QCOMPARE(fate(0), u"New"_s);
    m_preview->takeOver();
    QCOMPARE(program().courses.size(), size_t(3));
    QCOMPARE(program().courses[0], oneCourse().courses[0]);
}

void CoursePasteTest::emptyCellsLeaveWhatIsThere()
{
    copy(u"课程编码\t课程名称\t学分\t学期\nZC01\t城市地理计算\t\t2\n"_s);
    pasteByKey();
    m_preview->takeOver();
    QCOMPARE(program().courses[0].credits, Credits::whole(2));
    QCOMPARE(program().courses[0].term, std::optional(2));
}

void CoursePasteTest::cellsThatCannotBeValuesAreNamed()
{
    copy(u"课程名称\t学分\t开课学期\n城市遥感\t2\t1-2\n空间统计\t两\t3\n"_s);
    pasteByKey();
    const QString problems = m_preview->findChild<QLabel *>(u"pasteProblems"_s)->text();
    QVERIFY2(problems.contains(u"Row 2: "_s) && problems.contains(u"1-2"_s) && problems.contains(u"Row 3: "_s), qPrintable(problems));
    m_preview->takeOver();
    QVERIFY(m_page->findChild<QLabel *>(u"courseNotice"_s)->text().contains(u"Row 2: "_s));
    QCOMPARE(program().courses.size(), size_t(3));
    QCOMPARE(program().courses[1].credits, Credits::whole(2));
    QCOMPARE(program().courses[1].term, std::nullopt);
    QCOMPARE(program().courses[2].credits, std::nullopt);
}

void CoursePasteTest::columnsCanBeGivenAnotherMeaning()
{
    copy(u"课程名称\t学分\t学时\t课程负责人\n城市遥感\t2\t32\t张\n"_s);
    pasteByKey();
    m_preview->setTarget(2, {PastedTarget::CourseField, tables::course.field(u"learning_hours")});
    m_preview->setTarget(1, {});
    m_preview->setTarget(3, {PastedTarget::CourseField, tables::course.field(u"note")});
    m_preview->takeOver();
    QCOMPARE(program().courses[1].hours, std::nullopt);
    QCOMPARE(program().courses[1].learningHours, Hours::whole(32));
    QCOMPARE(program().courses[1].credits, std::nullopt);
    QCOMPARE(program().courses[1].note, u"张"_s);
}

void CoursePasteTest::blockWithoutHeaderGoesIntoTheCells()
{
    m_view->setCurrentIndex(m_model->index(m_model->newRow(), 1));
    copy(u"城市遥感\n空间统计\n"_s);
    pasteByKey();
    QVERIFY(!m_preview->isVisible());
    QCOMPARE(program().courses.size(), size_t(3));
    QCOMPARE(program().courses[2].nameZh, u"空间统计"_s);
}

void CoursePasteTest::blockWithoutHeaderCanBeLookedAt()
{
    m_view->setCurrentIndex(m_model->index(0, 0));
    copy(u"ZC05\t城市遥感\n"_s);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"pasteTable"_s), Qt::LeftButton);
    QVERIFY(m_preview->isVisible());
    QCOMPARE(fate(0), u"New"_s);
    m_preview->takeOver();
    QCOMPARE(program().courses[1].code, u"ZC05"_s);
}

void CoursePasteTest::pastedPrerequisitesNameCoursesOfTheTable()
{
    copy(u"课程编码\t课程名称\t先修课程代码\nZC02\t城市遥感\tZC01\nZC03\t空间统计\tZC02、ZC01\nZC04\t实践\t无\nZC05\t综合\t量子力学\n"_s);
    pasteByKey();
    QCOMPARE(m_preview->plan().problems.size(), size_t(1));
    QCOMPARE(m_preview->plan().problems[0].row, 3);
    QCOMPARE(m_preview->plan().problems[0].column, 2);
    m_preview->takeOver();
    QCOMPARE(program().requisites.size(), size_t(3));
    QCOMPARE(program().requisites[1].requiredId, program().courses[1].id);
}

void CoursePasteTest::theButtonNeedsATable()
{
    auto *button = m_page->findChild<QPushButton *>(u"pasteTable"_s);
    QGuiApplication::clipboard()->clear();
    QTRY_VERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    copy(u"a\tb"_s);
    QTRY_VERIFY(button->isEnabled());
}

} // namespace micromajor

QTEST_MAIN(micromajor::CoursePasteTest)
#include "tst_course_paste.moc"
