#include "RandomEdits.h"
#include "core/document/Document.h"
#include "core/document/FileCheck.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace micromajor;

#define VERIFY_RESULT(expression) \
    do { \
        const auto &result = (expression); \
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message.text(Language::English))); \
    } while (false)

static std::unique_ptr<Document> newDocument(int courses = 15)
{
    auto document = Document::create(sampleProgram(courses), Message(QStringLiteral("New")));
    return document ? std::move(document).value() : nullptr;
}

static Edit setName(const QString &course, const QString &name, const QString &mergeKey = {})
{
    return {Message(QStringLiteral("Name ") + name), mergeKey, {SetField{&tables::course, course, tables::course.field(u"name_zh"), name}}};
}

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createKeepsTheProgram();
    void randomEditsUndoAndRedoExactly();
    void typingBecomesOneStep();
    void typingTakenBackIsNoStep();
    void savingEndsCoalescing();
    void editWithoutEffectIsDropped();
    void failedEditChangesNothing_data();
    void failedEditChangesNothing();
    void removingTakesDependentsAndClearsReferences();
    void placesStayDense();
    void rowsMayReferToLaterOnes();
    void changeNamesTheTablesTouched();
    void newEditDropsUndoneRevisions();
    void historySurvivesTheFile();
    void countsUnsavedSteps();
};

void TestHistory::createKeepsTheProgram()
{
    const Program program = sampleProgram(15);
    auto document = Document::create(program, Message(QStringLiteral("New")));
    VERIFY_RESULT(document);
    QVERIFY(*(*document)->program() == program);
    QVERIFY(!(*document)->canUndo());
    QVERIFY(!(*document)->isModified());
    QCOMPARE((*document)->head(), 0);
    QVERIFY((*document)->revisions()[0].parent.isEmpty());

    Program twice = program;
    twice.courses.push_back(twice.courses[0]);
    QCOMPARE(Document::create(twice, Message()).error().kind, Error::Kind::InvalidInput);
    Program dangling = program;
    dangling.courses[0].moduleId.value = QStringLiteral("nowhere");
    QCOMPARE(Document::create(dangling, Message()).error().kind, Error::Kind::InvalidInput);
    Program negative = program;
    negative.courses[0].credits = Credits::whole(-1);
    QCOMPARE(Document::create(negative, Message()).error().kind, Error::Kind::InvalidInput);
}

void TestHistory::randomEditsUndoAndRedoExactly()
{
    const std::unique_ptr<Document> document = newDocument();
    QRandomGenerator random(20250901);
    const QByteArray first = document->snapshot();
    int applied = 0;
    int undone = 0;
    while (applied < 10'000) {
        if (random.bounded(10) == 0) {
            for (int i = random.bounded(4); i >= 0 && document->canUndo(); --i, ++undone)
                VERIFY_RESULT(document->undo());
            for (int i = random.bounded(3); i > 0 && document->canRedo(); --i)
                VERIFY_RESULT(document->redo());
            continue;
        }
        VERIFY_RESULT(document->apply(randomEdit(*document->program(), random)));
        ++applied;
    }
    QVERIFY(undone > 1000);
    while (document->canRedo())
        VERIFY_RESULT(document->redo());
    const QByteArray last = document->snapshot();
    const Program lastProgram = *document->program();
    const int steps = document->head();
    QVERIFY(steps > 5000);
    while (document->canUndo())
        VERIFY_RESULT(document->undo());
    QCOMPARE(document->head(), 0);
    QVERIFY(document->snapshot() == first);
    QVERIFY(*document->program() == sampleProgram(15));
    while (document->canRedo())
        VERIFY_RESULT(document->redo());
    QCOMPARE(document->head(), steps);
    QVERIFY(document->snapshot() == last);
    QVERIFY(*document->program() == lastProgram);
}

void TestHistory::typingBecomesOneStep()
{
    const std::unique_ptr<Document> document = newDocument();
    const QByteArray before = document->snapshot();
    for (const QString &text : {QStringLiteral("数"), QStringLiteral("数据"), QStringLiteral("数据科学")})
        VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), text, QStringLiteral("name of c0"))));
    QCOMPARE(document->head(), 1);
    QCOMPARE(document->undoLabel().text(Language::English), QStringLiteral("Name 数据科学"));
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c1"), QStringLiteral("别的"), QStringLiteral("name of c1"))));
    QCOMPARE(document->head(), 2);
    VERIFY_RESULT(document->undo());
    VERIFY_RESULT(document->undo());
    QVERIFY(document->snapshot() == before);
    VERIFY_RESULT(document->redo());
    QCOMPARE(document->program()->courses[0].nameZh, QStringLiteral("数据科学"));
}

