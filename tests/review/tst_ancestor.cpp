#include "core/document/PastProgram.h"
#include "core/review/Merge.h"
#include "tests/document/RandomEdits.h"
#include "tests/review/Drafts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class AncestorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPastStateComesBack();
    void undoneStatesToo();
    void commonRevisionOfTwoCopies();
    void oneCopyIsTheAncestor();
    void unrelatedDocuments();
    void undoneRevisionsAreNotCommon();
    void brokenChainsAreReported();
    void authorsOfChanges();

private:
    std::unique_ptr<Document> copyOf(Document &document, const char *name);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void AncestorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

static std::unique_ptr<Document> newDocument()
{
    auto made = Document::create(draft(), Message(u"New"_s));
    return made ? std::move(made).value() : nullptr;
}

/// The document goes on where it was; the copy is what a colleague got by mail.
std::unique_ptr<Document> AncestorTest::copyOf(Document &document, const char *name)
{
    const QString path = m_folder->filePath(QString::fromLatin1(name));
    if (!document.saveAs(path))
        return nullptr;
    const QString sent = path + u".sent.micromajor"_s;
    if (!QFile::copy(path, sent))
        return nullptr;
    auto opened = Document::open(sent, Document::Mode::View);
    return opened ? std::move(opened).value() : nullptr;
}

static void setCredits(Document &document, const char *course, int credits)
{
    QVERIFY(document.apply(editOf({setting<Course>(course, "credits", amount(credits))})));
}

void AncestorTest::everyPastStateComesBack()
{
    const std::unique_ptr<Document> document = newDocument();
    QRandomGenerator random(7);
    std::vector<Program> states{*document->program()};
    while (document->head() < 60) {
        QVERIFY(document->apply(randomEdit(*document->program(), random)));
        states.resize(size_t(document->head()) + 1);
        states.back() = *document->program();
    }
    for (int wanted = 0; wanted <= document->head(); ++wanted) {
        const Result<Program> past = programAt(*document->program(), document->revisions(), document->head(), wanted);
        QVERIFY2(past.ok(), qPrintable(QString::number(wanted)));
        QVERIFY2(*past == states[size_t(wanted)], qPrintable(QString::number(wanted)));
    }
    QCOMPARE(programAt(*document->program(), document->revisions(), document->head(), 61).error().kind, Error::Kind::NotFound);
    QCOMPARE(programAt(*document->program(), document->revisions(), document->head(), -1).error().kind, Error::Kind::NotFound);
}

void AncestorTest::undoneStatesToo()
{
    const std::unique_ptr<Document> document = newDocument();
    setCredits(*document, "vision", 5);
    setCredits(*document, "vision", 6);
    const Program last = *document->program();
    QVERIFY(document->undo());
    QVERIFY(document->undo());
    QCOMPARE(document->head(), 0);
    const Result<Program> undone = programAt(*document->program(), document->revisions(), 0, 2);
    QVERIFY(undone.ok());
    QVERIFY(*undone == last);
}

void AncestorTest::commonRevisionOfTwoCopies()
{
    const std::unique_ptr<Document> mine = newDocument();
    setCredits(*mine, "vision", 5);
    const Program common = *mine->program();
    const std::unique_ptr<Document> theirs = copyOf(*mine, "a.micromajor");
    QVERIFY(theirs);
    setCredits(*mine, "ethics", 2);
    setCredits(*mine, "ethics", 3);
    setCredits(*theirs, "algebra", 4);
    const auto ancestor = commonAncestor(*mine, *theirs);
    QVERIFY(ancestor.ok());
    QVERIFY(ancestor->has_value());
    QCOMPARE((*ancestor)->at.mine, 1);
    QCOMPARE((*ancestor)->at.theirs, 1);
    QVERIFY((*ancestor)->program == common);
    const MergeResult result = merge((*ancestor)->program, *mine->program(), *theirs->program());
    QCOMPARE(result.conflicts.size(), size_t(0));
    QVERIFY(mine->apply(mergeEdit(result, startingChoices(result), Message(u"Merge"_s))));
    QCOMPARE(mine->program()->courses[0].credits, Credits::whole(4));
    QCOMPARE(mine->program()->courses[3].credits, Credits::whole(3));
    QVERIFY(mine->undo()); // the whole merge is one step
    QCOMPARE(mine->program()->courses[0].credits, Credits::whole(3));
}

void AncestorTest::oneCopyIsTheAncestor()
{
    const std::unique_ptr<Document> mine = newDocument();
    const std::unique_ptr<Document> theirs = copyOf(*mine, "a.micromajor");
    QVERIFY(theirs);
    setCredits(*mine, "ethics", 2);
    const auto ancestor = commonAncestor(*mine, *theirs);
    QVERIFY(ancestor.ok() && *ancestor);
    QVERIFY((*ancestor)->program == *theirs->program());
}

void AncestorTest::unrelatedDocuments()
{
    const std::unique_ptr<Document> mine = newDocument();
    auto theirs = Document::create(sampleProgram(3), Message(u"Other"_s));
    QVERIFY(theirs.ok());
    const auto ancestor = commonAncestor(*mine, **theirs);
    QVERIFY(ancestor.ok());
    QVERIFY(!*ancestor);
}

void AncestorTest::undoneRevisionsAreNotCommon()
{
    const std::unique_ptr<Document> mine = newDocument();
    setCredits(*mine, "vision", 5);
    const std::unique_ptr<Document> theirs = copyOf(*mine, "a.micromajor");
    QVERIFY(theirs);
    QVERIFY(theirs->undo());
    const auto common = commonRevision(*mine, *theirs);
    QVERIFY(common.ok() && *common);
    QCOMPARE((*common)->mine, 0);
}

void AncestorTest::brokenChainsAreReported()
{
    const std::unique_ptr<Document> mine = newDocument();
    const std::unique_ptr<Document> theirs = copyOf(*mine, "a.micromajor");
    QVERIFY(theirs);
    // Nothing but a defect or a forger changes a revision in memory.
    const_cast<std::vector<Revision> &>(theirs->revisions())[0].author = u"somebody else"_s;
    QCOMPARE(commonRevision(*mine, *theirs).error().kind, Error::Kind::Damaged);
    QCOMPARE(commonRevision(*theirs, *mine).error().kind, Error::Kind::Damaged);
}

void AncestorTest::authorsOfChanges()
{
    const std::unique_ptr<Document> document = newDocument();
    document->setAuthor(u"陈老师"_s);
    setCredits(*document, "vision", 5);
    document->setAuthor(u"李工"_s);
    setCredits(*document, "ethics", 5);
    QVERIFY(document->apply(editOf({removing<Requisite>("needs")})));
    const Authorship all(*document, 0);
    QCOMPARE(all.of(tables::course, u"vision"_s), u"陈老师"_s);
    QCOMPARE(all.of(tables::course, u"ethics"_s), u"李工"_s);
    QCOMPARE(all.of(tables::requisite, u"needs"_s), u"陈老师、李工"_s);
    QCOMPARE(all.timeOf(tables::course, u"vision"_s), document->revisions()[1].time);
    QVERIFY(!all.timeOf(tables::requisite, u"needs"_s).isValid());
    QCOMPARE(Authorship(*document, 1).of(tables::course, u"vision"_s), u"李工"_s);
    QCOMPARE(Authorship(*document, document->head()).of(tables::course, u"vision"_s), QString());
}

QTEST_GUILESS_MAIN(AncestorTest)
#include "tst_ancestor.moc"
