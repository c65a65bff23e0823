// Comments in the window: written at the place one looks at, answered, resolved, found again.
#include "core/program/RowTables.h"
#include "core/review/Comments.h"
#include "ui/comments/CommentInput.h"
#include "ui/comments/CommentsPane.h"
#include "ui/comments/ThreadCard.h"
#include "ui/comments/ThreadList.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/ActionCatalogue.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/Inspector.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/Workspace.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestCommentsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void writtenAboutTheSelectedPlace();
    void begunCommentKeepsItsPlace();
    void composingIsNotSent();
    void answeredAndResolved();
    void answerBeingWrittenOutlivesEdits();
    void onlyOwnWordsCanBeChanged();
    void threadsOfThePlaceComeFirst();
    void filters();
    void subjectLeadsToItsPlace();
    void manyThreadsAreMadeWhenAskedFor();
    void problemAndPrintedValue();
    void hiddenPaneRests();
    void windowShowsWhereCommentsAre();
    void everyPageHasAName();
    void everyControlHasAName();

private:
    ProgramSession &session() const { return *m_controller->session(); }
    CommentsPane &pane() const { return m_window->workspace()->comments(); }
    Place creditsOf(size_t course) const;
    void add(const CommentSubject &subject, const QString &text, const CommentAuthor &author);
    void trigger(const char *action) const { m_window->actions().action(action)->trigger(); }
    QPlainTextEdit *newComment() const { return pane().findChild<CommentInput *>()->findChild<QPlainTextEdit *>(); }
    QList<ThreadCard *> cards() const;
    static QPushButton *button(const QWidget *in, const QString &text);
    std::vector<CommentThread> threads() const { return commentThreads(session().program()); }

    /// The thread that begins with these words.
    CommentThread thread(const QString &text) const
    {
        const auto all = threads();
        return *std::ranges::find_if(all, [&](const CommentThread &thread) { return thread.root->text == text; });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
    const CommentAuthor m_li{u"李院长"_s, u"院长"_s};
};

void TestCommentsPane::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
    qRegisterMetaType<Place>("micromajor::Place");
}

void TestCommentsPane::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_controller->setAuthor({u"王工"_s, u"industry-mentor"_s});
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    m_controller->newFromSample(u"S09"_s);
    QVERIFY(m_controller->session());
    trigger("show-comments");
    QVERIFY(pane().isVisible());
}

void TestCommentsPane::cleanup()
{
    m_window.reset();
    m_controller.reset();
}

Place TestCommentsPane::creditsOf(size_t course) const
{
    return {&tables::course, session().program().courses[course].id.value, &fieldOf<Course>(u"credits")};
}

void TestCommentsPane::add(const CommentSubject &subject, const QString &text, const CommentAuthor &author)
{
    static int minutes = 0;
    const QString created = QDateTime(QDate(2026, 3, 5), QTime(8, 0), Qt::UTC).addSecs(60 * ++minutes).toString(Qt::ISODate);
    const auto edit = comments::add(session().program(), subject, text, author, created);
    QVERIFY(edit.ok());
    QVERIFY(session().apply(*edit));
}

QList<ThreadCard *> TestCommentsPane::cards() const
{
    QApplication::processEvents();
    QList<ThreadCard *> shown;
    for (ThreadCard *card : pane().findChildren<ThreadCard *>())
        if (card->isVisible())
            shown.append(card);
    std::ranges::sort(shown, {}, [this](const ThreadCard *card) { return card->mapTo(&pane(), QPoint()).y(); });
    return shown;
}

QPushButton *TestCommentsPane::button(const QWidget *in, const QString &text)
{
    QApplication::processEvents(); // what is new in a layout shows itself then
    for (QPushButton *button : in->findChildren<QPushButton *>())
        if ((button->text() == text || button->toolTip() == text) && button->isVisible()) // long names are elided
            return button;
    return nullptr;
}

