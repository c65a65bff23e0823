// diff and merge as people and scripts run them.
#include "tests/cli/CommandLine.h"

#include "core/document/Document.h"
#include "core/document/FileCheck.h"
#include "core/exchange/json/ProgramJson.h"
#include "tests/review/Drafts.h"

using namespace micromajor;
using namespace Qt::StringLiterals;

class ReviewCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void diffOfTwoDrafts();
    void diffAsJson();
    void diffNamesProblemsThatLastWithAnotherFigure();
    void diffOfRevisions();
    void diffOfTheSame();
    void mergeWithoutConflicts();
    void conflictsNeedADecision();
    void filesWithoutCommonHistory();
    void misuse_data();
    void misuse();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    Run run(const QStringList &arguments) const { return commandLine(arguments + QStringList{u"--language"_s, u"en"_s}, m_folder->path()); }
    /// Continues a file on one side.
    void work(const char *from, const char *to, const QString &author, std::vector<Operation> operations) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReviewCliTest::work(const char *from, const char *to, const QString &author, std::vector<Operation> operations) const
{
    auto document = Document::open(path(from), Document::Mode::View);
    QVERIFY(document.ok());
    (*document)->setAuthor(author);
    QVERIFY((*document)->apply(editOf(std::move(operations))));
    QVERIFY((*document)->saveAs(path(to)));
}

void ReviewCliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("MICROMAJOR_DATA_FOLDER", m_folder->filePath(u".data"_s).toUtf8());
    Program program = draft();
    program.ruleSetUses = blankProgram().ruleSetUses;
    program.facts.country = u"CN"_s;
    program.facts.kind = u"micro-major"_s;
    auto document = Document::create(program, Message(u"New"_s));
    QVERIFY(document.ok());
    QVERIFY((*document)->saveAs(path("base.micromajor")));
    work("base.micromajor", "mine.micromajor", u"陈老师"_s, {setting<Course>("vision", "credits", amount(3))});
}

void ReviewCliTest::diffOfTwoDrafts()
{
    const Run diff = run({u"diff"_s, u"base.micromajor"_s, u"mine.micromajor"_s});
    QCOMPARE(diff.exitCode, 1);
    QVERIFY2(diff.output.contains("Courses (1)\n  计算机视觉: Credits 2 → 3\n"), diff.output.constData());
    QVERIFY2(diff.output.contains("Credits of the courses to take: 10 → 11"), diff.output.constData());
    QVERIFY2(diff.output.contains("New problems ("), diff.output.constData()); // 32 hours for 3 credits
    const Run chinese = commandLine({u"diff"_s, u"base.micromajor"_s, u"mine.micromajor"_s, u"--language"_s, u"zh"_s}, m_folder->path());
    QVERIFY2(chinese.output.contains("计算机视觉：学分"), chinese.output.constData());
}

void ReviewCliTest::diffAsJson()
{
    const QJsonObject diff = run({u"diff"_s, u"base.micromajor"_s, u"mine.micromajor"_s, u"--json"_s}).json().object();
    QCOMPARE(diff[u"different"_s].toBool(), true);
    QCOMPARE(diff[u"comparedBy"_s].toString(), u"identity"_s);
    QCOMPARE(diff[u"differences"_s].toArray().size(), 1);
    const QJsonObject difference = diff[u"differences"_s].toArray()[0].toObject();
    QCOMPARE(difference[u"kind"_s].toString(), u"recredited"_s);
    QCOMPARE(difference[u"section"_s].toString(), u"courses"_s);
    QCOMPARE(difference[u"after"_s].toObject(), (QJsonObject{{u"kind"_s, u"course"_s}, {u"id"_s, u"vision"_s}, {u"field"_s, u"credits"_s}}));
    QCOMPARE(difference[u"valueAfter"_s].toObject()[u"en"_s].toString(), u"3"_s);
    QCOMPARE(diff[u"figures"_s].toObject()[u"credits"_s].toObject()[u"after"_s].toObject()[u"zh"_s].toString(), u"11"_s);
    QVERIFY(diff[u"newProblems"_s].toArray().size() > 0);
}

void ReviewCliTest::diffNamesProblemsThatLastWithAnotherFigure()
{
    work("mine.micromajor", "later.micromajor", u"陈老师"_s, {setting<Course>("vision", "credits", amount(4))}); // 32 hours: too few for 3, and for 4
    const QStringList arguments{u"diff"_s, u"mine.micromajor"_s, u"later.micromajor"_s};
    const Run diff = run(arguments);
    QVERIFY2(!diff.output.contains("New problems"), diff.output.constData());
    QVERIFY2(diff.output.contains("Changed problems (2)\n"), diff.output.constData());
    QVERIFY2(diff.output.contains("32 hours for 4 credits are 8 hours per credit"), diff.output.constData());
    const QJsonObject json = run(arguments + QStringList{u"--json"_s}).json().object();
    QCOMPARE(json[u"changedProblems"_s].toArray()[0][u"rule"].toString(), u"hours-per-credit-outside-limits"_s);
}

void ReviewCliTest::diffOfRevisions()
{
    const QJsonArray log = run({u"log"_s, u"mine.micromajor"_s, u"--json"_s}).json()[u"revisions"].toArray();
    const QString first = log[1][u"hash"].toString().left(12);
    const QString second = log[0][u"hash"].toString().left(12);
    const Run forward = run({u"diff"_s, u"mine.micromajor"_s, u"--from"_s, first});
    QCOMPARE(forward.exitCode, 1);
    QVERIFY2(forward.output.contains("Credits 2 → 3"), forward.output.constData());
    const Run back = run({u"diff"_s, u"mine.micromajor"_s, u"--from"_s, second, u"--to"_s, first});
    QVERIFY2(back.output.contains("Credits 3 → 2"), back.output.constData());
    QCOMPARE(run({u"diff"_s, u"mine.micromajor"_s, u"--from"_s, second}).exitCode, 0);
}

