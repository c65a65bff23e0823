// What a seal proves: genuine ones hold, survive edits, and every way of changing what was sealed is told apart.
#include "TestFiles.h"
#include "core/document/ContentHash.h"
#include "core/document/FileCheck.h"
#include "core/document/Seals.h"
#include "core/document/StoredDocument.h"
#include "core/document/Versions.h"
#include "core/signature/Fingerprint.h"

#include <sys/stat.h>

using namespace micromajor;
using namespace Qt::StringLiterals;
using enum SealState::Kind;

class TestSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keyIsMadeOnceForItsUserAlone();
    void aDamagedKeyIsNotReplaced();
    void fingerprintsCanBeTyped();
    void sealHoldsInTheFile();
    void editAfterTheSeal();
    void sealedTwiceIsSealedOnce();
    void aSealNeedsAName();
    void sealOutlivesUndoAndAnotherWay();
    void everyBitOfASealCounts();
    void anotherKeyIsNotThisOne();
    void rewrittenHistoryIsReported();
    void contentThatWasNotSealed();
    void everyBitFlipInASealedFileIsFound();
    void digestKnowsContentNotSchema();

private:
    QString sealedFile(const QString &name = u"sealed.micromajor"_s);
    static SealState only(const std::vector<SealState> &states);
    /// The file with another history (and rows, by SQL), and a checksum that fits: what somebody can write who knows the format.
    static FileCheck forged(const QString &file, const std::function<void(std::vector<Revision> &, Marks &)> &change, const QByteArray &sql = {});
    std::unique_ptr<TestFiles> m_files;
    SigningKey m_key = SigningKey::generated();
};

void TestSeals::init()
{
    m_files = std::make_unique<TestFiles>();
}

QString TestSeals::sealedFile(const QString &name)
{
    const QString file = m_files->newFile(name);
    auto document = Document::open(file);
    if (!document || !seal(**document, u"王院长"_s, m_key) || !(*document)->save())
        QTest::qFail("cannot seal", __FILE__, __LINE__);
    return file;
}

SealState TestSeals::only(const std::vector<SealState> &states)
{
    if (states.size() != 1)
        QTest::qFail("not one seal", __FILE__, __LINE__);
    return states.empty() ? SealState() : states.front();
}

FileCheck TestSeals::forged(const QString &file, const std::function<void(std::vector<Revision> &, Marks &)> &change, const QByteArray &sql)
{
    Result<StoredDocument> stored = loadDocument(contentOf(file), file);
    if (!stored || !stored->connection.execute(sql))
        return {};
    std::vector<Revision> revisions = stored->history.revisions();
    Marks marks = stored->history.marks();
    change(revisions, marks);
    const int head = int(revisions.size()) - 1;
    const Result<QByteArray> bytes = storeDocument(stored->connection, History(revisions, head, marks));
    QFile target(file);
    if (!bytes || !target.open(QFile::WriteOnly) || target.write(*bytes) != bytes->size() || (target.close(), false))
        return {};
    Result<FileCheck> check = checkFile(file);
    return check ? *std::move(check) : FileCheck();
}

void TestSeals::keyIsMadeOnceForItsUserAlone()
{
    QVERIFY(!ownPublicKey());
    const auto first = ownSigningKey();
    VERIFY_RESULT(first);
    QVERIFY(first->isNew);
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(first->path).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, mode_t(0600));
    // Copied back with the permissions of another system.
    QCOMPARE(::chmod(QFile::encodeName(first->path).constData(), 0644), 0);
    const auto again = ownSigningKey();
    VERIFY_RESULT(again);
    QVERIFY(!again->isNew);
    QCOMPARE(again->key.publicKey, first->key.publicKey);
    QCOMPARE(ownPublicKey(), std::optional(first->key.publicKey));
    QCOMPARE(::stat(QFile::encodeName(first->path).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, mode_t(0600));
    QVERIFY(SigningKey::generated().publicKey != first->key.publicKey);
}

void TestSeals::aDamagedKeyIsNotReplaced()
{
    const auto own = ownSigningKey();
    VERIFY_RESULT(own);
    const QByteArray broken = contentOf(own->path).chopped(5);
    QFile file(own->path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(broken) > 0);
    file.close();
    QCOMPARE(ownSigningKey().error().kind, Error::Kind::Damaged);
    QCOMPARE(contentOf(own->path), broken);
    // Nothing at all was ever a key.
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.close();
    const auto anew = ownSigningKey();
    VERIFY_RESULT(anew);
    QVERIFY(anew->isNew);
}