void TestCommentsPane::writtenAboutTheSelectedPlace()
{
    session().select(creditsOf(0));
    newComment()->setFocus();
    QVERIFY(!button(&pane(), u"Add comment"_s)->isEnabled());
    newComment()->insertPlainText(u"学分偏少"_s);
    QTest::keyClick(newComment(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(threads().size(), size_t(1));
    QCOMPARE(comments::placeOf(threads()[0].subject), creditsOf(0));
    QCOMPARE(threads()[0].root->text, u"学分偏少"_s);
    QCOMPARE(threads()[0].root->author, u"王工"_s);
    QCOMPARE(threads()[0].root->role, u"Industry mentor"_s);
    QVERIFY(commentTime(*threads()[0].root).isValid() && threads()[0].root->created.endsWith(u'Z'));
    QVERIFY(newComment()->toPlainText().isEmpty());
    QCOMPARE(cards().size(), 1);
    session().undo();
    QVERIFY(threads().empty() && cards().isEmpty());
}

void TestCommentsPane::begunCommentKeepsItsPlace()
{
    session().select(creditsOf(0));
    newComment()->insertPlainText(u"学"_s);
    session().select(creditsOf(1));
    newComment()->insertPlainText(u"分"_s);
    button(&pane(), u"Add comment"_s)->click();
    QCOMPARE(comments::placeOf(threads()[0].subject), creditsOf(0));
    // Another place chosen in the box counts.
    auto *about = pane().findChild<QComboBox *>();
    about->setCurrentIndex(about->count() - 1);
    Q_EMIT about->activated(about->currentIndex());
    newComment()->insertPlainText(u"总体可行"_s);
    button(&pane(), u"Add comment"_s)->click();
    QVERIFY(thread(u"总体可行"_s).subject.isWholeProgram());
}

void TestCommentsPane::composingIsNotSent()
{
    newComment()->setFocus();
    QInputMethodEvent composing(u"xue'fen"_s, {});
    QApplication::sendEvent(newComment(), &composing);
    QVERIFY(!button(&pane(), u"Add comment"_s)->isEnabled());
    QTest::keyClick(newComment(), Qt::Key_Return);
    QVERIFY(threads().empty());
    QInputMethodEvent committed;
    committed.setCommitString(u"学分"_s);
    QApplication::sendEvent(newComment(), &committed);
    QTest::keyClick(newComment(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(threads().size(), size_t(1));
    QCOMPARE(threads()[0].root->text, u"学分"_s);
}

void TestCommentsPane::answeredAndResolved()
{
    add(comments::about(creditsOf(0)), u"学分偏少"_s, m_li);
    QCOMPARE(cards().size(), 1);
    button(cards()[0], u"Answer"_s)->click();
    auto *answer = cards()[0]->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(answer->hasFocus());
    answer->insertPlainText(u"已改为 5 学分"_s);
    button(cards()[0], u"Answer and resolve"_s)->click();
    QCOMPARE(threads()[0].replies.size(), size_t(1));
    QVERIFY(threads()[0].isResolved());
    QVERIFY(cards().isEmpty());
    pane().threads().setFilter(ThreadList::Filter::Resolved);
    button(cards()[0], u"Reopen"_s)->click();
    QVERIFY(!threads()[0].isResolved());
    pane().threads().setFilter(ThreadList::Filter::Open);
    button(cards()[0], u"Resolve"_s)->click();
    QVERIFY(threads()[0].isResolved());
}

void TestCommentsPane::answerBeingWrittenOutlivesEdits()
{
    add(comments::about(creditsOf(0)), u"学分偏少"_s, m_li);
    button(cards()[0], u"Answer"_s)->click();
    auto *answer = cards()[0]->findChild<QPlainTextEdit *>();
    answer->insertPlainText(u"已改"_s);
    add({}, u"总体可行"_s, m_li);
    session().select(creditsOf(1));
    pane().threads().setFilter(ThreadList::Filter::MentionsMe);
    QCOMPARE(cards().size(), 1);
    QCOMPARE(answer->toPlainText(), u"已改"_s);
    QVERIFY(answer->isVisible());
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(threads()[0].replies.size(), size_t(1));
}

void TestCommentsPane::onlyOwnWordsCanBeChanged()
{
    add({}, u"总体可行"_s, m_li);
    QVERIFY(!button(cards()[0], u"Change"_s) && !button(cards()[0], u"Remove"_s));
    m_controller->setAuthor({m_li.name, {}});
    pane().setAuthor(m_li);
    button(cards()[0], u"Change"_s)->click();
    auto *words = cards()[0]->findChild<QPlainTextEdit *>();
    QCOMPARE(words->toPlainText(), u"总体可行"_s);
    words->setPlainText(u"总体不可行"_s);
    button(cards()[0], u"Save the words"_s)->click();
    QCOMPARE(threads()[0].root->text, u"总体不可行"_s);
    button(cards()[0], u"Remove"_s)->click();
    QVERIFY(threads().empty());
}

void TestCommentsPane::threadsOfThePlaceComeFirst()
{
    add(comments::about(creditsOf(0)), u"甲"_s, m_li);
    add(comments::about(creditsOf(1)), u"乙"_s, m_li);
    add({}, u"丙"_s, m_li);
    const auto order = [this] {
        QStringList texts;
        for (const ThreadCard *card : cards())
            texts += find(session().program().comments, Id<Comment>{card->rootId()})->text;
        return texts.join(QString());
    };
    session().select(creditsOf(0));
    QCOMPARE(order(), u"甲丙乙"_s);
    session().select({&tables::course, creditsOf(1).id, nullptr});
    QCOMPARE(order(), u"乙丙甲"_s);
}

void TestCommentsPane::filters()
{
    add(comments::about(creditsOf(0)), u"请@王工看"_s, m_li);
    add(comments::about(creditsOf(1)), u"甲"_s, {u"王工"_s, {}});
    add(comments::about(creditsOf(0)), u"请@王工看"_s, m_li);
    QVERIFY(session().apply(edits::removeRows(session().program(), tables::course, {creditsOf(1).id})));
    QVERIFY(session().apply(comments::setResolved(session().program(), threads()[0], true)));
    const auto shown = [this](ThreadList::Filter filter) {
        pane().threads().setFilter(filter);
        return cards().size();
    };
    QCOMPARE(shown(ThreadList::Filter::Open), 2);
    QCOMPARE(shown(ThreadList::Filter::Resolved), 1);
    QCOMPARE(shown(ThreadList::Filter::MentionsMe), 1);
    QCOMPARE(shown(ThreadList::Filter::PlaceGone), 1);
    QVERIFY(button(cards()[0], u"Course (removed)"_s));
    QVERIFY(!button(cards()[0], u"Course (removed)"_s)->isEnabled());
}

void TestCommentsPane::subjectLeadsToItsPlace()
{
    add(comments::about(creditsOf(2)), u"学分偏少"_s, m_li);
    QSignalSpy jumps(&session(), &ProgramSession::jumpRequested);
    button(cards()[0], commentSubjectMessage(threads()[0].subject, session().program()).text())->click();
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps.at(0).at(0).value<Place>(), creditsOf(2));
    QVERIFY(session().apply(comments::setResolved(session().program(), threads()[0], true)));
    add(comments::aboutPage(u"team"_s), u"缺企业导师"_s, m_li);
    button(cards()[0], u"Team and partners (page)"_s)->click();
    PageStack &pages = m_window->workspace()->pages();
    QCOMPARE(QString::fromLatin1(pages.entry(pages.currentIndex()).id), u"team"_s);
}

void TestCommentsPane::manyThreadsAreMadeWhenAskedFor()
{
    Edit all{Message(u"test"_s), {}, {}};
    for (int i = 0; i < 100; ++i) {
        const auto edit = comments::add(session().program(), {}, QString::number(i), m_li, u"2026-03-05T08:00:00Z"_s);
        all.operations.push_back(edit->operations.front());
    }
    QVERIFY(session().apply(all));
    QVERIFY(!cards().isEmpty() && cards().size() < 100);
    while (QPushButton *more = button(&pane(), u"Show more (%1)"_s.arg(100 - cards().size())))
        more->click();
    QCOMPARE(cards().size(), 100);
}

void TestCommentsPane::problemAndPrintedValue()
{
    const Finding problem = *session().problems().front();
    pane().commentOnFinding(problem);
    newComment()->insertPlainText(u"为何？"_s);
    QTest::keyClick(newComment(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(comments::reportedFinding(threads()[0].subject, session().result())->key(), problem.key());
    const Place quota{&tables::program, session().program().facts.id.value, &fieldOf<ProgramFacts>(u"quota")};
    pane().commentOnPlace(quota, u"ministry-recommendation"_s, u"basics/quota"_s);
    newComment()->insertPlainText(u"几人？"_s);
    QTest::keyClick(newComment(), Qt::Key_Return, Qt::ControlModifier);
    const CommentSubject printed = thread(u"几人？"_s).subject;
    QCOMPARE(printed.form, u"ministry-recommendation"_s);
    QCOMPARE(printed.formField, u"basics/quota"_s);
    QCOMPARE(comments::placeOf(printed), quota);
}

void TestCommentsPane::hiddenPaneRests()
{
    trigger("show-comments");
    QVERIFY(!pane().isVisible());
    add({}, u"总体可行"_s, m_li);
    QVERIFY(pane().findChildren<ThreadCard *>().isEmpty());
    trigger("show-comments");
    QCOMPARE(cards().size(), 1);
    QTest::keyClick(newComment(), Qt::Key_Escape);
    QVERIFY(!pane().isVisible());
    QVERIFY(!m_window->actions().action("show-comments")->isChecked());
    // The command shows the pane and asks about what is selected.
    session().select(creditsOf(1));
    trigger("comment-here");
    QTRY_VERIFY(newComment()->hasFocus());
    QVERIFY(m_window->actions().action("show-comments")->isChecked());
    newComment()->insertPlainText(u"学分偏少"_s);
    QTest::keyClick(newComment(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(comments::placeOf(thread(u"学分偏少"_s).subject), creditsOf(1));
}

void TestCommentsPane::windowShowsWhereCommentsAre()
{
    add(comments::about(creditsOf(0)), u"学分偏少"_s, m_li);
    add(comments::aboutPage(u"courses"_s), u"课程偏多"_s, m_li);
    session().settle();
    const auto *outline = m_window->findChild<QListWidget *>();
    const PageStack &pages = m_window->workspace()->pages();
    QStringList said;
    for (int row = 0; row < outline->count(); ++row)
        if (outline->item(row)->toolTip().contains("open comments"_L1))
            said += outline->item(row)->toolTip();
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0].startsWith(pages.title(pages.homeOf(creditsOf(0)))) && said[0].endsWith("open comments: 2"_L1));
    // The inspector counts those of the selected row, and leads to them.
    trigger("show-comments");
    m_window->workspace()->openPage(u"courses"_s);
    session().select({&tables::course, creditsOf(0).id, nullptr});
    QPushButton *sign = button(&m_window->workspace()->inspector(), u"Comments: 1"_s);
    QVERIFY(sign);
    sign->click();
    QVERIFY(pane().isVisible());
    session().select({&tables::course, creditsOf(1).id, nullptr});
    QVERIFY(!button(&m_window->workspace()->inspector(), u"Comments: 1"_s));
}

void TestCommentsPane::everyPageHasAName()
{
    const PageStack &pages = m_window->workspace()->pages();
    for (int page = 0; page < pages.count(); ++page) {
        const QString id = QString::fromLatin1(pages.entry(page).id);
        QVERIFY2(commentPageTitle(id).text(Language::English) != id, qPrintable(id));
    }
}

void TestCommentsPane::everyControlHasAName()
{
    add({}, u"总体可行"_s, {u"王工"_s, {}});
    button(cards()[0], u"Answer"_s)->click();
    int controls = 0;
    for (QWidget *widget : pane().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++controls;
    }
    QVERIFY(controls >= 12);
}

QTEST_MAIN(TestCommentsPane)
#include "tst_comments_pane.moc"
