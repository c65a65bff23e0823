// "Comment on this" by the right button and by the menu key: wherever the window shows something that has a place, and about exactly that.
#include "core/program/RowTables.h"
#include "core/review/Comments.h"
#include "ui/comments/CommentInput.h"
#include "ui/comments/CommentsPane.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableView.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/map/MapView.h"
#include "ui/matrix/MatrixView.h"
#include "ui/pages/FieldEditor.h"
#include "ui/submission/PaperView.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/ProblemsModel.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/Workspace.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWindow>

#include <algorithm>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestCommentMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cellOfTheCourseTable();
    void cellCountsNotWhatWasLookedAtLast();
    void fieldsKeepTheirOwnMenus();
    void rowOfAList();
    void cellOfTheMatrix();
    void courseOnTheMap();
    void problem();
    void rightButtonFixesNothing();
    void printedValue();
    void pageOfTheOutline();

private:
    ProgramSession &session() const { return *m_controller->session(); }
    const Course &course(size_t index) const { return session().program().courses[index]; }
    void openPage(const QString &id) const
    {
        m_window->workspace()->openPage(id);
        QCoreApplication::processEvents(); // layouts
    }
    template<class Widget>
    Widget *shown() const;
    void rightClick(QWidget *widget, const QPoint &at) const;
    static void menuKey();
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QAction *entry(const QString &id);
    /// Chooses "Comment on this" in the open menu, writes and sends; what the comment is about.
    CommentSubject commentFromMenu() const;

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

void TestCommentMenus::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void TestCommentMenus::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_controller->setAuthor({u"王工"_s, u"industry-mentor"_s});
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_controller->newFromSample(u"S09"_s);
    QVERIFY(m_controller->session());
}

void TestCommentMenus::cleanup()
{
    if (menu())
        menu()->close();
    m_window.reset();
    m_controller.reset();
}

template<class Widget>
Widget *TestCommentMenus::shown() const
{
    for (Widget *widget : m_window->findChildren<Widget *>())
        if (widget->isVisible())
            return widget;
    return nullptr;
}

void TestCommentMenus::rightClick(QWidget *widget, const QPoint &at) const
{
    QCoreApplication::processEvents(); // layouts
    QTest::mouseClick(m_window->windowHandle(), Qt::RightButton, {}, widget->mapTo(m_window.get(), at));
}

/// What the platform makes of the menu key.
void TestCommentMenus::menuKey()
{
    QWidget *focused = QApplication::focusWidget();
    const QPoint at = focused->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, focused->mapToGlobal(at));
    QCoreApplication::sendEvent(focused, &event);
}

QAction *TestCommentMenus::entry(const QString &id)
{
    if (menu())
        for (QAction *action : menu()->actions())
            if (action->objectName() == id)
                return action;
    return nullptr;
}

CommentSubject TestCommentMenus::commentFromMenu() const
{
    QAction *comment = entry(u"comment-here"_s);
    if (!comment) {
        QTest::qFail("the menu does not offer a comment", __FILE__, __LINE__);
        return {};
    }
    menu()->setActiveAction(comment);
    QTest::keyClick(menu(), Qt::Key_Return);
    auto *input = m_window->workspace()->comments().findChild<CommentInput *>()->findChild<QPlainTextEdit *>();
    if (!QTest::qWaitFor([input] { return input->hasFocus(); }))
        QTest::qFail("the comment cannot be written at once", __FILE__, __LINE__);
    const QString words = u"评论 %1"_s.arg(session().program().comments.size());
    input->insertPlainText(words);
    QTest::keyClick(input, Qt::Key_Return, Qt::ControlModifier);
    for (const CommentThread &thread : commentThreads(session().program()))
        if (thread.root->text == words)
            return thread.subject;
    return {};
}

