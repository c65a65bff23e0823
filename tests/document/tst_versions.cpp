// Names of states, the way back to a state, copies that can be handed out, and files from before there were names.
#include "TestFiles.h"
#include "core/document/CleanCopy.h"
#include "core/document/ContentHash.h"
#include "core/document/FileCheck.h"
#include "core/document/Migrator.h"
#include "core/document/PastProgram.h"
#include "core/document/RecoveryJournal.h"
#include "core/document/StoredDocument.h"
#include "core/document/Versions.h"

#include <QtEndian>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesSurviveSaveAndUndo();
    void namesAreNoSteps();
    void badNamesAreRefused();
    void typingAfterANameIsANewStep();
    void namedStateIsKeptWhenWorkGoesAnotherWay();
    void keptStatesSurviveAnyWork();
    void namesAreRecovered();
    void marksOfACopyComeAlong();
    void backToIsOneEdit();
    void olderFilesOpenAndGetNames();
    void cleanCopyHoldsNothingPrivate();

private:
    std::unique_ptr<Document> saved();
    std::unique_ptr<TestFiles> m_files;
};

void TestVersions::init()
{
    m_files = std::make_unique<TestFiles>();
}

std::unique_ptr<Document> TestVersions::saved()
{
    auto document = Document::open(m_files->newFile(u"程序.micromajor"_s));
    if (!document)
        return nullptr;
    (*document)->setAuthor(u"陈老师"_s);
    return *std::move(document);
}

static QString nameNow(const Document &document)
{
    return document.program()->facts.nameZh;
}

/// The content of a version, found by its name.
static QString nameAt(const Document &document, const QString &version)
{
    for (const NamedVersion &each : document.marks().versions)
        for (int i = 0; i < int(document.revisions().size()); ++i)
            if (each.name == version && document.revisions()[size_t(i)].hash == each.revision) {
                const auto past = programAt(*document.program(), document.revisions(), document.head(), i);
                return past ? past->facts.nameZh : u"cannot be read"_s;
            }
    return u"no such version"_s;
}

void TestVersions::namesSurviveSaveAndUndo()
{
    auto document = saved();
    VERIFY_RESULT(nameVersion(*document, 0, u"初稿"_s));
    VERIFY_RESULT(nameVersion(*document, 1, u"  报送学院 "_s));
    VERIFY_RESULT(nameVersion(*document, 1, u"报送教务处"_s));
    QVERIFY(document->isModified());
    VERIFY_RESULT(document->undo());
    QCOMPARE(document->marks().versions.size(), size_t(3));
    VERIFY_RESULT(document->redo());
    VERIFY_RESULT(document->save());
    QVERIFY(!document->isModified());
    const QString path = document->path();
    const Marks marks = document->marks();
    document.reset();
    const auto again = Document::open(path);
    VERIFY_RESULT(again);
    QVERIFY((*again)->marks() == marks);
    QCOMPARE((*again)->marks().versions[1].name, u"报送学院"_s);
    QCOMPARE((*again)->marks().versions[1].author, u"陈老师"_s);
    VERIFY_RESULT(removeVersion(**again, u"报送学院"_s));
    QCOMPARE((*again)->marks().versions.size(), size_t(2));
    QVERIFY((*again)->isModified());
}

void TestVersions::namesAreNoSteps()
{
    auto document = saved();
    const QString head = document->headHash();
    const QByteArray content = document->snapshot();
    VERIFY_RESULT(nameVersion(*document, 1, u"报送学院"_s));
    QCOMPARE(document->headHash(), head);
    QCOMPARE(document->snapshot(), content);
    QCOMPARE(document->unsavedSteps(), 0);
}

