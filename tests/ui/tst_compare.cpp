#include "TwoDrafts.h"
#include "ui/drafts/ComparedMap.h"
#include "ui/drafts/ComparedModel.h"
#include "ui/drafts/DifferingText.h"
#include "ui/drafts/SideBySide.h"
#include "ui/guidance/HelpPanel.h"
#include "ui/history/HistoryPage.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/Workspace.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextEdit>
#include <QTreeView>
#include <QTreeWidget>

namespace micromajor {

using namespace Qt::StringLiterals;

// Two states of a program beside each other: what differs, what follows from it, where it is.
class CompareTest : public TwoDrafts
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void listSaysWhatDiffers();
    void enterJumpsToThePlace();
    void enterGoesToAProblemThatChanged();
    void enterOnWhatIsGoneSaysSo();
    void enterOnWhatWentSinceSaysSo();
    void twoRevisionsSideBySide();
    void revisionBesideAFile();
    void historyChoosesTwoStatesByKeyboard();
    void everythingStandsSideBySide();
    void sidesOpenAtTheFirstDifference();
    void onlyWhatDiffers();
    void longTextsStandInFull();
    void differingPartIsMarked_data();
    void differingPartIsMarked();
    void oneSelectionForAllViews();
    void helpIsAsked();
    void helpStandsBesideTheWindow();

private:
    static ComparedModel &model(const CompareWindow &window) { return static_cast<ComparedModel &>(*window.sides()->tree()->model()); }
    static QString shown(const QModelIndex &index, int column) { return index.siblingAtColumn(column).data().toString(); }
};

void CompareTest::listSaysWhatDiffers()
{
    workOnCopy("mentor.micromajor", 0, "credits", Value(qint64(5000)));
    const CompareWindow *window = compareWith("mentor.micromajor");
    QVERIFY(window);
    QCOMPARE(window->comparison().differences.size(), size_t(1));
    QCOMPARE(window->comparison().differences.front().kind, DifferenceKind::Recredited);
    const QTreeWidgetItem *item = window->list()->topLevelItem(0)->child(0);
    QCOMPARE(item->text(1), u"5"_s);
    QCOMPARE(item->text(2), course(0).credits->toString());
    QVERIFY(m_said.isEmpty());
}

void CompareTest::enterJumpsToThePlace()
{
    workOnCopy("mentor.micromajor", 2, "credits", Value(qint64(5000)));
    const CompareWindow *window = compareWith("mentor.micromajor");
    QVERIFY(window);
    QSignalSpy jumps(&session(), &ProgramSession::jumpRequested);
    window->list()->setCurrentItem(window->list()->topLevelItem(0)->child(0));
    QTest::keyClick(window->list(), Qt::Key_Return);
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps.front().front().value<Place>().id, course(2).id.value);
    QVERIFY(window->notice().isEmpty());
}

void CompareTest::enterGoesToAProblemThatChanged()
{
    workOnCopy("mentor.micromajor", 0, "credits", Value(qint64(5000)));
    setHere(0, "credits", Value(qint64(4000))); // 32 hours are too few for both
    const CompareWindow *window = compareWith("mentor.micromajor");
    QVERIFY(window);
    const QList<QTreeWidgetItem *> changed = window->list()->findItems(u"for 4 credits"_s, Qt::MatchContains | Qt::MatchRecursive);
    QVERIFY(!changed.isEmpty() && changed[0]->parent()->text(0).startsWith(u"Changed problems"_s));
    QSignalSpy jumps(&session(), &ProgramSession::jumpRequested);
    window->list()->setCurrentItem(changed[0]);
    QTest::keyClick(window->list(), Qt::Key_Return);
    QVERIFY(jumps.count() == 1 && jumps.front().front().value<Place>().id == course(0).id.value);
}

