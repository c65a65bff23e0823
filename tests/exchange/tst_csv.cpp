#include "core/analysis/RequisiteGraph.h"
#include "core/analysis/Totals.h"
#include "core/exchange/csv/CurriculumCsv.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

static const QByteArray head = R"(Curriculum,Basket Weaving,,,,,,,,,
Institution,ACME State University,,,,,,,,,
Degree Type,AA,,,,,,,,,
System Type,semester,,,,,,,,,
CIP,445786,,,,,,,,,
Courses,,,,,,,,,,
Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name
)";

static const QByteArray basket = head + R"(1,Introduction to Baskets,BW,101,,,,3,ACME,Baskets I
2,Basic Basket Forms,BW,111,1,,3,2.5,ACME,Baskets II
3,Basic Basket Forms Lab,BW,111L,,,,1,ACME,
4,Advanced Basketry,BW,201,2; 3,1,,,ACME,
5,General Elective,,,,,,3,,
)";

static QString errorOf(const QByteArray &bytes)
{
    const Result<CsvImport> result = curriculumFromCsv(bytes, u"plan.csv"_s);
    return result ? QString() : result.error().message.text(Language::English);
}

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeLayout();
    void figuresOfTheImport();
    void tolerated_data();
    void tolerated();
    void encodings_data();
    void encodings();
    void quotedCells();
    void degreePlan();
    void chineseNames();
    void notesNameWhatWasLeftOut();
    void refused_data();
    void refused();
    void tooManyCourses();
    void truncatedAnywhereNeverCrashes();
};

void TestCsv::wholeLayout()
{
    const Result<CsvImport> result = curriculumFromCsv(basket, u"plan.csv"_s);
    QVERIFY2(result.ok(), qPrintable(errorOf(basket)));
    const Program &program = result->program;
    QCOMPARE(program.facts.nameEn, u"Basket Weaving"_s);
    QCOMPARE(program.facts.nameZh, QString());
    QCOMPARE(program.facts.institution, u"ACME State University"_s);
    QCOMPARE(program.facts.sourceNote, u"Degree Type: AA; System Type: semester; CIP: 445786"_s);
    QVERIFY(!program.facts.creditsStated);
    QCOMPARE(program.courses.size(), size_t(5));
    QCOMPARE(program.courses[1].id.value, u"c2"_s);
    QCOMPARE(program.courses[1].nameEn, u"Basic Basket Forms"_s);
    QCOMPARE(program.courses[1].code, u"BW 111"_s);
    QCOMPARE(program.courses[1].credits->toString(), u"2.5"_s);
    QVERIFY(!program.courses[3].credits);
    QCOMPARE(program.courses[4].code, QString());
    QStringList requisites;
    for (const Requisite &requisite : program.requisites)
        requisites.append(requisite.requiredId.value + u' ' + requisite.kind + u' ' + requisite.courseId.value);
    QCOMPARE(requisites, QStringList({u"c1 pre c2"_s, u"c3 strict c2"_s, u"c2 pre c4"_s, u"c3 pre c4"_s, u"c1 co c4"_s}));
}

void TestCsv::figuresOfTheImport()
{
    const Result<CsvImport> result = curriculumFromCsv(basket, u"plan.csv"_s);
    QVERIFY(result.ok());
    const RequisiteGraph graph = requisiteGraph(result->program);
    QCOMPARE(graph.metrics.delay, 13); // 1→2→4 and 3→2→4, beside 5
    QCOMPARE(graph.metrics.blocking, 5);
    QCOMPARE(graph.metrics.centrality.toString(), u"6"_s);
    QCOMPARE(totals(result->program).credits.missing.front().value, u"c4"_s);
}

void TestCsv::tolerated_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray bytes = basket;
    QTest::newRow("as it is") << bytes;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + bytes;
    QTest::newRow("CRLF") << QByteArray(bytes).replace("\n", "\r\n");
    QTest::newRow("CR") << QByteArray(bytes).replace("\n", "\r");
    QTest::newRow("no line end at the end") << bytes.chopped(1);
    QTest::newRow("blank lines") << QByteArray(bytes).replace("\n", "\n,,,\n\n");
    QTest::newRow("one cell too many") << QByteArray(bytes).replace("\n", ",\n");
    QTest::newRow("no Canonical Name")
        << QByteArray(bytes).replace(",Canonical Name", "").replace(",Baskets II", "").replace(",Baskets I", "");
    QTest::newRow("trailing cells missing") << QByteArray(bytes).replace(",,,,,,,,,\n", "\n").replace("3,,\n", "3\n");
    QTest::newRow("a Term column") << QByteArray(bytes).replace("Canonical Name", "Canonical Name,Term");
    QTest::newRow("tabs") << QByteArray(bytes).replace(",", "\t");
    QTest::newRow("quoted") << QByteArray(bytes).replace("Course ID", "\"Course ID\"").replace("BW,", "\"BW\",").replace("2; 3", "\"2,3\"");
    QTest::newRow("spaces around") << QByteArray(bytes).replace(",", " , ");
    QTest::newRow("no Courses line") << QByteArray(bytes).replace("Courses,,,,,,,,,,\n", "");
    QTest::newRow("columns in another spelling") << QByteArray(bytes).replace("Strict-Corequisites", "strict corequisites");
}

