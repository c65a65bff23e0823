#include "TestFiles.h"
#include "core/document/Salvage.h"
#include "core/program/Program.h"
#include "core/sqlite/Connection.h"

#include <algorithm>

using namespace micromajor;

class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFlippedBitCostsNothing();
    void aDestroyedPageCostsItsTable();
    void aMissingEndCostsItsRows();
    void unusableRowsTakeTheirDependentsAlong();
    void whatIsNotOursIsRefused_data();
    void whatIsNotOursIsRefused();
    void anyDamageLeavesAValidProgram();

private:
    QString written(const QByteArray &bytes) const;
    QString crafted(const QByteArray &sql) const;
    std::unique_ptr<TestFiles> m_files;
    QByteArray m_good;
};

void TestSalvage::init()
{
    m_files = std::make_unique<TestFiles>();
    m_good = contentOf(m_files->newFile(QStringLiteral("good.micromajor")));
    QVERIFY(!m_good.isEmpty());
}

QString TestSalvage::written(const QByteArray &bytes) const
{
    QFile file(m_files->path(QStringLiteral("work/bad.micromajor")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail("cannot write a file", __FILE__, __LINE__);
    return file.fileName();
}

QString TestSalvage::crafted(const QByteArray &sql) const
{
    Result<Connection> file = Connection::openCopy(m_good);
    if (!file || !file->execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql))
        QTest::qFail("cannot craft a file", __FILE__, __LINE__);
    return written(file->serialized().value());
}

static QString sentences(const Salvaged &salvaged)
{
    QStringList all;
    for (const Message &loss : salvaged.losses)
        all += loss.text(Language::English);
    return all.join(QLatin1Char('\n'));
}

static Program goodProgram()
{
    Program program = sampleProgram(5);
    program.facts.nameZh = QStringLiteral("第一版");
    return program;
}

/// The page at which the table begins.
static qsizetype rootPage(const QByteArray &bytes, const QByteArray &table)
{
    Result<Connection> file = Connection::openUntrusted(bytes);
    Result<Statement> query = file->prepare("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'");
    return query && query->step().ok() ? query->integer(0) : 0;
}

void TestSalvage::aFlippedBitCostsNothing()
{
    QByteArray bytes = m_good;
    const qsizetype place = bytes.indexOf("MM3");
    QVERIFY(place > 0);
    bytes[place] = 'L';
    const QString path = written(bytes);
    QCOMPARE(Document::open(path).error().kind, Error::Kind::Damaged);
    const Result<Salvaged> salvaged = salvage(path);
    VERIFY_RESULT(salvaged);
    Program expected = goodProgram();
    // Which of the equal texts was hit: the row's, or the one in the history.
    if (salvaged->program != expected)
        expected.courses[3].code = QStringLiteral("LM3");
    QVERIFY(salvaged->program == expected);
    QCOMPARE(salvaged->losses.size(), size_t(1));
    QVERIFY2(sentences(*salvaged).contains(QStringLiteral("history")), qPrintable(sentences(*salvaged)));
    VERIFY_RESULT(Document::create(salvaged->program, Message(QStringLiteral("Salvaged"))));
}

void TestSalvage::aDestroyedPageCostsItsTable()
{
    const int pageSize = 1024;
    const qsizetype page = rootPage(m_good, "course");
    QVERIFY(page > 1);
    QByteArray bytes = m_good;
    bytes.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, 'x'));
    const QString path = written(bytes);
    const Result<Salvaged> salvaged = salvage(path);
    VERIFY_RESULT(salvaged);
    QVERIFY(contentOf(path) == bytes);
    const Program good = goodProgram();
    QVERIFY(salvaged->program.courses.empty());
    QVERIFY(salvaged->program.requisites.empty() && salvaged->program.outcomeSupports.empty());
    // An assessment can also be one of the whole program.
    QCOMPARE(salvaged->program.assessments.size(), size_t(5));
    QVERIFY(std::all_of(salvaged->program.assessments.begin(), salvaged->program.assessments.end(), [](const Assessment &row) { return row.courseId.value.isEmpty(); }));
    QVERIFY(salvaged->program.facts == good.facts);
    QVERIFY(salvaged->program.modules == good.modules && salvaged->program.outcomes == good.outcomes && salvaged->program.people == good.people);
    QVERIFY2(sentences(*salvaged).contains(QStringLiteral("5 rows of Course could not be read.")), qPrintable(sentences(*salvaged)));
    QVERIFY2(sentences(*salvaged).contains(QStringLiteral("they belong to rows that are lost")), qPrintable(sentences(*salvaged)));
    VERIFY_RESULT(Document::create(salvaged->program, Message(QStringLiteral("Salvaged"))));
}