void ReviewCliTest::diffOfTheSame()
{
    const Run diff = run({u"diff"_s, u"mine.micromajor"_s, u"mine.micromajor"_s});
    QCOMPARE(diff.exitCode, 0);
    QVERIFY(diff.output.contains("The programs do not differ."));
}

void ReviewCliTest::mergeWithoutConflicts()
{
    work("base.micromajor", "theirs.micromajor", u"李工"_s, {setting<Course>("ethics", "term", Value(qint64(4)))});
    const Run merge = run({u"merge"_s, u"mine.micromajor"_s, u"theirs.micromajor"_s, u"--output"_s, u"both.micromajor"_s});
    QCOMPARE(merge.exitCode, 0);
    QVERIFY2(merge.output.contains("Taken over (1)\n  人工智能伦理: Term of offer 3 → 4\n"), merge.output.constData());
    const auto both = Document::open(path("both.micromajor"), Document::Mode::View);
    QVERIFY(both.ok());
    QCOMPARE((*both)->program()->courses[2].credits, Credits::whole(3));
    QCOMPARE((*both)->program()->courses[3].term, 4);
    QCOMPARE((*both)->revisions().size(), size_t(3)); // two of mine and the merge
    QCOMPARE((*both)->revisions()[2].label.text(Language::English), u"Merged with theirs.micromajor"_s);
    const auto checked = checkFile(path("both.micromajor"));
    QVERIFY(checked.ok() && checked->contentMatches && checked->brokenRevision < 0 && checked->historyReplays);
}

void ReviewCliTest::conflictsNeedADecision()
{
    work("base.micromajor", "theirs.micromajor", u"李工"_s, {setting<Course>("vision", "credits", amount(4))});
    const QStringList arguments{u"merge"_s, u"mine.micromajor"_s, u"theirs.micromajor"_s, u"--output"_s, u"both.micromajor"_s};
    const Run open = run(arguments);
    QCOMPARE(open.exitCode, 1);
    QVERIFY2(open.output.contains("Conflicts (1)\n  计算机视觉: both sides changed “Credits”\n      Mine (陈老师): 3\n      Theirs (李工): 4\n"), open.output.constData());
    QVERIFY(!QFile::exists(path("both.micromajor")));
    const QJsonObject json = run(arguments + QStringList{u"--json"_s}).json().object();
    QVERIFY(json[u"written"_s].isNull());
    QCOMPARE(json[u"conflicts"_s].toArray()[0][u"kind"].toString(), u"both-changed"_s);
    QCOMPARE(run(arguments + QStringList{u"--take"_s, u"theirs"_s}).exitCode, 0);
    QCOMPARE((*Document::open(path("both.micromajor"), Document::Mode::View))->program()->courses[2].credits, Credits::whole(4));
    QCOMPARE(run(arguments + QStringList{u"--take"_s, u"theirs"_s}).exitCode, 2); // never over a file that is there
}

void ReviewCliTest::filesWithoutCommonHistory()
{
    Program other = draft();
    other.courses[2].credits = Credits::whole(6);
    QVERIFY(writeFile(path("other.json"), toJson(other)));
    const QStringList arguments{u"merge"_s, u"mine.micromajor"_s, u"other.json"_s, u"--output"_s, u"both.micromajor"_s};
    const Run open = run(arguments);
    QCOMPARE(open.exitCode, 1);
    QVERIFY2(open.output.contains("no revision in common"), open.output.constData());
    QVERIFY(!QFile::exists(path("both.micromajor")));
    QCOMPARE(run(arguments + QStringList{u"--take"_s, u"mine"_s}).exitCode, 0);
    QCOMPARE((*Document::open(path("both.micromajor"), Document::Mode::View))->program()->courses[2].credits, Credits::whole(3));
}

void ReviewCliTest::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addRow("one file") << QStringList{u"diff"_s, u"mine.micromajor"_s} << QByteArray("Name two files");
    QTest::addRow("two files and a revision") << QStringList{u"diff"_s, u"mine.micromajor"_s, u"base.micromajor"_s, u"--from"_s, u"abcd"_s} << QByteArray("Name two files");
    QTest::addRow("no such revision") << QStringList{u"diff"_s, u"mine.micromajor"_s, u"--from"_s, u"xyz"_s} << QByteArray("No revision begins with “xyz”");
    QTest::addRow("missing file") << QStringList{u"diff"_s, u"mine.micromajor"_s, u"nowhere.micromajor"_s} << QByteArray("there is no such file");
    QTest::addRow("no output") << QStringList{u"merge"_s, u"mine.micromajor"_s, u"base.micromajor"_s} << QByteArray("--output FILE");
    QTest::addRow("output exists") << QStringList{u"merge"_s, u"mine.micromajor"_s, u"base.micromajor"_s, u"--output"_s, u"base.micromajor"_s} << QByteArray("exists already");
    QTest::addRow("output without history") << QStringList{u"merge"_s, u"mine.micromajor"_s, u"base.micromajor"_s, u"--output"_s, u"x.json"_s} << QByteArray("keeps its history");
    QTest::addRow("unknown side") << QStringList{u"merge"_s, u"mine.micromajor"_s, u"base.micromajor"_s, u"--output"_s, u"x.micromajor"_s, u"--take"_s, u"both"_s} << QByteArray("mine | theirs");
}

void ReviewCliTest::misuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sentence);
    const Run refused = run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains(sentence), refused.errors.constData());
    QVERIFY(refused.output.isEmpty());
}

QTEST_GUILESS_MAIN(ReviewCliTest)
#include "tst_review_cli.moc"
