#include "core/exchange/spreadsheet/CourseSheet.h"
#include "tests/exchange/RawZip.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Course tables as schools' spreadsheets have them (policy.md D1), found and read with every row accounted for.
class CourseSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setInterfaceLanguage(Language::English); }
    void planWithMergedHeadAndCategories();
    void tableBelowOtherThings();
    void tableEndsBeforeOtherTables();
    void coversAndHiddenSheetsArePassedOver();
    void nothingFound();
    void numbersKeepTheirMeaning();
    void headingsBetweenRunsOfCourses();
    void formulasWithoutValueAreNamed();
    void prerequisitesAreConnected();

private:
    /// Cells by lines; "" is blank. A number is given as one.
    static WorkbookSheet sheet(const std::vector<QStringList> &lines, const QString &name = u"Sheet1"_s)
    {
        WorkbookSheet made;
        made.name = name;
        for (size_t row = 0; row < lines.size(); ++row)
            for (qsizetype column = 0; column < lines[row].size(); ++column)
                if (const QString &text = lines[row][column]; !text.isEmpty()) {
                    bool isNumber = false;
                    (void)text.toDouble(&isNumber);
                    made.cells.push_back({int(row), int(column), isNumber ? WorkbookCell::Kind::Number : WorkbookCell::Kind::Text, text});
                }
        return made;
    }
    static QStringList courses(const CourseSheet &found)
    {
        QStringList names;
        for (const PastedRow &row : found.table.rows)
            if (row.isCourse())
                names.append(u"%1 %2"_s.arg(row.number).arg(row.cells.join(u'|')));
        return names;
    }
    static QStringList leftOut(const CourseSheet &found)
    {
        QStringList rows;
        for (const PastedRow &row : found.table.rows)
            if (!row.isCourse())
                rows.append(u"%1 %2"_s.arg(row.number).arg(row.leftOut.text()));
        return rows;
    }
    static CourseSheet found(const Workbook &workbook)
    {
        const auto sheet = courseSheet(workbook, u"f.xlsx"_s);
        if (!sheet)
            qFatal("%s", qPrintable(sheet.error().text()));
        return *sheet;
    }
};

void CourseSheetTest::planWithMergedHeadAndCategories()
{
    // The layout of a 信息管理学院 in 2025.
    const CourseSheet read = found({{sheet({{u"大数据管理微专业培养方案"_s},
                                            {u"课程细类"_s, u""_s, u"课程编码"_s, u"课程中文名称\n英文名称"_s, u"学分情况"_s, u""_s, u"学时情况"_s, u""_s, u""_s, u"开课学期"_s},
                                            {u""_s, u""_s, u""_s, u""_s, u"总学分"_s, u"理论学分"_s, u"总学时"_s, u"理论学时"_s, u"实验实践学时"_s, u""_s},
                                            {u"基础课程"_s, u""_s, u"IM101"_s, u"数据导论\nIntroduction to Data"_s, u"2"_s, u"2"_s, u"36"_s, u"36"_s, u""_s, u"1"_s},
                                            {u""_s, u""_s, u"IM102"_s, u"统计学\nStatistics"_s, u"3"_s, u"2"_s, u"54"_s, u"36"_s, u"18"_s, u"1"_s},
                                            {u"核心课程"_s, u""_s, u"IM201"_s, u"数据治理\nData Governance"_s, u"2.5"_s, u""_s, u"45"_s, u""_s, u""_s, u"2"_s},
                                            {u"合计"_s, u""_s, u""_s, u""_s, u"7.5"_s, u""_s, u"135"_s},
                                            {u"大一下"_s, u""_s, u""_s, u""_s, u"9"_s}})}});
    QCOMPARE(read.titles, QStringList{u"大数据管理微专业培养方案"_s});
    QCOMPARE(courses(read),
             (QStringList{u"4 基础课程||IM101|数据导论\nIntroduction to Data|2|2|36|36||1"_s, u"5 基础课程||IM102|统计学\nStatistics|3|2|54|36|18|1"_s,
                          u"6 核心课程||IM201|数据治理\nData Governance|2.5||45|||2"_s}));
    QCOMPARE(leftOut(read), QStringList{u"7 sum of rows above"_s});
    QCOMPARE(read.notes.size(), size_t(1));
    QVERIFY2(read.notes[0].text().contains(u"row 8"), qPrintable(read.notes[0].text()));
}

