#include "core/exchange/table/ClipboardCells.h"
#include "core/exchange/table/PastedTable.h"
#include "core/exchange/table/PastedText.h"
#include "core/program/Program.h"
#include "core/program/Values.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Tables as schools' plans have them (policy.md D1), as Excel, WPS and Word put them on the clipboard.
class PastedTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotedCellsKeepTheirLineBreaks();
    void mergedHtmlCellsStandAtTheirCorner();
    void brokenHtmlIsRead();
    void headingsAreKnown_data();
    void headingsAreKnown();
    void twoHeaderRowsWithMergedGroups();
    void wordTableWithMergedCells();
    void rowsThatAreNoCoursesAreLeftOut();
    void ministryTable();
    void labHoursArePracticeOnlyWhenAlone();
    void theCloserHeadingIsTheModule();
    void coursesWithoutHeader();
    void aRowOfCoursesIsNoHeader();
    void cellsTellNatureFromModule();
    void cellsBecomeWhatCanBeRead_data();
    void cellsBecomeWhatCanBeRead();
    void namesInOneCellAreDivided_data();
    void namesInOneCellAreDivided();

private:
    static QString name(const PastedTarget &target)
    {
        switch (target.kind) {
        case PastedTarget::LeftOut:
            return u"-"_s;
        case PastedTarget::BothNames:
            return u"names"_s;
        case PastedTarget::Prerequisites:
            return u"prerequisites"_s;
        case PastedTarget::CourseField:
            break;
        }
        return QString::fromLatin1(target.field->name);
    }
    static QStringList targets(const PastedTable &table)
    {
        QStringList names;
        for (const PastedColumn &column : table.columns)
            names.append(name(column.target));
        return names;
    }
    static QStringList courseCells(const PastedTable &table, int column)
    {
        QStringList cells;
        for (const PastedRow &row : table.rows)
            if (row.isCourse())
                cells.append(row.cells[column]);
        return cells;
    }
    static QStringList reasons(const PastedTable &table)
    {
        QStringList texts;
        for (const PastedRow &row : table.rows)
            if (!row.isCourse())
                texts.append(u"%1 %2"_s.arg(row.number).arg(row.leftOut.text(Language::English)));
        return texts;
    }
};

void PastedTableTest::quotedCellsKeepTheirLineBreaks()
{
    const auto cells = tabSeparatedCells(u"ZC01\t\"城市遥感\nUrban \"\"Remote\"\" Sensing\"\t 2 \r\nZC02\t5\" 屏幕\t\r\n"_s);
    QCOMPARE(cells.size(), size_t(2));
    QCOMPARE(cells[0], QStringList({u"ZC01"_s, u"城市遥感\nUrban \"Remote\" Sensing"_s, u"2"_s}));
    QCOMPARE(cells[1], QStringList({u"ZC02"_s, u"5\" 屏幕"_s, QString()}));
    QVERIFY(tabSeparatedCells({}).empty());
}

void PastedTableTest::mergedHtmlCellsStandAtTheirCorner()
{
    const auto cells = htmlCells(uR"(<html><head><style>td {color:red}</style></head><body><!-- <td>no</td> -->
        before<table><tr><td rowspan=2>模块</td><td colspan="2">学时&nbsp;&amp;&#x6BD4;</td></tr>
        <tr><td><p>理论</p><p>学时</p></td><td>实<br/>践</td></tr>
        <tr><td rowspan='2'>基础</td><td>16</td><td>18</td></tr><tr><td>20</td><td>22</td></tr></table>after)"_s);
    QCOMPARE(cells.size(), size_t(4));
    QCOMPARE(cells[0], QStringList({u"模块"_s, u"学时 &比"_s, QString()}));
    QCOMPARE(cells[1], QStringList({QString(), u"理论\n学时"_s, u"实\n践"_s}));
    QCOMPARE(cells[2], QStringList({u"基础"_s, u"16"_s, u"18"_s}));
    QCOMPARE(cells[3], QStringList({QString(), u"20"_s, u"22"_s}));
}

