#include "tests/ui/OpenCourses.h"
#include "ui/courses/CourseTotalsRow.h"

#include <QClipboard>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Rows of the course table that are sorted, filtered or expanded, and composing Chinese in its cells.
class CourseRowsTest : public OpenCourses
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(program3()); }
    void cleanup() { close(); }

    void headerSortsTheViewOnly();
    void notStatedSortsLast();
    void sortedRowsDoNotMove();
    void sortedOrderBecomesThePlan();
    void editingDoesNotResort();
    void filterKeepsSelectionAndNewRow();
    void jumpingToAHiddenCourseShowsIt();
    void microCoursesAreRowsBeneathTheirCourse();
    void choiceGroupIsARow();
    void selectedCoursesBecomeAChoiceGroup();
    void collapsingFromInsideGoesToTheCourse();
    void pasteAndFillPassOverWhatIsExpanded();
    void randomEditsKeepTheRowsRight();
    void composingOpensTheEditor();
    void typingPaintsOnlyItsRows();
    void followsTheProgramWhileItIsSeen();

private:
    static Program program3();
    QStringList names() const;
    QModelIndex cell(const QString &id, const char *field) const { return m_model->index(m_model->rowOf(id), column(field)); }
    void clickHeader(const char *field);
    QString note() const { return m_page->findChild<QLabel *>(u"courseArrangement"_s)->text(); }
    QLineEdit *filter() const;
};

Program CourseRowsTest::program3()
{
    Program program;
    program.facts.id = {u"program"_s};
    for (const auto &[id, name, credits] : {std::tuple{u"a"_s, u"遥感"_s, 3}, std::tuple{u"b"_s, u"统计"_s, 0}, std::tuple{u"c"_s, u"编程"_s, 2}}) {
        Course course;
        course.id = {id};
        course.nameZh = name;
        if (credits > 0)
            course.credits = Credits::whole(credits);
        program.courses.push_back(course);
    }
    program.microCourses = {{{u"m1"_s}, {u"b"_s}, u"描述统计"_s, Hours::whole(8), {}}, {{u"m2"_s}, {u"b"_s}, u"推断统计"_s, std::nullopt, {}}};
    ChoiceGroup group;
    group.id = {u"g"_s};
    group.leastCourses = 1;
    program.choiceGroups = {group};
    program.choiceMembers = {{{u"x"_s}, {u"g"_s}, {u"a"_s}}, {{u"y"_s}, {u"g"_s}, {u"c"_s}}};
    return program;
}

QStringList CourseRowsTest::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->index(row, courseNameColumn()).data().toString());
    return names;
}

void CourseRowsTest::clickHeader(const char *field)
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int x = header->sectionViewportPosition(column(field)) + header->sectionSize(column(field)) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
}

QLineEdit *CourseRowsTest::filter() const
{
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>())
        if (line->placeholderText() == u"Filter")
            return line;
    return nullptr;
}

void CourseRowsTest::headerSortsTheViewOnly()
{
    m_view->setCurrentIndex(cell(u"a"_s, "credits"));
    clickHeader("credits");
    QCOMPARE(names().mid(0, 3), QStringList({u"编程"_s, u"遥感"_s, u"统计"_s}));
    QCOMPARE(m_view->currentIndex(), cell(u"a"_s, "credits"));
    QVERIFY(note().contains(u"the order of the plan is unchanged"_s));
    QCOMPARE(program(), program3());
    clickHeader("credits");
    QCOMPARE(names().mid(0, 3), QStringList({u"遥感"_s, u"编程"_s, u"统计"_s}));
    clickHeader("credits");
    QCOMPARE(names().mid(0, 3), QStringList({u"遥感"_s, u"统计"_s, u"编程"_s}));
    QCOMPARE(m_model->sortColumn(), -1);
}

void CourseRowsTest::notStatedSortsLast()
{
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_model->sortBy(column("credits"), order);
        QCOMPARE(names()[2], u"统计"_s);
    }
    QVERIFY(m_model->isNewRow(m_model->rowCount() - 1));
}