void CompareTest::enterOnWhatIsGoneSaysSo()
{
    const CompareWindow *window = withoutCourse(3);
    QVERIFY(window);
    QSignalSpy jumps(&session(), &ProgramSession::jumpRequested);
    window->sides()->select(differenceOf(*window, tables::course, DifferenceKind::Removed));
    QTreeWidgetItem *gone = nullptr;
    for (int i = 0; i < window->list()->topLevelItemCount(); ++i)
        for (int j = 0; j < window->list()->topLevelItem(i)->childCount(); ++j)
            if (window->list()->topLevelItem(i)->child(j)->text(0).startsWith(u"Course removed"_s))
                gone = window->list()->topLevelItem(i)->child(j);
    QVERIFY(gone);
    window->list()->setCurrentItem(gone);
    QTest::keyClick(window->list(), Qt::Key_Return);
    QCOMPARE(jumps.count(), 0);
    // What it was: its name and what it had.
    QVERIFY2(window->notice().contains(m_gone.nameZh) && window->notice().contains(u"before.micromajor"_s), qPrintable(window->notice()));
    QVERIFY2(window->notice().contains(u"Credits "_s + m_gone.credits->toString()), qPrintable(window->notice()));
    // It was about that line.
    window->list()->setCurrentItem(window->list()->topLevelItem(0));
    QVERIFY(window->notice().isEmpty());
}

void CompareTest::enterOnWhatWentSinceSaysSo()
{
    workOnCopy("mentor.micromajor", 2, "credits", Value(qint64(5000)));
    const CompareWindow *window = compareWith("mentor.micromajor");
    QVERIFY(window);
    const QString name = course(2).nameZh;
    QVERIFY(session().apply(edits::removeRows(session().program(), tables::course, {course(2).id.value})));
    QSignalSpy jumps(&session(), &ProgramSession::jumpRequested);
    window->list()->setCurrentItem(window->list()->topLevelItem(0)->child(0));
    QTest::keyClick(window->list(), Qt::Key_Return);
    QCOMPARE(jumps.count(), 0);
    QVERIFY2(window->notice().contains(name), qPrintable(window->notice()));
}

void CompareTest::twoRevisionsSideBySide()
{
    setHere(0, "credits", Value(qint64(4000)));
    setHere(0, "credits", Value(qint64(5000)));
    setHere(0, "credits", Value(qint64(6000)));
    const int head = session().document().head();
    // Whichever is named first, the later one stands after.
    const CompareWindow *window = m_comparing->compareRevisions(head - 1, head - 2);
    QVERIFY(window);
    QCOMPARE(window->comparison().differences.size(), size_t(1));
    QCOMPARE(window->comparison().differences.front().valueBefore.text(), u"4"_s);
    QCOMPARE(window->comparison().differences.front().valueAfter.text(), u"5"_s);
    QVERIFY(window->windowTitle().contains(QString::number(head - 1)));
    // There is nothing to go to: the open program is neither of them.
    QSignalSpy jumps(&session(), &ProgramSession::jumpRequested);
    window->list()->setCurrentItem(window->list()->topLevelItem(0)->child(0));
    QTest::keyClick(window->list(), Qt::Key_Return);
    QCOMPARE(jumps.count(), 0);
    QVERIFY(!window->notice().isEmpty());

    // An undone state is before the present one.
    session().undo();
    const CompareWindow *undone = m_comparing->compareRevisions(head, head - 1);
    QVERIFY(undone->after().isOpen);
    QCOMPARE(undone->comparison().differences.front().valueBefore.text(), u"6"_s);
    QVERIFY(m_said.isEmpty());
}

void CompareTest::revisionBesideAFile()
{
    const int first = session().document().head();
    workOnCopy("mentor.micromajor", 0, "credits", Value(qint64(5000)));
    setHere(0, "credits", Value(qint64(4000)));
    const QString then = revisionOf(session().document(), first)->program->courses[0].credits->toString();
    const CompareWindow *window = m_comparing->compareWithFile(path("mentor.micromajor"), first);
    QVERIFY(window);
    QCOMPARE(window->comparison().differences.front().valueBefore.text(), u"5"_s);
    QCOMPARE(window->comparison().differences.front().valueAfter.text(), then);
    QVERIFY(!window->after().isOpen);
}