void PastedTableTest::brokenHtmlIsRead()
{
    QCOMPARE(htmlCells(u"<table><td>a<td>b<tr><td>c &unknown; d"_s), (std::vector<QStringList>{{u"a"_s, u"b"_s}, {u"c &unknown; d"_s}}));
    QCOMPARE(htmlCells(u"<p>no table"_s).size(), size_t(0));
    QCOMPARE(htmlCells(u"<table><tr><td colspan=999999999>x</td></tr></table>"_s)[0].size(), 200);
    QVERIFY(htmlCells(u"<table><tr><td rowspan=99999999999999999999 <"_s).size() <= 1);
    // A table within a cell is part of its text.
    QCOMPARE(htmlCells(u"<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>"_s),
             (std::vector<QStringList>{{u"ab"_s, u"c"_s}}));
}

void PastedTableTest::headingsAreKnown_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("target");
    const auto row = [](const char16_t *heading, const char16_t *above, const char *target) {
        const QString text = QString::fromUtf16(heading);
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(above) << QString::fromLatin1(target);
    };
    row(u"课程编码", u"", "code");
    row(u"课程代码", u"", "code");
    row(u"课 程 编 号", u"", "code");
    row(u"课程号", u"", "code");
    row(u"课程名称", u"", "name_zh");
    row(u"课程中文名称", u"", "name_zh");
    row(u"课程名称/英文名称", u"", "names");
    row(u"课程中文名称\n英文名称", u"", "names");
    row(u"总学分", u"学分情况", "credits");
    row(u"理论学分", u"学分情况", "-");
    row(u"理论", u"学分", "-");
    row(u"总学时", u"学时情况", "hours");
    row(u"总计", u"学时", "hours");
    row(u"理论", u"学时", "theory_hours");
    row(u"实践（含实验）", u"学时", "practice_hours");
    row(u"实验实践学时", u"", "practice_hours");
    row(u"实验", u"", "lab_hours");
    row(u"线上", u"", "online_hours");
    row(u"开课学期", u"", "term");
    row(u"开课学期（建议）", u"", "term");
    row(u"课程性质", u"", "nature");
    row(u"考核方式", u"", "assessment_form");
    row(u"前置课程", u"", "prerequisites");
    row(u"先修课程代码", u"", "prerequisites");
    row(u"序号", u"", "-");
    row(u"Course Name", u"", "name_zh");
    row(u"Contact hours", u"", "hours");
    row(u"Credits (ECTS)", u"", "credits");
    row(u"Hours in enterprises", u"", "enterprise_hours");
    row(u"机器学习", u"", "-");
}

void PastedTableTest::headingsAreKnown()
{
    QFETCH(QString, heading);
    QFETCH(QString, above);
    QFETCH(QString, target);
    QCOMPARE(name(knownHeading(heading, above).target), target);
}

void PastedTableTest::twoHeaderRowsWithMergedGroups()
{
    // The layout of a 信息管理学院 (D1), as Excel copies it.
    const QString text = u"信息管理学院辅修微专业教学计划\t\t\t\t\t\t\t\t\t\t\t\n"
                         "课程细类\t\t课程编码\t\"课程中文名称\n英文名称\"\t学分情况\t\t\t学时情况\t\t\t开课学期\t课程负责人\n"
                         "\t\t\t\t总学分\t理论学分\t实验实践学分\t总学时\t理论学时\t实验实践学时\t\t\n"
                         "核心\t必修\tM01\t\"数据科学导论\nIntroduction to Data Science\"\t3\t2\t1\t54\t36\t18\t1\t张\n"
                         "\t\tM02\t\"文本挖掘\nText Mining\"\t2\t2\t0\t36\t36\t0\t2\t李\n"
                         "拓展\t选修\tM03\t知识图谱\t2\t2\t0\t36\t36\t0\t2\t王\n"
                         "大一下\t9\t\t\t\t\t\t\t\t\t\t\n"_s;
    const PastedTable table = pastedTable(tabSeparatedCells(text));
    QVERIFY(table.hasHeader);
    QCOMPARE(targets(table), QStringList({u"module_id"_s, u"-"_s, u"code"_s, u"names"_s, u"credits"_s, u"-"_s, u"-"_s, u"hours"_s,
                                          u"theory_hours"_s, u"practice_hours"_s, u"term"_s, u"-"_s}));
    QCOMPARE(table.courses(), 3);
    QCOMPARE(courseCells(table, 0), QStringList({u"核心"_s, u"核心"_s, u"拓展"_s}));
    QVERIFY(table.columns[0].isFilledDown);
    QCOMPARE(reasons(table), QStringList({u"1 title above the header"_s, u"7 no course name"_s}));
    QCOMPARE(table.columns[5].heading, u"学分情况 · 理论学分"_s);
}