void TestCommentMenus::cellOfTheCourseTable()
{
    openPage(u"courses"_s);
    auto *table = shown<CourseTableView>();
    const Field &hours = fieldOf<Course>(u"hours");
    const QModelIndex cell = table->model()->index(2, courseColumn(&hours));
    rightClick(table->viewport(), table->visualRect(cell).center());
    QVERIFY2(menu() && menu()->actions().size() > 6, "the menu of the table is gone");
    QCOMPARE(comments::placeOf(commentFromMenu()), (Place{&tables::course, course(2).id.value, &hours}));
    // The menu key is about the current cell.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, courseColumn(&hours)));
    menuKey();
    QCOMPARE(comments::placeOf(commentFromMenu()), (Place{&tables::course, course(1).id.value, &hours}));
    // Below the courses is nothing to comment on.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    menuKey();
    QVERIFY(menu() && !entry(u"comment-here"_s));
}

void TestCommentMenus::cellCountsNotWhatWasLookedAtLast()
{
    openPage(u"courses"_s);
    auto *table = shown<CourseTableView>();
    const Field &hours = fieldOf<Course>(u"hours");
    table->setCurrentIndex(table->model()->index(2, courseColumn(&hours)));
    // In the meantime another field of it was looked at in the inspector.
    session().select({&tables::course, course(2).id.value, &fieldOf<Course>(u"note")});
    rightClick(table->viewport(), table->visualRect(table->currentIndex()).center());
    QCOMPARE(comments::placeOf(commentFromMenu()), (Place{&tables::course, course(2).id.value, &hours}));
}

void TestCommentMenus::fieldsKeepTheirOwnMenus()
{
    int lines = 0, texts = 0, choices = 0;
    for (const QString &page : {u"basics"_s, u"gap"_s}) {
        openPage(page);
        for (FieldEditor *editor : m_window->workspace()->pages().currentWidget()->findChildren<FieldEditor *>()) {
            QWidget *control = editor->control();
            auto *text = qobject_cast<QPlainTextEdit *>(control);
            int &kind = text ? texts : qobject_cast<QLineEdit *>(control) ? lines : choices;
            QWidget *pressed = text ? text->viewport() : control;
            if (kind > 0 || !pressed->isVisible() || pressed->visibleRegion().isEmpty())
                continue;
            ++kind;
            rightClick(pressed, pressed->visibleRegion().boundingRect().center());
            QVERIFY(menu());
            QVERIFY2(&kind == &choices || menu()->actions().size() > 5, "cut, copy and paste are gone");
            QCOMPARE(comments::placeOf(commentFromMenu()), editor->place());
            control->setFocus();
            menuKey();
            QCOMPARE(comments::placeOf(commentFromMenu()), editor->place());
        }
    }
    QVERIFY(lines > 0 && texts > 0 && choices > 0);
}

void TestCommentMenus::rowOfAList()
{
    openPage(u"outcomes"_s);
    QList<QToolButton *> buttons = m_window->workspace()->pages().currentWidget()->findChildren<QToolButton *>();
    buttons.removeIf([](const QToolButton *button) { return button->accessibleName() != u"Actions for this row"_s; });
    QTest::mouseClick(std::ranges::min(buttons, {}, [](const QWidget *button) { return button->mapToGlobal(QPoint()).y(); }), Qt::LeftButton);
    const Outcome &first = session().program().outcomes.front();
    QCOMPARE(comments::placeOf(commentFromMenu()), (Place{&tables::outcome, first.id.value, nullptr}));
}

