#include "TestFiles.h"
#include "core/base/AtomicFile.h"
#include "core/base/DataFolder.h"
#include "core/document/FileCheck.h"
#include "core/document/RecoveryJournal.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>

using namespace micromajor;

static QStringList journals()
{
    const QDir folder(dataFolder(QStringLiteral("recovery")));
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files))
        paths << folder.filePath(name);
    return paths;
}

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void journalLivesFromFirstEditToSaveOrClose();
    void journalOfARunningCopyIsLeftAlone();
    void recoveryRepeatsEveryKindOfStep();
    void tornLastRecordIsIgnored();
    void savedEditsAreNotOffered();
    void undoAfterSavingIsOffered();
    void editsTakenBackAreNotOffered();
    void chosenByContentNotByDate();
    void recoveredDocumentGoesOn();
    void recoveredDocumentSeesAChangedFile();
    void discardedJournalIsKeptAmongBackups();
    void killsLoseNothing();

private:
    /// What kill -9 would leave of the only journal now: the document lives on, its journal's bytes stand there unlocked.
    QString crash(qsizetype cut = 0);
    QString path(const QString &name) const { return m_files->path(name); }
    std::unique_ptr<Document> newSaved();
    std::unique_ptr<TestFiles> m_files;
};

void TestRecovery::init()
{
    m_files = std::make_unique<TestFiles>();
}

QString TestRecovery::crash(qsizetype cut)
{
    const QByteArray bytes = contentOf(journals().value(0));
    const QString left = dataFolder(QStringLiteral("recovery")) + QStringLiteral("/left.journal");
    QFile file(left);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes.chopped(cut)) < 0)
        QTest::qFail("no journal", __FILE__, __LINE__);
    return left;
}

std::unique_ptr<Document> TestRecovery::newSaved()
{
    auto document = Document::create(sampleProgram(3), Message(QStringLiteral("New")));
    if (!document || !(*document)->saveAs(path(QStringLiteral("a.micromajor"))))
        return nullptr;
    return std::move(document).value();
}

void TestRecovery::journalLivesFromFirstEditToSaveOrClose()
{
    std::unique_ptr<Document> document = newSaved();
    QCOMPARE(journals().size(), 0);
    VERIFY_RESULT(document->apply(setName(QStringLiteral("a"))));
    QCOMPARE(journals().size(), 1);
    VERIFY_RESULT(document->save());
    QCOMPARE(journals().size(), 0);
    VERIFY_RESULT(document->undo());
    QCOMPARE(journals().size(), 1);
    document.reset();
    QCOMPARE(journals().size(), 0);
}

void TestRecovery::journalOfARunningCopyIsLeftAlone()
{
    const std::unique_ptr<Document> document = newSaved();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("a"))));
    QCOMPARE(recoverableDocuments().size(), 0u);
    QCOMPARE(Document::recover(journals()[0]).error().kind, Error::Kind::Locked);
    QCOMPARE(journals().size(), 1);
}

void TestRecovery::recoveryRepeatsEveryKindOfStep()
{
    auto created = Document::create(sampleProgram(3), Message(QStringLiteral("New")));
    VERIFY_RESULT(created);
    Document &document = **created;
    document.setAuthor(QStringLiteral("李老师"));
    QRandomGenerator random(3);
    for (int i = 0; i < 60; ++i)
        VERIFY_RESULT(document.apply(randomEdit(*document.program(), random)));
    for (int i = 0; i < 10; ++i)
        VERIFY_RESULT(document.undo());
    VERIFY_RESULT(document.redo());
    VERIFY_RESULT(document.redo());
    for (const char *text : {"t", "ty", "typ"})
        VERIFY_RESULT(document.apply(setName(QString::fromLatin1(text), QStringLiteral("key"))));
    VERIFY_RESULT(document.apply(setName(QStringLiteral("x"), QStringLiteral("key 2"))));
    VERIFY_RESULT(document.apply(setName(QStringLiteral("typ"), QStringLiteral("key 2")))); // taken back

    const QString left = crash();
    const std::vector<RecoverableDocument> found = recoverableDocuments();
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].journalPath, left);
    QCOMPARE(found[0].programName, QStringLiteral("typ"));
    QVERIFY(found[0].documentPath.isEmpty());
    QVERIFY(found[0].edits > 60);
    auto recovered = Document::recover(left);
    VERIFY_RESULT(recovered);
    QCOMPARE((*recovered)->headHash(), document.headHash());
    QVERIFY((*recovered)->snapshot() == document.snapshot());
    QCOMPARE((*recovered)->revisions().size(), document.revisions().size());
    QCOMPARE((*recovered)->revisions().back().author, QStringLiteral("李老师"));
    QVERIFY((*recovered)->isModified());
}