void TestCsv::tolerated()
{
    QFETCH(QByteArray, bytes);
    const Result<CsvImport> plain = curriculumFromCsv(basket, u"plan.csv"_s);
    const Result<CsvImport> result = curriculumFromCsv(bytes, u"plan.csv"_s);
    QVERIFY2(result.ok(), qPrintable(errorOf(bytes)));
    QVERIFY(result->program == plain->program);
}

void TestCsv::encodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::newRow("UTF-8") << QByteArray("UTF-8") << false;
    QTest::newRow("UTF-8 mark") << QByteArray("UTF-8") << true;
    QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE") << false;
    QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE") << false;
    QTest::newRow("UTF-16LE mark") << QByteArray("UTF-16LE") << true;
    QTest::newRow("UTF-16BE mark") << QByteArray("UTF-16BE") << true;
    QTest::newRow("UTF-32LE mark") << QByteArray("UTF-32LE") << true;
    QTest::newRow("GB18030") << QByteArray("GB18030") << false;
}

void TestCsv::encodings()
{
    QFETCH(QByteArray, encoding);
    QFETCH(bool, mark);
    const QString text = QString::fromUtf8(basket).replace(u"Basic Basket Forms,"_s, u"微专业导论,"_s);
    QStringEncoder encoder(encoding.constData());
    if (!encoder.isValid()) {
        // A Qt without ICU has no GB18030; the file must then be refused with the way out.
        QVERIFY(errorOf("\xCE\xA2\xD7\xA8").contains(u"UTF-8"_s));
        return;
    }
    const QByteArray bytes = encoder(mark ? QChar(QChar::ByteOrderMark) + text : text);
    const Result<CsvImport> result = curriculumFromCsv(bytes, u"plan.csv"_s);
    QVERIFY2(result.ok(), qPrintable(errorOf(bytes)));
    QCOMPARE(result->program.courses[1].nameZh, u"微专业导论"_s);
    QCOMPARE(result->program.facts.nameEn, u"Basket Weaving"_s);
}

void TestCsv::quotedCells()
{
    const QByteArray bytes = head + "1,\"Baskets, \"\"woven\"\"\r\nby hand\",BW,1,,,,3\n2,5\" pipes,BW,2,1,,,1\n3,\"\",,,\"\",,,\"0\"\n";
    const Result<CsvImport> result = curriculumFromCsv(bytes, u"plan.csv"_s);
    QVERIFY2(result.ok(), qPrintable(errorOf(bytes)));
    QCOMPARE(result->program.courses[0].nameEn, u"Baskets, \"woven\"\r\nby hand"_s);
    QCOMPARE(result->program.courses[1].nameEn, u"5\" pipes"_s);
    QCOMPARE(result->program.courses[2].credits, Credits());
}

void TestCsv::degreePlan()
{
    const QByteArray bytes = R"(Curriculum,Basket Weaving
Degree Plan,4-Term Plan
Courses
Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name,Term
1,Calculus,MA,116,13,,,4,,,3
Additional Courses
Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name,Term
13,Precalculus,MA,110,,,,3,,,spring
Course Learning Outcomes
Course ID,Learning Outcome ID,Learning Outcome,Description,Requisites,Hours
1,7,Differentiate,,,2
)";
    const Result<CsvImport> result = curriculumFromCsv(bytes, u"plan.csv"_s);
    QVERIFY2(result.ok(), qPrintable(errorOf(bytes)));
    QCOMPARE(result->program.courses.size(), size_t(2));
    QCOMPARE(result->program.courses[0].term, 3);
    QVERIFY(!result->program.courses[1].term);
    QCOMPARE(result->program.requisites.size(), size_t(1));
    QCOMPARE(result->program.facts.sourceNote, u"Degree Plan: 4-Term Plan"_s);
    QCOMPARE(result->notes.size(), size_t(2));
    QCOMPARE(result->notes[0].text(Language::English), u"Row 8: the term “spring” is not a number and was left out."_s);
    QCOMPARE(result->notes[1].text(Language::English), u"The section “Course Learning Outcomes” was left out."_s);
}