void TestCommentMenus::cellOfTheMatrix()
{
    openPage(u"matrix"_s);
    auto *matrix = shown<MatrixView>();
    QVERIFY(matrix);
    const QModelIndex cell = matrix->model()->index(1, 2);
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(cell).center());
    QTest::keyClick(matrix, Qt::Key_H);
    QCOMPARE(session().program().outcomeSupports.size(), size_t(1));
    matrix->setCurrentIndex(matrix->model()->index(0, 0));
    rightClick(matrix->viewport(), matrix->visualRect(cell).center());
    QCOMPARE(comments::placeOf(commentFromMenu()), (Place{&tables::outcomeSupport, session().program().outcomeSupports[0].id.value, nullptr}));
    // Without a support the cell belongs to its outcome.
    rightClick(matrix->viewport(), matrix->visualRect(cell.siblingAtColumn(0)).center());
    QCOMPARE(comments::placeOf(commentFromMenu()), (Place{&tables::outcome, session().program().outcomes[1].id.value, nullptr}));
}

void TestCommentMenus::courseOnTheMap()
{
    openPage(u"map"_s);
    auto *map = shown<MapView>();
    QVERIFY(map);
    QCoreApplication::processEvents();
    const QRectF box = map->scene().layout.boxes[3].frame;
    rightClick(map->viewport(), map->toViewport(box.center()).toPoint());
    QCOMPARE(comments::placeOf(commentFromMenu()), (Place{&tables::course, map->scene().courses[3].id, nullptr}));
    map->setFocus();
    menuKey();
    QCOMPARE(comments::placeOf(commentFromMenu()), map->place());
    rightClick(map->viewport(), map->viewport()->rect().bottomLeft() + QPoint(4, -4)); // beside everything
    QVERIFY(!menu());
}

void TestCommentMenus::problem()
{
    QTreeView *list = m_window->workspace()->problems().list();
    openPage(u"courses"_s);
    const auto *model = qobject_cast<ProblemsModel *>(list->model());
    QVERIFY(model->rowCount() > 1);
    const QString key = model->finding(1).key();
    rightClick(list->viewport(), list->visualRect(model->index(1, ProblemsModel::Sentence)).center());
    const Finding *about = comments::reportedFinding(commentFromMenu(), session().result());
    QVERIFY(about);
    QCOMPARE(about->key(), key);
}

void TestCommentMenus::rightButtonFixesNothing()
{
    openPage(u"courses"_s);
    QTreeView *list = m_window->workspace()->problems().list();
    const int head = session().document().head();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QTest::mouseClick(list->viewport(), Qt::RightButton, {}, list->visualRect(list->model()->index(row, ProblemsModel::Action)).center());
    QCOMPARE(session().document().head(), head);
    QVERIFY(!menu());
}

void TestCommentMenus::printedValue()
{
    openPage(u"submission"_s);
    auto *paper = shown<PaperView>();
    QVERIFY(paper);
    QTRY_VERIFY(paper->pages().count() > 0);
    const auto &fields = paper->pages().fields();
    int printed = -1;
    for (int i = 0; i < int(fields.size()) && printed < 0; ++i)
        if (fields[size_t(i)].source.table && fields[size_t(i)].source.field && paper->viewport()->rect().contains(paper->fieldRect(i)) && !paper->fieldRect(i).isEmpty())
            printed = i;
    QVERIFY(printed >= 0);
    const FormSource source = fields[size_t(printed)].source;
    const QString key = fields[size_t(printed)].key;
    rightClick(paper->viewport(), paper->fieldRect(printed).center());
    const CommentSubject subject = commentFromMenu();
    QCOMPARE(subject.form, u"ministry-recommendation"_s);
    QCOMPARE(subject.formField, key);
    QCOMPARE(comments::placeOf(subject), (Place{source.table, source.id, source.field}));
    // The desk beside the paper has nothing to comment on.
    rightClick(paper->viewport(), QPoint(3, 3));
    QVERIFY(!menu());
}

void TestCommentMenus::pageOfTheOutline()
{
    session().select({&tables::course, course(0).id.value, nullptr});
    auto *outline = m_window->findChild<QListWidget *>();
    openPage(u"team"_s);
    outline->setFocus();
    menuKey();
    QCOMPARE(commentFromMenu().page, u"team"_s);
}

QTEST_MAIN(TestCommentMenus)
#include "tst_comment_menus.moc"
