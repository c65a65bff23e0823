#include "WordPages.h"

#include <QTest>

using namespace micromajor;

// The file itself: parts, markup, heights and widths.
class DocxPackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packageIsWellFormed();
    void sameFormGivesTheSameBytes();
    void namesAreTextAndNotMarkup();
    void lineBreaksAndForbiddenCharacters();
    void headRowsRepeatAndRowsStayWhole();
    void longTextsMayRunOverThePage();
    void gridsAddUpToTheTextWidth();
    void linesAreAsHighAsInThePdf();
    void fiveHundredCourses();
};

void DocxPackageTest::packageIsWellFormed()
{
    const auto bytes = docx(made(withChoice()));
    QVERIFY(bytes.ok());
    const Package package = unzipped(*bytes);
    QCOMPARE(package.names.value(0), u"[Content_Types].xml"_s);
    for (const QString &name : package.names) {
        pugi::xml_document part;
        QVERIFY2(part.load_buffer(package.parts[name].constData(), size_t(package.parts[name].size())), qPrintable(name));
    }
    // Every part that is declared or pointed to exists.
    pugi::xml_document types, relations;
    types.load_string(package.parts[u"[Content_Types].xml"_s].constData());
    for (const auto &part : types.select_nodes("//Override"))
        QVERIFY(package.parts.contains(QString::fromUtf8(part.node().attribute("PartName").value()).mid(1)));
    relations.load_string(package.parts[u"word/_rels/document.xml.rels"_s].constData());
    for (const auto &relation : relations.select_nodes("//Relationship"))
        QVERIFY(package.parts.contains(u"word/"_s + QString::fromUtf8(relation.node().attribute("Target").value())));
    // Every style that the body uses is defined.
    pugi::xml_document styles, body;
    styles.load_string(package.parts[u"word/styles.xml"_s].constData());
    body.load_string(package.parts[u"word/document.xml"_s].constData());
    for (const auto &use : body.select_nodes("//w:pStyle | //w:tblStyle"))
        QVERIFY(styles.select_node(("//w:style[@w:styleId='" + std::string(use.node().attribute("w:val").value()) + "']").c_str()));
    QCOMPARE(body.select_node("//w:pgSz").node().attribute("w:w").as_int(), 11906);
    QVERIFY(package.parts[u"word/footer1.xml"_s].contains(" PAGE "));
    QVERIFY(package.parts[u"word/footer1.xml"_s].contains("二手资料"));
}

void DocxPackageTest::sameFormGivesTheSameBytes()
{
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    const auto first = docx(made(withChoice()));
    qputenv("TZ", "America/New_York");
    tzset();
    Program again = withChoice();
    const auto second = docx(made(again));
    QVERIFY(first.ok() && second.ok());
    QVERIFY(*first == *second);
    QVERIFY(formJson(made(again)) == formJson(made(again)));
}

void DocxPackageTest::namesAreTextAndNotMarkup()
{
    Program program = withChoice();
    const QString hostile = uR"(A<b>&amp;"引号"'x'</w:t>]]> %1  两个空格 𠮷野)"_s;
    program.facts.nameZh = hostile;
    program.courses[0].nameZh = hostile;
    program.facts.introduction = hostile;
    const FormDocument form = made(program);
    const Page page(form);
    QCOMPARE(page.beside(u"微专业名称"_s), hostile);
    QCOMPARE(page.tableWith(u"开课学期"_s)[1][1], hostile);
    QCOMPARE(content(form)[u"introduction"_s].toString(), hostile);
    QVERIFY(page.tableWith(u"微专业介绍"_s).contains({hostile}));
}

