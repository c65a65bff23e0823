#include "core/exchange/json/ProgramJson.h"
#include "core/program/RowTables.h"
#include "ui/drafts/CompareWindow.h"
#include "ui/drafts/Comparing.h"
#include "ui/drafts/CoursesSideBySide.h"
#include "ui/drafts/MergeWindow.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/workbench/DocumentController.h"

#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace micromajor {

using namespace Qt::StringLiterals;

// Two drafts of one program meet in the window: what differs, what follows from it, and how they become one.
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listSaysWhatDiffers();
    void enterJumpsToThePlace();
    void coursesScrollTogether();
    void goneAndNewCoursesHaveTheirSigns();
    void changesMergeAsOneStep();
    void conflictsWaitForADecision();
    void ownValueSettlesAConflict();
    void whatCannotBeReadIsSaid();
    void twoWindowsLoseNothing();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    ProgramSession &session() const { return *m_controller->session(); }
    const Course &course(int index) const { return session().program().courses[size_t(index)]; }
    void set(Document &document, int index, const char *field, const Value &value) const;
    void setHere(int index, const char *field, const Value &value) { set(session().document(), index, field, value); }
    /// A colleague's work on a copy of the file.
    void workOnCopy(const char *name, int index, const char *field, const Value &value) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<Comparing> m_comparing;
    QStringList m_said;
};

void DraftsTest::init()
{
    setInterfaceLanguage(Language::English);
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("MICROMAJOR_DATA_FOLDER", m_folder->filePath(u"data"_s).toUtf8());
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_controller->newFromSample(u"S09"_s);
    QVERIFY(m_controller->saveTo(path("lead.micromajor")));
    m_comparing = std::make_unique<Comparing>(session(), nullptr);
    m_said.clear();
    connect(m_comparing.get(), &Comparing::noticed, this, [this](const Notice &notice) { m_said.append(notice.sentence); });
}

void DraftsTest::cleanup()
{
    m_comparing.reset();
    m_controller.reset();
}

void DraftsTest::set(Document &document, int index, const char *field, const Value &value) const
{
    const QString id = document.program()->courses[size_t(index)].id.value;
    QVERIFY(document.apply({Message(u"edit"_s), {}, {SetField{&tables::course, id, &fieldOf<Course>(QString::fromLatin1(field)), value}}}).ok());
}

void DraftsTest::workOnCopy(const char *name, int index, const char *field, const Value &value) const
{
    if (!QFile::exists(path(name)))
        QVERIFY(QFile::copy(path("lead.micromajor"), path(name)));
    auto document = Document::open(path(name));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    (*document)->setAuthor(u"李工"_s);
    set(**document, index, field, value);
    QVERIFY((*document)->save().ok());
}

void DraftsTest::listSaysWhatDiffers()
{
    workOnCopy("mentor.micromajor", 0, "credits", Value(qint64(5000)));
    const CompareWindow *window = m_comparing->compareWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    QCOMPARE(window->comparison().differences.size(), size_t(1));
    QCOMPARE(window->comparison().differences.front().kind, DifferenceKind::Recredited);
    const QTreeWidgetItem *item = window->list()->topLevelItem(0)->child(0);
    QCOMPARE(item->text(1), u"5"_s);
    QCOMPARE(item->text(2), course(0).credits->toString());
    QVERIFY(m_said.isEmpty());
}

void DraftsTest::enterJumpsToThePlace()
{
    workOnCopy("mentor.micromajor", 2, "credits", Value(qint64(5000)));
    const CompareWindow *window = m_comparing->compareWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    QSignalSpy jumps(&session(), &ProgramSession::jumpRequested);
    window->list()->setCurrentItem(window->list()->topLevelItem(0)->child(0));
    QTest::keyClick(window->list(), Qt::Key_Return);
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps.front().front().value<Place>().id, course(2).id.value);
}

void DraftsTest::coursesScrollTogether()
{
    workOnCopy("mentor.micromajor", 0, "name_zh", Value(u"另一门课"_s));
    CompareWindow *window = m_comparing->compareWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    window->resize(700, 300);
    auto *tabs = window->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    const auto *sides = window->findChild<CoursesSideBySide *>();
    QCOMPARE(sides->before()->rowCount(), sides->after()->rowCount());
    // Renamed, so the same course; a course that only one side has carries the sign of its side.
    QCOMPARE(sides->before()->item(0, 0)->text(), u"≠ 另一门课"_s);
    QVERIFY(sides->after()->item(0, 0)->text().startsWith(u"≠"_s));
    QVERIFY(!sides->after()->item(0, 1)->text().startsWith(u"≠"_s));
    QTRY_VERIFY(sides->before()->verticalScrollBar()->maximum() > 0);
    sides->before()->verticalScrollBar()->setValue(1);
    QCOMPARE(sides->after()->verticalScrollBar()->value(), 1);
}

void DraftsTest::goneAndNewCoursesHaveTheirSigns()
{
    workOnCopy("mentor.micromajor", 0, "note", Value(u"x"_s));
    const QString gone = course(3).id.value;
    QVERIFY(session().apply(edits::removeRows(session().program(), tables::course, {gone})));
    const CompareWindow *window = m_comparing->compareWithFile(path("mentor.micromajor"));
    QVERIFY(window);
    const auto *sides = window->findChild<CoursesSideBySide *>();
    const int last = sides->before()->rowCount() - 1;
    QVERIFY(sides->before()->item(last, 0)->text().startsWith(u"－"_s));
    QVERIFY(!sides->after()->item(last, 0));
}

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