void CompareTest::historyChoosesTwoStatesByKeyboard()
{
    for (const char *name : {"一", "二", "三"})
        setHere(0, "note", Value(QString::fromUtf8(name)));
    const int head = session().document().head();
    HistoryPage page(session());
    page.resize(900, 640);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto &list = *page.findChild<QListView *>();
    const auto part = [&page](const char *name) { return page.findChild<QWidget *>(QString::fromLatin1(name)); };
    QSignalSpy asked(&page, &Page::commandRequested);
    QStringList expected{u"compare-revisions:%1:%2"_s.arg(head - 1).arg(head - 2), u"compare-revisions:%1:%2"_s.arg(head).arg(head - 2)};

    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(part("compareWithOther"), Qt::Key_Space);
    QVERIFY(list.hasFocus());
    QVERIFY(part("choice")->isVisible());
    QVERIFY(list.currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"compared from here"_s));
    QTest::keyClick(&list, Qt::Key_Return); // with itself: nothing, and the choice goes on
    QCOMPARE(asked.size(), 0);
    QVERIFY(!part("compareWithNow")->isEnabled());
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), expected[0]);
    QVERIFY(!part("choice")->isVisible());
    QVERIFY(m_comparing->run(asked[0][0].toString()));
    QVERIFY(!m_comparing->run(u"save"_s));
    QTest::keyClick(part("compareWithOther"), Qt::Key_Space);
    QTest::keyClick(part("compareWithFile"), Qt::Key_Space);
    QCOMPARE(asked.last()[0].toString(), u"compare-revision-with-file:%1"_s.arg(head - 2));

    // Given up, Enter compares with the present state as ever.
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(part("compareWithOther"), Qt::Key_Space);
    QTest::keyClick(&list, Qt::Key_Escape);
    QVERIFY(!part("choice")->isVisible());
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(asked.last()[0].toString(), expected[1]);
}

void CompareTest::everythingStandsSideBySide()
{
    workOnCopy("mentor.micromajor", 0, "name_zh", Value(u"另一门课"_s));
    QVERIFY(session().apply({Message(u"edit"_s), {}, {SetField{&tables::program, session().program().facts.id.value, tables::program.field(u"introduction"), u"新的简介"_s}}}));
    const CompareWindow *window = compareWith("mentor.micromajor");
    QVERIFY(window);
    QCOMPARE(model(*window).rowCount(), 0); // not before it is shown
    window->views()->setCurrentWidget(window->sides());
    const QAbstractItemModelTester tester(&model(*window), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model(*window).rowCount(), int(Section::Review) + 1);

    // A fact under its dimension, and every course of both sides with its name.
    const QModelIndex fact = model(*window).indexOf(differenceOf(*window, tables::program, DifferenceKind::Changed));
    QCOMPARE(shown(fact, 0), u"≠ "_s + Message(tables::program.field(u"introduction")->label).text());
    QCOMPARE(shown(fact, 2), u"新的简介"_s);
    QVERIFY(shown(fact.parent(), 0).contains(u"Content and structure"_s));
    const QModelIndex renamed = model(*window).indexOf(differenceOf(*window, tables::course, DifferenceKind::Renamed));
    const QModelIndex first = renamed.parent();
    QCOMPARE(shown(first, 1), u"另一门课"_s);
    QCOMPARE(shown(first, 2), course(0).nameZh);
    QVERIFY(shown(first, 0).startsWith(u"≠"_s));
    QVERIFY(window->sides()->tree()->isExpanded(first));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"changed"_s));
    const QModelIndex courses = first.parent();
    QCOMPARE(model(*window).rowCount(courses), int(session().program().courses.size()));
    const QModelIndex second = first.siblingAtRow(1);
    QCOMPARE(shown(second, 2), course(1).nameZh);
    QVERIFY(!shown(second, 0).startsWith(u"≠"_s));
    QVERIFY(model(*window).rowCount(second) > 3); // its fields, a key away
    QVERIFY(!window->sides()->tree()->isExpanded(second));
}

