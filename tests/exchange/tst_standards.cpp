#include "core/exchange/standards/CountryCodes.h"
#include "core/exchange/standards/Figures.h"
#include "core/program/Choices.h"
#include "tests/exchange/StandardsFixture.h"

#include <QStringDecoder>

// What holds for all exports to other systems alike.
class TestStandards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProgramInEveryFormat();
    void rangesStayRanges();
    void contradictionsBecomeNoNumber();
    void statedFiguresOfTheSamples();
    void namesComeOutAsText();
    void contactDataStays();
    void identitiesAreStable();
    void missingData_data();
    void missingData();
    void hoursAndCountries();
};

void TestStandards::everyProgramInEveryFormat()
{
    QStringList ids;
    for (const StandardExport &format : standardExports())
        ids.append(QString::fromLatin1(format.id) + u'.' + QString::fromLatin1(format.suffix));
    QCOMPARE(ids, QStringList({u"case.json"_s, u"openbadges.json"_s, u"elm.xml"_s, u"schemaorg.jsonld"_s}));
    QCOMPARE(programs().size(), size_t(13));
    for (const auto &[name, program] : programs()) {
        for (const StandardExport &format : standardExports()) {
            const QByteArray bytes = written(format.id, program);
            const QByteArray where = name.toUtf8() + ' ' + format.id + ": " + bytes.left(200);
            QStringDecoder utf8Only(QStringDecoder::Utf8);
            const QString text = utf8Only(bytes);
            QVERIFY2(!utf8Only.hasError(), where);
            QVERIFY2(qstrcmp(format.suffix, "xml") == 0 ? bool(pugi::xml_document().load_buffer(bytes.data(), size_t(bytes.size())))
                                                        : QJsonDocument::fromJson(bytes).isObject(), where);
            QVERIFY2(written(format.id, program) == bytes, where);
            QVERIFY2(!bytes.contains("ECTS"), where);
        }
    }
}

static QString description(const char *id, const Program &program)
{
    return at(json(id, program), "description");
}

void TestStandards::rangesStayRanges()
{
    Program program = everything(); // one of b (1.5 credits) and c (2 credits, now with more hours), beside a
    program.courses[2].learningHours = Hours::whole(50);
    program.courses[2].hours = Hours::whole(48);
    ChoiceGroup group;
    group.id.value = u"g"_s;
    group.leastCourses = 1;
    program.choiceGroups = {group};
    program.choiceMembers = {{{u"g1"_s}, {u"g"_s}, {u"b"_s}}, {{u"g2"_s}, {u"g"_s}, {u"c"_s}}};
    QCOMPARE(rangeText(totals(program).credits), u"3.5–4"_s);

    QVERIFY(!json("openbadges", program).contains("creditsAvailable"_L1));
    for (const QString &range : {u"3.5–4"_s, u"64–80"_s, u"81–90.5"_s}) {
        QVERIFY2(description("openbadges", program).contains(range), qPrintable(description("openbadges", program)));
        QVERIFY(description("schemaorg", program).contains(range));
        QVERIFY(at(json("case", program).value("CFDocument"_L1).toObject(), "notes").contains(range));
        QVERIFY(QString::fromUtf8(written("elm", program)).contains(range));
    }
    const QJsonObject page = json("schemaorg", program);
    QCOMPARE(page.value("numberOfCredits"_L1)[u"minValue"].toDouble(), 3.5);
    QCOMPARE(page.value("numberOfCredits"_L1)[u"maxValue"].toDouble(), 4.0);
    QVERIFY(page.value("numberOfCredits"_L1)[u"value"].isUndefined());
    QCOMPARE(at(page, "timeToComplete"), u"P70D"_s); // the ten weeks, no number of hours
    const QByteArray xml = written("elm", program);
    QCOMPARE(xml.count("<volumeOfLearning>"), 3); // the courses' own ones, none of the whole

    program.facts.durationMost = 12;
    QVERIFY(!json("schemaorg", program).contains("timeToComplete"_L1));
    QVERIFY(!written("elm", program).contains("<duration>"));
}

