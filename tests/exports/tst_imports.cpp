#include "core/exchange/forms/FormWords.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/exports/DataExport.h"
#include "core/exports/FormExport.h"
#include "core/imports/ProgramImport.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

// A program comes back from the files that it was sent as: courses with their figures, and nothing invented.
class ImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coursesComeBack_data();
    void coursesComeBack();
    void ownFormatIsWhole();
    void textThatLooksLikeAFormulaComesBack();
    void refusals_data();
    void refusals();
};

void ImportsTest::coursesComeBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("suffix");
    for (const Sample &sample : samples())
        for (const QString &suffix : {u"csv"_s, u"docx"_s})
            if (!sampleProgram(sample.id)->courses.empty())
                QTest::newRow(qPrintable(sample.id + u' ' + suffix)) << sample.id << suffix;
}

void ImportsTest::coursesComeBack()
{
    QFETCH(QString, id);
    QFETCH(QString, suffix);
    const Facts known = facts(std::make_shared<const Program>(*sampleProgram(id)));
    const auto bytes = suffix == "docx"_L1 ? exportedForm(filledForm(*formNamed(u"course-table"), known), suffix) : exportedData(suffix, known, {});
    QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(bytes.error().text()));
    std::vector<Course> sent;
    for (const Course &course : known.program->courses)
        if (course.offering != "planned"_L1)
            sent.push_back(course);

    const auto back = programFromFile(*bytes, u"x."_s + suffix);
    // A table in which no course states a figure cannot be told from any other list, and the reader says so.
    const bool anyFigure = std::any_of(sent.begin(), sent.end(), [](const Course &course) { return course.credits || course.hours; });
    if (!back) {
        QVERIFY2(!anyFigure, qPrintable(back.error().text()));
        return;
    }
    QCOMPARE(back->program.courses.size(), sent.size());
    const auto elective = formWords::electives(*known.program);
    for (size_t i = 0; i < sent.size(); ++i) {
        const Course &is = back->program.courses[i];
        const QString mark = suffix == "docx"_L1 ? elective.marks.value(sent[i].id) : QString(); // printed behind the name
        QCOMPARE(formWords::courseName(is), formWords::courseName(sent[i]) + mark);
        QCOMPARE(is.credits, sent[i].credits);
        QCOMPARE(is.hours, sent[i].hours);
    }
}

void ImportsTest::ownFormatIsWhole()
{
    const Program program = *sampleProgram(u"S09"_s);
    const auto back = programFromFile(toJson(program), u"x.json"_s);
    QVERIFY(back.ok());
    QVERIFY(back->program == program);
    QVERIFY(back->notes.empty());
}

void ImportsTest::textThatLooksLikeAFormulaComesBack()
{
    Program program = *sampleProgram(u"S09"_s);
    program.courses.front().nameZh = u"=1+1 入门"_s;
    const auto bytes = exportedData(u"csv", facts(std::make_shared<const Program>(program)), {});
    QVERIFY(bytes->contains("'=1+1"));
    const auto back = programFromFile(*bytes, u"x.csv"_s);
    QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().text()));
    QCOMPARE(back->program.courses.front().nameZh, u"=1+1 入门"_s);
}

void ImportsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::newRow("other kind") << QByteArray("%PDF-1.4") << u"plan.pdf"_s;
    QTest::newRow("no workbook") << QByteArray("hello") << u"x.xlsx"_s;
    QTest::newRow("no document") << QByteArray("hello") << u"x.docx"_s;
    QTest::newRow("no table") << QByteArray("hello\nworld\n") << u"x.csv"_s;
    QTest::newRow("broken json") << QByteArray("{") << u"x.json"_s;
    Program circle = *sampleProgram(u"S09"_s);
    const Id<Course> first = circle.courses[0].id, second = circle.courses[1].id;
    circle.requisites = {{{u"a"_s}, first, second, u"pre"_s, {}, {}}, {{u"b"_s}, second, first, u"pre"_s, {}, {}}};
    QTest::newRow("circle") << toJson(circle) << u"x.json"_s;
}

void ImportsTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    const auto back = programFromFile(bytes, path);
    QVERIFY(!back.ok());
    QVERIFY(back.error().text().contains(path.section(u'.', 0, 0)));
}

QTEST_MAIN(ImportsTest)
#include "tst_imports.moc"