void TestSalvage::aMissingEndCostsItsRows()
{
    const QString path = written(m_good.left(m_good.size() - 3000));
    QCOMPARE(Document::open(path).error().kind, Error::Kind::Damaged);
    const Result<Salvaged> salvaged = salvage(path);
    VERIFY_RESULT(salvaged);
    QVERIFY(salvaged->program.facts == goodProgram().facts);
    VERIFY_RESULT(Document::create(salvaged->program, Message(QStringLiteral("Salvaged"))));
}

void TestSalvage::unusableRowsTakeTheirDependentsAlong()
{
    const QString path = crafted("UPDATE course SET id = '' WHERE id = 'c4'; UPDATE module SET id = hex(zeroblob(40)) WHERE id = 'm0';"
                                 "UPDATE course SET credits = -1 WHERE id = 'c1'");
    const Result<Salvaged> salvaged = salvage(path);
    VERIFY_RESULT(salvaged);
    const Program &program = salvaged->program;
    QCOMPARE(program.modules.size(), size_t(3));
    QCOMPARE(program.courses.size(), size_t(4));
    QVERIFY(program.courses[0].moduleId.value.isEmpty()); // it was in the lost module
    QCOMPARE(program.courses[1].moduleId.value, QStringLiteral("m1"));
    QVERIFY(!tables::course.field(u"credits")->get(&program.courses[1]).index());
    QCOMPARE(program.outcomeSupports.size(), size_t(12));
    QVERIFY(std::none_of(program.outcomeSupports.begin(), program.outcomeSupports.end(), [](const OutcomeSupport &row) { return row.courseId.value == QStringLiteral("c4"); }));
    QCOMPARE(program.requisites.size(), size_t(3));
    const QString said = sentences(*salvaged);
    for (const char *part : {"One row of Course was left out because its identity", "3 rows of Outcome support were left out because they belong",
                             "One value of Course was out of range", " of Course pointed"})
        QVERIFY2(said.contains(QString::fromUtf8(part)), qPrintable(said));
    VERIFY_RESULT(Document::create(program, Message(QStringLiteral("Salvaged"))));
}

void TestSalvage::whatIsNotOursIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("foreign") << QByteArray("PRAGMA application_id = 1") << Error::Kind::NotOurs;
    QTest::newRow("newer") << QByteArray("PRAGMA user_version = 99") << Error::Kind::Newer;
    QTest::newRow("text") << QByteArray() << Error::Kind::NotOurs;
}

void TestSalvage::whatIsNotOursIsRefused()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const Error::Kind, kind);
    const QString path = sql.isEmpty() ? written("no database at all") : crafted(sql);
    const Result<Salvaged> salvaged = salvage(path);
    QVERIFY(!salvaged.ok());
    QCOMPARE(salvaged.error().kind, kind);
    QCOMPARE(salvaged.error().message, Document::open(path).error().message);
    QVERIFY(!salvage(written({})).ok());
    QCOMPARE(salvage(m_files->path(QStringLiteral("nothing"))).error().kind, Error::Kind::NotFound);
}

void TestSalvage::anyDamageLeavesAValidProgram()
{
    QRandomGenerator random(7);
    int useful = 0;
    for (int trial = 0; trial < 60; ++trial) {
        QByteArray bytes = m_good;
        const qsizetype place = 100 + qsizetype(random.bounded(qint64(bytes.size() - 1200)));
        for (qsizetype i = 0; i < 1000; ++i)
            bytes[place + i] = char(random.bounded(256));
        const Result<Salvaged> salvaged = salvage(written(bytes));
        if (!salvaged) {
            QCOMPARE(salvaged.error().kind, Error::Kind::Damaged);
            continue;
        }
        ++useful;
        VERIFY_RESULT(Document::create(salvaged->program, Message(QStringLiteral("Salvaged"))));
    }
    QVERIFY2(useful > 20, qPrintable(QString::number(useful)));
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