void TestRecovery::tornLastRecordIsIgnored()
{
    const std::unique_ptr<Document> document = newSaved();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("first"))));
    const qsizetype one = contentOf(journals()[0]).size();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("second"))));
    const qsizetype record = contentOf(journals()[0]).size() - one;
    for (qsizetype cut = 1; cut <= record; cut += 7) {
        (void)crash(cut);
        const std::vector<RecoverableDocument> found = recoverableDocuments();
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].edits, 1);
        QCOMPARE(found[0].programName, QStringLiteral("first"));
    }
    // Nothing of the first edit's record: there is no completed edit.
    (void)crash(record + 1);
    QCOMPARE(recoverableDocuments().size(), 0u);
    QCOMPARE(journals().size(), 1);
}

void TestRecovery::savedEditsAreNotOffered()
{
    const std::unique_ptr<Document> document = newSaved();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("a"))));
    const QString left = crash();
    VERIFY_RESULT(document->save());
    QCOMPARE(recoverableDocuments().size(), 0u);
    QVERIFY(!QFile::exists(left));
    // Also when the file went on since.
    VERIFY_RESULT(document->apply(setName(QStringLiteral("b"))));
    const QString again = crash();
    VERIFY_RESULT(document->save());
    VERIFY_RESULT(document->apply(setName(QStringLiteral("c"))));
    VERIFY_RESULT(document->save());
    QCOMPARE(recoverableDocuments().size(), 0u);
    QVERIFY(!QFile::exists(again));
}

void TestRecovery::undoAfterSavingIsOffered()
{
    const std::unique_ptr<Document> document = newSaved();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("a"))));
    VERIFY_RESULT(document->save());
    VERIFY_RESULT(document->undo());
    (void)crash();
    QCOMPARE(recoverableDocuments().size(), 1u);
}

void TestRecovery::editsTakenBackAreNotOffered()
{
    const std::unique_ptr<Document> document = newSaved();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("a"))));
    VERIFY_RESULT(document->undo());
    (void)crash();
    QCOMPARE(recoverableDocuments().size(), 0u);
}

void TestRecovery::chosenByContentNotByDate()
{
    const std::unique_ptr<Document> document = newSaved();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("a"))));
    const QString left = crash();
    // A sync client makes the old file look newer than the journal; a damaged one must not win either.
    const QByteArray bytes = contentOf(document->path());
    QFile file(document->path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addYears(1), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(recoverableDocuments().size(), 1u);
    VERIFY_RESULT(publishBytes(document->path(), bytes.left(bytes.size() / 2)));
    QCOMPARE(recoverableDocuments().size(), 1u);
    QVERIFY(QFile::exists(left));
}

void TestRecovery::recoveredDocumentGoesOn()
{
    std::unique_ptr<Document> document = newSaved();
    const QString file = document->path();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("a"))));
    const QString left = crash(0);
    document.reset();
    auto recovered = Document::recover(left);
    VERIFY_RESULT(recovered);
    QCOMPARE((*recovered)->path(), file);
    QCOMPARE((*recovered)->unsavedSteps(), 1);
    VERIFY_RESULT((*recovered)->apply(setName(QStringLiteral("b"))));
    // A second crash, right after the recovery.
    const QString twice = dataFolder(QStringLiteral("recovery")) + QStringLiteral("/twice.journal");
    QVERIFY(QFile::copy(left, twice));
    QCOMPARE(recoverableDocuments().size(), 1u);
    QCOMPARE(recoverableDocuments()[0].programName, QStringLiteral("b"));
    VERIFY_RESULT((*recovered)->save());
    QVERIFY(!QFile::exists(left));
    QCOMPARE(recoverableDocuments().size(), 0u);
    const Result<FileCheck> check = checkFile(file);
    VERIFY_RESULT(check);
    QVERIFY(check->contentMatches && check->historyReplays && check->brokenRevision < 0);
}

void TestRecovery::recoveredDocumentSeesAChangedFile()
{
    std::unique_ptr<Document> document = newSaved();
    const QString file = document->path();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("a"))));
    const QString left = crash();
    document.reset();
    {
        auto other = Document::open(file);
        VERIFY_RESULT(other);
        VERIFY_RESULT((*other)->apply(setName(QStringLiteral("by a colleague"))));
        VERIFY_RESULT((*other)->save());
    }
    QCOMPARE(recoverableDocuments().size(), 1u);
    auto recovered = Document::recover(left);
    VERIFY_RESULT(recovered);
    QCOMPARE((*recovered)->save().error().kind, Error::Kind::ChangedUnderneath);
    VERIFY_RESULT((*recovered)->saveAs(path(QStringLiteral("b.micromajor"))));
}