void CompareTest::sidesOpenAtTheFirstDifference()
{
    workOnCopy("mentor.micromajor", 6, "credits", Value(qint64(5000)));
    const CompareWindow *window = compareWith("mentor.micromajor");
    QVERIFY(window);
    window->views()->setCurrentWidget(window->sides());
    const QTreeView &tree = *window->sides()->tree();
    const QModelIndex first = model(*window).indexOf(0);
    QCOMPARE(tree.currentIndex(), first);
    QVERIFY(tree.selectionModel()->isSelected(first));
    QTRY_VERIFY(tree.viewport()->rect().contains(tree.visualRect(first)));
    QCOMPARE(window->list()->currentItem()->text(1), u"5"_s); // one selection for all views
    const auto texts = window->sides()->findChildren<QTextEdit *>();
    QCOMPARE(texts[0]->toPlainText(), u"5"_s);
}

void CompareTest::onlyWhatDiffers()
{
    const CompareWindow *window = withoutCourse(3);
    QVERIFY(window);
    window->views()->setCurrentWidget(window->sides());
    const int removed = differenceOf(*window, tables::course, DifferenceKind::Removed);
    // What is gone stands where it stood, on the side where it was.
    const QModelIndex gone = model(*window).indexOf(removed);
    QCOMPARE(gone.row(), 3);
    QCOMPARE(shown(gone, 1), m_gone.nameZh);
    QCOMPARE(shown(gone, 2), u"—"_s);
    QVERIFY(shown(gone, 0).startsWith(u"－"_s));

    const int all = model(*window).rowCount(gone.parent());
    window->sides()->select(removed);
    QTest::keyClick(window->sides()->onlyDiffering(), Qt::Key_Space);
    QVERIFY(window->sides()->onlyDiffering()->isChecked());
    const QModelIndex still = model(*window).indexOf(removed);
    QVERIFY(model(*window).rowCount(still.parent()) < all);
    QCOMPARE(window->sides()->tree()->currentIndex(), still);
    for (int i = 0; i < model(*window).rowCount(); ++i)
        QVERIFY(model(*window).line(model(*window).index(i, 0)).sign != ComparedSign::Same);
}

void CompareTest::longTextsStandInFull()
{
    const QString common = u"本课程面向非计算机专业学生，"_s.repeated(30);
    setHere(0, "description", Value(common + u"共十六周。"_s));
    QVERIFY(m_controller->saveTo(path("lead.micromajor")));
    workOnCopy("mentor.micromajor", 0, "description", Value(common + u"共十八周。"_s));
    const CompareWindow *window = compareWith("mentor.micromajor");
    QVERIFY(window);
    window->views()->setCurrentWidget(window->sides());
    window->sides()->select(0);
    const auto texts = window->sides()->findChildren<QTextEdit *>();
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts[0]->toPlainText(), common + u"共十八周。"_s);
    QCOMPARE(texts[1]->toPlainText(), common + u"共十六周。"_s);
    texts[0]->verticalScrollBar()->setValue(5);
    QCOMPARE(texts[1]->verticalScrollBar()->value(), texts[0]->verticalScrollBar()->value());
}

void CompareTest::differingPartIsMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("marked");
    QTest::newRow("middle") << u"共十六周"_s << u"共十八周"_s << u"共十<u><b>六</b></u>周"_s;
    QTest::newRow("same") << u"a<b"_s << u"a<b"_s << u"a&lt;b"_s;
    QTest::newRow("only there") << u"ab"_s << u"axb"_s << u"ab"_s;
    QTest::newRow("only here") << u"aab"_s << u"ab"_s << u"a<u><b>a</b></u>b"_s;
    QTest::newRow("nothing there") << u"ab"_s << QString() << u"ab"_s;
    QTest::newRow("lines") << u"a\nb"_s << u"a\nc"_s << u"a<br><u><b>b</b></u>"_s;
    // One half of a character is no character.
    QTest::newRow("surrogates") << u"\U00020001"_s << u"\U00020002"_s << u"<u><b>\U00020001</b></u>"_s;
}

