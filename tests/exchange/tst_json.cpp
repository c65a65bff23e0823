#include "core/exchange/json/ProgramJson.h"
#include "core/program/Tables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace micromajor;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryTableSurvives();
    void decimalsStayExact();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesTooManyRows();
    void refusesTooLargeFiles();
    void acceptsCyclicRequisites();
    void theSchemaDescribesTheTables();
};

/// A program with two rows in every table and every field stated, each with a value of its own.
static Program fullProgram()
{
    Program program;
    int counter = 0;
    for (const Table *table : allTables())
        for (int index = 0; index < (table->singleRow ? 1 : 2); ++index) {
            void *row = table->append(program);
            table->setId(row, QStringLiteral("%1-%2").arg(QLatin1StringView(table->name)).arg(index + 1));
            for (const Field &field : table->fields) {
                ++counter;
                if (field.references) {
                    if (qstrcmp(field.references, table->name) != 0 || index == 1)
                        field.set(row, QStringLiteral("%1-1").arg(QLatin1StringView(field.references)));
                } else if (field.choices) {
                    field.set(row, QString::fromLatin1((*field.choices)[size_t(index) % field.choices->size()].code));
                } else if (field.type == FieldType::Date) {
                    field.set(row, u"2025-09-0%1"_qs.arg(index + 1));
                } else if (field.type == FieldType::YesNo) {
                    field.set(row, Value(qint64(index)));
                } else if (field.isDecimal() || field.type == FieldType::Integer) {
                    field.set(row, Value(qint64(counter * 125)));
                } else if (field.type == FieldType::Blob) {
                    field.set(row, index == 0 ? Value(QByteArray("\x00\xff\x10", 3)) : Value(QByteArray("")));
                } else {
                    field.set(row, u"文字 \"%1\"\n\t\\ \u0007 \U0001F600"_qs.arg(counter));
                }
            }
        }
    return program;
}

void JsonTest::everyFieldOfEveryTableSurvives()
{
    const Program program = fullProgram();
    const QByteArray json = toJson(program);
    const auto read = fromJson(json, u"full"_qs);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message.text(Language::English)));
    QVERIFY(*read == program);
    QVERIFY(!read->attachments[1].content.isNull());
    QCOMPARE(toJson(*read), json);
    const Program empty;
    QCOMPARE(toJson(*fromJson(toJson(empty), u"empty"_qs)), toJson(empty));
}