void PastedTableTest::wordTableWithMergedCells()
{
    const PastedTable table = pastedTable(htmlCells(
        uR"(<table><tr><td rowspan=2>课程类别</td><td rowspan=2>课程名称</td><td rowspan=2>总学分</td><td colspan=2>学时</td><td rowspan=2>开课学期</td></tr>
        <tr><td>理论学时</td><td>实践（含实验）</td></tr>
        <tr><td rowspan=2>基础</td><td>统计学</td><td>2</td><td>24</td><td>8</td><td>1</td></tr>
        <tr><td>程序设计</td><td>2</td><td>16</td><td>16</td><td>1</td></tr></table>)"_s));
    QCOMPARE(targets(table), QStringList({u"module_id"_s, u"name_zh"_s, u"credits"_s, u"theory_hours"_s, u"practice_hours"_s, u"term"_s}));
    QCOMPARE(table.courses(), 2);
    QCOMPARE(courseCells(table, 0), QStringList({u"基础"_s, u"基础"_s}));
    QCOMPARE(courseCells(table, 4), QStringList({u"8"_s, u"16"_s}));
}

void PastedTableTest::rowsThatAreNoCoursesAreLeftOut()
{
    const PastedTable table = pastedTable(tabSeparatedCells(u"课程名称\t学分\t学时\n一、基础课程\n统计学\t2\t32\n基础课程小计\t2\t32\n"
                                                            "课程名称\t学分\t学时\n\n遥感\t2\t32\n合计\t4\t64\n注：学期以校历为准\t\t\n"_s));
    QCOMPARE(courseCells(table, 0), QStringList({u"统计学"_s, u"遥感"_s}));
    QCOMPARE(reasons(table), QStringList({u"2 heading without a course"_s, u"4 sum of rows above"_s, u"5 header repeated"_s, u"8 sum of rows above"_s, u"9 note"_s}));
}

void PastedTableTest::ministryTable()
{
    const PastedTable table = pastedTable(tabSeparatedCells(u"模块\t课程名称\t学时\t学分\t开课学期\n基础\t统计学\t32\t2\t1\n\t\t32\t\t\n总学时\t\t32\t\t\n"_s));
    QCOMPARE(targets(table), QStringList({u"module_id"_s, u"name_zh"_s, u"hours"_s, u"credits"_s, u"term"_s}));
    QCOMPARE(table.courses(), 1);
    QCOMPARE(reasons(table), QStringList({u"3 heading without a course"_s, u"4 sum of rows above"_s}));
}

void PastedTableTest::labHoursArePracticeOnlyWhenAlone()
{
    QCOMPARE(targets(pastedTable(tabSeparatedCells(u"课程名称\t理论\t实验\n"_s))), QStringList({u"name_zh"_s, u"theory_hours"_s, u"practice_hours"_s}));
    QCOMPARE(targets(pastedTable(tabSeparatedCells(u"课程名称\t实践\t实验\n"_s))), QStringList({u"name_zh"_s, u"practice_hours"_s, u"lab_hours"_s}));
}

void PastedTableTest::theCloserHeadingIsTheModule()
{
    QCOMPARE(targets(pastedTable(tabSeparatedCells(u"课程类别\t课程模块\t序号\t课程编码\t课程名称/英文名称\n"_s))),
             QStringList({u"-"_s, u"module_id"_s, u"-"_s, u"code"_s, u"names"_s}));
}

void PastedTableTest::coursesWithoutHeader()
{
    const PastedTable table = pastedTable(tabSeparatedCells(u"统计学\t2\t32\n合计\t2\t32\n"_s));
    QVERIFY(!table.hasHeader);
    QCOMPARE(table.recognisedColumns(), 0);
    QCOMPARE(table.courses(), 1);
}

void PastedTableTest::aRowOfCoursesIsNoHeader()
{
    QVERIFY(!hasCourseHeader(tabSeparatedCells(u"实践\t2\t32\n理论\t2\t32\n"_s)));
    QVERIFY(!hasCourseHeader(tabSeparatedCells(u"机器学习\t2\t32\n"_s)));
    QVERIFY(!hasCourseHeader({}));
}

void PastedTableTest::cellsTellNatureFromModule()
{
    const auto targetOf = [](const QString &text, size_t column) { return pastedTable(tabSeparatedCells(text)).columns.at(column).target; };
    const QString natures = u"课程名称\t课程类型\t学分\n机器学习\t必修\t2\n遥感\t\t2\n制图\t选修课\t2\n"_s;
    QCOMPARE(targetOf(natures, 1).field, tables::course.field(u"nature"));
    QCOMPARE(targetOf(u"课程名称\t课程类型\t学分\n机器学习\t必修\t2\n遥感\t核心课\t2\n"_s, 1).field, tables::course.field(u"module_id"));
    QVERIFY(targetOf(u"课程名称\t课程类型\t课程性质\n机器学习\t必修\t必修\n"_s, 1).isLeftOut());
}

void PastedTableTest::cellsBecomeWhatCanBeRead_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("shown"); // "!" = refused
    const auto row = [](const char *field, const char16_t *cell, const char16_t *shown) {
        QTest::newRow(qPrintable(QLatin1StringView(field) + u' ' + QString::fromUtf16(cell)))
            << QString::fromLatin1(field) << QString::fromUtf16(cell) << QString::fromUtf16(shown);
    };
    row("credits", u"2.0", u"2");
    row("credits", u"2.5学分", u"2.5");
    row("credits", u"约2", u"!");
    row("hours", u"32学时", u"32");
    row("hours", u"32 h", u"32");
    row("hours", u"３２", u"32");
    row("hours", u"54.00000", u"54");
    row("hours", u"—", u"");
    row("hours", u"无", u"");
    row("hours", u"16+16", u"!");
    row("hours", u"2周", u"!");
    row("weeks", u"2周", u"2");
    row("term", u"第三学期", u"3");
    row("term", u"第 2 学期", u"2");
    row("term", u"1-2", u"!");
    row("term", u"大一下", u"!");
    row("term", u"2.0", u"2");
    row("nature", u"必修课", u"required");
    row("nature", u"限选", u"elective");
    row("nature", u"其他", u"!");
    row("mode", u"线上", u"online");
    row("mode", u"面授", u"on-site");
    row("mode", u"混合", u"blended");
    row("mode", u"混合式教学", u"blended");
    row("mode", u"线上线下混合式", u"blended");
    row("mode", u"线上+线下", u"blended");
    row("mode", u"讲授", u"!");
    row("name_zh", u"城市\n遥感", u"城市 遥感");
}