void CourseSheetTest::tableBelowOtherThings()
{
    std::vector<QStringList> lines(40);
    lines[0] = {u"申报表"_s};
    lines[2] = {u"微专业名称"_s, u"人工智能"_s};
    lines[3] = {u"学校"_s, u"某大学"_s};
    lines[30] = {u"四、课程设置"_s};
    lines[32] = {u""_s, u"序号"_s, u"课程名称"_s, u"学分"_s, u"学时"_s};
    lines[33] = {u""_s, u"1"_s, u"机器学习"_s, u"3"_s, u"48"_s};
    lines[34] = {u""_s, u"2"_s, u"深度学习"_s, u"2"_s, u"32"_s};
    const CourseSheet read = found({{sheet(lines)}});
    QCOMPARE(courses(read), (QStringList{u"34 |1|机器学习|3|48"_s, u"35 |2|深度学习|2|32"_s}));
    QCOMPARE(read.titles, (QStringList{u"申报表"_s, u"四、课程设置"_s}));
}

void CourseSheetTest::tableEndsBeforeOtherTables()
{
    const CourseSheet read = found({{sheet({{u"课程名称"_s, u"学分"_s, u"学时"_s, u"备注"_s},
                                            {u"机器学习"_s, u"3"_s, u"48"_s},
                                            {u"深度学习"_s, u"2"_s, u"32"_s},
                                            {},
                                            {u"姓名"_s, u"年龄"_s, u"职称"_s, u"单位"_s},
                                            {u"张三"_s, u"45"_s, u"教授"_s, u"某大学"_s}})}});
    QCOMPARE(courses(read).size(), 2);
    QVERIFY(read.notes.at(0).text().contains(u"row 5"));

    const CourseSheet signedOff = found({{sheet({{u"课程名称"_s, u"学分"_s, u"学时"_s},
                                                 {u"机器学习"_s, u"3"_s, u"48"_s},
                                                 {u"总计"_s, u"3"_s, u"48"_s},
                                                 {u"制表人：李四"_s},
                                                 {u"审核人：王五"_s}})}});
    QCOMPARE(courses(signedOff), QStringList{u"2 机器学习|3|48"_s});
    QVERIFY(signedOff.notes.at(0).text().contains(u"row 4"));
}

void CourseSheetTest::coversAndHiddenSheetsArePassedOver()
{
    WorkbookSheet lists = sheet({{u"课程名称"_s, u"学分"_s}, {u"示例"_s, u"1"_s}}, u"词典"_s);
    lists.hidden = true;
    const WorkbookSheet cover = sheet({{u"说明"_s, u"学分"_s}, {u"请填写下一页"_s}}, u"说明"_s);
    const WorkbookSheet headOnly = sheet({{u"课程名称"_s, u"学分"_s}}, u"空表"_s);
    const WorkbookSheet table = sheet({{u"课程名称"_s, u"学分"_s}, {u"机器学习"_s, u"3"_s}}, u"课程表"_s);
    QCOMPARE(found({{lists, cover, headOnly, table}}).name, u"课程表"_s);
}

void CourseSheetTest::nothingFound()
{
    const auto read = courseSheet({{sheet({{u"姓名"_s, u"电话"_s}, {u"张三"_s, u"138"_s}})}}, u"名单.xlsx"_s);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), int(Error::Kind::NotFound));
    QVERIFY(read.error().text().startsWith(u"名单.xlsx"));
}

void CourseSheetTest::numbersKeepTheirMeaning()
{
    WorkbookSheet given = sheet({{u"课程名称"_s, u"学分"_s, u"项目占比"_s, u"企业真实项目"_s}, {u"机器学习"_s, u"3"_s, u""_s, u""_s}});
    given.cells.push_back({1, 2, WorkbookCell::Kind::Percent, u"35"_s});
    given.cells.push_back({1, 3, WorkbookCell::Kind::Boolean, u"1"_s});
    QCOMPARE(courses(found({{given}})), QStringList{u"2 机器学习|3|35%|是"_s});
}