void TestStandards::contradictionsBecomeNoNumber()
{
    Program program = everything();
    program.facts.creditsStated = Credits::whole(7); // the courses have 5.5
    QVERIFY(!json("openbadges", program).contains("creditsAvailable"_L1));
    QVERIFY(!json("schemaorg", program).contains("numberOfCredits"_L1));
    QVERIFY(description("openbadges", program).contains(u"5.5"));
    QVERIFY(description("openbadges", program).contains(u'7'));
    program.facts.creditsStated = Credits::fromThousandths(5500);
    QCOMPARE(json("openbadges", program).value("creditsAvailable"_L1), QJsonValue(5.5));
}

void TestStandards::statedFiguresOfTheSamples()
{
    // Worked out by hand from the sources: one number, a range or a contradiction, or not stated (null).
    const QHash<QString, QJsonValue> credits{{u"S02"_s, 10}, {u"S09"_s, 14}, {u"S10"_s, 12}, {u"S12"_s, 10}, {u"S01"_s, QJsonValue()}, {u"S06"_s, QJsonValue()}};
    for (auto known = credits.begin(); known != credits.end(); ++known) {
        const Program program = *sampleProgram(known.key());
        const QJsonObject badge = json("openbadges", program);
        const QJsonObject page = json("schemaorg", program);
        QCOMPARE(badge.contains("creditsAvailable"_L1), !known.value().isNull());
        QCOMPARE(badge.value("creditsAvailable"_L1).toInt(), known.value().toInt());
        QCOMPARE(page.value("numberOfCredits"_L1).toInt(), known.value().toInt());
        QVERIFY(!written("elm", program).contains("volumeOfLearning")); // no sample states it; contact hours are not it
    }
    QVERIFY(written("elm", *sampleProgram(u"S06"_s)).contains("237")); // contact hours of all its courses
}

void TestStandards::namesComeOutAsText()
{
    const Program program = everything();
    const QString name = u"微 专业 "_s + unfriendly;
    const QString lines = u"第一行\n第二行"_s + unfriendly;
    QCOMPARE(at(json("case", program).value("CFDocument"_L1).toObject(), "title"), name);
    QVERIFY(at(json("case", program).value("CFDocument"_L1).toObject(), "description").startsWith(lines));
    QCOMPARE(at(json("openbadges", program), "name"), name);
    QVERIFY(description("openbadges", program).startsWith(lines));
    QCOMPARE(at(json("schemaorg", program), "name"), name);
    QCOMPARE(json("schemaorg", program).value("hasCourse"_L1)[1][u"name"].toString(), u"b"_s + unfriendly);
    pugi::xml_document document;
    const QByteArray xml = written("elm", program);
    QVERIFY(document.load_buffer(xml.data(), size_t(xml.size())));
    QCOMPARE(utf8(document.select_node("//learningOpportunity/title").node().text().get()), name);
    QCOMPARE(utf8(document.select_node("//learningOpportunity/description").node().text().get()), lines);
    Program halved = program;
    halved.facts.nameZh = u"半"_s + QChar(0xD83D) + u"个"_s;
    for (const StandardExport &format : standardExports())
        QVERIFY2(written(format.id, halved).contains("半\xEF\xBF\xBD个"), format.id);
}

void TestStandards::contactDataStays()
{
    for (const StandardExport &format : standardExports())
        for (const char *secret : {"13800138000", "wang@example.edu", "王某某"})
            QVERIFY2(!written(format.id, everything()).contains(secret), format.id);
}

void TestStandards::identitiesAreStable()
{
    const auto identities = [](const Program &program) {
        QStringList found{at(json("case", program).value("CFDocument"_L1).toObject(), "identifier")};
        for (const QJsonValue &item : json("case", program).value("CFItems"_L1).toArray())
            found.append(item[u"identifier"].toString());
        return found;
    };
    const QStringList before = identities(everything());
    Program program = everything();
    program.courses[0].nameZh = u"别的名称"_s;
    program.outcomes[1].id.value = u"0B9F6C1E-4A59-4D22-8C0F-5D1B1A3E7F10"_s; // as drawn for rows made in the window
    const QStringList after = identities(program);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i], i == 3 ? u"0b9f6c1e-4a59-4d22-8c0f-5d1b1a3e7f10"_s : before[i]);
    QCOMPARE(at(json("openbadges", program), "id"), u"urn:uuid:"_s + before[0]);
    QCOMPARE(at(json("schemaorg", program), "@id"), u"urn:uuid:"_s + before[0]);
    QVERIFY(written("elm", program).contains("<learningOpportunity id=\"urn:uuid:" + before[0].toLatin1() + '"'));
    QStringList programs; // the samples share the ids of their rows, but nobody may take one for another
    for (const Sample &sample : samples())
        programs += identities(*sampleProgram(sample.id));
    QCOMPARE(programs.removeDuplicates(), 0);
}

