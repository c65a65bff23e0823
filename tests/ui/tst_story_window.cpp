// Three people in three institutions design and judge one program by sending files, each in a window of their own: what tests/review/tst_story.cpp
// tells through the command line. Everything is done by keys and clicks; only what must come of it is read from the program.
#include "core/document/FileCheck.h"
#include "core/document/Seals.h"
#include "core/exchange/forms/FormTemplate.h"
#include "core/exchange/package/ZipReader.h"
#include "core/program/RowTables.h"
#include "core/review/Comments.h"
#include "tests/ui/Desk.h"
#include "ui/comments/CommentInput.h"
#include "ui/comments/CommentsPane.h"
#include "ui/comments/ThreadCard.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableView.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/history/MarkForm.h"
#include "ui/review/DecisionPanel.h"
#include "ui/review/ReviewPage.h"
#include "ui/review/ScoreModel.h"
#include "ui/review/ScoreView.h"
#include "ui/review/StepButton.h"
#include "ui/pages/FieldEditor.h"
#include "ui/workbench/ProblemsModel.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/SampleCard.h"
#include "ui/workbench/Workspace.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTreeView>
#include <QTreeWidget>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestStoryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void threeWindowsBecomeOneSealedProgram();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static const Course &course(const Desk &desk, size_t index) { return desk.session().program().courses[index]; }
    static void hand(const QString &from, const QString &to);
    static void open(Desk &desk, const QString &path);
    static void save(Desk &desk);
    static void typeIntoCourse(Desk &desk, size_t index, const char16_t *field, const QString &text);
    static void comment(Desk &desk, const QString &words);
    static QString wordsOf(const QString &docx);

    void leadBegins(Desk &lead);
    void mentorWorks(Desk &mentor);
    void leadWorksOn(Desk &lead);
    void leadMerges(Desk &lead);
    void leadAnswers(Desk &lead);
    void deanScores(Desk &dean);
    void deanDecides(Desk &dean);
    void deanSeals(Desk &dean);
    void deanExports(Desk &dean);
    void nothingIsLost(Desk &lead);

    QTemporaryDir m_folder;
    QString m_problem; ///< the key of the one that the mentor asks about
};

void TestStoryWindow::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
    qputenv("MICROMAJOR_DATA_FOLDER", path(".data").toUtf8());
}

void TestStoryWindow::hand(const QString &from, const QString &to)
{
    QFile::remove(to);
    QVERIFY(QFile::copy(from, to));
}

void TestStoryWindow::open(Desk &desk, const QString &path)
{
    desk.come();
    Desk::answerFile(path);
    desk.shortcut(Qt::Key_O, Qt::ControlModifier);
    QVERIFY2(desk.controller.session(), qPrintable(desk.window.notices().sentence()));
    QCOMPARE(desk.session().document().path(), path);
}

