#include "core/exchange/forms/FormDrawings.h"
#include "core/exchange/forms/FormJson.h"
#include "core/exchange/forms/FormLayout.h"
#include "core/exchange/forms/FormTemplate.h"
#include "core/rules/Checker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

namespace {

FormDocument made(const Program &program, QStringView id)
{
    return formNamed(id)->filled(FormValues(program, totals(program)));
}

template<class Block>
QList<Block> blocks(const FormDocument &form)
{
    QList<Block> found;
    for (const FormBlock &block : form.blocks)
        if (const auto *wanted = std::get_if<Block>(&block))
            found.append(*wanted);
    return found;
}

QList<FormGrid> gridsOf(const FormDocument &form, const QString &key)
{
    QList<FormGrid> found = blocks<FormGrid>(form);
    found.removeIf([&](const FormGrid &grid) { return !grid.key.startsWith(key); });
    return found;
}

Program named()
{
    Program program;
    program.facts.id.value = u"p"_s;
    program.facts.nameZh = u"数字贸易"_s;
    program.facts.kind = u"micro-major"_s;
    return program;
}

/// One course in each term, each but the first needing the one before.
Program overTerms(int terms)
{
    Program program = named();
    for (int i = 1; i <= terms; ++i) {
        Course course;
        course.id.value = u"c%1"_s.arg(i);
        course.nameZh = u"课程%1"_s.arg(i);
        course.hours = Hours::whole(32);
        course.term = i;
        program.courses.push_back(course);
    }
    return program;
}

QStringList coursesIn(const FormDrawing &drawing)
{
    QStringList names;
    for (const FormDrawing::Box &box : drawing.boxes)
        if (box.text.startsWith(u"课程"))
            names.append(box.text);
    return names;
}

} // namespace

// What stands in the forms: nothing that the program does not say, and everything so that a dean can read it.
class FormContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentPartnerLeavesABlankFrame();
    void emptyListsOfAReportSayNone();
    void outcomesAreCalledTheSameInTableAndMatrix();
    void matrixColumnsAreSpreadEvenly();
    void matrixWithoutCoursesHasRoomForOne();
    void picturesAreNumberedAsTheyCome();
    void manyTermsComeInSeveralMaps();
    void coursesWithoutTermAreNotHidden();
    void longNamesFitTheirBox();
    void feesReadAsSentences();
    void referredNamesAreWhole();
    void whatAllCoursesLackIsSaidOnce();
};

void FormContentTest::absentPartnerLeavesABlankFrame()
{
    const FormDocument form = made(named(), u"ministry-recommendation");
    const QList<FormGrid> frames = gridsOf(form, u"partnerOpinions"_s);
    QCOMPARE(frames.size(), 1);
    for (const auto &row : frames[0].rows)
        for (const FormCell &cell : row)
            QVERIFY2(cell.label || cell.text.isEmpty(), qPrintable(cell.text));
    QCOMPARE(QString(frames[0].rows[0][0].text).remove(u'\n'), u"共建高校／合作企业／拟共享高校"_s);
    QCOMPARE(frames[0].rows[0][1].source.table, &tables::organisation);
    QVERIFY(QJsonDocument::fromJson(formJson(form))[u"content"][u"partnerOpinions"].toArray().isEmpty());
}

void FormContentTest::emptyListsOfAReportSayNone()
{
    const FormDocument form = made(named(), u"review-report");
    for (const char *key : {"problems", "unjudged", "waived"}) {
        const FormGrid grid = gridsOf(form, QString::fromLatin1(key)).value(0);
        QCOMPARE(int(grid.rows.size()), 2);
        QCOMPARE(grid.rows[1][0].text, u"无"_s);
        QCOMPARE(grid.rows[1][0].columns, int(grid.widths.size()));
        QVERIFY(QJsonDocument::fromJson(formJson(form))[u"content"][QString::fromLatin1(key)][u"rows"].toArray().isEmpty());
    }
}

