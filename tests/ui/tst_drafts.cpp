#include "TwoDrafts.h"
#include "ui/drafts/MergeWindow.h"

#include <QRadioButton>
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
    void ownValueSettlesAConflict();
    void whatCannotBeReadIsSaid();
    void twoWindowsLoseNothing();
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
    // Both values, and whose they are, stand at the buttons.
    QStringList buttons;
    for (const QRadioButton *button : window->findChildren<QRadioButton *>())
        buttons.append(button->text());
    QVERIFY(buttons.join(u'|').contains(u"李工"_s));
    QVERIFY(buttons[0].contains(u'4') && buttons[1].contains(u'5'));
    QVERIFY(buttons[0].contains(u"errors"_s)); // the effect of the choice
    window->findChildren<QRadioButton *>()[1]->click();
    QVERIFY(window->merge());
    QCOMPARE(course(0).credits, Credits::whole(5));
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
    const QByteArray before = session().document().snapshot();
    for (const char *name : {"broken.micromajor", "missing.micromajor", "missing.json", "lead.micromajor"}) {
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
