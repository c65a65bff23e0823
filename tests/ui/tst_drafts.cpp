#include "TwoDrafts.h"
#include "ui/drafts/ConflictPanel.h"
#include "ui/drafts/EffectText.h"
#include "ui/drafts/MergeWindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTreeWidget>

namespace micromajor {

using namespace Qt::StringLiterals;

// Two drafts of one program become one in the window; nothing of either is lost.
class DraftsTest : public TwoDrafts
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void changesMergeAsOneStep();
    void conflictsWaitForADecision();
    void sameNameOnBothSides();
    void effectsAreSentences();
    void lastingProblemTellsItsFigure();
    void manyEffectsAreCounted();
    void ownValueSettlesAConflict();
    void ownValueFromAList();
    void ownLongText();
    void noValueDecidesNothing();
    void whatCannotBeReadIsSaid();
    void twoWindowsLoseNothing();

private:
    static QRadioButton &button(const MergeWindow &window, const char *name) { return *window.findChild<QRadioButton *>(QString::fromLatin1(name)); }
    static QString shownTexts(const MergeWindow &window)
    {
        QStringList texts;
        for (const QLabel *label : window.panel()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

void DraftsTest::changesMergeAsOneStep()
{
    workOnCopy("mentor.micromajor", 0, "credits", Value(qint64(5000)));
    workOnCopy("mentor.micromajor", 1, "note", Value(u"企业参与"_s));
    setHere(2, "note", Value(u"我的备注"_s));
    const auto before = session().document().head();
    MergeWindow *window = m_comparing->mergeWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    QCOMPARE(window->result().hunks.size(), size_t(2));
    // One of the two is declined.
    QTreeWidgetItem *declined = nullptr;
    for (int i = 0; i < window->list()->topLevelItemCount(); ++i)
        for (int j = 0; j < window->list()->topLevelItem(i)->childCount(); ++j)
            if (QTreeWidgetItem *item = window->list()->topLevelItem(i)->child(j); item->text(0).contains(u"企业参与"_s))
                declined = item;
    QVERIFY(declined);
    declined->setCheckState(0, Qt::Unchecked);
    QVERIFY(window->merge());
    QCOMPARE(course(0).credits, Credits::whole(5));
    QVERIFY(course(1).note != u"企业参与"_s);
    QCOMPARE(course(2).note, u"我的备注"_s);
    QCOMPARE(session().document().head(), before + 1);
    QVERIFY(m_said.last().contains(u"mentor.micromajor"_s));
    session().undo();
    QVERIFY(course(0).credits != Credits::whole(5));
}

void DraftsTest::conflictsWaitForADecision()
{
    workOnCopy("mentor.micromajor", 0, "credits", Value(qint64(5000)));
    setHere(0, "credits", Value(qint64(4000)));
    MergeWindow *window = m_comparing->mergeWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    QCOMPARE(window->result().conflicts.size(), size_t(1));
    QVERIFY(!window->merge());
    QCOMPARE(course(0).credits, Credits::whole(4));
    // Both values, and whose they are since when.
    QVERIFY2(button(*window, "takeTheirs").text().contains(u"李工 · %1"_s.arg(QDate::currentDate().year())), qPrintable(button(*window, "takeTheirs").text()));
    QVERIFY(button(*window, "takeMine").accessibleName().endsWith(u": 4"_s));
    QVERIFY(button(*window, "takeTheirs").accessibleName().endsWith(u": 5"_s));
    QVERIFY2(window->effect().contains(u"still open"_s), qPrintable(window->effect()));
    // From the list, Tab goes to the choices.
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window->list(), Qt::Key_Tab);
    QVERIFY(button(*window, "takeMine").hasFocus());
    QTest::keyClick(&button(*window, "takeMine"), Qt::Key_Down);
    QCOMPARE(window->choices().open(), 1); // looking is not deciding
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    QVERIFY(button(*window, "takeTheirs").isChecked());
    QVERIFY(!window->effect().contains(u"still open"_s));
    QVERIFY(window->merge());
    QCOMPARE(course(0).credits, Credits::whole(5));
}

/// Two people of one name, or one person with two copies: which side is whose is told by the side, never by the name.
void DraftsTest::sameNameOnBothSides()
{
    session().document().setAuthor(u"李工"_s);
    workOnCopy("mentor.micromajor", 0, "credits", Value(qint64(5000)));
    workOnCopy("mentor.micromajor", 1, "note", Value(u"企业参与"_s));
    setHere(0, "credits", Value(qint64(4000)));
    setHere(2, "note", Value(u"我的备注"_s));
    MergeWindow *window = m_comparing->mergeWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    QCOMPARE(window->result().conflicts.size(), size_t(1));
    QCOMPARE(window->result().conflicts[0].mineAuthor, window->result().conflicts[0].theirsAuthor);
    QVERIFY(button(*window, "takeMine").text() != button(*window, "takeTheirs").text());
    button(*window, "takeTheirs").click();
    QVERIFY(window->merge());
    QCOMPARE(course(0).credits, Credits::whole(5));
    QCOMPARE(course(1).note, u"企业参与"_s);
    QCOMPARE(course(2).note, u"我的备注"_s);
}

void DraftsTest::effectsAreSentences()
{
    // Their hours of a course do not fit its credits; mine do.
    setHere(0, "credits", Value(qint64(2000)));
    setHere(0, "hours", Value(qint64(32000)));
    QVERIFY(m_controller->saveTo(path("lead.micromajor")));
    workOnCopy("mentor.micromajor", 0, "hours", Value(qint64(90000)));
    setHere(0, "hours", Value(qint64(34000)));
    MergeWindow *window = m_comparing->mergeWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    QVERIFY2(shownTexts(*window).contains(QRegularExpression(u"New problem: [^\n]*90"_s)), qPrintable(shownTexts(*window)));
    QVERIFY(!window->effect().contains(u"New problem"_s)); // open: mine stays
    QTest::keyClick(&button(*window, "takeTheirs"), Qt::Key_Space);
    QVERIFY2(window->effect().contains(QRegularExpression(u"New problem: [^\n]*90"_s)), qPrintable(window->effect()));
}

void DraftsTest::lastingProblemTellsItsFigure()
{
    setHere(0, "credits", Value(qint64(2000)));
    setHere(0, "hours", Value(qint64(32000)));
    QVERIFY(m_controller->saveTo(path("lead.micromajor")));
    workOnCopy("mentor.micromajor", 0, "hours", Value(qint64(90000)));
    setHere(0, "hours", Value(qint64(80000)));
    MergeWindow *window = m_comparing->mergeWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    QTest::keyClick(&button(*window, "takeTheirs"), Qt::Key_Space);
    QVERIFY2(window->effect().contains(QRegularExpression(u"Still a problem, now: [^\n]*90"_s)), qPrintable(window->effect()));
    QTest::keyClick(&button(*window, "takeMine"), Qt::Key_Space);
    QVERIFY2(window->effect().contains(u"Problems stay as they are."_s), qPrintable(window->effect()));
}

void DraftsTest::manyEffectsAreCounted()
{
    Consequences found;
    QCOMPARE(effectSentences(found), QStringList{u"Problems stay as they are."_s});
    for (const int i : {1, 1, 2, 3, 4, 5}) // several rule sets may report the same
        found.newFindings.emplace_back().message = Message(u"p%1"_s.arg(i));
    found.solvedFindings.emplace_back().message = Message(u"s"_s);
    const QStringList sentences = effectSentences(found);
    QCOMPARE(sentences, (QStringList{u"New problem: p1"_s, u"New problem: p2"_s, u"New problem: p3"_s, u"and 2 more new problems"_s, u"Solved: s"_s}));
}

void DraftsTest::ownValueFromAList()
{
    workOnCopy("mentor.micromajor", 0, "mode", Value(u"online"_s));
    setHere(0, "mode", Value(u"blended"_s));
    workOnCopy("mentor.micromajor", 1, "credits", Value(qint64(5000)));
    setHere(1, "credits", Value(qint64(4000)));
    MergeWindow *window = m_comparing->mergeWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    QCOMPARE(window->result().conflicts.size(), size_t(2));
    const auto select = [window](const char *field) {
        for (size_t i = 0; i < 2; ++i)
            if (qstrcmp(window->result().conflicts[i].place.field->name, field) == 0)
                window->list()->setCurrentItem(window->list()->topLevelItem(0)->child(int(i)));
    };
    // Each field in the control that fits it.
    select("credits");
    QVERIFY(qobject_cast<QLineEdit *>(window->panel()->ownControl()));
    select("mode");
    auto *list = qobject_cast<QComboBox *>(window->panel()->ownControl());
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Home); // not stated
    QVERIFY(button(*window, "takeOwn").isChecked());
    QCOMPARE(window->choices().open(), 1);
    select("credits");
    QTest::keyClick(&button(*window, "takeMine"), Qt::Key_Space);
    // What was decided is still there.
    select("mode");
    QVERIFY(button(*window, "takeOwn").isChecked());
    QVERIFY(window->merge());
    QVERIFY(course(0).mode.isEmpty());
    QCOMPARE(course(1).credits, Credits::whole(4));
}

void DraftsTest::ownLongText()
{
    const QString common = u"面向全校学生开设，"_s.repeated(40);
    workOnCopy("mentor.micromajor", 0, "description", Value(common + u"十八周。"_s));
    setHere(0, "description", Value(common + u"十六周。"_s));
    MergeWindow *window = m_comparing->mergeWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    // Both in full, with what differs marked.
    QVERIFY(shownTexts(*window).contains(common + u"十<u><b>八</b></u>周。"_s));
    QVERIFY(shownTexts(*window).contains(common + u"十<u><b>六</b></u>周。"_s));
    auto *text = qobject_cast<QPlainTextEdit *>(window->panel()->ownControl());
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), common + u"十六周。"_s); // one's own begins with mine
    QVERIFY(!window->choices().resolutions[0].own.index());
    text->selectAll();
    QTest::keyClicks(text, u"seventeen"_s);
    QVERIFY(button(*window, "takeOwn").isChecked());
    QCOMPARE(text->toPlainText(), u"seventeen"_s); // typing goes on
    QVERIFY(window->merge());
    QCOMPARE(course(0).description, u"seventeen"_s);
}