void CourseSheetTest::headingsBetweenRunsOfCourses()
{
    const CourseSheet read = found({{sheet({{u"课程名称"_s, u"学分"_s, u"开课学期"_s},
                                            {u"第一学期"_s, u"3"_s},
                                            {u"机器学习"_s, u"3"_s, u"1"_s},
                                            {},
                                            {u"二、核心课程"_s},
                                            {},
                                            {u"深度学习"_s, u"2"_s, u"2"_s}})}});
    QCOMPARE(courses(read), (QStringList{u"3 机器学习|3|1"_s, u"7 深度学习|2|2"_s}));
    QCOMPARE(leftOut(read), (QStringList{u"2 heading without a course"_s, u"5 heading without a course"_s}));
    QVERIFY(read.notes.empty());
}

void CourseSheetTest::formulasWithoutValueAreNamed()
{
    // openpyxl writes formulas without what they come to.
    WorkbookSheet given = sheet({{u"课程名称"_s, u"学分"_s, u"学时"_s}, {u"机器学习"_s, u"3"_s, u""_s}});
    given.cells.push_back({1, 2, WorkbookCell::Kind::Number, QString(), u"B2*16"_s});
    const CourseSheet read = found({{given}});
    QCOMPARE(courses(read), QStringList{u"2 机器学习|3|"_s});
    QCOMPARE(read.notes.size(), size_t(1));
    QVERIFY2(read.notes[0].text().contains(u"row 2"), qPrintable(read.notes[0].text()));
}

void CourseSheetTest::prerequisitesAreConnected()
{
    const auto cell = [](const QString &text) { return text.isEmpty() ? QByteArray("<c/>") : "<c t=\"inlineStr\"><is><t>" + text.toUtf8() + "</t></is></c>"; };
    QByteArray rows;
    for (const QStringList &line : {QStringList{u"课程代码"_s, u"课程名称"_s, u"学分"_s, u"模块"_s, u"先修课程"_s},
                                    {u"A1"_s, u"数学、统计"_s, u"2"_s, u"基础"_s, u"无"_s},
                                    {u"A2"_s, u"程序设计"_s, u"二分"_s, u""_s, u"A9"_s},
                                    {u"A3"_s, u"机器学习"_s, u"3"_s, u"核心"_s, u"数学、统计"_s},
                                    {u"A4"_s, u"深度学习"_s, u"2"_s, u""_s, u"A3（同修课）；数学、统计/程序设计"_s},
                                    {u"A5"_s, u"大模型"_s, u"2"_s, u""_s, u"A5，深度学习"_s}}) {
        rows += "<row>";
        for (const QString &text : line)
            rows += cell(text);
        rows += "</row>";
    }
    const auto imported = programFromWorkbook(rawZip({{"[Content_Types].xml", "<Types/>"},
                                                      {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"课程\" r:id=\"a\"/></sheets></workbook>"},
                                                      {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"t/worksheet\" Target=\"s.xml\"/></Relationships>"},
                                                      {"xl/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}}),
                                              u"f.xlsx"_s);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
    const Program &program = imported->program;
    QStringList links;
    for (const Requisite &one : program.requisites)
        links.append(u"%1>%2 %3%4"_s.arg(find(program.courses, one.requiredId)->code, find(program.courses, one.courseId)->code, one.kind, one.alternative));
    QCOMPARE(links, (QStringList{u"A1>A3 pre"_s, u"A1>A4 pre1"_s, u"A2>A4 pre1"_s, u"A4>A5 pre"_s}));
    QStringList modules;
    for (const Course &course : program.courses)
        modules.append(find(program.modules, course.moduleId)->nameZh);
    QCOMPARE(modules, (QStringList{u"基础"_s, u"基础"_s, u"核心"_s, u"核心"_s, u"核心"_s}));
    QVERIFY(!program.courses[1].credits);
    QStringList notes;
    for (const Message &note : imported->notes)
        notes.append(note.text());
    QCOMPARE(notes.size(), 4);
    for (const auto &[row, what] : {std::pair{u"Row 3"_s, u"二分"_s}, {u"Row 3"_s, u"A9"_s}, {u"Row 5"_s, u"同修课"_s}, {u"Row 6"_s, u"A5"_s}})
        QVERIFY2(!notes.filter(row).filter(what).isEmpty(), qPrintable(notes.join(u'\n')));
}

} // namespace micromajor

QTEST_GUILESS_MAIN(micromajor::CourseSheetTest)
#include "tst_course_sheet.moc"