void TestCsv::chineseNames()
{
    const QByteArray bytes = QByteArray(basket).replace("Basket Weaving", "竹编微专业").replace("General Elective", "AI 导论");
    const Result<CsvImport> result = curriculumFromCsv(bytes, u"plan.csv"_s);
    QVERIFY(result.ok());
    QCOMPARE(result->program.facts.nameZh, u"竹编微专业"_s);
    QCOMPARE(result->program.facts.nameEn, QString());
    QCOMPARE(result->program.courses[4].nameZh, u"AI 导论"_s);
}

void TestCsv::notesNameWhatWasLeftOut()
{
    const QByteArray bytes = QByteArray(basket).replace("Canonical Name", "Canonical Name,Complexity").replace("2; 3", "2;3;2");
    const Result<CsvImport> result = curriculumFromCsv(bytes, u"plan.csv"_s);
    QVERIFY(result.ok());
    QStringList notes;
    for (const Message &note : result->notes)
        notes.append(note.text(Language::English));
    QCOMPARE(notes, QStringList({u"Row 11: the requisite “2” is written twice and was taken once."_s,
                                 u"Columns left out, because a program has no place for them: Institution, Canonical Name."_s}));
    QCOMPARE(result->program.requisites.size(), size_t(5));
}

void TestCsv::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says"); // parts of the sentence, with |
    const auto with = [](const QByteArray &row) { return head + "1,Baskets,BW,1,,,,3\n" + row + "\n"; };
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("two courses with one id") << with("1,Again,,,,,,2") << u"row 9|“1”|row 8"_s;
    QTest::newRow("unknown requisite") << with("2,Forms,,,7,,,2") << u"row 9|“2” requires “7”"_s;
    QTest::newRow("negative credits") << with("2,Forms,,,,,,-2") << u"row 9|“Forms”|“-2”"_s;
    QTest::newRow("NaN") << with("2,,,,,,,NaN") << u"row 9|“2”|“NaN”"_s;
    QTest::newRow("infinite") << with("2,Forms,,,,,,1e400") << u"row 9|“1e400”"_s;
    QTest::newRow("finer than thousandths") << with("2,Forms,,,,,,1.23456") << u"row 9|three decimals"_s;
    QTest::newRow("enormous") << with("2,Forms,,,,,,99999999999999999999") << u"row 9"_s;
    QTest::newRow("no id") << with(",Forms,,,,,,2") << u"row 9|Course ID"_s;
    QTest::newRow("id too long") << with(QByteArray(64, 'x') + ",Forms") << u"row 9|63"_s;
    QTest::newRow("open quote") << with("2,\"Forms,,,,,,2\n3,More") << u"row 9|quotation mark"_s;
    QTest::newRow("gigantic cell") << with("2," + QByteArray(100'001, 'x')) << u"row 9|100000 characters"_s;
    QTest::newRow("other table") << QByteArray("name,price\nbread,2\n") << u"CurricularAnalytics|Course ID"_s;
    QTest::newRow("no column names") << QByteArray("Courses\n1,Baskets,BW,1\n") << u"row 2|Course ID"_s;
    QTest::newRow("a zip file") << QByteArray("PK\x03\x04\x14\0\6\0\x08\0\0\0!\0", 14) << u"not a table of text"_s;
    QTest::newRow("a database") << QByteArray("SQLite format 3\0\x10\0\1\1", 20) << u"not a table of text"_s;
    QTest::newRow("an image") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff", 18) << QString();
    QTest::newRow("nothing but zeros") << QByteArray(4096, '\0') << u"not a table of text"_s;
    QTest::newRow("no known encoding") << QByteArray("Courses\n\xFF\xFF\xFF\xFF") << u"UTF-8"_s;
    QTest::newRow("broken UTF-16") << QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6) << u"UTF-8"_s;
}

void TestCsv::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString error = errorOf(bytes);
    QVERIFY2(error.startsWith(u"plan.csv"_s), qPrintable(error));
    for (const QString &part : says.split(u'|'))
        QVERIFY2(error.contains(part), qPrintable(error));
}

void TestCsv::tooManyCourses()
{
    QByteArray bytes = head;
    for (int i = 1; i <= 20'000; ++i)
        bytes += QByteArray::number(i) + ",Course,,,,,,1\n";
    QVERIFY(curriculumFromCsv(bytes, u"plan.csv"_s).ok());
    bytes += "20001,Course,,,,,,1\n";
    QVERIFY2(errorOf(bytes).contains(u"row 20008: a program can have at most 20000 courses"_s), qPrintable(errorOf(bytes)));
}

void TestCsv::truncatedAnywhereNeverCrashes()
{
    const QByteArray bytes = QByteArray(basket).replace("General Elective", "\"AI\n导论\"");
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const Result<CsvImport> result = curriculumFromCsv(bytes.left(length), u"plan.csv"_s);
        if (!result)
            QVERIFY(result.error().message.text(Language::English).startsWith(u"plan.csv"_s));
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
