#include "core/exchange/json/ProgramJson.h"
#include "core/exchange/package/ZipReader.h"
#include "core/exchange/spreadsheet/CourseSheet.h"
#include "core/exchange/spreadsheet/SheetWriter.h"
#include "core/exchange/spreadsheet/SummaryWorkbook.h"
#include "core/exchange/spreadsheet/WorkbookReader.h"
#include "core/rules/Checker.h"
#include "core/rulesets/RuleSetUses.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// What a dean opens: the same figures as everywhere, formulas that carry their values, texts that stay texts.
class SpreadsheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void summaryHasTheFiguresOfTheAnalysis();
    void coursesAreThoseOfThePrograms();
    void supportsAndFindingsAreListed();
    void sumsAreFormulasWithExactValues();
    void whatCannotBeComputedSaysWhy();
    void unstatedIsBlank();
    void coursesComeBackByImport();
    void coursesOfSeveralProgramsAreNotMixed();
    void textsNeverBecomeFormulas();
    void forbiddenCharactersAndOverlongTexts();
    void manyRowsGoToTheDisk();
    void printSetupAndProperties();
    void sameContentSameBytes();

private:
    struct Judged
    {
        std::shared_ptr<const Program> program;
        Facts figures;
        CheckResult check;
    };
    static Judged judged(Program program);
    static Workbook written(const std::vector<SummaryProgram> &programs);
    static Workbook writtenOne(const Program &program)
    {
        const Totals figures = totals(program);
        return written({{program, figures}});
    }
    static const WorkbookSheet &named(const Workbook &workbook, const QString &name);
    static int column(const WorkbookSheet &sheet, const QString &title);
    static QString text(const WorkbookSheet &sheet, int row, const QString &title);
    template<class Unit>
    static QString text(const std::optional<Decimal<Unit>> &amount) { return amount ? amount->toString() : QString(); }

    std::vector<Judged> m_samples;
    Workbook m_workbook;
    QByteArray m_bytes;
};

SpreadsheetTest::Judged SpreadsheetTest::judged(Program program)
{
    Judged result{std::make_shared<const Program>(std::move(program)), {}, {}};
    result.figures = facts(result.program);
    result.check = check(result.figures, ruleSetsOf(*result.program));
    return result;
}

Workbook SpreadsheetTest::written(const std::vector<SummaryProgram> &programs)
{
    const auto bytes = summaryWorkbook(programs);
    auto read = bytes ? readWorkbook(*bytes, u"汇总.xlsx"_s) : Result<Workbook>(bytes.error());
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return *std::move(read);
}

const WorkbookSheet &SpreadsheetTest::named(const Workbook &workbook, const QString &name)
{
    for (const WorkbookSheet &sheet : workbook.sheets)
        if (sheet.name == name)
            return sheet;
    qFatal("no sheet %s", qPrintable(name));
}

int SpreadsheetTest::column(const WorkbookSheet &sheet, const QString &title)
{
    for (const WorkbookCell &cell : sheet.cells)
        if (cell.row == 0 && cell.text == title)
            return cell.column;
    qFatal("no column %s", qPrintable(title));
}

QString SpreadsheetTest::text(const WorkbookSheet &sheet, int row, const QString &title)
{
    const WorkbookCell *cell = sheet.at(row, column(sheet, title));
    return cell ? cell->text : QString();
}

void SpreadsheetTest::initTestCase()
{
    for (const Sample &sample : samples())
        m_samples.push_back(judged(*sampleProgram(sample.id)));
    QCOMPARE(m_samples.size(), size_t(12));
    std::vector<SummaryProgram> programs;
    for (const Judged &one : m_samples)
        programs.push_back({*one.program, one.figures.totals, &one.check, u"%1.micromajor"_s.arg(programs.size() + 1)});
    const auto bytes = summaryWorkbook(programs);
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().text()));
    m_bytes = *bytes;
    auto read = readWorkbook(m_bytes, u"汇总.xlsx"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    m_workbook = *std::move(read);
    QStringList names;
    for (const WorkbookSheet &sheet : m_workbook.sheets)
        names.append(sheet.name);
    QCOMPARE(names, (QStringList{u"汇总"_s, u"课程"_s, u"支撑矩阵"_s, u"问题"_s}));
}