void JsonTest::decimalsStayExact()
{
    for (const qint64 thousandths : {0, 1, 125, 500, 3'125, 15'500, 87'800, 999'999, 123'456'789, 1'000'000'000}) {
        Program program;
        program.facts.creditsStated = Credits::fromThousandths(thousandths);
        const auto read = fromJson(toJson(program), u"x"_qs);
        QVERIFY(read.ok());
        QCOMPARE(read->facts.creditsStated->thousandths(), thousandths);
    }
    Program program;
    program.facts.creditsStated = Credits::fromThousandths(15'500);
    QVERIFY(toJson(program).contains("\"credits_stated\": 15.5\n"));
}

static QByteArray withProgram(const QByteArray &rest)
{
    return "{\"format\":\"micromajor-program\",\"version\":1,\"program\":{}" + rest + "}";
}

void JsonTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const QString &says) { QTest::newRow(name) << json << says; };
    row("empty file", "", u"line 1"_qs);
    row("syntax", "{\n \"format\": \"micromajor-program\",\n \"version\": 1,,\n}", u"line 3"_qs);
    row("truncated", withProgram("").chopped(2), u"line 1"_qs);
    row("NaN", withProgram(",\"courses\":[{\"id\":\"a\",\"credits\":NaN}]"), u"line 1"_qs);
    row("not an object", "[]", u"object"_qs);
    row("foreign", "{\"type\":\"FeatureCollection\"}", u"not a program"_qs);
    row("newer", "{\"format\":\"micromajor-program\",\"version\":2,\"program\":{}}", u"newer version"_qs);
    row("no version", "{\"format\":\"micromajor-program\",\"program\":{}}", u"version"_qs);
    row("no program", "{\"format\":\"micromajor-program\",\"version\":1}", u"at program: "_qs);
    row("unknown collection", withProgram(",\"modulez\":[]"), u"at modulez: "_qs);
    row("unknown key", withProgram(",\"courses\":[{\"id\":\"a\",\"credit\":2}]"), u"at courses[0].credit: "_qs);
    row("negative", withProgram(",\"courses\":[{\"id\":\"a\",\"credits\":-1}]"), u"at courses[0].credits: "_qs);
    row("four decimals", withProgram(",\"courses\":[{\"id\":\"a\",\"credits\":1.0005}]"), u"three decimals"_qs);
    row("huge", withProgram(",\"courses\":[{\"id\":\"a\",\"credits\":1e300}]"), u"too large"_qs);
    row("number as text", withProgram(",\"courses\":[{\"id\":\"a\",\"credits\":\"2\"}]"), u"a number is expected"_qs);
    row("text as number", withProgram(",\"courses\":[{\"id\":\"a\",\"name_zh\":2}]"), u"a text is expected"_qs);
    row("fraction", withProgram(",\"courses\":[{\"id\":\"a\",\"term\":1.5}]"), u"whole number"_qs);
    row("0 for false", withProgram(",\"courses\":[{\"id\":\"a\",\"term_fixed\":0}]"), u"true or false"_qs);
    row("null", withProgram(",\"courses\":[{\"id\":\"a\",\"credits\":null}]"), u"leave the key out"_qs);
    row("empty text", withProgram(",\"courses\":[{\"id\":\"a\",\"name_zh\":\"\"}]"), u"leave the key out"_qs);
    row("NUL", withProgram(",\"courses\":[{\"id\":\"a\",\"name_zh\":\"a\\u0000b\"}]"), u"cannot be stored"_qs);
    row("unknown choice", withProgram(",\"courses\":[{\"id\":\"a\",\"nature\":\"perhaps\"}]"), u"perhaps"_qs);
    row("bad date", withProgram(",\"courses\":[{\"id\":\"a\",\"last_offered\":\"yesterday\"}]"), u"not a date"_qs);
    row("bad base64", withProgram(",\"attachments\":[{\"id\":\"a\",\"content\":\"*\"}]"), u"base64"_qs);
    row("over-long text", withProgram(",\"courses\":[{\"id\":\"a\",\"name_zh\":\"" + QByteArray(100'001, 'x') + "\"}]"), u"100001"_qs);
    row("row without identity", withProgram(",\"courses\":[{\"credits\":1}]"), u"at courses[0].id: "_qs);
    row("long identity", withProgram(",\"courses\":[{\"id\":\"" + QByteArray(65, 'x') + "\"}]"), u"at courses[0].id: "_qs);
    row("duplicate identity", withProgram(",\"courses\":[{\"id\":\"a\"},{\"id\":\"a\"}]"), u"twice"_qs);
    row("dangling reference", withProgram(",\"courses\":[{\"id\":\"a\",\"module_id\":\"m\"}]"), u"at courses[0].module_id: "_qs);
    row("needed reference missing", withProgram(",\"choiceMembers\":[{\"id\":\"a\"}]"), u"missing"_qs);
    row("part of itself", withProgram(",\"outcomes\":[{\"id\":\"a\",\"parent_id\":\"b\"},{\"id\":\"b\",\"parent_id\":\"a\"}]"), u"part of itself"_qs);
    row("list expected", withProgram(",\"courses\":{}"), u"a list is expected"_qs);
    row("row is no object", withProgram(",\"courses\":[1]"), u"at courses[0]: "_qs);
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), u"UTF-8"_qs);
    row("Latin-1", withProgram(",\"courses\":[{\"id\":\"a\",\"name_en\":\"caf\xe9\"}]"), u"UTF-8"_qs);
    row("GB 18030", withProgram(",\"courses\":[{\"id\":\"a\",\"name_zh\":\"\xbf\xce\xb3\xcc\"}]"), u"UTF-8"_qs);
    row("very deep", QByteArray(100'000, '['), u"line 1"_qs);
}

void JsonTest::refusesBadInput()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto program = fromJson(json, u"plan.json"_qs);
    QVERIFY(!program.ok());
    const QString sentence = program.error().message.text(Language::English);
    QVERIFY2(sentence.startsWith(u"plan.json"), qPrintable(sentence));
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(sentence.size() < 400, "the sentence repeats the whole input");
}

void JsonTest::refusesTooManyRows()
{
    QByteArray rows;
    for (int i = 0; i < 100'000; ++i)
        rows += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + "\"}";
    const auto program = fromJson(withProgram(",\"courses\":[" + rows + "]"), u"plan.json"_qs);
    QVERIFY(!program.ok());
    QVERIFY(program.error().message.text(Language::English).contains(u"100000"));
}

void JsonTest::refusesTooLargeFiles()
{
    const auto program = fromJson(QByteArray(64 * 1024 * 1024 + 1, ' '), u"plan.json"_qs);
    QVERIFY(!program.ok());
    QVERIFY(program.error().message.text(Language::English).contains(u"64 MiB"));
}

/// A cycle is a fault of the program, reported by a rule; the file itself is fine.
void JsonTest::acceptsCyclicRequisites()
{
    QVERIFY(fromJson(withProgram(",\"courses\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"requisites\":["
                                 "{\"id\":\"1\",\"course_id\":\"a\",\"required_id\":\"b\"},{\"id\":\"2\",\"course_id\":\"b\",\"required_id\":\"a\"}]"),
                     u"plan.json"_qs).ok());
}

void JsonTest::theSchemaDescribesTheTables()
{
    QFile file(u":/schema/program.schema.json"_qs);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject definitions = schema.value(u"$defs").toObject();
    QStringList collections{u"format"_qs, u"version"_qs};
    for (const Table *table : allTables()) {
        const QString name = QString::fromLatin1(table->name);
        collections += QString::fromLatin1(table->collection);
        const QJsonObject collection = schema.value(u"properties").toObject().value(collections.last()).toObject();
        const QString reference = table->singleRow ? collection.value(u"$ref").toString()
                                                   : collection.value(u"items").toObject().value(u"$ref").toString();
        QCOMPARE(reference, u"#/$defs/"_qs + name);
        const QJsonObject row = definitions.value(name).toObject();
        QCOMPARE(row.value(u"additionalProperties").toBool(true), false);
        const QJsonObject properties = row.value(u"properties").toObject();
        QStringList names{u"id"_qs};
        QStringList required = table->singleRow ? QStringList() : names;
        for (const Field &field : table->fields) {
            names += QString::fromLatin1(field.name);
            if (field.needed == Needed::Yes)
                required += names.last();
            const QJsonObject property = properties.value(names.last()).toObject();
            const QString where = name + u'.' + names.last();
            static const QHash<FieldType, QString> types{
                {FieldType::Text, u"text"_qs}, {FieldType::LongText, u"text"_qs}, {FieldType::OpenChoice, u"text"_qs},
                {FieldType::Date, u"date"_qs}, {FieldType::Integer, u"integer"_qs}, {FieldType::Credits, u"credits"_qs},
                {FieldType::Hours, u"hours"_qs}, {FieldType::Money, u"money"_qs}, {FieldType::Percent, u"percent"_qs},
                {FieldType::Reference, u"identity"_qs}, {FieldType::Blob, u"blob"_qs}};
            if (types.contains(field.type))
                QVERIFY2(property.value(u"$ref").toString() == u"#/$defs/"_qs + types.value(field.type), qPrintable(where));
            else if (field.type == FieldType::YesNo)
                QVERIFY2(property.value(u"type").toString() == u"boolean", qPrintable(where));
            if (field.choices) {
                QJsonArray codes;
                for (const Choice &choice : *field.choices)
                    codes.append(QString::fromLatin1(choice.code));
                QVERIFY2(property.value(field.type == FieldType::Choice ? u"enum" : u"examples").toArray() == codes, qPrintable(where));
            }
        }
        names.sort();
        QCOMPARE(properties.keys(), names);
        QCOMPARE(row.value(u"required").toVariant().toStringList(), required);
    }
    collections.sort();
    QCOMPARE(schema.value(u"properties").toObject().keys(), collections);
    for (const QString &name : definitions.keys())
        QVERIFY2(tableNamed(name) || schema.value(u"$defs").toObject().value(name).toObject().value(u"type").toString() != u"object", qPrintable(name));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