void TestStoryWindow::save(Desk &desk)
{
    desk.shortcut(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(!desk.session().document().isModified(), qPrintable(desk.window.notices().sentence()));
}

void TestStoryWindow::typeIntoCourse(Desk &desk, size_t index, const char16_t *field, const QString &text)
{
    desk.goTo(u"Courses"_s);
    auto *table = desk.shown<CourseTableView>();
    const QModelIndex cell = table->model()->index(int(index), courseColumn(&fieldOf<Course>(field)));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QCOMPARE(table->currentIndex(), cell);
    desk.type(text);
    desk.press(Qt::Key_Return);
}

/// On what has the keyboard.
void TestStoryWindow::comment(Desk &desk, const QString &words)
{
    const size_t before = desk.session().program().comments.size();
    desk.shortcut(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    desk.type(words);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.session().program().comments.size(), before + 1);
}

/// What a Word document says, without its marks.
QString TestStoryWindow::wordsOf(const QString &docx)
{
    QFile file(docx);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<ZipContent> parts = readZip(file.readAll(), docx);
    const ZipPart *text = parts ? parts->find(u"word/document.xml") : nullptr;
    static const QRegularExpression marks(u"<[^>]*>"_s);
    return text ? QString::fromUtf8(text->content).replace(marks, u" "_s) : QString();
}

void TestStoryWindow::leadBegins(Desk &lead)
{
    lead.signAs(u"王老师"_s, u"Program leader"_s);
    for (SampleCard *card : lead.window.findChildren<SampleCard *>())
        if (card->text().contains(u"智慧城市"_s)) {
            QTest::mouseClick(card, Qt::LeftButton);
            break;
        }
    QVERIFY(lead.controller.session());
    Desk::answerFile(path("lead.micromajor"));
    save(lead);
    QCOMPARE(lead.session().document().path(), path("lead.micromajor"));
}

void TestStoryWindow::mentorWorks(Desk &mentor)
{
    mentor.signAs(u"李工"_s, u"Industry mentor"_s);
    open(mentor, path("mentor.micromajor"));
    typeIntoCourse(mentor, 0, u"credits", u"4"_s);
    typeIntoCourse(mentor, 2, u"hours", u"40"_s);
    // Enter went down; the comment is about the cell that the mouse chooses.
    auto *table = mentor.shown<CourseTableView>();
    const QModelIndex cell = table->model()->index(0, courseColumn(&fieldOf<Course>(u"credits")));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    comment(mentor, u"企业项目需要 4 学分，请@王老师 看。"_s);
    QTreeView *problems = mentor.window.workspace()->problems().list();
    const auto *model = qobject_cast<ProblemsModel *>(problems->model());
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, problems->visualRect(model->index(1, ProblemsModel::Sentence)).center());
    m_problem = model->finding(1).key();
    comment(mentor, u"这一条由企业提供材料。"_s);
    save(mentor);
    const auto threads = commentThreads(mentor.session().program());
    QCOMPARE(threads.size(), size_t(2));
    QCOMPARE(comments::placeOf(threads[0].subject), (Place{&tables::course, course(mentor, 0).id.value, &fieldOf<Course>(u"credits")}));
    QCOMPARE(threads[0].root->role, u"Industry mentor"_s);
    const Finding *problem = comments::reportedFinding(threads[1].subject, mentor.session().result());
    QVERIFY(problem && problem->key() == m_problem);
    bool said = false; // what the problem says, not only where it is
    for (const QLabel *label : mentor.shown<CommentsPane>()->findChildren<QLabel *>())
        said |= label->text().contains(problem->message.text());
    QVERIFY(said);
}

void TestStoryWindow::leadWorksOn(Desk &lead)
{
    lead.come();
    typeIntoCourse(lead, 0, u"credits", u"3"_s);
    typeIntoCourse(lead, 1, u"hours", u"48"_s);
    save(lead);
}

void TestStoryWindow::leadMerges(Desk &lead)
{
    Desk::answerFile(path("mentor.micromajor"));
    lead.run(u"compare with file"_s);
    auto *compared = lead.shown<QDialog>();
    QVERIFY(compared);
    auto *differences = compared->findChild<QTreeWidget *>();
    QStringList shown;
    for (QTreeWidgetItemIterator item(differences); *item; ++item)
        for (int column = 0; column < differences->columnCount(); ++column)
            shown += (*item)->text(column);
    QVERIFY2(shown.join(u'|').contains(course(lead, 0).nameZh) && shown.join(u'|').contains(course(lead, 2).nameZh), qPrintable(shown.join(u'|')));
    QTest::keyClick(differences, Qt::Key_Escape);
    QVERIFY(!lead.shown<QDialog>());

    const int before = lead.session().document().head();
    Desk::answerFile(path("mentor.micromajor"));
    lead.run(u"merge with file"_s);
    auto *merge = lead.shown<QDialog>();
    QVERIFY(merge);
    QVERIFY(!lead.button(u"Merge"_s, merge)->isEnabled()); // the credits of the first course are to be decided
    QRadioButton *theirs = nullptr;
    for (QRadioButton *side : merge->findChildren<QRadioButton *>())
        if (side->isVisible() && side->text().contains(u"李工"_s))
            theirs = side;
    QVERIFY(theirs && theirs->accessibleName().contains(u'4'));
    QTest::mouseClick(theirs, Qt::LeftButton, {}, QPoint(8, theirs->height() / 2));
    lead.click(u"Merge"_s, merge);
    QVERIFY(!lead.shown<QDialog>());
    QCOMPARE(lead.session().document().head(), before + 1);
    QCOMPARE(course(lead, 0).credits, Credits::whole(4));
    QCOMPARE(course(lead, 1).hours, Hours::whole(48));
    QCOMPARE(course(lead, 2).hours, Hours::whole(40));
    QCOMPARE(lead.session().program().comments.size(), size_t(2));
}