void PastedTableTest::cellsBecomeWhatCanBeRead()
{
    QFETCH(QString, field);
    QFETCH(QString, cell);
    QFETCH(QString, shown);
    const Field &target = *tables::course.field(field);
    const Result<Value> value = parseText(target, pastedText(target, cell), Program());
    if (shown == u"!") {
        QVERIFY(!value.ok());
        return;
    }
    QVERIFY2(value.ok(), value.ok() ? "" : qPrintable(value.error().text()));
    const auto *text = std::get_if<QString>(&*value);
    QCOMPARE(text ? *text : displayText(target, *value, Program(), Language::English), shown);
}

void PastedTableTest::namesInOneCellAreDivided_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    QTest::newRow("line break") << u"城市遥感\nUrban Remote Sensing"_s << u"城市遥感"_s << u"Urban Remote Sensing"_s;
    QTest::newRow("slash") << u"城市遥感/Urban Remote Sensing"_s << u"城市遥感"_s << u"Urban Remote Sensing"_s;
    QTest::newRow("blank") << u"城市遥感 Urban Remote Sensing"_s << u"城市遥感"_s << u"Urban Remote Sensing"_s;
    QTest::newRow("English first") << u"Text Mining\n文本挖掘"_s << u"文本挖掘"_s << u"Text Mining"_s;
    QTest::newRow("slash in the name") << u"C/C++程序设计"_s << u"C/C++程序设计"_s << QString();
    QTest::newRow("letters in the name") << u"大数据 AI"_s << u"大数据 AI"_s << QString();
    QTest::newRow("English alone") << u"Text Mining"_s << QString() << u"Text Mining"_s;
    QTest::newRow("nothing") << u" "_s << QString() << QString();
}

void PastedTableTest::namesInOneCellAreDivided()
{
    QFETCH(QString, cell);
    QFETCH(QString, chinese);
    QFETCH(QString, english);
    const NamesInOneCell names = namesInOneCell(cell);
    QCOMPARE(names.chinese, chinese);
    QCOMPARE(names.english, english);
}

} // namespace micromajor

QTEST_GUILESS_MAIN(micromajor::PastedTableTest)
#include "tst_pasted_table.moc"