void TestStandards::missingData_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("said");
    for (const char *format : {"case", "openbadges", "elm", "schemaorg"})
        QTest::addRow("%s without a name", format) << utf8(format) << u"name"_s << u"Chinese name"_s;
    QTest::newRow("creator") << u"case"_s << u"institution"_s << u"Institution"_s;
    QTest::newRow("time") << u"case"_s << u"time"_s << u"Save the program first"_s;
    QTest::newRow("description") << u"openbadges"_s << u"texts"_s << u"Introduction"_s;
    QTest::newRow("provider") << u"elm"_s << u"institution"_s << u"Institution"_s;
    QTest::newRow("country") << u"elm"_s << u"country"_s << u"Country"_s;
    QTest::newRow("no country") << u"elm"_s << u"atlantis"_s << u"“Atlantis” is not known"_s;
    QTest::newRow("outcomes") << u"elm"_s << u"texts"_s << u"Learning outcome"_s;
}

void TestStandards::missingData()
{
    QFETCH(QString, format);
    QFETCH(QString, missing);
    QFETCH(QString, said);
    Program program = everything();
    ProgramFacts &facts = program.facts;
    if (missing == "name"_L1) {
        facts.nameZh = u" \n"_s;
        facts.nameEn.clear();
    } else if (missing == "institution"_L1) {
        facts.institution.clear();
    } else if (missing == "country"_L1) {
        facts.country.clear();
    } else if (missing == "atlantis"_L1) {
        facts.country = u"Atlantis"_s;
    } else if (missing == "texts"_L1) {
        facts.introduction.clear();
        program.outcomes.clear();
        program.outcomeGaps.clear();
        program.outcomeSupports.clear();
        program.courseObjectives.clear();
        program.assessmentOutcomes.clear();
    }
    const Result<QByteArray> result = tryWrite(format.toLatin1(), program, missing == "time"_L1 ? QDateTime() : changed);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
    const QString sentence = result.error().message.text(Language::English);
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    for (const StandardExport &each : standardExports())
        if (utf8(each.id) == format)
            QVERIFY2(sentence.startsWith(utf8(each.title)), qPrintable(sentence));
}

void TestStandards::hoursAndCountries()
{
    const auto hours = [](qint64 thousandths) { return standards::isoHours(Hours::fromThousandths(thousandths)); };
    QCOMPARE(hours(0), u"PT0H"_s);
    QCOMPARE(hours(400'000), u"PT400H"_s); // never months or days
    QCOMPARE(hours(15'500), u"PT15H30M"_s);
    QCOMPARE(hours(1), u"PT0H3.6S"_s);
    QCOMPARE(hours(2'018), u"PT2H1M4.8S"_s);
    QCOMPARE(standards::threeLetters(u"CN"_s), u"CHN"_s);
    QCOMPARE(standards::threeLetters(u" gb"_s), u"GBR"_s);
    QCOMPARE(standards::threeLetters(u"USA"_s), u"USA"_s);
    QCOMPARE(standards::threeLetters(u"中国"_s), u"CHN"_s);
    QCOMPARE(standards::threeLetters(u"united kingdom"_s), u"GBR"_s);
    for (const Choice &choice : choices::country)
        QVERIFY2(!standards::threeLetters(QString::fromLatin1(choice.code)).isEmpty(), choice.code);
    QCOMPARE(standards::threeLetters(u"ZW"_s), u"ZWE"_s);
    for (const QString &none : {u""_s, u"C"_s, u"XX"_s, u"NCH"_s, u"CNCHN"_s})
        QCOMPARE(standards::threeLetters(none), QString());
}

QTEST_GUILESS_MAIN(TestStandards)
#include "tst_standards.moc"