void SpreadsheetTest::summaryHasTheFiguresOfTheAnalysis()
{
    const WorkbookSheet &sheet = named(m_workbook, u"汇总"_s);
    for (size_t i = 0; i < m_samples.size(); ++i) {
        const ProgramFacts &stated = m_samples[i].program->facts;
        const Totals &totals = m_samples[i].figures.totals;
        const CheckResult &check = m_samples[i].check;
        const auto cell = [&](const QString &title) { return text(sheet, int(i) + 1, title); };
        QCOMPARE(cell(u"微专业名称"_s), stated.nameZh.isEmpty() ? stated.nameEn : stated.nameZh);
        QCOMPARE(cell(u"申报高校"_s), stated.institution);
        QCOMPARE(cell(u"开设课程门数"_s), QString::number(totals.offeredCourses));
        if (totals.courses.isStated())
            QCOMPARE(cell(u"应修课程门数（最少）"_s) + u'–' + cell(u"应修课程门数（最多）"_s), QString::number(*totals.courses.least) + u'–' + QString::number(*totals.courses.most));
        if (totals.credits.isStated())
            QCOMPARE(cell(u"学分（最少）"_s) + u'–' + cell(u"学分（最多）"_s), totals.credits.least->toString() + u'–' + totals.credits.most->toString());
        else
            QVERIFY(!sheet.at(int(i) + 1, column(sheet, u"学分（最多）"_s)));
        QCOMPARE(cell(u"规定学分"_s), text(stated.creditsStated));
        if (totals.hours.isStated())
            QCOMPARE(cell(u"学时（最少）"_s) + u'–' + cell(u"学时（最多）"_s), totals.hours.least->toString() + u'–' + totals.hours.most->toString());
        QCOMPARE(cell(u"规定学时"_s), text(stated.hoursStated));
        if (totals.practiceShare.isStated())
            QCOMPARE(cell(u"实践占比（最低）"_s) + u'–' + cell(u"实践占比（最高）"_s),
                     totals.practiceShare.least->percent().toString() + u'–' + totals.practiceShare.most->percent().toString());
        QCOMPARE(cell(u"错误"_s), QString::number(check.errors));
        QCOMPARE(cell(u"警告"_s), QString::number(check.warnings));
        QCOMPARE(cell(u"建议"_s), QString::number(check.advice));
        QCOMPARE(cell(u"无法判断"_s), QString::number(check.cannotJudge));
        QCOMPARE(cell(u"文件"_s), u"%1.micromajor"_s.arg(i + 1));
    }
}

void SpreadsheetTest::coursesAreThoseOfThePrograms()
{
    const WorkbookSheet &sheet = named(m_workbook, u"课程"_s);
    int row = 0;
    for (const Judged &one : m_samples) {
        int order = 0;
        for (const Course &course : one.program->courses) {
            ++row;
            QCOMPARE(text(sheet, row, u"序号"_s), QString::number(++order));
            QCOMPARE(text(sheet, row, u"课程名称"_s), course.nameZh.isEmpty() ? course.nameEn : course.nameZh);
            QCOMPARE(text(sheet, row, u"课程代码"_s), course.code);
            QCOMPARE(text(sheet, row, u"学分"_s), text(course.credits));
            QCOMPARE(text(sheet, row, u"总学时"_s), text(course.hours));
            QCOMPARE(text(sheet, row, u"理论学时"_s), text(course.theoryHours));
            QCOMPARE(text(sheet, row, u"实践学时"_s), text(course.practiceHours));
            QCOMPARE(text(sheet, row, u"开课学期"_s), course.term ? QString::number(*course.term) : QString());
        }
    }
    QVERIFY(row > 60);
    QCOMPARE(text(sheet, row + 1, u"微专业"_s), u"合计"_s);
}