void FormContentTest::outcomesAreCalledTheSameInTableAndMatrix()
{
    Program program = overTerms(2);
    for (int i = 1; i <= 3; ++i) {
        Outcome outcome;
        outcome.id.value = u"o%1"_s.arg(i);
        outcome.statement = u"能力%1"_s.arg(i);
        outcome.code = i == 2 ? u"LO2"_s : QString();
        program.outcomes.push_back(outcome);
    }
    const FormDocument form = made(program, u"program-plan");
    const FormGrid outcomes = gridsOf(form, u"outcomes"_s).value(0), matrix = gridsOf(form, u"supportMatrix"_s).value(0);
    for (size_t i = 1; i <= 3; ++i)
        QCOMPARE(outcomes.rows[i][0].text + outcomes.rows[i][0].mark, matrix.rows[0][i].text);
    QVERIFY(outcomes.rows[1][0].text.isEmpty()); // the program gives no code, so none is exported
}

void FormContentTest::matrixColumnsAreSpreadEvenly()
{
    Program program = overTerms(1);
    for (int i = 1; i <= 17; ++i) {
        Outcome outcome;
        outcome.id.value = u"o%1"_s.arg(i);
        outcome.code = QString::number(i);
        program.outcomes.push_back(outcome);
    }
    QStringList codes;
    const QList<FormGrid> grids = gridsOf(made(program, u"program-plan"), u"supportMatrix"_s);
    QCOMPARE(grids.size(), 3);
    for (const FormGrid &grid : grids) {
        QVERIFY(grid.rows[0].size() - 1 == 5 || grid.rows[0].size() - 1 == 6);
        for (size_t i = 1; i < grid.rows[0].size(); ++i)
            codes.append(grid.rows[0][i].text);
    }
    QCOMPARE(codes.size(), 17);
    QCOMPARE(codes.last(), u"17"_s);
}

void FormContentTest::matrixWithoutCoursesHasRoomForOne()
{
    const FormGrid grid = gridsOf(made(named(), u"program-plan"), u"supportMatrix"_s).value(0);
    QCOMPARE(int(grid.rows.size()), 2);
    QCOMPARE(grid.rows[1].size(), grid.rows[0].size());
    QVERIFY(isBlank(grid.rows[1]));
    QCOMPARE(grid.rows[1][0].source.table, &tables::course);
}

void FormContentTest::picturesAreNumberedAsTheyCome()
{
    Program program = overTerms(2);
    for (Course &course : program.courses)
        course.term.reset(); // no map without terms
    const QList<FormDrawing> drawings = blocks<FormDrawing>(made(program, u"program-plan"));
    QVERIFY(!drawings.isEmpty());
    for (qsizetype i = 0; i < drawings.size(); ++i)
        QVERIFY2(drawings[i].label.startsWith(u"图%1　"_s.arg(i + 1)), qPrintable(drawings[i].label));
}

void FormContentTest::manyTermsComeInSeveralMaps()
{
    QCOMPARE(formDrawings(u"curriculum-map"_s, overTerms(4)).size(), size_t(1));
    const std::vector<FormDrawing> maps = formDrawings(u"curriculum-map"_s, overTerms(12));
    QCOMPARE(maps.size(), size_t(2));
    QCOMPARE(coursesIn(maps[0]) + coursesIn(maps[1]), coursesIn(formDrawings(u"curriculum-map"_s, overTerms(6)).front())
                 + QStringList({u"课程7"_s, u"课程8"_s, u"课程9"_s, u"课程10"_s, u"课程11"_s, u"课程12"_s}));
    QVERIFY(std::none_of(maps[1].boxes.begin(), maps[1].boxes.end(), [](const FormDrawing::Box &box) { return box.text == u"第13学期"_s; }));
    QVERIFY(maps[1].label.contains(u"第7学期至第12学期"_s));
    QVERIFY(std::any_of(maps[1].boxes.begin(), maps[1].boxes.end(), [](const FormDrawing::Box &box) { return box.text == u"第12学期"_s; }));
    QVERIFY(maps[1].description.contains(u"第12学期 课程12"_s));
    for (const FormDrawing &map : maps) // six points are the least that one reads without a glass
        for (const FormDrawing::Box &box : map.boxes)
            QVERIFY(box.text.isEmpty() || !box.text.startsWith(u"课程")
                    || formLayout::boxTextSize(map, box) * formLayout::drawingScale(map) >= 120);
}