void CourseRowsTest::sortedRowsDoNotMove()
{
    m_model->sortBy(column("credits"), Qt::AscendingOrder);
    QString explanation;
    connect(m_view, &CourseTableView::explained, this, [&](const QString &sentence) { explanation = sentence; });
    m_view->setCurrentIndex(m_model->index(0, courseNameColumn()));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(program(), program3());
    QVERIFY(explanation.contains(u"sorted"_s));
}

void CourseRowsTest::sortedOrderBecomesThePlan()
{
    m_model->sortBy(column("credits"), Qt::AscendingOrder);
    m_page->findChild<QPushButton *>(u"keepOrder"_s)->click();
    QCOMPARE(program().courses[0].id.value, u"c"_s);
    QCOMPARE(program().courses[1].id.value, u"a"_s);
    QCOMPARE(program().courses[2].id.value, u"b"_s);
    QCOMPARE(m_session->document().head(), 1);
    QCOMPARE(m_model->sortColumn(), -1);
    m_session->undo();
    QCOMPARE(program(), program3());
}

void CourseRowsTest::editingDoesNotResort()
{
    m_model->sortBy(column("credits"), Qt::AscendingOrder);
    QVERIFY(m_model->setData(cell(u"c"_s, "credits"), u"9"_s));
    QCOMPARE(names()[0], u"编程"_s);
    QVERIFY(m_model->setData(m_model->index(m_model->newRow(), courseNameColumn()), u"新课"_s));
    QCOMPARE(names()[3], u"新课"_s);
}

void CourseRowsTest::filterKeepsSelectionAndNewRow()
{
    m_view->setCurrentIndex(cell(u"b"_s, "name_zh"));
    filter()->setText(u"统"_s);
    QCOMPARE(names(), QStringList({u"统计"_s, u"Type a course name to add…"_s}));
    QCOMPARE(m_view->currentIndex(), cell(u"b"_s, "name_zh"));
    QVERIFY(note().startsWith(u"2 courses are hidden"_s));
    // A course that changes while filtered does not vanish under the cursor.
    QVERIFY(m_model->setData(m_view->currentIndex(), u"概率"_s));
    QCOMPARE(names()[0], u"概率"_s);
    filter()->clear();
    QCOMPARE(names().mid(0, 3), QStringList({u"遥感"_s, u"概率"_s, u"编程"_s}));
    QVERIFY(note().isEmpty());
}

void CourseRowsTest::jumpingToAHiddenCourseShowsIt()
{
    filter()->setText(u"统"_s);
    m_page->focusPlace({&tables::course, u"a"_s, tables::course.field(u"credits")});
    QCOMPARE(m_view->currentIndex(), cell(u"a"_s, "credits"));
}