void SpreadsheetTest::supportsAndFindingsAreListed()
{
    size_t supports = 0;
    size_t open = 0;
    for (const Judged &one : m_samples) {
        supports += one.program->outcomeSupports.size();
        for (const Finding &finding : one.check.findings)
            open += finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge;
    }
    QVERIFY(open > 0);
    const WorkbookSheet &matrix = named(m_workbook, u"支撑矩阵"_s);
    QCOMPARE(text(matrix, int(supports) + 1, u"课程"_s), supports ? QString::number(supports) : QString());
    const WorkbookSheet &problems = named(m_workbook, u"问题"_s);
    QCOMPARE(text(problems, int(open) + 1, u"说明"_s), QString::number(open));

    // A waived finding stays in the list, with its reason.
    const Finding *finding = nullptr;
    Program program;
    for (const Judged &one : m_samples)
        for (const Finding &candidate : one.check.findings)
            if (!finding && candidate.verdict == Verdict::NotMet && candidate.waivable && candidate.subject.table && !one.program->courses.empty()) {
                finding = &candidate;
                program = *one.program;
            }
    QVERIFY(finding);
    Waiver waiver{{u"w1"_s}, finding->rule, finding->ruleSet, QString::fromLatin1(finding->subject.table->name), finding->subject.id,
                  finding->subject.field ? QString::fromLatin1(finding->subject.field->name) : QString(), u"校长办公会同意"_s, u"教务处"_s, u"2026-03-01"_s};
    program.waivers.push_back(waiver);
    program.outcomes = {{{u"o1"_s}, u"1.1"_s, u"能设计方案"_s, {}, {}, {}, {}}};
    program.outcomeSupports = {{{u"s1"_s}, {u"o1"_s}, program.courses[0].id, u"H"_s, u"M"_s, Percent::fromThousandths(12'500)}};
    const Judged one = judged(program);
    const Workbook workbook = written({{*one.program, one.figures.totals, &one.check, {}}});
    const WorkbookSheet &list = named(workbook, u"问题"_s);
    const int reason = column(list, u"豁免理由"_s);
    QCOMPARE(std::count_if(list.cells.begin(), list.cells.end(), [&](const WorkbookCell &cell) { return cell.column == reason && cell.text == u"校长办公会同意"; }), 1);
    const WorkbookSheet &rows = named(workbook, u"支撑矩阵"_s);
    QCOMPARE(text(rows, 1, u"学习成果"_s), u"能设计方案"_s);
    QCOMPARE(text(rows, 1, u"权重"_s), u"12.5"_s);
    QCOMPARE(rows.at(1, column(rows, u"权重"_s))->kind, WorkbookCell::Kind::Percent);
}

void SpreadsheetTest::sumsAreFormulasWithExactValues()
{
    Program program;
    for (int i = 0; i < 30; ++i) {
        Course course;
        course.id.value = u"c%1"_s.arg(i);
        course.nameZh = u"课程%1"_s.arg(i);
        course.credits = Credits::fromThousandths(100); // thirty times 0.1 is 2.9999999999999996 in doubles
        program.courses.push_back(course);
    }
    const Workbook workbook = writtenOne(program);
    const WorkbookSheet &sheet = named(workbook, u"课程"_s);
    const WorkbookCell *sum = sheet.at(31, column(sheet, u"学分"_s));
    QVERIFY(sum);
    QCOMPARE(sum->text, u"3"_s);
    QCOMPARE(sum->formula, u"SUBTOTAL(9,G2:G31)"_s);
    QCOMPARE(text(sheet, 31, u"课程名称"_s), u"30"_s);
    // Nothing stated adds up to nothing, not to zero.
    QVERIFY(!sheet.at(31, column(sheet, u"理论学时"_s)));
}

void SpreadsheetTest::whatCannotBeComputedSaysWhy()
{
    Program program;
    program.facts.nameZh = u"测试"_s;
    program.courses = {{}, {}};
    program.courses[0].id.value = u"a"_s;
    program.courses[0].credits = Credits::whole(2);
    program.courses[1].id.value = u"b"_s;
    const Workbook workbook = writtenOne(program);
    const WorkbookSheet &sheet = named(workbook, u"汇总"_s);
    QCOMPARE(text(sheet, 1, u"学分（最少）"_s), u"1门课程未填，无法计算"_s);
    QCOMPARE(text(sheet, 1, u"学分（最多）"_s), QString());
    QCOMPARE(text(sheet, 1, u"应修课程门数（最少）"_s), u"2"_s);
}

void SpreadsheetTest::unstatedIsBlank()
{
    const Workbook workbook = writtenOne(Program());
    const WorkbookSheet &sheet = named(workbook, u"汇总"_s);
    QStringList filled;
    for (const WorkbookCell &cell : sheet.cells)
        if (cell.row == 1)
            filled.append(cell.text);
    QCOMPARE(filled, (QStringList{u"1"_s, u"0"_s, u"0"_s, u"0"_s})); // its number, and how many courses it offers and asks for
    QVERIFY(!named(workbook, u"课程"_s).at(1, 0));
}

void SpreadsheetTest::coursesComeBackByImport()
{
    for (const Judged &one : m_samples) {
        const Program &program = *one.program;
        const auto bytes = summaryWorkbook({{program, one.figures.totals}});
        QVERIFY(bytes);
        const auto imported = programFromWorkbook(*bytes, u"f.xlsx"_s);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
        const Program &back = imported->program;
        QCOMPARE(back.facts.nameZh, program.facts.nameZh.isEmpty() ? program.facts.nameEn : program.facts.nameZh);
        QCOMPARE(back.courses.size(), program.courses.size());
        QCOMPARE(back.requisites.size(), program.requisites.size());
        for (size_t i = 0; i < program.courses.size(); ++i) {
            const Course &course = program.courses[i];
            const Course &read = back.courses[i];
            QCOMPARE(read.nameZh.isEmpty() ? read.nameEn : read.nameZh, course.nameZh.isEmpty() ? course.nameEn : course.nameZh);
            QVERIFY2(read.code == course.code && read.credits == course.credits && read.hours == course.hours && read.theoryHours == course.theoryHours
                         && read.practiceHours == course.practiceHours && read.onlineHours == course.onlineHours
                         && read.enterpriseHours == course.enterpriseHours && read.term == course.term && read.nature == course.nature
                         && read.assessmentForm == course.assessmentForm,
                     qPrintable(course.nameZh));
        }
    }
}

void SpreadsheetTest::coursesOfSeveralProgramsAreNotMixed()
{
    const auto imported = programFromWorkbook(m_bytes, u"汇总.xlsx"_s);
    QVERIFY(!imported);
    QVERIFY2(imported.error().text().contains(u"12"), qPrintable(imported.error().text()));
}

void SpreadsheetTest::textsNeverBecomeFormulas()
{
    const QStringList hostile{u"=cmd|' /C calc'!A0"_s, u"+1+1"_s, u"-2"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"{=1}"_s, u"http://x/"_s, u"'=1"_s, u"＝1"_s};
    Program program;
    for (const QString &name : hostile) {
        Course course;
        course.id.value = u"c%1"_s.arg(program.courses.size());
        course.nameZh = name;
        program.courses.push_back(course);
    }
    program.facts.nameZh = hostile.front();
    const Workbook workbook = writtenOne(program);
    for (const WorkbookSheet &sheet : workbook.sheets)
        for (const WorkbookCell &cell : sheet.cells)
            QVERIFY2(cell.formula.isEmpty() || cell.formula.startsWith(u"SUBTOTAL("), qPrintable(cell.formula));
    const WorkbookSheet &sheet = named(workbook, u"课程"_s);
    for (int i = 0; i < hostile.size(); ++i) {
        QCOMPARE(text(sheet, i + 1, u"课程名称"_s), QString(hostile[i]).replace(u'\r', u'\n'));
        QCOMPARE(sheet.at(i + 1, column(sheet, u"课程名称"_s))->kind, WorkbookCell::Kind::Text);
    }
}

void SpreadsheetTest::forbiddenCharactersAndOverlongTexts()
{
    Program program;
    program.facts.nameZh = u"<人工&智能>\"'\u0001\u000B\uFFFE 𠮷_x0041_"_s + QChar(0xD800);
    program.facts.institution = u"𠮷"_s.repeated(40'000);
    for (const size_t copies : {size_t(1), size_t(25'000)}) { // both ways of writing
        program.courses.clear();
        for (size_t i = 0; copies > 1 && i < copies; ++i)
            program.courses.push_back({});
        const Workbook workbook = written({{program, Totals()}});
        const WorkbookSheet &sheet = named(workbook, u"汇总"_s);
        QCOMPARE(text(sheet, 1, u"微专业名称"_s), u"<人工&智能>\"' 𠮷_x0041_"_s);
        const QString cut = text(sheet, 1, u"申报高校"_s);
        QVERIFY(cut.size() <= 32'767 && cut.size() > 32'700);
        QVERIFY2(cut.startsWith(u"𠮷𠮷") && cut.endsWith(u"（此单元格放不下全文，共80000字，请在程序中查看）"), qPrintable(cut.right(60)));
        QVERIFY(!cut.contains(QChar::ReplacementCharacter));
    }
}

void SpreadsheetTest::manyRowsGoToTheDisk()
{
    // Beyond 20,000 rows the texts stand in the cells themselves; what is read must not differ.
    const Judged &one = m_samples[8];
    const std::vector<SummaryProgram> once{{*one.program, one.figures.totals, &one.check, {}}};
    std::vector<SummaryProgram> often;
    for (int i = 0; i < 400; ++i)
        often.push_back(once.front());
    const Workbook small = written(once);
    const Workbook large = written(often);
    for (size_t i = 0; i < small.sheets.size(); ++i) {
        const WorkbookSheet &few = small.sheets[i];
        const WorkbookSheet &many = large.sheets[i];
        const int rows = few.cells.back().row - 1; // without head and sums
        for (const WorkbookCell &cell : few.cells)
            if (cell.row > 0 && cell.row <= rows)
                QVERIFY2(many.at(cell.row + 399 * rows, cell.column) && (cell.text == many.at(cell.row + 399 * rows, cell.column)->text || cell.text == u"1"), qPrintable(cell.text));
    }
}

void SpreadsheetTest::printSetupAndProperties()
{
    const auto package = readZip(m_bytes, u"f"_s);
    QVERIFY(package);
    const QByteArray sheet = package->find(u"xl/worksheets/sheet1.xml")->content;
    for (const char *needed : {"state=\"frozen\"", "<autoFilter ref=\"A1:AB13\"", "paperSize=\"9\"", "orientation=\"landscape\"", "fitToHeight=\"0\"", "第 &amp;P 页"})
        QVERIFY2(sheet.contains(needed), needed);
    QVERIFY(package->find(u"xl/workbook.xml")->content.contains("Print_Titles"));
    const QByteArray core = package->find(u"docProps/core.xml")->content;
    QVERIFY2(core.contains("<dc:creator>微专业设计工作台</dc:creator>") && core.contains("微专业汇总表") && core.contains("1980-01-01T00:00:00Z"), core.constData());
}

void SpreadsheetTest::sameContentSameBytes()
{
    std::vector<SummaryProgram> programs;
    for (const Judged &one : m_samples)
        programs.push_back({*one.program, one.figures.totals, &one.check, u"%1.micromajor"_s.arg(programs.size() + 1)});
    const auto again = summaryWorkbook(programs);
    QVERIFY(again);
    QVERIFY(*again == m_bytes);
}

} // namespace micromajor

QTEST_GUILESS_MAIN(micromajor::SpreadsheetTest)
#include "tst_spreadsheet.moc"