void TestSeals::fingerprintsCanBeTyped()
{
    const QByteArray key(32, 'k');
    const QString shown = fingerprint(key);
    QCOMPARE(shown.size(), 32 + 7);
    QCOMPARE(shown.split(u' ').size(), 8);
    QVERIFY(isFingerprintOf(shown, key));
    QVERIFY(isFingerprintOf(shown.toLower().remove(u' '), key));
    QVERIFY(isFingerprintOf(QString(shown).replace(u' ', u':'), key));
    QVERIFY(!isFingerprintOf(shown.left(35), key)); // a beginning is not enough
    QVERIFY(!isFingerprintOf(shown, QByteArray(32, 'l')));
    QVERIFY(isFingerprint(shown) && !isFingerprint(shown.left(35)) && !isFingerprint(u"Z"_s.repeated(32)));
}

void TestSeals::sealHoldsInTheFile()
{
    const Result<FileCheck> check = checkFile(sealedFile());
    VERIFY_RESULT(check);
    QVERIFY(check->contentMatches && check->historyReplays && check->brokenRevision < 0);
    const SealState state = only(check->seals);
    QCOMPARE(state.kind, Holds);
    QCOMPARE(state.revision, 1);
    QCOMPARE(state.seal.reviewer, u"王院长"_s);
    QCOMPARE(state.seal.publicKey, m_key.publicKey);
}

void TestSeals::editAfterTheSeal()
{
    const QString file = sealedFile();
    auto document = Document::open(file);
    VERIFY_RESULT(document);
    VERIFY_RESULT((*document)->apply(setName(u"第二版"_s)));
    QCOMPARE(only(sealsOf(**document)).kind, ChangedSince);
    QVERIFY(only(sealsOf(**document)).isGenuine());
    QVERIFY(only(sealsOf(**document)).sentence().text(Language::English).contains(u"revision 1"_s));
    VERIFY_RESULT((*document)->save());
    const Result<FileCheck> check = checkFile(file);
    VERIFY_RESULT(check);
    QVERIFY(check->contentMatches && check->brokenRevision < 0 && check->historyReplays);
    QCOMPARE(only(check->seals).kind, ChangedSince);
    // The same content by another way is what was sealed.
    VERIFY_RESULT((*document)->apply(setName(u"第一版"_s)));
    QCOMPARE(only(sealsOf(**document)).kind, Holds);
}

void TestSeals::sealedTwiceIsSealedOnce()
{
    auto document = Document::open(sealedFile());
    VERIFY_RESULT(document);
    QVERIFY(!(*document)->isModified());
    VERIFY_RESULT(seal(**document, u" 王院长 "_s, m_key));
    QVERIFY(!(*document)->isModified());
    VERIFY_RESULT(seal(**document, u"李教授"_s, SigningKey::generated()));
    QVERIFY((*document)->isModified());
    QCOMPARE(sealsOf(**document).size(), size_t(2));
    QCOMPARE(sealsOf(**document)[1].kind, Holds);
}