void CompareTest::differingPartIsMarked()
{
    QFETCH(QString, text);
    QFETCH(QString, other);
    QTEST(markedDifference(text, other), "marked");
}

void CompareTest::oneSelectionForAllViews()
{
    workOnCopy("mentor.micromajor", 2, "credits", Value(qint64(5000)));
    setHere(4, "name_en", Value(u"Another name"_s));
    const CompareWindow *window = compareWith("mentor.micromajor");
    QVERIFY(window);
    const int recredited = differenceOf(*window, tables::course, DifferenceKind::Recredited);
    const int renamed = differenceOf(*window, tables::course, DifferenceKind::Renamed);
    QVERIFY(recredited >= 0 && renamed >= 0);

    // Chosen in the list before the others were ever shown.
    for (int i = 0; i < window->list()->topLevelItem(0)->childCount(); ++i)
        if (window->list()->topLevelItem(0)->child(i)->text(1) == u"5"_s)
            window->list()->setCurrentItem(window->list()->topLevelItem(0)->child(i));
    window->views()->setCurrentIndex(1);
    QCOMPARE(window->sides()->tree()->currentIndex(), model(*window).indexOf(recredited));
    window->views()->setCurrentIndex(2);
    QVERIFY(window->map()->selected());
    QCOMPARE(window->map()->selected()->after.id, course(2).id.value);

    window->sides()->tree()->setCurrentIndex(model(*window).indexOf(renamed));
    QCOMPARE(window->map()->selected()->after.id, course(4).id.value);
    QCOMPARE(window->list()->currentItem()->text(2), u"Another name"_s);

    window->map()->select(-1);
    QTest::keyClick(window->map(), Qt::Key_PageUp);
    QCOMPARE(window->map()->selected()->after.id, course(2).id.value);
    QCOMPARE(window->list()->currentItem()->text(1), u"5"_s);
    QCOMPARE(window->sides()->tree()->currentIndex(), model(*window).indexOf(recredited));
}

void CompareTest::helpStandsBesideTheWindow()
{
    for (const Language language : {Language::Chinese, Language::English})
        for (const auto &[page, part] : {std::pair(u"comparing"_s, u"PgUp"_s), std::pair(u"history"_s, u"(help:comparing)"_s)})
            QVERIFY2(helpText(page, language).contains(part), qPrintable(page));
    setHere(0, "credits", Value(qint64(4000)));
    MainWindow main(*m_controller, *m_settings);
    main.show();
    Q_EMIT main.workspace()->commandRequested(u"compare-revisions:%1:%2"_s.arg(session().document().head()).arg(0));
    auto *window = main.findChild<CompareWindow *>();
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window->list(), Qt::Key_F1);
    QTest::keyClick(window->list(), Qt::Key_F1); // one is enough
    QCOMPARE(window->findChildren<HelpPanel *>().size(), 1);
    QPointer<HelpPanel> help = window->findChild<HelpPanel *>();
    QVERIFY(help->isVisible());
    QCOMPARE(help->page(), u"comparing"_s);
    QTest::keyClick(help->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!help);
    QVERIFY(window->isVisible());
}

void CompareTest::helpIsAsked()
{
    workOnCopy("mentor.micromajor", 0, "credits", Value(qint64(5000)));
    CompareWindow *window = compareWith("mentor.micromajor");
    QVERIFY(window);
    QSignalSpy asked(m_comparing.get(), &Comparing::helpRequested);
    QTest::keyClick(window->list(), Qt::Key_F1);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<QWidget *>(), window);
}

} // namespace micromajor

QTEST_MAIN(micromajor::CompareTest)
#include "tst_compare.moc"
