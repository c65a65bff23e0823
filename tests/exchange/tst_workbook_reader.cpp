#include "core/exchange/spreadsheet/NumberFormats.h"
#include "core/exchange/spreadsheet/WorkbookReader.h"
#include "tests/exchange/RawZip.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Workbooks as Excel, WPS, LibreOffice, openpyxl and the OpenXML SDK write them, and such as nobody should.
class WorkbookReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setInterfaceLanguage(Language::English); }
    void sharedAndInlineTexts();
    void valuesOfEveryKind();
    void cellsWithoutPlaces();
    void prefixesAndAbsolutePaths();
    void sheetsInOrderOfTheirTabs();
    void datesOfBothCalendars_data();
    void datesOfBothCalendars();
    void formatsThatAreDates_data();
    void formatsThatAreDates();
    void numbersAsTheyAreShown_data();
    void numbersAsTheyAreShown();
    void otherFilesAreNamed_data();
    void otherFilesAreNamed();
    void damagedWorkbooksAreRefused_data();
    void damagedWorkbooksAreRefused();
    void entitiesAreNeverRead();

private:
    struct Parts
    {
        QByteArray sheet;
        QByteArray shared = "<sst/>";
        QByteArray styles = "<styleSheet/>";
        QByteArray properties = "";
    };
    static QByteArray workbook(const Parts &parts)
    {
        return rawZip({{"[Content_Types].xml", "<Types/>"},
                       {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                       {"xl/workbook.xml", "<workbook xmlns:r=\"r\">" + parts.properties + "<sheets><sheet name=\"课程\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
                       {"xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        "<Relationship Id=\"rId2\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                        "<Relationship Id=\"rId3\" Type=\"http://x/styles\" Target=\"styles.xml\"/></Relationships>"},
                       {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + parts.sheet + "</sheetData></worksheet>"},
                       {"xl/sharedStrings.xml", parts.shared},
                       {"xl/styles.xml", parts.styles}});
    }
    static WorkbookSheet sheet(const Parts &parts)
    {
        const auto read = readWorkbook(workbook(parts), u"f.xlsx"_s);
        if (!read)
            qWarning("%s", qPrintable(read.error().text()));
        return read ? read->sheets.at(0) : WorkbookSheet();
    }
    static QString text(const WorkbookSheet &sheet, int row, int column)
    {
        const WorkbookCell *cell = sheet.at(row, column);
        return cell ? cell->text : u"(none)"_s;
    }
};

void WorkbookReaderTest::sharedAndInlineTexts()
{
    const WorkbookSheet read = sheet({
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"D1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 大数据 </t></is></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><r><t>机器</t></r><r><rPr><b/></rPr><t>学习</t></r></is></c><c r=\"B3\" t=\"s\"><v>2</v></c></row>",
        "<sst><si><t>a &amp; b</t></si><si><r><t>课</t></r><r><t>程</t></r><rPh sb=\"0\" eb=\"1\"><t>kecheng</t></rPh></si><si><t>一_x000A_二_x005F_x000A_</t></si></sst>"});
    QCOMPARE(text(read, 0, 0), u"课程"_s);
    QCOMPARE(text(read, 0, 1), u"a & b"_s);
    QCOMPARE(text(read, 0, 2), u"(none)"_s);
    QCOMPARE(text(read, 0, 3), u" 大数据 "_s);
    QCOMPARE(text(read, 2, 0), u"机器学习"_s);
    QCOMPARE(text(read, 2, 1), u"一\n二_x000A_"_s);
}

void WorkbookReaderTest::valuesOfEveryKind()
{
    const WorkbookSheet read = sheet({
        "<row r=\"1\"><c r=\"A1\"><v>2.5</v></c><c r=\"B1\" s=\"1\"><v>45901</v></c><c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"e\"><v>#DIV/0!</v></c>"
        "<c r=\"E1\"><f>SUM(A1:A9)</f><v>14</v></c><c r=\"F1\" t=\"str\"><f>A1&amp;\"x\"</f><v>2.5x</v></c><c r=\"G1\" s=\"2\"><v>0.35</v></c>"
        "<c r=\"H1\" t=\"d\"><v>2025-09-01</v></c><c r=\"I1\" s=\"1\"/><c r=\"J1\"><f>B1</f></c></row>",
        "<sst/>",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>"});
    using Kind = WorkbookCell::Kind;
    const std::vector<WorkbookCell> expected{
        {0, 0, Kind::Number, u"2.5"_s},  {0, 1, Kind::Date, u"2025-09-01"_s}, {0, 2, Kind::Boolean, u"1"_s},
        {0, 3, Kind::Fault, u"#DIV/0!"_s}, {0, 4, Kind::Number, u"14"_s, u"SUM(A1:A9)"_s}, {0, 5, Kind::Text, u"2.5x"_s, u"A1&\"x\""_s},
        {0, 6, Kind::Percent, u"35"_s},  {0, 7, Kind::Date, u"2025-09-01"_s}, {0, 9, Kind::Text, QString(), u"B1"_s}};
    QCOMPARE(read.cells.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(read.cells[i] == expected[i], qPrintable(u"%1: %2"_s.arg(i).arg(read.cells[i].text)));
}

void WorkbookReaderTest::cellsWithoutPlaces()
{
    const WorkbookSheet read = sheet({"<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"});
    QCOMPARE(text(read, 0, 1), u"2"_s);
    QCOMPARE(text(read, 4, 3), u"4"_s);
    QCOMPARE(text(read, 5, 0), u"5"_s);
}

void WorkbookReaderTest::prefixesAndAbsolutePaths()
{
    const auto read = readWorkbook(
        rawZip({{"[Content_Types].xml", "<Types/>"},
                {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/books/main.xml\"/></Relationships>"},
                {"books/main.xml", "\xEF\xBB\xBF<x:workbook xmlns:x=\"m\" xmlns:rel=\"r\"><x:sheets><x:sheet name=\"S\" sheetId=\"3\" state=\"hidden\" rel:id=\"R9\"/></x:sheets></x:workbook>"},
                {"books/_rels/main.xml.rels",
                 "<Relationships><Relationship Id=\"R9\" Type=\"http://x/worksheet\" Target=\"/sheets/one.xml\"/>"
                 "<Relationship Id=\"R8\" Type=\"http://x/sharedStrings\" Target=\"../sheets/texts.xml\"/></Relationships>"},
                {"sheets/one.xml", "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c></x:row></x:sheetData>"
                                   "<x:mergeCells count=\"1\"><x:mergeCell ref=\"A1:C2\"/></x:mergeCells></x:worksheet>"},
                {"sheets/texts.xml", "<x:sst xmlns:x=\"m\"><x:si><x:t>文</x:t></x:si></x:sst>"}}),
        u"f.xlsx"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    const WorkbookSheet &sheet = read->sheets.at(0);
    QCOMPARE(text(sheet, 0, 0), u"文"_s);
    QVERIFY(sheet.hidden);
    QCOMPARE(sheet.merges.size(), size_t(1));
    QCOMPARE(sheet.merges[0].lastRow, 1);
    QCOMPARE(sheet.merges[0].lastColumn, 2);
}

void WorkbookReaderTest::sheetsInOrderOfTheirTabs()
{
    const auto read = readWorkbook(
        rawZip({{"[Content_Types].xml", "<Types/>"},
                {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"二\" r:id=\"b\"/><sheet name=\"图\" r:id=\"c\"/><sheet name=\"一\" r:id=\"a\"/></sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels",
                 "<Relationships><Relationship Id=\"a\" Type=\"t/worksheet\" Target=\"s1.xml\"/><Relationship Id=\"b\" Type=\"t/worksheet\" Target=\"s2.xml\"/>"
                 "<Relationship Id=\"c\" Type=\"t/chartsheet\" Target=\"c1.xml\"/></Relationships>"},
                {"xl/s1.xml", "<worksheet><sheetData/></worksheet>"},
                {"xl/s2.xml", "<worksheet><sheetData/></worksheet>"}}),
        u"f.xlsx"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->sheets.size(), size_t(2));
    QCOMPARE(read->sheets[0].name, u"二"_s);
    QCOMPARE(read->sheets[1].name, u"一"_s);
}

void WorkbookReaderTest::datesOfBothCalendars_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("date");
    QTest::newRow("first") << 1.0 << false << u"1900-01-01"_s;
    QTest::newRow("before the day that never was") << 59.0 << false << u"1900-02-28"_s;
    QTest::newRow("the day that never was") << 60.0 << false << QString();
    QTest::newRow("after it") << 61.0 << false << u"1900-03-01"_s;
    QTest::newRow("today") << 45901.0 << false << u"2025-09-01"_s;
    QTest::newRow("with time") << 45901.354166666667 << false << u"2025-09-01T08:30:00"_s;
    QTest::newRow("almost midnight") << 45900.9999999999 << false << u"2025-09-01"_s;
    QTest::newRow("time alone") << 0.75 << false << u"18:00:00"_s;
    QTest::newRow("1904") << 44439.0 << true << u"2025-09-01"_s;
    QTest::newRow("1904, first") << 0.0 << true << u"1904-01-01"_s;
    QTest::newRow("last") << 2958465.0 << false << u"9999-12-31"_s;
    QTest::newRow("too late") << 2958466.0 << false << QString();
    QTest::newRow("negative") << -1.0 << false << QString();
}

void WorkbookReaderTest::datesOfBothCalendars()
{
    QFETCH(double, serial);
    QFETCH(bool, from1904);
    QTEST(dateText(serial, from1904), "date");
}

void WorkbookReaderTest::formatsThatAreDates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const int date = int(NumberKind::Date), plain = int(NumberKind::Plain), percent = int(NumberKind::Percent);
    QTest::newRow("iso") << u"yyyy-mm-dd"_s << date;
    QTest::newRow("Chinese") << u"yyyy\"年\"m\"月\";@"_s << date;
    QTest::newRow("locale") << u"[$-804]aaaa;@"_s << plain;
    QTest::newRow("elapsed") << u"[h]:mm"_s << date;
    QTest::newRow("general") << u"General"_s << plain;
    QTest::newRow("unit") << u"0.0\"学时 (hours)\""_s << plain;
    QTest::newRow("colour") << u"[Red]0.00;[DarkRed]-0.00"_s << plain;
    QTest::newRow("escaped") << u"0\\d"_s << plain;
    QTest::newRow("padding") << u"0_d"_s << plain;
    QTest::newRow("percent") << u"0.0%"_s << percent;
    QTest::newRow("unclosed") << u"0\"d"_s << plain;
}

void WorkbookReaderTest::formatsThatAreDates()
{
    QFETCH(QString, code);
    QTEST(int(kindOfFormat(code)), "kind");
}

void WorkbookReaderTest::numbersAsTheyAreShown_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    for (const auto &[stored, shown] : std::initializer_list<std::pair<QString, QString>>{
             {u"2"_s, u"2"_s}, {u"2.0"_s, u"2"_s}, {u"15.5"_s, u"15.5"_s}, {u"1.1000000000000001"_s, u"1.1"_s}, {u"0.1"_s, u"0.1"_s}, {u"1E-3"_s, u"0.001"_s},
             {u"-3.125"_s, u"-3.125"_s}, {u"1e3"_s, u"1000"_s}, {u"202500001234"_s, u"202500001234"_s}, {u"123456789012345678"_s, u"123456789012346000"_s},
             {u"007"_s, u"7"_s}, {u"0"_s, u"0"_s}, {u"-0"_s, u"0"_s}, {u"9.9999999999999996"_s, u"10"_s}, {u"1e300"_s, u"1e+300"_s}, {u"abc"_s, QString()}, {u"nan"_s, QString()}})
        QTest::newRow(qPrintable(stored)) << stored << shown;
}

void WorkbookReaderTest::numbersAsTheyAreShown()
{
    QFETCH(QString, stored);
    QTEST(decimalText(stored), "shown");
}

void WorkbookReaderTest::otherFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("macros") << rawZip({{"[Content_Types].xml", "<Types/>"}, {"xl/vbaProject.bin", "x"}}) << u"macros"_s;
    QTest::newRow("macros by type") << rawZip({{"[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"}}) << u"macros"_s;
    QTest::newRow("xlsb") << rawZip({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", "x"}}) << u"binary"_s;
    QTest::newRow("ods") << rawZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}) << u"OpenDocument"_s;
    QTest::newRow("docx") << rawZip({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}}) << u"Word document"_s;
    QTest::newRow("any zip") << rawZip({{"readme.txt", "hello"}}) << u"no Office file"_s;
}