void DraftsTest::noValueDecidesNothing()
{
    workOnCopy("mentor.micromajor", 0, "credits", Value(qint64(5000)));
    setHere(0, "credits", Value(qint64(4000)));
    MergeWindow *window = m_comparing->mergeWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    auto *line = qobject_cast<QLineEdit *>(window->panel()->ownControl());
    line->clear();
    QTest::keyClicks(line, u"4.5"_s);
    QCOMPARE(window->choices().open(), 0);
    QTest::keyClicks(line, u"x"_s);
    QCOMPARE(window->choices().open(), 1);
    QVERIFY(button(*window, "takeOwn").isChecked());
    QVERIFY(!window->merge());
    QVERIFY2(shownTexts(*window).contains(u"4.5x"_s) || shownTexts(*window).contains(u"Credits"_s), qPrintable(shownTexts(*window)));
    QTest::keyClick(&button(*window, "takeMine"), Qt::Key_Space);
    QVERIFY(button(*window, "takeMine").isChecked());
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(window->merge());
    QCOMPARE(course(0).credits, Credits::fromThousandths(4500));
}

void DraftsTest::ownValueSettlesAConflict()
{
    workOnCopy("mentor.micromajor", 0, "credits", Value(qint64(5000)));
    setHere(0, "credits", Value(qint64(4000)));
    MergeWindow *window = m_comparing->mergeWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    window->resolve(0, {Resolution::Take::Own, Value(qint64(4500))});
    QVERIFY(window->merge());
    QCOMPARE(course(0).credits, Credits::fromThousandths(4500));
}