void DocxPackageTest::lineBreaksAndForbiddenCharacters()
{
    Program program = withChoice();
    program.facts.institution = u"第一行\r\n第二行\n第三行"_s;
    program.facts.nameZh = u"坏"_s + QChar(1) + QChar(0x1F) + QChar(0xFFFE) + QChar(0) + u"字"_s;
    program.facts.profile = u"一段\n\n二段"_s;
    const Page page(made(program));
    QCOMPARE(page.beside(u"申报高校"_s), u"第一行\n第二行\n第三行"_s);
    QCOMPARE(page.beside(u"微专业名称"_s), u"坏字"_s);
    QVERIFY(page.tableWith(u"微专业简介（专业定位、培养目标等）"_s).contains({u"一段二段"_s})); // as paragraphs
    program.facts.nameZh = u"半个"_s + QChar(0xD842);
    QVERIFY(Page(made(program)).beside(u"微专业名称"_s).startsWith(u"半个"_s));
}

void DocxPackageTest::headRowsRepeatAndRowsStayWhole()
{
    const Page page(made(withChoice()));
    const auto table = page.document.select_node("//w:tbl[w:tr/w:tc/w:p/w:r/w:t='开课学期']").node();
    QVERIFY(table.select_node("w:tr[1]/w:trPr/w:tblHeader"));
    QVERIFY(!table.select_node("w:tr[2]/w:trPr/w:tblHeader"));
    QCOMPARE(table.select_nodes("w:tr").size(), table.select_nodes("w:tr[w:trPr/w:cantSplit]").size());
    // No heading is left alone at the foot of a page.
    QVERIFY(table.select_node("w:tr[1]//w:keepNext"));
}

void DocxPackageTest::longTextsMayRunOverThePage()
{
    Program program = withChoice();
    program.facts.demandAnalysis = u"需求。"_s.repeated(2000);
    const Page page(made(program));
    const auto row = page.document.select_node("//w:tbl[w:tr/w:tc/w:p/w:r/w:t='社会需求及就业前景分析']/w:tr[2]").node();
    QVERIFY(row && !row.select_node("w:trPr/w:cantSplit"));
}

void DocxPackageTest::gridsAddUpToTheTextWidth()
{
    const Page page(made(withChoice()));
    for (const auto &found : page.document.select_nodes("//w:tbl")) {
        const auto table = found.node();
        int columns = 0, width = 0;
        for (const auto &column : table.select_nodes("w:tblGrid/w:gridCol")) {
            ++columns;
            width += column.node().attribute("w:w").as_int();
        }
        QCOMPARE(width, 8844); // 156 mm
        for (const auto &row : table.children("w:tr")) {
            int covered = 0, cells = 0;
            for (const auto &cell : row.children("w:tc")) {
                covered += cell.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_int(1);
                cells += cell.child("w:tcPr").child("w:tcW").attribute("w:w").as_int();
            }
            QCOMPARE(covered, columns);
            QCOMPARE(cells, width);
        }
    }
}

void DocxPackageTest::linesAreAsHighAsInThePdf()
{
    pugi::xml_document styles;
    const QByteArray bytes = unzipped(*docx(made(withChoice()))).parts.value(u"word/styles.xml"_s);
    QVERIFY(styles.load_buffer(bytes.constData(), size_t(bytes.size())));
    int found = 0;
    for (const auto &spacing : styles.select_nodes("//w:style[@w:type='paragraph']//w:spacing")) {
        QCOMPARE(QByteArray(spacing.node().attribute("w:lineRule").value()), QByteArray("exact"));
        ++found;
    }
    QVERIFY(found >= 10);
}

void DocxPackageTest::fiveHundredCourses()
{
    Program program;
    program.facts.id.value = u"p"_s;
    for (int i = 1; i <= 500; ++i)
        program.courses.push_back(course(u"课程%1"_s.arg(i), 1, 16));
    const Rows rows = Page(made(program)).tableWith(u"开课学期"_s);
    QCOMPARE(rows.size(), 1 + 500 + 2);
    QCOMPARE(rows[500][1], u"课程500"_s);
    QCOMPARE(rows.last(), QStringList({u"总学分"_s, u"500"_s}));
}

QTEST_GUILESS_MAIN(DocxPackageTest)
#include "tst_docx_package.moc"
