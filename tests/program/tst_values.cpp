#include "core/program/Program.h"
#include "core/program/Values.h"

#include <QTest>

using namespace micromajor;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWithTheNameOfTheField_data();
    void refusesWithTheNameOfTheField();
    void takesChoicesByCodeAndLabel();
    void takesReferencesByIdentityAndName();
    void emptyTextMeansNotStated();
    void validatesStoredValues();
    void showsValues();
    void namesRows();
    void rowsWithoutANameAreToldByWhatTheySay();
    void countriesAreShownByName();
    void everyShownValueIsReadAgain();
};

static Program someProgram()
{
    Program program;
    program.facts.id.value = QStringLiteral("program");
    for (const auto *name : {u"Statistics", u"Machine learning", u"Machine learning"}) {
        Course course;
        course.id.value = QStringLiteral("course-%1").arg(program.courses.size() + 1);
        course.nameEn = QString::fromUtf16(name);
        program.courses.push_back(course);
    }
    program.requisites.push_back({{QStringLiteral("r")}, program.courses[1].id, program.courses[0].id, QStringLiteral("pre"), {}, {}});
    return program;
}

static const Field &courseField(const char *name)
{
    return *tables::course.field(QString::fromLatin1(name));
}

void ValuesTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("stored");
    QTest::newRow("half credit") << "credits" << "15.5" << qint64(15'500);
    QTest::newRow("three decimals") << "credits" << " 3.125 " << qint64(3'125);
    QTest::newRow("full-width digits") << "credits" << QStringLiteral("２．５") << qint64(2'500);
    QTest::newRow("whole") << "unit_count" << "12" << qint64(12);
    QTest::newRow("whole, as Excel writes it") << "unit_count" << "12.0" << qint64(12);
    QTest::newRow("percent sign") << "project_percent" << "87.8%" << qint64(87'800);
    QTest::newRow("yes") << "term_fixed" << QStringLiteral("是") << qint64(1);
    QTest::newRow("no") << "term_fixed" << "no" << qint64(0);
}

void ValuesTest::readsWhatPeopleType()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(qint64, stored);
    const auto value = parseText(*tables::course.field(field), text, Program());
    QVERIFY2(value.ok(), value ? "" : qPrintable(value.error().text()));
    QCOMPARE(std::get<qint64>(*value), stored);
}

void ValuesTest::refusesWithTheNameOfTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("four decimals") << "credits" << "1.0001";
    QTest::newRow("comma") << "credits" << "15,5";
    QTest::newRow("negative") << "credits" << "-1";
    QTest::newRow("not a number") << "hours" << "NaN";
    QTest::newRow("too large") << "hours" << "1000001";
    QTest::newRow("fraction") << "unit_count" << "1.5";
    QTest::newRow("over hundred percent") << "project_percent" << "101";
    QTest::newRow("unknown choice") << "nature" << "perhaps";
    QTest::newRow("unknown row") << "module_id" << "nowhere";
    QTest::newRow("no date") << "last_offered" << "2025-02-30";
    QTest::newRow("NUL") << "name_zh" << QString(u"a\0b"_qs);
    QTest::newRow("gigantic") << "content" << QString(100'001, u'x');
}

void ValuesTest::refusesWithTheNameOfTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    const Field &asked = *tables::course.field(field);
    const auto value = parseText(asked, text, Program());
    QVERIFY(!value.ok());
    const QString sentence = value.error().message.text(Language::English);
    QVERIFY2(sentence.startsWith(QString::fromUtf8(asked.label) + u':'), qPrintable(sentence));
    QVERIFY2(sentence.size() < 300, "the sentence repeats the whole input");
}

void ValuesTest::takesChoicesByCodeAndLabel()
{
    const Field &field = courseField("nature");
    for (const QString &text : {u"required"_qs, u"Required"_qs, Message("Required").text(Language::Chinese)})
        QCOMPARE(std::get<QString>(*parseText(field, text, Program())), u"required"_qs);
    const Field &open = courseField("assessment_form");
    QCOMPARE(std::get<QString>(*parseText(open, u"Portfolio"_qs, Program())), u"portfolio"_qs);
    QCOMPARE(std::get<QString>(*parseText(open, u"答辩"_qs, Program())), u"答辩"_qs);
}

void ValuesTest::takesReferencesByIdentityAndName()
{
    const Program program = someProgram();
    const Field &field = *tables::requisite.field(u"required_id");
    QCOMPARE(std::get<QString>(*parseText(field, u"course-2"_qs, program)), u"course-2"_qs);
    QCOMPARE(std::get<QString>(*parseText(field, u"Statistics"_qs, program)), u"course-1"_qs);
    const auto twofold = parseText(field, u"Machine learning"_qs, program);
    QVERIFY(!twofold.ok());
    QVERIFY(twofold.error().message.text(Language::English).contains(u"more than one"));
}

void ValuesTest::emptyTextMeansNotStated()
{
    for (const Field &field : tables::course.fields)
        QVERIFY(!isStated(*parseText(field, u"  "_qs, Program())));
    QVERIFY(!parseText(*tables::requisite.field(u"course_id"), {}, Program()).ok());
}

void ValuesTest::validatesStoredValues()
{
    QVERIFY(validate(courseField("credits"), Value(qint64(0))).ok());
    QVERIFY(!validate(courseField("credits"), Value(qint64(-1))).ok());
    QVERIFY(!validate(courseField("credits"), Value(u"2"_qs)).ok());
    QVERIFY(!validate(courseField("name_zh"), Value(qint64(2))).ok());
    QVERIFY(!validate(courseField("name_zh"), Value(QString(QChar(0xd800)))).ok());
    QVERIFY(!validate(courseField("term_fixed"), Value(qint64(2))).ok());
    QVERIFY(!validate(courseField("module_id"), Value(QString(65, u'x'))).ok());
    QVERIFY(validate(courseField("content"), Value(QString(100'000, u'文'))).ok());
    QVERIFY(!validate(courseField("last_offered"), Value(u"2025-9-1"_qs)).ok());
    QVERIFY(!validate(*tables::requisite.field(u"course_id"), Value()).ok());
    QVERIFY(validate(*tables::attachment.field(u"content"), Value(QByteArray("x"))).ok());
}

void ValuesTest::showsValues()
{
    const Program program = someProgram();
    QCOMPARE(displayText(courseField("credits"), Value(qint64(15'500)), program, Language::English), u"15.5"_qs);
    QCOMPARE(displayText(courseField("credits"), Value(), program, Language::English), QString());
    QCOMPARE(displayText(courseField("nature"), Value(u"elective"_qs), program, Language::English), u"Elective"_qs);
    QCOMPARE(displayText(courseField("term_fixed"), Value(qint64(0)), program, Language::English), u"No"_qs);
    QCOMPARE(displayText(*tables::requisite.field(u"required_id"), Value(u"course-1"_qs), program, Language::English), u"Statistics"_qs);
    QCOMPARE(displayText(*tables::attachment.field(u"content"), Value(QByteArray("abc")), program, Language::English), u"3 bytes"_qs);
}

void ValuesTest::namesRows()
{
    Program program = someProgram();
    program.courses[0].nameZh = u"统计学"_qs;
    QCOMPARE(rowName(tables::course, &program.courses[0], program, Language::Chinese), u"统计学"_qs);
    QCOMPARE(rowName(tables::course, &program.courses[0], program, Language::English), u"Statistics"_qs);
    program.courses[2].nameEn.clear();
    QCOMPARE(rowName(tables::course, &program.courses[2], program, Language::English), QString::fromUtf8(tables::course.label) + u" 3"_qs);
    QCOMPARE(rowName(tables::program, &program.facts, program, Language::English), QString::fromUtf8(tables::program.label));
    program.courses[2].nameEn = QString(5'000, u'x');
    QVERIFY(rowName(tables::course, &program.courses[2], program, Language::English).size() < 100);
}

void ValuesTest::rowsWithoutANameAreToldByWhatTheySay()
{
    Program program = someProgram();
    Requisite &requisite = program.requisites.emplace_back();
    requisite.requiredId = program.courses[0].id;
    requisite.courseId = program.courses[1].id;
    program.approvals.emplace_back();
    program.approvals.emplace_back().step = u"college"_qs;
    const auto name = [&](const Table &table, const void *row) { return rowName(table, row, program, Language::English); };
    QCOMPARE(name(tables::requisite, &requisite), name(tables::course, &program.courses[0]) + u" → "_qs + name(tables::course, &program.courses[1]));
    QCOMPARE(name(tables::approval, &program.approvals[0]), u"Approval 1"_qs);
    QCOMPARE(name(tables::approval, &program.approvals[1]), u"Opinion of the college"_qs);
}

void ValuesTest::countriesAreShownByName()
{
    const Program program = someProgram();
    for (const Field *field : {tables::program.field(u"country"), tables::organisation.field(u"country"), tables::credential.field(u"issuer_country")}) {
        QCOMPARE(displayText(*field, Value(u"CN"_qs), program, Language::Chinese), u"中国"_qs);
        QCOMPARE(displayText(*field, Value(u"GB"_qs), program, Language::English), u"United Kingdom"_qs);
        QCOMPARE(*parseText(*field, u"中国"_qs, program), Value(u"CN"_qs));
        QCOMPARE(*parseText(*field, u"NO"_qs, program), Value(u"NO"_qs)); // not in the list: as written
    }
}

/// What a cell shows can be copied and pasted back.
void ValuesTest::everyShownValueIsReadAgain()
{
    const Program program = someProgram();
    for (const Table *table : allTables())
        for (const Field &field : table->fields) {
            std::vector<Value> values;
            if (field.choices)
                for (const Choice &choice : *field.choices)
                    values.push_back(QString::fromLatin1(choice.code));
            else if (field.isDecimal())
                values = {Value(qint64(0)), Value(qint64(99'125))};
            else if (field.type == FieldType::Integer || field.type == FieldType::YesNo)
                values = {Value(qint64(0)), Value(qint64(1))};
            else if (field.type == FieldType::Date)
                values = {Value(u"2025-09-01"_qs)};
            for (const Value &value : values)
                for (const Language language : {Language::Chinese, Language::English}) {
                    const auto read = parseText(field, displayText(field, value, program, language), program);
                    QVERIFY2(read.ok() && *read == value, field.name);
                }
        }
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