void TestRecovery::discardedJournalIsKeptAmongBackups()
{
    const std::unique_ptr<Document> document = newSaved();
    VERIFY_RESULT(document->apply(setName(QStringLiteral("a"))));
    const QString left = crash();
    const QByteArray bytes = contentOf(left);
    VERIFY_RESULT(discardRecovery(left));
    QCOMPARE(recoverableDocuments().size(), 0u);
    const QDir kept(dataFolder(QStringLiteral("backups/recovery")));
    QCOMPARE(kept.entryList(QDir::Files).size(), 1);
    QVERIFY(contentOf(kept.filePath(kept.entryList(QDir::Files)[0])) == bytes);
}

void TestRecovery::killsLoseNothing()
{
    QRandomGenerator random(200);
    qint64 acknowledged = 0;
    int recoveries = 0;
    for (int trial = 0; trial < 200; ++trial) {
        init();
        const bool saves = trial % 4 != 0;
        const QString file = path(QStringLiteral("a.micromajor"));
        const QString exported = path(QStringLiteral("export"));
        if (saves)
            newSaved().reset();
        const QByteArray original = contentOf(file);

        QProcess writer;
        writer.start(QStringLiteral(WRITER), {QString::number(trial), saves ? file : QStringLiteral("-"), exported});
        QVERIFY(writer.waitForStarted());
        const int wanted = random.bounded(40);
        const qint64 nanoseconds = random.bounded(4'000'000);
        QByteArray output;
        while (output.count('\n') < wanted && writer.waitForReadyRead())
            output += writer.readAllStandardOutput();
        QElapsedTimer timer; // busy, because the moment of the kill is the random thing here
        for (timer.start(); timer.nsecsElapsed() < nanoseconds;) {
        }
        QCOMPARE(writer.state(), QProcess::Running);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();

        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
        const QList<QByteArray> acknowledgement = lines.size() > 1 ? lines[lines.size() - 2].split(' ') : QList<QByteArray>();
        const QByteArray last = acknowledgement.value(0);
        acknowledged += lines.size() - 1;

        if (const QByteArray bytes = contentOf(exported); !bytes.isEmpty())
            QVERIFY(QCryptographicHash::hash(bytes.chopped(32), QCryptographicHash::Sha256) == bytes.last(32));
        if (contentOf(file) != original) {
            const Result<FileCheck> check = checkFile(file);
            VERIFY_RESULT(check);
            QVERIFY(check->contentMatches && check->historyReplays && check->brokenRevision < 0);
        }
        const std::vector<RecoverableDocument> found = recoverableDocuments();
        QVERIFY(found.size() <= 1);
        if (found.empty() && !saves) {
            // Nothing but the creation, or everything undone again (the last undo perhaps not acknowledged).
            QVERIFY2(acknowledgement.value(1).toInt() <= 1, qPrintable(QStringLiteral("trial %1").arg(trial)));
            continue;
        }
        auto document = found.empty() ? Document::open(file) : Document::recover(found[0].journalPath);
        VERIFY_RESULT(document);
        recoveries += int(found.size());
        if (last.isEmpty())
            continue;
        // At the last acknowledged step, or one further.
        int index = -1;
        const std::vector<Revision> &revisions = (*document)->revisions();
        for (size_t i = 0; i < revisions.size(); ++i)
            if (revisions[i].hash.toHex() == last)
                index = int(i);
        QVERIFY2(index >= 0 && qAbs((*document)->head() - index) <= 1, qPrintable(QStringLiteral("trial %1: head %2, acknowledged %3").arg(trial).arg((*document)->head()).arg(index)));
        VERIFY_RESULT((*document)->saveAs(path(QStringLiteral("after.micromajor"))));
        const Result<FileCheck> check = checkFile(path(QStringLiteral("after.micromajor")));
        VERIFY_RESULT(check);
        QVERIFY(check->contentMatches && check->historyReplays && check->brokenRevision < 0);
        // What was left of an interrupted save goes with the next one.
        QVERIFY(QDir(path({})).entryList({QStringLiteral(".*.tmp")}, QDir::Files | QDir::Hidden).isEmpty());
    }
    qInfo("%lld acknowledged steps, %d recoveries", acknowledged, recoveries);
    QVERIFY(recoveries > 50);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