void TestHistory::typingTakenBackIsNoStep()
{
    const std::unique_ptr<Document> document = newDocument();
    const QString original = document->program()->courses[0].nameZh;
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), QStringLiteral("x"), QStringLiteral("key"))));
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), original, QStringLiteral("key"))));
    QCOMPARE(document->head(), 0);
    QVERIFY(!document->canUndo());
    QVERIFY(!document->isModified());
}

void TestHistory::savingEndsCoalescing()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Document> document = newDocument();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), QStringLiteral("a"), QStringLiteral("key"))));
    VERIFY_RESULT(document->saveAs(folder.filePath(QStringLiteral("a.micromajor"))));
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), QStringLiteral("ab"), QStringLiteral("key"))));
    QCOMPARE(document->head(), 2);
}

void TestHistory::editWithoutEffectIsDropped()
{
    const std::unique_ptr<Document> document = newDocument();
    const QSignalSpy changes(document.get(), &Document::changed);
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), document->program()->courses[0].nameZh)));
    VERIFY_RESULT(document->apply({}));
    QCOMPARE(document->head(), 0);
    QCOMPARE(changes.count(), 0);
}

void TestHistory::failedEditChangesNothing_data()
{
    QTest::addColumn<std::shared_ptr<Operation>>("bad");
    const auto row = [](const char *name, Operation operation) { QTest::newRow(name) << std::make_shared<Operation>(std::move(operation)); };
    const Table &course = tables::course;
    const QString c0 = QStringLiteral("c0");
    row("missing row", SetField{&course, QStringLiteral("nobody"), course.field(u"code"), QStringLiteral("x")});
    row("negative credits", SetField{&course, c0, course.field(u"credits"), qint64(-1)});
    row("wrong type", SetField{&course, c0, course.field(u"credits"), QStringLiteral("three")});
    row("dangling reference", SetField{&course, c0, course.field(u"module_id"), QStringLiteral("nowhere")});
    row("needed reference cleared", SetField{&tables::teaching, QStringLiteral("t0"), tables::teaching.field(u"course_id"), Value()});
    row("identity twice", InsertRow{&course, c0, {}, -1});
    row("identity empty", InsertRow{&course, {}, {}, -1});
    row("identity too long", InsertRow{&course, QString(65, u'x'), {}, -1});
    row("needed reference missing", InsertRow{&tables::teaching, QStringLiteral("t-new"), {}, -1});
    row("second program", InsertRow{&tables::program, QStringLiteral("p2"), {}, -1});
    row("program removed", RemoveRow{&tables::program, QStringLiteral("program")});
    row("missing row removed", RemoveRow{&course, QStringLiteral("nobody")});
    row("missing row moved", MoveRow{&course, QStringLiteral("nobody"), 0});
}

void TestHistory::failedEditChangesNothing()
{
    QFETCH(const std::shared_ptr<Operation>, bad);
    const std::unique_ptr<Document> document = newDocument();
    const QByteArray before = document->snapshot();
    Edit edit = setName(QStringLiteral("c1"), QStringLiteral("half done"));
    edit.operations.push_back(*bad);
    QVERIFY(!document->apply(edit).ok());
    QVERIFY(document->snapshot() == before);
    QVERIFY(*document->program() == sampleProgram(15));
    QCOMPARE(document->head(), 0);
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c1"), QStringLiteral("done"))));
}

void TestHistory::removingTakesDependentsAndClearsReferences()
{
    const std::unique_ptr<Document> document = newDocument();
    const QByteArray before = document->snapshot();
    VERIFY_RESULT(document->apply({Message(QStringLiteral("remove")), {}, {RemoveRow{&tables::course, QStringLiteral("c1")}, RemoveRow{&tables::teaching, QStringLiteral("t1")}}}));
    const Program &program = *document->program();
    QCOMPARE(program.courses.size(), 14u);
    for (const Teaching &teaching : program.teachings)
        QVERIFY(teaching.courseId.value != QStringLiteral("c1"));
    for (const Requisite &requisite : program.requisites)
        QVERIFY(requisite.courseId.value != QStringLiteral("c1") && requisite.requiredId.value != QStringLiteral("c1"));
    QCOMPARE(program.assessments.size(), 15u); // an assessment can stand without its course
    QVERIFY(program.assessments[1].courseId.isNull());
    VERIFY_RESULT(document->undo());
    QVERIFY(document->snapshot() == before);
}