void TestStoryWindow::leadAnswers(Desk &lead)
{
    lead.come();
    lead.shortcut(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ThreadCard *asked = nullptr;
    for (ThreadCard *card : lead.window.findChildren<ThreadCard *>())
        if (card->isVisible() && card->subject().table == &tables::course && card->subject().rule.isEmpty())
            asked = card;
    QVERIFY(asked);
    lead.click(u"Answer"_s, asked);
    QTRY_VERIFY(asked->isAncestorOf(lead.focus()));
    lead.type(u"已改为 4 学分。"_s);
    lead.click(u"Answer and resolve"_s, asked);
    const auto threads = commentThreads(lead.session().program());
    QVERIFY(threads[0].isResolved() && threads[0].replies.size() == 1 && !threads[1].isResolved());
    save(lead);
}

void TestStoryWindow::deanScores(Desk &dean)
{
    dean.signAs(u"赵院长"_s, u"Dean"_s);
    open(dean, path("dean.micromajor"));
    dean.goTo(u"Review"_s);
    dean.click(u"Take the default rubric"_s);
    for (const QString &name : {u"赵院长"_s, u"钱教授"_s}) {
        dean.click(u"Add reviewer"_s); // the row for the name comes into sight, below the scores
        QTRY_VERIFY(qobject_cast<QLineEdit *>(dean.focus()) && !dean.focus()->visibleRegion().isEmpty());
        dean.type(name);
    }
    QCOMPARE(dean.session().program().reviewers.size(), size_t(2));
    auto *scores = dean.shown<ScoreView>();
    const int criteria = int(dean.session().program().rubricCriteria.size());
    for (const int reviewer : {0, 1}) {
        const QModelIndex first = scores->model()->index(0, ScoreModel::FirstReviewer + reviewer);
        QTest::mouseClick(scores->viewport(), Qt::LeftButton, {}, scores->visualRect(first).center());
        for (int row = 0; row < criteria; ++row) {
            dean.type(QString::number((reviewer == 0 ? 81 : 62) + row));
            dean.press(Qt::Key_Return);
        }
    }
    QCOMPARE(dean.session().program().reviewScores.size(), size_t(2 * criteria));
}

void TestStoryWindow::deanDecides(Desk &dean)
{
    auto *decision = dean.shown<DecisionPanel>();
    dean.click(u"Return with conditions"_s, decision);
    auto *conditions = dean.shown<FieldEditor>(decision)->control();
    QTest::mouseClick(conditions, Qt::LeftButton);
    conditions->setFocus(); // the click went to the frame of the text
    dean.type(u"补充实践学时的安排。"_s);
    for (const int step : {0, 1}) {
        dean.goTo(u"Review"_s);
        QTest::mouseClick(dean.window.findChildren<StepButton *>().at(step), Qt::LeftButton);
        auto *state = qobject_cast<QComboBox *>(dean.focus());
        QVERIFY2(state, "the state of the step cannot be chosen at once");
        for (int tries = 0; tries < state->count() && state->currentText() != u"Approved"_s; ++tries)
            QTest::keyClick(state, Qt::Key_Down);
    }
    const auto &approvals = dean.session().program().approvals;
    QVERIFY(approvals.size() == 2 && approvals[0].state == u"approved"_s && approvals[1].state == u"approved"_s);
    QCOMPARE(dean.session().program().decisions.size(), size_t(1));
    QCOMPARE(dean.session().program().decisions[0].conditions, u"补充实践学时的安排。"_s);
    dean.goTo(u"Review"_s);
    QStringList said;
    for (const QLabel *label : dean.shown<ReviewPage>()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY(said.join(u'|').contains(u"decision: Return with conditions"_s));
}

void TestStoryWindow::deanSeals(Desk &dean)
{
    dean.goTo(u"History"_s);
    dean.click(u"Name this version"_s);
    dean.type(u"学院评审稿"_s);
    dean.press(Qt::Key_Return);
    dean.click(u"Seal the present state"_s);
    dean.press(Qt::Key_Return); // the form proposes the name of whoever works here
    save(dean);
    QCOMPARE(dean.session().document().marks().versions.size(), size_t(1));
    const std::vector<SealState> seals = sealsOf(dean.session().document());
    QVERIFY(seals.size() == 1 && seals[0].kind == SealState::Kind::Holds && seals[0].seal.reviewer.contains(u"赵院长"_s));
}

void TestStoryWindow::deanExports(Desk &dean)
{
    dean.goTo(u"Review"_s);
    auto *record = qobject_cast<QPushButton *>(dean.button(u"Review record"_s, dean.shown<ReviewPage>()));
    QVERIFY(record && record->menu());
    Desk::answerFile(path("record.docx"));
    record->menu()->actions().front()->trigger();
    const QString words = wordsOf(path("record.docx"));
    for (const QString &expected : {u"赵院长"_s, u"钱教授"_s, u"81"_s, u"93"_s, u"62"_s, u"74"_s, u"补充实践学时的安排。"_s, u"修改后再审"_s})
        QVERIFY2(words.contains(expected), qPrintable(expected + u" is not in: "_s + words));
    const QString reply = formNamed(u"reply-table")->name().text(Language::English);
    for (QAction *form : dean.window.actions().menu(ActionEntry::Menu::Export)->actions())
        if (form->menu() && form->text() == reply) {
            Desk::answerFile(path("reply.docx"));
            form->menu()->actions().front()->trigger();
        }
    const QString answers = wordsOf(path("reply.docx"));
    for (const QString &expected : {u"李工"_s, u"企业项目需要"_s, u"已改为"_s, u"这一条由企业提供材料"_s})
        QVERIFY2(answers.contains(expected), qPrintable(expected + u" is not in: "_s + answers));
}

void TestStoryWindow::nothingIsLost(Desk &lead)
{
    open(lead, path("dean.micromajor"));
    const Document &document = lead.session().document();
    QCOMPARE(sealsOf(document).at(0).kind, SealState::Kind::Holds);
    const auto checked = checkFile(path("dean.micromajor"));
    QVERIFY(checked.ok() && checked->contentMatches && checked->brokenRevision < 0 && checked->historyReplays);
    QString told;
    for (const Revision &revision : document.revisions())
        told += revision.author + u' ' + revision.label.text() + u'\n';
    for (const QString &who : {u"王老师"_s, u"mentor.micromajor"_s, u"赵院长"_s})
        QVERIFY2(told.contains(who), qPrintable(told));
    QCOMPARE(course(lead, 0).credits, Credits::whole(4));
    QCOMPARE(course(lead, 1).hours, Hours::whole(48));
    QCOMPARE(course(lead, 2).hours, Hours::whole(40));
    QCOMPARE(lead.session().program().comments.size(), size_t(3));
    QCOMPARE(lead.session().program().reviewScores.size(), 2 * lead.session().program().rubricCriteria.size());
    // Whoever edits after the seal is seen.
    typeIntoCourse(lead, 3, u"hours", u"64"_s);
    QCOMPARE(sealsOf(document).at(0).kind, SealState::Kind::ChangedSince);
}

void TestStoryWindow::threeWindowsBecomeOneSealedProgram()
{
    Desk lead(path("lead.ini")), mentor(path("mentor.ini")), dean(path("dean.ini"));
    const auto tell = [&](void (TestStoryWindow::*part)(Desk &), Desk &desk) {
        desk.come();
        (this->*part)(desk);
        return !QTest::currentTestFailed();
    };
    QVERIFY(tell(&TestStoryWindow::leadBegins, lead));
    hand(path("lead.micromajor"), path("mentor.micromajor"));
    QVERIFY(tell(&TestStoryWindow::mentorWorks, mentor));
    QVERIFY(tell(&TestStoryWindow::leadWorksOn, lead));
    QVERIFY(tell(&TestStoryWindow::leadMerges, lead));
    QVERIFY(tell(&TestStoryWindow::leadAnswers, lead));
    hand(path("lead.micromajor"), path("dean.micromajor"));
    QVERIFY(tell(&TestStoryWindow::deanScores, dean));
    QVERIFY(tell(&TestStoryWindow::deanDecides, dean));
    QVERIFY(tell(&TestStoryWindow::deanSeals, dean));
    QVERIFY(tell(&TestStoryWindow::deanExports, dean));
    QVERIFY(dean.controller.close());
    QVERIFY(tell(&TestStoryWindow::nothingIsLost, lead));
}

QTEST_MAIN(TestStoryWindow)
#include "tst_story_window.moc"
