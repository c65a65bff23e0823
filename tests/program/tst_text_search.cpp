#include "core/edits/TextSearch.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/program/Program.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Find and replace over all text of a program.
class TextSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryOccurrenceInOrder();
    void widthAndCaseCountOnlyWhenAsked();
    void wholeField();
    void keysAndCodesAreNotText();
    void recordsAreFoundButNotReplaced();
    void replacingIsOneEditThatTouchesNothingElse();
    void replacingByNothingLeavesNothingStated();
    void everyWordOfEverySampleIsFound();
};

static Program small()
{
    Program program;
    program.facts.id = {u"program"_s};
    program.facts.nameZh = u"ＡＩ 与 ai 应用"_s;
    Course &course = program.courses.emplace_back();
    course.id = {u"course-ai"_s};
    course.nameZh = u"AI 基础"_s;
    course.content = u"AI、AI 与 ＡＩ"_s;
    return program;
}

void TextSearchTest::findsEveryOccurrenceInOrder()
{
    const std::vector<FoundText> found = findText(small(), {u"ai"_s});
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(QLatin1StringView(found[0].field->name), "name_zh"_L1);
    QCOMPARE(found[0].positions, (std::vector<qsizetype>{0, 5}));
    QCOMPARE(found[1].id, u"course-ai"_s);
    QCOMPARE(found[2].positions, (std::vector<qsizetype>{0, 3, 8}));
    QVERIFY(findText(small(), {QString()}).empty());
    QVERIFY(findText(small(), {u"区块链"_s}).empty());
}

void TextSearchTest::widthAndCaseCountOnlyWhenAsked()
{
    const std::vector<FoundText> found = findText(small(), {u"AI"_s, true});
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].positions, std::vector<qsizetype>{0});
    QCOMPARE(found[1].positions, (std::vector<qsizetype>{0, 3}));
}

void TextSearchTest::wholeField()
{
    const std::vector<FoundText> found = findText(small(), {u"ａｉ　基础"_s, false, true});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].value, u"AI 基础"_s);
    QVERIFY(findText(small(), {u"AI"_s, false, true}).empty());
}

void TextSearchTest::keysAndCodesAreNotText()
{
    Program program = small();
    program.courses.front().nature = u"required"_s;
    RuleSetUse &use = program.ruleSetUses.emplace_back();
    use.id = {u"use"_s};
    use.ruleSet = u"double-thousand-2025"_s;
    Waiver &waiver = program.waivers.emplace_back();
    waiver.id = {u"waiver"_s};
    waiver.rule = u"required-value-not-stated"_s;
    waiver.subjectKind = u"course"_s;
    waiver.subjectId = u"course-ai"_s;
    // An open choice holds a code of its list, or words of one's own.
    const Field &form = *tables::course.field(u"assessment_form");
    QVERIFY(form.choices && !form.choices->empty());
    program.courses.front().assessmentForm = QString::fromLatin1(form.choices->front().code);
    for (const QString &key : {u"required"_s, u"double-thousand"_s, u"course-ai"_s, QString(program.courses.front().assessmentForm)})
        QVERIFY2(findText(program, {key, true}).empty(), qPrintable(key));
    program.courses.front().assessmentForm = u"路演答辩"_s;
    QCOMPARE(findText(program, {u"路演"_s}).size(), size_t(1));
}

void TextSearchTest::recordsAreFoundButNotReplaced()
{
    Program program = small();
    Waiver &waiver = program.waivers.emplace_back();
    waiver.id = {u"waiver"_s};
    waiver.reason = u"AI 课程由委员会同意"_s;
    const TextQuery query{u"AI"_s};
    const std::vector<FoundText> found = findText(program, query);
    QCOMPARE(found.size(), size_t(4));
    const Program after = applied(program, replaceText(found, query, u"人工智能"_s));
    QCOMPARE(after.waivers, program.waivers);
    QCOMPARE(after.courses.front().nameZh, u"人工智能 基础"_s);
}

void TextSearchTest::replacingIsOneEditThatTouchesNothingElse()
{
    const Program program = small();
    const TextQuery query{u"ai"_s};
    const std::vector<FoundText> found = findText(program, query);
    QCOMPARE(replacedText(found[2], query, u"人工智能"_s), u"人工智能、人工智能 与 人工智能"_s);
    const Edit edit = replaceText({found[0], found[2]}, query, u"人工智能"_s);
    QCOMPARE(edit.operations.size(), size_t(2));
    QVERIFY2(edit.label.text(Language::English).contains(u"5"_s), qPrintable(edit.label.text(Language::English)));
    Program expected = program;
    expected.facts.nameZh = u"人工智能 与 人工智能 应用"_s;
    expected.courses.front().content = u"人工智能、人工智能 与 人工智能"_s;
    QCOMPARE(applied(program, edit), expected);
    // A replacement that contains what is looked for is not replaced again.
    QCOMPARE(replacedText(found[1], query, u"AIAI"_s), u"AIAI 基础"_s);
}

void TextSearchTest::replacingByNothingLeavesNothingStated()
{
    const Program program = small();
    const TextQuery query{u"AI 基础"_s};
    const Program after = applied(program, replaceText(findText(program, query), query, {}));
    QVERIFY(after.courses.front().nameZh.isEmpty());
    QVERIFY(!isStated(tables::course.field(u"name_zh")->get(&after.courses.front())));
}

void TextSearchTest::everyWordOfEverySampleIsFound()
{
    for (const Sample &sample : samples()) {
        const Result<Program> program = sampleProgram(sample.id);
        QVERIFY(program.ok());
        for (const Course &course : program->courses) {
            const QString name = course.nameZh.isEmpty() ? course.nameEn : course.nameZh;
            const std::vector<FoundText> found = findText(*program, {name, true, true});
            QVERIFY2(std::ranges::any_of(found, [&](const FoundText &place) { return place.id == course.id.value; }), qPrintable(name));
        }
    }
}

} // namespace micromajor

QTEST_GUILESS_MAIN(micromajor::TextSearchTest)
#include "tst_text_search.moc"