void TestSeals::aSealNeedsAName()
{
    auto document = Document::open(m_files->newFile(u"a.micromajor"_s));
    VERIFY_RESULT(document);
    QCOMPARE(seal(**document, u"  "_s, m_key).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(seal(**document, u"x"_s.repeated(201), m_key).error().kind, Error::Kind::InvalidInput);
    QVERIFY((*document)->marks().isEmpty());
}

void TestSeals::sealOutlivesUndoAndAnotherWay()
{
    auto document = Document::open(sealedFile());
    VERIFY_RESULT(document);
    VERIFY_RESULT((*document)->undo());
    QCOMPARE(only(sealsOf(**document)).kind, ChangedSince);
    VERIFY_RESULT((*document)->apply(setName(u"另一版"_s)));
    QCOMPARE(only(sealsOf(**document)).kind, ChangedSince);
    QCOMPARE(only(sealsOf(**document)).revision, 1);
}

void TestSeals::everyBitOfASealCounts()
{
    auto document = Document::open(sealedFile());
    VERIFY_RESULT(document);
    const Marks good = (*document)->marks();
    const auto kindOf = [&](const std::function<void(Seal &)> &change) {
        Marks marks = good;
        change(marks.seals[0]);
        VERIFY_RESULT((*document)->setMarks(marks));
        const SealState state = only(sealsOf(**document));
        QVERIFY2(state.kind == BrokenSignature, state.code().data());
        QVERIFY(!state.isGenuine());
    };
    for (QByteArray Seal::*part : {&Seal::revision, &Seal::content, &Seal::publicKey, &Seal::signature}) {
        for (qsizetype bit = 0; bit < (good.seals[0].*part).size() * 8; ++bit)
            kindOf([&](Seal &seal) { (seal.*part)[bit / 8] = char((seal.*part)[bit / 8] ^ (1 << bit % 8)); });
        kindOf([&](Seal &seal) { (seal.*part).clear(); });
        kindOf([&](Seal &seal) { (seal.*part) += 'x'; });
    }
    kindOf([](Seal &seal) { seal.reviewer = u"王院长 "_s; });
    kindOf([](Seal &seal) { seal.time = seal.time.addMSecs(1); });
}

void TestSeals::anotherKeyIsNotThisOne()
{
    const QString file = sealedFile();
    const SigningKey other = SigningKey::generated();
    // Put in as the signer, without having signed.
    const FileCheck claimed = forged(file, [&](std::vector<Revision> &, Marks &marks) { marks.seals[0].publicKey = other.publicKey; });
    QCOMPARE(only(claimed.seals).kind, BrokenSignature);
    QVERIFY(!isSignedBy(other.publicKey, "text", signatureOf("text", m_key)));
    QVERIFY(isSignedBy(m_key.publicKey, "text", signatureOf("text", m_key)));
    // Signed anew under the same name: genuine, but with another fingerprint.
    auto document = Document::open(m_files->newFile(u"other.micromajor"_s));
    VERIFY_RESULT(document);
    VERIFY_RESULT(seal(**document, u"王院长"_s, other));
    QVERIFY(!isFingerprintOf(fingerprint(m_key.publicKey), only(sealsOf(**document)).seal.publicKey));
}

void TestSeals::rewrittenHistoryIsReported()
{
    const FileCheck renamed = forged(sealedFile(u"1.micromajor"_s), [](std::vector<Revision> &revisions, Marks &) { revisions[1].author = u"别人"_s; });
    QCOMPARE(only(renamed.seals).kind, HistoryBroken);
    QVERIFY(renamed.contentMatches);
    const FileCheck rehashed = forged(sealedFile(u"2.micromajor"_s), [](std::vector<Revision> &revisions, Marks &) {
        revisions[0].author = u"别人"_s;
        revisions[0].hash = History::hashOf(revisions[0]);
        revisions[1].parent = revisions[0].hash;
        revisions[1].hash = History::hashOf(revisions[1]);
    });
    QCOMPARE(rehashed.brokenRevision, -1);
    QCOMPARE(only(rehashed.seals).kind, RevisionMissing);
    const FileCheck removed = forged(sealedFile(u"3.micromajor"_s), [](std::vector<Revision> &revisions, Marks &) { revisions.pop_back(); });
    QCOMPARE(only(removed.seals).kind, RevisionMissing);
    // What breaks after the seal does not touch it.
    const QString file = sealedFile(u"4.micromajor"_s);
    auto document = Document::open(file);
    VERIFY_RESULT(document);
    VERIFY_RESULT((*document)->apply(setName(u"第二版"_s)));
    VERIFY_RESULT((*document)->save());
    document->reset();
    const FileCheck later = forged(file, [](std::vector<Revision> &revisions, Marks &) { revisions[2].author = u"别人"_s; });
    QCOMPARE(later.brokenRevision, 2);
    QCOMPARE(only(later.seals).kind, ChangedSince);
}

void TestSeals::contentThatWasNotSealed()
{
    const FileCheck check = forged(sealedFile(), [](std::vector<Revision> &, Marks &) {}, "UPDATE course SET note = 'x' WHERE id = 'c0'");
    QVERIFY(check.contentMatches);
    QCOMPARE(check.brokenRevision, -1);
    QCOMPARE(only(check.seals).kind, ContentDiffers);
}

void TestSeals::everyBitFlipInASealedFileIsFound()
{
    const QByteArray good = contentOf(sealedFile());
    const Result<StoredDocument> original = loadDocument(good, u"original"_s);
    VERIFY_RESULT(original);
    QRandomGenerator random(6);
    int refused = 0;
    const auto flip = [&](qsizetype place, int bit) {
        QByteArray flipped = good;
        flipped[place] = char(flipped[place] ^ (1 << bit));
        const Result<StoredDocument> loaded = loadDocument(flipped, u"flipped"_s);
        if (!loaded)
            ++refused;
        else
            QVERIFY2(loaded->history.marks() == original->history.marks(), qPrintable(QString::number(place)));
    };
    // The seal itself, bit by bit, and places all over the file.
    const qsizetype signature = good.indexOf(original->history.marks().seals[0].signature);
    QVERIFY(signature > 0);
    for (int bit = 0; bit < 64 * 8; bit += 3)
        flip(signature + bit / 8, bit % 8);
    QCOMPARE(refused, (64 * 8 + 2) / 3);
    for (int trial = 0; trial < 400; ++trial)
        flip(qsizetype(random.bounded(qint64(good.size()))), random.bounded(8));
}

void TestSeals::digestKnowsContentNotSchema()
{
    Program program = sampleProgram(3);
    const QByteArray digest = contentDigest(program);
    QCOMPARE(contentDigest(Program(program)), digest);
    std::swap(program.courses[0], program.courses[1]);
    QVERIFY(contentDigest(program) != digest); // order is content
    std::swap(program.courses[0], program.courses[1]);
    QCOMPARE(contentDigest(program), digest);
    program.courses[0].hours.reset();
    const QByteArray without = contentDigest(program);
    QVERIFY(without != digest);
    program.courses[0].hours = Hours::whole(0);
    QVERIFY(contentDigest(program) != without); // not stated is not zero
}

QTEST_GUILESS_MAIN(TestSeals)
#include "tst_seals.moc"