void TestHistory::placesStayDense()
{
    const std::unique_ptr<Document> document = newDocument(5);
    const auto order = [&] {
        QString ids;
        for (const Course &course : document->program()->courses)
            ids += course.id.value + QLatin1Char(' ');
        return ids.trimmed();
    };
    const Table &course = tables::course;
    VERIFY_RESULT(document->apply({{}, {}, {MoveRow{&course, QStringLiteral("c0"), 3}}}));
    QCOMPARE(order(), QStringLiteral("c1 c2 c3 c0 c4"));
    VERIFY_RESULT(document->apply({{}, {}, {MoveRow{&course, QStringLiteral("c4"), 0}}}));
    QCOMPARE(order(), QStringLiteral("c4 c1 c2 c3 c0"));
    VERIFY_RESULT(document->apply({{}, {}, {RemoveRow{&course, QStringLiteral("c1")}, InsertRow{&course, QStringLiteral("n"), {}, 1}, MoveRow{&course, QStringLiteral("c0"), 99}}}));
    QCOMPARE(order(), QStringLiteral("c4 n c2 c3 c0"));
    // The file refuses gaps, so that it can be read again says that there are none.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dense.micromajor"));
    VERIFY_RESULT(document->saveAs(path));
    VERIFY_RESULT(Document::open(path, Document::Mode::View));
}

void TestHistory::rowsMayReferToLaterOnes()
{
    const std::unique_ptr<Document> document = newDocument(0);
    const Table &teaching = tables::teaching;
    VERIFY_RESULT(document->apply({{}, {}, {
        InsertRow{&teaching, QStringLiteral("t"), {{teaching.field(u"person_id"), QStringLiteral("p")}, {teaching.field(u"course_id"), QStringLiteral("c")}}, -1},
        InsertRow{&tables::person, QStringLiteral("p"), {}, -1},
        InsertRow{&tables::course, QStringLiteral("c"), {}, -1}}}));
    QCOMPARE(document->program()->teachings.size(), 1u);
}

void TestHistory::changeNamesTheTablesTouched()
{
    const std::unique_ptr<Document> document = newDocument();
    std::set<const Table *> touched;
    connect(document.get(), &Document::changed, this, [&](const DocumentChange &change) { touched = change.tables; });
    VERIFY_RESULT(document->apply({{}, {}, {RemoveRow{&tables::person, QStringLiteral("p0")}}}));
    const std::set<const Table *> expected{&tables::person, &tables::teaching};
    QVERIFY(touched == expected);
    touched.clear();
    VERIFY_RESULT(document->undo());
    QVERIFY(touched == expected);
}

void TestHistory::newEditDropsUndoneRevisions()
{
    const std::unique_ptr<Document> document = newDocument();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), QStringLiteral("a"))));
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), QStringLiteral("b"))));
    VERIFY_RESULT(document->undo());
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c1"), QStringLiteral("c"))));
    QVERIFY(!document->canRedo());
    QCOMPARE(document->revisions().size(), 3u);
    QCOMPARE(document->revisions()[2].parent, document->revisions()[1].hash);
}

void TestHistory::historySurvivesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.micromajor"));
    QByteArray first;
    QByteArray last;
    QString head;
    {
        const std::unique_ptr<Document> document = newDocument();
        document->setAuthor(QStringLiteral("王老师"));
        first = document->snapshot();
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i)
            VERIFY_RESULT(document->apply(randomEdit(*document->program(), random)));
        // A label that looks like a stored message must still fit its hash when it is read back.
        Edit odd = setName(QStringLiteral("c0"), QStringLiteral("odd"));
        odd.label = Message(QStringLiteral("[1, {\"a\": 2}]"));
        (void)document->apply(odd);
        last = document->snapshot();
        VERIFY_RESULT(document->undo());
        VERIFY_RESULT(document->saveAs(path));
        head = document->headHash();
    }
    auto document = Document::open(path);
    VERIFY_RESULT(document);
    QCOMPARE((*document)->headHash(), head);
    QCOMPARE((*document)->revisions()[1].author, QStringLiteral("王老师"));
    QVERIFY((*document)->canRedo());
    VERIFY_RESULT((*document)->redo());
    QVERIFY((*document)->snapshot() == last);
    while ((*document)->canUndo())
        VERIFY_RESULT((*document)->undo());
    QVERIFY((*document)->snapshot() == first);

    const Result<FileCheck> check = checkFile(path);
    VERIFY_RESULT(check);
    QVERIFY(check->contentMatches);
    QVERIFY(check->historyReplays);
    QCOMPARE(check->brokenRevision, -1);
    QCOMPARE(check->head, head);
    QCOMPARE(check->revisions, int((*document)->revisions().size()));
}

void TestHistory::countsUnsavedSteps()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Document> document = newDocument();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), QStringLiteral("a"))));
    VERIFY_RESULT(document->saveAs(folder.filePath(QStringLiteral("a.micromajor"))));
    QCOMPARE(document->unsavedSteps(), 0);
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), QStringLiteral("b"))));
    QCOMPARE(document->unsavedSteps(), 1);
    VERIFY_RESULT(document->undo());
    QVERIFY(!document->isModified());
    VERIFY_RESULT(document->undo());
    QCOMPARE(document->unsavedSteps(), -1);
    QVERIFY(document->isModified());
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c0"), QStringLiteral("c"))));
    QCOMPARE(document->unsavedSteps(), 1);
    QVERIFY(document->isModified());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