void FormContentTest::coursesWithoutTermAreNotHidden()
{
    Program program = overTerms(3);
    QCOMPARE(formDrawings(u"term-loads"_s, program).front().label, QString());
    program.courses[2].term.reset();
    QCOMPARE(formDrawings(u"term-loads"_s, program).front().label, u"（不含学期未定的1门课程）"_s);
}

void FormContentTest::longNamesFitTheirBox()
{
    FormDrawing drawing;
    drawing.size = QSizeF(1000, 400);
    drawing.textSize = 20;
    const FormDrawing::Box brief{QRectF(0, 0, 184, 72), u"导论"_s, {}, true, true};
    const FormDrawing::Box wordy{QRectF(0, 0, 184, 72), u"柔性制造系统综合设计与企业真实项目实践（校企联合指导）"_s, {}, true, true};
    QCOMPARE(formLayout::boxTextSize(drawing, brief), 20.0);
    const qreal size = formLayout::boxTextSize(drawing, wordy);
    QVERIFY(size < 20.0);
    QVERIFY(formLayout::likelyLines(wordy.text, 184 / size) * size <= 72);
}

void FormContentTest::feesReadAsSentences()
{
    Program program = named();
    const auto add = [&](int amount, const char *currency, const char *basis, const char *bound, const QString &payer) {
        Fee fee;
        fee.id.value = QString::number(program.fees.size());
        fee.amount = Money::whole(amount);
        fee.currency = QString::fromLatin1(currency);
        fee.basis = QString::fromLatin1(basis);
        fee.bound = QString::fromLatin1(bound);
        fee.payer = payer;
        program.fees.push_back(fee);
    };
    const auto summary = [&] { return FormValues(program, totals(program)).value(u"feeSummary"_s)->text; };
    QCOMPARE(summary(), QString());
    add(100, "CNY", "credit", "exact", u"校内学生"_s);
    QCOMPARE(summary(), u"每学分100元（校内学生）"_s);
    add(1400, "CNY", "total", "from", {});
    QCOMPARE(summary(), u"每学分100元（校内学生）；总计1400元起"_s);
    program.facts.feeText = u"按学分收取。"_s;
    QCOMPARE(summary(), u"按学分收取。每学分100元（校内学生）；总计1400元起"_s);
    program.facts.feeText = u"按学分收取"_s;
    QVERIFY(summary().startsWith(u"按学分收取；每学分"));
}

void FormContentTest::referredNamesAreWhole()
{
    Program program = overTerms(1);
    program.courses[0].nameZh = u"数字贸易规则与跨境电子商务综合实践"_s.repeated(6);
    Assessment assessment;
    assessment.id.value = u"a"_s;
    assessment.courseId = program.courses[0].id;
    program.assessments = {assessment};
    QCOMPARE(gridsOf(made(program, u"program-plan"), u"assessments"_s).value(0).rows[1][0].text, program.courses[0].nameZh);
}

void FormContentTest::whatAllCoursesLackIsSaidOnce()
{
    Program program = overTerms(3);
    const auto places = [&](int count) {
        Finding finding;
        finding.verdict = Verdict::CannotJudge;
        for (int i = 0; i < count; ++i)
            finding.missing.push_back({&tables::course, program.courses[size_t(i)].id.value, tables::course.field(u"credits"_s)});
        CheckResult result;
        result.findings = {finding};
        result.findings[0].missing.push_back({&tables::program, program.facts.id.value, tables::program.field(u"terms"_s)});
        const std::vector<RuleSet> none;
        const FormFindings findings{none, result};
        return FormValues(program, totals(program), {}, &findings).value(u"unjudged"_s, 0, u"missing"_s)->text;
    };
    const QString credits = Message(tables::course.field(u"credits"_s)->label).text(Language::Chinese);
    const QString terms = Message(tables::program.field(u"terms"_s)->label).text(Language::Chinese);
    QCOMPARE(places(3), u"全部3门课程的"_s + credits + u'、' + terms);
    QCOMPARE(places(2), u"课程1、课程2的"_s + credits + u'；' + terms);
    QCOMPARE(places(1).count(u"课程"_s), 1);
    program.courses[2].offering = u"planned"_s;
    QCOMPARE(places(2), u"全部2门课程的"_s + credits + u'、' + terms);
}

QTEST_GUILESS_MAIN(FormContentTest)
#include "tst_form_content.moc"