void TestVersions::badNamesAreRefused()
{
    auto document = saved();
    VERIFY_RESULT(nameVersion(*document, 0, u"初稿"_s));
    QCOMPARE(nameVersion(*document, 1, u" 初稿"_s).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(nameVersion(*document, 1, u" \n"_s).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(nameVersion(*document, 1, u"x"_s.repeated(201)).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(nameVersion(*document, 2, u"x"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(nameVersion(*document, -1, u"x"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(removeVersion(*document, u"没有"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(document->marks().versions.size(), size_t(1));
}

void TestVersions::typingAfterANameIsANewStep()
{
    auto document = saved();
    VERIFY_RESULT(document->apply(setName(u"人"_s, u"name"_s)));
    VERIFY_RESULT(document->apply(setName(u"人工"_s, u"name"_s)));
    QCOMPARE(document->revisions().size(), size_t(3));
    VERIFY_RESULT(nameVersion(*document, 2, u"讨论稿"_s));
    VERIFY_RESULT(document->apply(setName(u"人工智能"_s, u"name"_s)));
    QCOMPARE(document->revisions().size(), size_t(4));
    QCOMPARE(nameAt(*document, u"讨论稿"_s), u"人工"_s);
}

void TestVersions::namedStateIsKeptWhenWorkGoesAnotherWay()
{
    auto document = saved();
    VERIFY_RESULT(document->apply(setName(u"第二版"_s)));
    VERIFY_RESULT(document->apply(setName(u"第三版"_s)));
    VERIFY_RESULT(document->apply(setName(u"第四版"_s)));
    VERIFY_RESULT(nameVersion(*document, 3, u"报送学院"_s));
    VERIFY_RESULT(document->save());
    for (int i = 0; i < 3; ++i)
        VERIFY_RESULT(document->undo());
    QCOMPARE(nameNow(*document), u"第一版"_s);
    // An edit that fails leaves all as it was.
    QVERIFY(!document->apply({Message(u"x"_s), {}, {RemoveRow{&tables::course, u"no such row"_s}}}));
    QCOMPARE(document->revisions().size(), size_t(5));
    QCOMPARE(document->head(), 1);
    VERIFY_RESULT(document->apply(setName(u"另一版"_s)));
    QCOMPARE(nameAt(*document, u"报送学院"_s), u"第三版"_s);
    // 0 to 3, the way back, the edit; the fourth, which nobody named, is gone as undone steps go.
    QCOMPARE(document->revisions().size(), size_t(6));
    QCOMPARE(document->head(), 5);
    QCOMPARE(document->revisions()[4].author, u"陈老师"_s);
    QCOMPARE(document->unsavedSteps(), 2);
    VERIFY_RESULT(document->undo());
    QCOMPARE(nameNow(*document), u"第一版"_s);
    VERIFY_RESULT(document->undo());
    QCOMPARE(nameNow(*document), u"第三版"_s);
    VERIFY_RESULT(document->redo());
    VERIFY_RESULT(document->redo());
    VERIFY_RESULT(document->save());
    const auto check = checkFile(document->path());
    VERIFY_RESULT(check);
    QVERIFY(check->contentMatches && check->brokenRevision < 0 && check->historyReplays);
}

void TestVersions::keptStatesSurviveAnyWork()
{
    QRandomGenerator random(7);
    auto document = saved();
    std::map<QString, QByteArray> content;
    for (int step = 0; step < 200; ++step) {
        const int what = random.bounded(10);
        if (what < 5)
            VERIFY_RESULT(document->apply(randomEdit(*document->program(), random)));
        else if (what < 8 && document->canUndo())
            VERIFY_RESULT(document->undo());
        else if (what == 8 && document->canRedo())
            VERIFY_RESULT(document->redo());
        else if (what == 9) {
            const QString name = u"版本 %1"_s.arg(step);
            VERIFY_RESULT(nameVersion(*document, document->head(), name));
            content[name] = contentDigest(*document->program());
        }
    }
    QVERIFY(content.size() > 8);
    for (const NamedVersion &version : document->marks().versions) {
        const History history(document->revisions(), document->head());
        QCOMPARE(history.brokenRevision(), -1);
        const auto past = programAt(*document->program(), document->revisions(), document->head(), history.indexOf(version.revision));
        VERIFY_RESULT(past);
        QVERIFY2(contentDigest(*past) == content[version.name], qPrintable(version.name));
    }
    VERIFY_RESULT(document->save());
    const auto check = checkFile(document->path());
    VERIFY_RESULT(check);
    QVERIFY(check->historyReplays);
}

void TestVersions::namesAreRecovered()
{
    auto document = saved();
    VERIFY_RESULT(document->apply(setName(u"第二版"_s)));
    VERIFY_RESULT(nameVersion(*document, 2, u"报送学院"_s));
    VERIFY_RESULT(document->undo());
    VERIFY_RESULT(document->apply(setName(u"另一版"_s)));
    // What kill -9 would leave: the bytes of the journal, unlocked.
    const QDir folder(m_files->path(u"data/recovery"_s));
    const QByteArray bytes = contentOf(folder.filePath(folder.entryList({u"*.journal"_s}).value(0)));
    const Marks marks = document->marks();
    const QString head = document->headHash();
    document.reset();
    QFile left(folder.filePath(u"left.journal"_s));
    QVERIFY(left.open(QFile::WriteOnly) && left.write(bytes) == bytes.size());
    left.close();
    QCOMPARE(recoverableDocuments().size(), size_t(1));
    auto recovered = Document::recover(left.fileName());
    VERIFY_RESULT(recovered);
    QVERIFY((*recovered)->marks() == marks);
    QCOMPARE((*recovered)->headHash(), head);
    QCOMPARE(nameAt(**recovered, u"报送学院"_s), u"第二版"_s);
    QVERIFY((*recovered)->isModified());
    // A name alone is worth recovering too.
    VERIFY_RESULT((*recovered)->save());
    VERIFY_RESULT(nameVersion(**recovered, 0, u"初稿"_s));
    const QByteArray nameOnly = contentOf(folder.filePath(folder.entryList({u"*.journal"_s}).value(0)));
    recovered->reset();
    QVERIFY(left.open(QFile::WriteOnly) && left.write(nameOnly) == nameOnly.size());
    left.close();
    QCOMPARE(recoverableDocuments().size(), size_t(1));
}

void TestVersions::marksOfACopyComeAlong()
{
    auto mine = saved();
    const QString copy = m_files->path(u"work/theirs.micromajor"_s);
    QVERIFY(QFile::copy(mine->path(), copy));
    auto theirs = Document::open(copy);
    VERIFY_RESULT(theirs);
    VERIFY_RESULT((*theirs)->apply(setName(u"他们的"_s)));
    VERIFY_RESULT(nameVersion(**theirs, 1, u"报送学院"_s));
    VERIFY_RESULT(nameVersion(**theirs, 0, u"初稿"_s));
    VERIFY_RESULT(nameVersion(**theirs, 2, u"他们的版本"_s));
    VERIFY_RESULT(nameVersion(*mine, 1, u"初稿"_s));
    const auto taken = takeMarks(*mine, **theirs);
    VERIFY_RESULT(taken);
    QCOMPARE(*taken, 1); // "初稿" is another state here, and revision 2 is not here at all
    QCOMPARE(mine->marks().versions.size(), size_t(2));
    QCOMPARE(nameAt(*mine, u"报送学院"_s), u"第一版"_s);
    QCOMPARE(*takeMarks(*mine, **theirs), 0);
}

void TestVersions::backToIsOneEdit()
{
    auto document = saved();
    const QByteArray wanted = document->snapshot();
    QRandomGenerator random(3);
    for (int i = 0; i < 30; ++i)
        VERIFY_RESULT(document->apply(randomEdit(*document->program(), random)));
    const QByteArray before = document->snapshot();
    const int head = document->head();
    const auto edit = backTo(*document, 1);
    VERIFY_RESULT(edit);
    VERIFY_RESULT(document->apply(*edit));
    QCOMPARE(document->head(), head + 1);
    QVERIFY(document->snapshot() == wanted);
    QVERIFY(document->undoLabel().text(Language::English).startsWith(u"Back to"_s));
    VERIFY_RESULT(document->undo());
    QVERIFY(document->snapshot() == before);
    QCOMPARE(backTo(*document, 99).error().kind, Error::Kind::NotFound);
}

void TestVersions::olderFilesOpenAndGetNames()
{
    const QString file = m_files->newFile(u"old.micromajor"_s);
    const Result<StoredDocument> present = loadDocument(contentOf(file), file);
    VERIFY_RESULT(present);
    Result<Connection> old = Connection::openCopy(contentOf(file));
    VERIFY_RESULT(old);
    VERIFY_RESULT(old->execute("DROP TABLE revision_name; DROP TABLE seal; PRAGMA user_version = 1"));
    const Result<QByteArray> hash = contentHash(*old, present->history, 1);
    VERIFY_RESULT(hash);
    VERIFY_RESULT(old->execute("UPDATE content_hash SET sha256 = x'" + hash->toHex() + "'"));
    const QByteArray bytes = old->serialized().value();
    QFile target(file);
    QVERIFY(target.open(QFile::WriteOnly) && target.write(bytes) == bytes.size());
    target.close();

    auto document = Document::open(file);
    VERIFY_RESULT(document);
    QCOMPARE(contentOf(file), bytes); // opening changes nothing
    QVERIFY(!(*document)->isModified());
    QCOMPARE(nameNow(**document), u"第一版"_s);
    QCOMPARE((*document)->revisions().size(), size_t(2));
    VERIFY_RESULT(nameVersion(**document, 1, u"报送学院"_s));
    VERIFY_RESULT((*document)->save());
    QCOMPARE(qFromBigEndian<quint32>(contentOf(file).constData() + 60), quint32(schema::currentVersion()));
    document->reset();
    document = Document::open(file);
    VERIFY_RESULT(document);
    QCOMPARE(nameAt(**document, u"报送学院"_s), u"第一版"_s);
}

void TestVersions::cleanCopyHoldsNothingPrivate()
{
    Program program = sampleProgram(5);
    QVERIFY(!program.people.empty());
    program.people[0].phone = u"13800001111"_s;
    program.people[0].email = u"chen@uni.example"_s;
    Comment comment;
    comment.id.value = u"k1"_s;
    comment.text = u"批注内容"_s;
    program.comments.push_back(comment);
    Reviewer reviewer;
    reviewer.id.value = u"r1"_s;
    reviewer.name = u"评审人甲"_s;
    program.reviewers.push_back(reviewer);
    RubricCriterion criterion;
    criterion.id.value = u"i1"_s;
    criterion.title = u"指标一"_s;
    program.rubricCriteria.push_back(criterion);
    ReviewScore score;
    score.id.value = u"s1"_s;
    score.reviewerId = reviewer.id;
    score.criterionId = criterion.id;
    score.comment = u"评语内容"_s;
    program.reviewScores.push_back(score);
    Decision decision;
    decision.id.value = u"d1"_s;
    decision.conditions = u"修改条件内容"_s;
    program.decisions.push_back(decision);
    auto document = Document::create(program, Message(u"New"_s));
    VERIFY_RESULT(document);
    VERIFY_RESULT((*document)->apply(setName(u"秘密的旧名称"_s)));
    VERIFY_RESULT((*document)->apply(setName(u"新名称"_s)));
    VERIFY_RESULT(nameVersion(**document, 1, u"内部版本"_s));

    auto copy = Document::create(cleanCopy(*(*document)->program()), Message(u"Clean copy"_s));
    VERIFY_RESULT(copy);
    const QString file = m_files->path(u"work/clean.micromajor"_s);
    VERIFY_RESULT((*copy)->saveAs(file));
    const QByteArray bytes = contentOf(file);
    for (const QString &kept : {u"13800001111"_s, u"chen@uni.example"_s, u"批注内容"_s, u"评审人甲"_s, u"评语内容"_s, u"修改条件内容"_s, u"秘密的旧名称"_s, u"内部版本"_s})
        QVERIFY2(!bytes.contains(kept.toUtf8()), qPrintable(kept));
    for (const QString &there : {u"新名称"_s, u"指标一"_s, program.people[0].name})
        QVERIFY2(bytes.contains(there.toUtf8()), qPrintable(there));
    QCOMPARE((*copy)->revisions().size(), size_t(1));
    QVERIFY((*copy)->program()->courses == (*document)->program()->courses);
}

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