void WorkbookReaderTest::otherFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto read = readWorkbook(bytes, u"f.xlsx"_s);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), int(Error::Kind::NotOurs));
    QVERIFY2(read.error().text().contains(reason), qPrintable(read.error().text()));
}

void WorkbookReaderTest::damagedWorkbooksAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no workbook") << rawZip({{"[Content_Types].xml", "<Types/>"}});
    QTest::newRow("no sheet") << rawZip({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet r:id=\"a\"/></sheets></workbook>"}});
    QTest::newRow("unknown shared text") << workbook({"<row><c t=\"s\"><v>7</v></c></row>"});
    QTest::newRow("negative shared text") << workbook({"<row><c t=\"s\"><v>-1</v></c></row>"});
    QTest::newRow("column beyond XFD") << workbook({"<row><c r=\"XFE1\"><v>7</v></c></row>"});
    QTest::newRow("endless column") << workbook({"<row><c r=\"" + QByteArray(5000, 'Z') + "1\"><v>7</v></c></row>"});
    QTest::newRow("row beyond the last") << workbook({"<row><c r=\"A99999999999\"><v>7</v></c></row>"});
    QTest::newRow("broken sheet") << workbook({"<row><c><v>7</v></row>"});
    QTest::newRow("broken texts") << workbook({"", "<sst><si><t>"});
}

void WorkbookReaderTest::damagedWorkbooksAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = readWorkbook(bytes, u"f.xlsx"_s);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), int(Error::Kind::Damaged));
    QVERIFY(read.error().text().contains(u"f.xlsx"));
}

void WorkbookReaderTest::entitiesAreNeverRead()
{
    const auto read = readWorkbook(workbook({"", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>"}), u"f.xlsx"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(u"document type definition"), qPrintable(read.error().text()));
}

} // namespace micromajor

QTEST_GUILESS_MAIN(micromajor::WorkbookReaderTest)
#include "tst_workbook_reader.moc"