void DraftsTest::whatCannotBeReadIsSaid()
{
    QFile broken(path("broken.micromajor"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no program") > 0);
    broken.close();
    // Made by a newer version: the number stands at byte 60 of an SQLite file.
    QVERIFY(QFile::copy(path("lead.micromajor"), path("newer.micromajor")));
    QFile newer(path("newer.micromajor"));
    QVERIFY(newer.open(QIODevice::ReadWrite) && newer.seek(60) && newer.write(QByteArray::fromHex("00000063")) == 4);
    newer.close();
    const QByteArray before = session().document().snapshot();
    for (const char *name : {"broken.micromajor", "newer.micromajor", "missing.micromajor", "missing.json", "lead.micromajor"}) {
        m_said.clear();
        QVERIFY(!m_comparing->mergeWithFile(path(name)));
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said.first().contains(QString::fromLatin1(name)), qPrintable(m_said.first()));
    }
    QVERIFY(QFile::copy(path("lead.micromajor"), path("same.micromajor")));
    m_said.clear();
    QVERIFY(!m_comparing->mergeWithFile(path("same.micromajor")));
    QCOMPARE(m_said.size(), 1);
    QCOMPARE(session().document().snapshot(), before);
}

void DraftsTest::twoWindowsLoseNothing()
{
    // A colleague saved to the same file on a shared folder while this window had it open.
    workOnCopy("theirs.micromajor", 0, "credits", Value(qint64(5000)));
    setHere(1, "note", Value(u"我的备注"_s));
    QVERIFY(QFile::remove(path("lead.micromajor")) && QFile::copy(path("theirs.micromajor"), path("lead.micromajor")));
    QSignalSpy asked(m_controller.get(), &DocumentController::mergeRequested);
    Notice refused;
    connect(m_controller.get(), &DocumentController::noticed, this, [&refused](const Notice &notice) { refused = notice; });
    QVERIFY(!m_controller->save());
    QVERIFY(!refused.ways.empty());
    refused.ways.front().go();
    QCOMPARE(asked.count(), 1);

    MergeWindow *window = m_comparing->mergeWithFile(asked.front().front().toString());
    QVERIFY(window);
    Notice done;
    connect(m_comparing.get(), &Comparing::noticed, this, [&done](const Notice &notice) { done = notice; });
    QVERIFY(window->merge());
    QCOMPARE(done.ways.size(), size_t(1));
    // A third person was quicker: what they saved is not overwritten either, but can be merged in its turn.
    const auto takeTheirWork = done.ways.front().go;
    workOnCopy("third.micromajor", 3, "note", Value(u"第三人的备注"_s));
    QVERIFY(QFile::remove(path("lead.micromajor")) && QFile::copy(path("third.micromajor"), path("lead.micromajor")));
    takeTheirWork();
    QCOMPARE(done.severity, Severity::Error);
    QCOMPARE(done.ways.size(), size_t(1));
    window = m_comparing->mergeWithFile(path("lead.micromajor"));
    QVERIFY(window && window->merge());
    done.ways.front().go();
    const auto saved = Document::open(path("lead.micromajor"), Document::Mode::View);
    QVERIFY(saved.ok());
    QCOMPARE((*saved)->program()->courses[0].credits, Credits::whole(5));
    QCOMPARE((*saved)->program()->courses[1].note, u"我的备注"_s);
    QCOMPARE((*saved)->program()->courses[3].note, u"第三人的备注"_s);
}

} // namespace micromajor

QTEST_MAIN(micromajor::DraftsTest)
#include "tst_drafts.moc"