void CourseRowsTest::microCoursesAreRowsBeneathTheirCourse()
{
    const int row = m_model->rowOf(u"b"_s);
    m_view->setCurrentIndex(m_model->index(row, courseNameColumn()));
    QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(names().mid(row, 4), QStringList({u"统计"_s, u"描述统计"_s, u"推断统计"_s, u"Type a micro-course to add…"_s}));
    QCOMPARE(cell(u"m1"_s, "hours").data().toString(), u"8"_s);
    QCOMPARE(m_model->index(row + 3, column("hours")).data().toString(), u"Σ 8"_s);
    QVERIFY(m_model->setData(cell(u"m2"_s, "hours"), u"4.5"_s));
    QCOMPARE(program().microCourses[1].hours, Hours::fromThousandths(4500));
    QCOMPARE(m_model->index(row + 3, column("hours")).data().toString(), u"Σ 12.5"_s);
    QVERIFY(m_model->setData(m_model->index(row + 3, courseNameColumn()), u"回归"_s));
    QCOMPARE(program().microCourses.size(), size_t(3));
    QCOMPARE(program().microCourses[2].courseId.value, u"b"_s);
    // Columns that a micro-course does not have cannot be edited.
    QVERIFY(!m_model->flags(cell(u"m1"_s, "credits")).testFlag(Qt::ItemIsEditable));
    m_view->setCurrentIndex(cell(u"m1"_s, "name_zh"));
    QTest::keyClick(m_view, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(program().microCourses.size(), size_t(2));
    QCOMPARE(program().courses.size(), size_t(3));
}

void CourseRowsTest::choiceGroupIsARow()
{
    QCOMPARE(cell(u"g"_s, "name_zh").data().toString(), u"Take 1 of 2: 遥感, 编程"_s);
    QVERIFY(m_model->setData(cell(u"g"_s, "nature"), u"1-2"_s));
    QCOMPARE(program().choiceGroups[0].leastCourses, std::optional(1));
    QCOMPARE(program().choiceGroups[0].mostCourses, std::optional(2));
    QVERIFY(m_model->setData(cell(u"g"_s, "nature"), u"2"_s));
    QCOMPARE(program().choiceGroups[0].mostCourses, std::nullopt);
    QVERIFY(m_model->setData(cell(u"g"_s, "credits"), u"≥ 4"_s));
    QCOMPARE(program().choiceGroups[0].leastCredits, Credits::whole(4));
    QCOMPARE(cell(u"g"_s, "credits").data().toString(), u"≥ 4"_s);
    m_model->setExpanded(m_model->rowOf(u"g"_s), true);
    const int add = m_model->rowOf(u"y"_s) + 1;
    QVERIFY(m_model->setData(m_model->index(add, courseNameColumn()), u"统计"_s));
    QCOMPARE(program().choiceMembers.size(), size_t(3));
    QVERIFY(!m_model->setData(m_model->index(add + 1, courseNameColumn()), u"量子"_s));
    QVERIFY(m_model->removeRowsOf({m_model->rowOf(u"x"_s)}));
    QCOMPARE(program().choiceMembers.size(), size_t(2));
    QCOMPARE(program().courses.size(), size_t(3));
}

void CourseRowsTest::selectedCoursesBecomeAChoiceGroup()
{
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->selectionModel()->select(m_model->index(1, 0), QItemSelectionModel::Select);
    m_view->groupSelectedCourses();
    QCOMPARE(program().choiceGroups.size(), size_t(2));
    QCOMPARE(program().choiceMembers.size(), size_t(4));
    QCOMPARE(m_model->line(m_view->currentIndex().row()).key, program().choiceGroups[1].id.value);
    m_session->undo();
    QCOMPARE(program(), program3());
}

void CourseRowsTest::collapsingFromInsideGoesToTheCourse()
{
    m_model->setExpanded(m_model->rowOf(u"b"_s), true);
    m_view->setCurrentIndex(cell(u"m2"_s, "name_zh"));
    QTest::keyClick(m_view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_view->currentIndex(), cell(u"b"_s, "name_zh"));
    QCOMPARE(m_model->rowOf(u"m2"_s), -1);
}

void CourseRowsTest::pasteAndFillPassOverWhatIsExpanded()
{
    m_model->setExpanded(m_model->rowOf(u"b"_s), true);
    m_view->setCurrentIndex(cell(u"b"_s, "credits"));
    QGuiApplication::clipboard()->setText(u"4\n5\n"_s);
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(program().courses[1].credits, Credits::whole(4));
    QCOMPARE(program().courses[2].credits, Credits::whole(5));
    m_view->setCurrentIndex(cell(u"c"_s, "credits"));
    QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(program().courses[2].credits, Credits::whole(4));
}

void CourseRowsTest::randomEditsKeepTheRowsRight()
{
    m_model->sortBy(column("credits"), Qt::DescendingOrder);
    m_model->setExpanded(m_model->rowOf(u"b"_s), true);
    m_model->setExpanded(m_model->rowOf(u"g"_s), true);
    quint32 random = 7;
    for (int i = 0; i < 60; ++i) {
        random = random * 1664525 + 1013904223;
        const int row = int((random >> 16) % quint32(m_model->rowCount()));
        switch ((random >> 8) % 5) {
        case 0:
            m_model->setTexts({{m_model->newRow(), courseNameColumn(), u"课 %1"_s.arg(i)}, {m_model->newRow() + 1, courseNameColumn(), u"课程"_s}}, Message(u"new"_s));
            break;
        case 1:
            m_model->removeRowsOf({row});
            break;
        case 2:
            m_model->setExpanded(row, !m_model->isExpanded(row));
            break;
        case 3:
            m_session->undo();
            break;
        default:
            m_model->setFilter(i % 2 ? u"课"_s : QString(), {courseNameColumn()});
        }
    }
    m_model->setFilter({}, {});
    m_model->unsort();
    QStringList shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QString id = m_model->courseId(row); !id.isEmpty())
            shown.append(id);
    QStringList wanted;
    for (const Course &course : program().courses)
        wanted.append(course.id.value);
    QCOMPARE(shown, wanted);
}

void CourseRowsTest::composingOpensTheEditor()
{
    // Events go where the focus is, as those of an input method do; Qt keeps it in the table until the first composition has ended.
    const auto send = [](const QString &composing, const QString &committed) {
        QInputMethodEvent event(composing, {});
        event.setCommitString(committed);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    };
    m_view->setCurrentIndex(cell(u"a"_s, "name_zh"));
    QVERIFY(m_view->testAttribute(Qt::WA_InputMethodEnabled));
    send(u"cheng"_s, {});
    auto *line = m_view->viewport()->findChild<QLineEdit *>();
    QVERIFY(line);
    QVERIFY(line->isVisible());
    QCOMPARE(program(), program3());
    // The letters composed so far stand in the editor: its cursor is behind them.
    const auto cursor = [&] { return line->inputMethodQuery(Qt::ImCursorRectangle).toRectF().x(); };
    QVERIFY2(cursor() > line->fontMetrics().horizontalAdvance(u"chen"_s), qPrintable(QString::number(cursor())));
    send(u"chengshi"_s, {});
    send({}, u"城市"_s);
    QCOMPARE(line->text(), u"城市"_s);
    QTRY_COMPARE(QApplication::focusWidget(), line);
    send(u"yaogan"_s, {});
    send({}, u"遥感"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(program().courses[0].nameZh, u"城市遥感"_s);
    QCOMPARE(m_view->currentIndex(), cell(u"b"_s, "name_zh"));
    // Text that an input method commits at once is not lost either; it replaces what stood there.
    send({}, u"概"_s);
    line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), u"概"_s);
}

void CourseRowsTest::typingPaintsOnlyItsRows()
{
    for (int i = 0; i < 30; ++i)
        QVERIFY(m_model->setData(m_model->index(m_model->newRow(), courseNameColumn()), u"课程 %1"_s.arg(i)));
    m_view->setCurrentIndex(m_model->index(3, column("credits")));
    QCoreApplication::processEvents();

    struct Painted : QObject
    {
        QRegion region;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } painted, rowHeads, beneath;
    m_view->viewport()->installEventFilter(&painted);
    m_view->verticalHeader()->viewport()->installEventFilter(&rowHeads);
    m_page->installEventFilter(&beneath);
    QTest::keyClick(m_view, Qt::Key_4);
    QCoreApplication::processEvents();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(program().courses[3].credits, Credits::whole(4));
    QCoreApplication::processEvents();
    QVERIFY(!painted.region.isEmpty());
    // The row typed into and the one that the cursor went to.
    for (const QRegion &region : {painted.region, rowHeads.region})
        QVERIFY2(region.boundingRect().height() <= 3 * Theme::rowHeight, qPrintable(QString::number(region.boundingRect().height())));
    // The table covers the page, which is not painted below it.
    QVERIFY(!beneath.region.intersects(QRect(m_view->viewport()->mapTo(m_page.get(), QPoint()), m_view->viewport()->size())));
}

void CourseRowsTest::followsTheProgramWhileItIsSeen()
{
    QSignalSpy changed(m_model, &QAbstractItemModel::dataChanged);
    const auto *totals = m_page->findChild<CourseTotalsRow *>();
    const QString before = totals->text(courseNameColumn());
    m_page->hide();
    const Field &credits = *tables::course.field(u"credits");
    QVERIFY(m_session->apply(edits::setField(program(), tables::course, u"b"_s, credits, Value(qint64(7000)))));
    QVERIFY(m_session->apply(edits::removeRows(program(), tables::course, {u"a"_s})));
    QCOMPARE(changed.count(), 0);
    m_page->show();
    QCOMPARE(m_model->rowOf(u"a"_s), -1);
    QCOMPARE(cell(u"b"_s, "credits").data().toString(), u"7"_s);
    QVERIFY(totals->text(courseNameColumn()) != before);
}

} // namespace micromajor

QTEST_MAIN(micromajor::CourseRowsTest)
#include "tst_course_rows.moc"
