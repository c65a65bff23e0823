#include "CommandLine.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

// What `check --format sarif` writes against the structure that SARIF 2.1.0 (OASIS Standard, 27 March 2020) demands of it.

namespace {

enum class Type {
    Object, ///< of the shape named
    Objects, ///< array of the shape named
    Text,
    Uri, ///< a URI reference
    Index, ///< a whole number >= -1
    YesNo,
    Language, ///< ^[a-zA-Z]{2}(-[a-zA-Z]{2})?$
    Texts, ///< an object whose members are all texts
    Bag, ///< a property bag: any object
};

/// One member of an object of the standard.
struct Member
{
    const char *name;
    Type type;
    bool required = false;
    const char *shape = nullptr; ///< of an object or of the objects of an array
    const char *allowed = nullptr; ///< the values of an enumeration, apart by blanks
    int least = 0; ///< fewest elements of an array, fewest characters of a text
};

/// The objects that the report uses, each with the section of the standard. The standard allows no members besides its own: those that are
/// not written here are reported, so that a slip in a name is found.
const QHash<QByteArray, std::vector<Member>> &shapes()
{
    static const char levels[] = "none note warning error";
    static const QHash<QByteArray, std::vector<Member>> all{
        {"log", {{"$schema", Type::Uri}, {"version", Type::Text, true, nullptr, "2.1.0"}, {"runs", Type::Objects, true, "run"}, {"properties", Type::Bag}}}, // 3.13
        {"run", {{"tool", Type::Object, true, "tool"}, {"invocations", Type::Objects, false, "invocation"}, {"results", Type::Objects, false, "result"},
                 {"language", Type::Language}, {"properties", Type::Bag}}}, // 3.14
        {"tool", {{"driver", Type::Object, true, "driver"}, {"properties", Type::Bag}}}, // 3.18
        {"driver", {{"name", Type::Text, true, nullptr, nullptr, 1}, {"version", Type::Text, false, nullptr, nullptr, 1}, {"semanticVersion", Type::Text},
                    {"informationUri", Type::Uri}, {"language", Type::Language}, {"rules", Type::Objects, false, "rule"}, {"properties", Type::Bag}}}, // 3.19
        {"rule", {{"id", Type::Text, true, nullptr, nullptr, 1}, {"name", Type::Text}, {"shortDescription", Type::Object, false, "description"},
                  {"fullDescription", Type::Object, false, "description"}, {"help", Type::Object, false, "description"}, {"helpUri", Type::Uri},
                  {"defaultConfiguration", Type::Object, false, "configuration"}, {"properties", Type::Bag}}}, // 3.49
        {"description", {{"text", Type::Text, true, nullptr, nullptr, 1}, {"markdown", Type::Text}, {"properties", Type::Bag}}}, // 3.12
        {"configuration", {{"enabled", Type::YesNo}, {"level", Type::Text, false, nullptr, levels}, {"properties", Type::Bag}}}, // 3.50
        {"invocation", {{"executionSuccessful", Type::YesNo, true}, {"exitCode", Type::Index}, {"commandLine", Type::Text},
                        {"toolExecutionNotifications", Type::Objects, false, "notification"}, {"properties", Type::Bag}}}, // 3.20
        {"notification", {{"message", Type::Object, true, "message"}, {"level", Type::Text, false, nullptr, levels},
                          {"locations", Type::Objects, false, "location"}, {"properties", Type::Bag}}}, // 3.58
        {"result", {{"ruleId", Type::Text, true, nullptr, nullptr, 1}, {"ruleIndex", Type::Index, true},
                    {"kind", Type::Text, false, nullptr, "notApplicable pass fail review open informational"},
                    {"level", Type::Text, false, nullptr, levels}, {"message", Type::Object, true, "message"},
                    {"locations", Type::Objects, false, "location"}, {"relatedLocations", Type::Objects, false, "location"},
                    {"partialFingerprints", Type::Texts, true}, {"suppressions", Type::Objects, false, "suppression"}, {"properties", Type::Bag}}}, // 3.27
        {"message", {{"text", Type::Text, true, nullptr, nullptr, 1}, {"properties", Type::Bag}}}, // 3.11
        {"location", {{"id", Type::Index}, {"physicalLocation", Type::Object, false, "physicalLocation"},
                      {"logicalLocations", Type::Objects, false, "logicalLocation"}, {"message", Type::Object, false, "message"}, {"properties", Type::Bag}}}, // 3.28
        {"physicalLocation", {{"artifactLocation", Type::Object, true, "artifactLocation"}, {"properties", Type::Bag}}}, // 3.29
        {"artifactLocation", {{"uri", Type::Uri, true}, {"uriBaseId", Type::Text}, {"properties", Type::Bag}}}, // 3.4
        {"logicalLocation", {{"name", Type::Text}, {"fullyQualifiedName", Type::Text, true, nullptr, nullptr, 1}, {"kind", Type::Text}, {"properties", Type::Bag}}}, // 3.33
        {"suppression", {{"kind", Type::Text, true, nullptr, "inSource external"}, {"status", Type::Text, false, nullptr, "accepted underReview rejected"},
                         {"justification", Type::Text, false, nullptr, nullptr, 1}, {"properties", Type::Bag}}}, // 3.35
    };
    return all;
}

bool isUriReference(const QString &text)
{
    // RFC 3986: no blanks, no backslashes, nothing but ASCII, and every % begins an escape.
    static const QRegularExpression pattern(uR"(^(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$)"_s);
    return pattern.match(text).hasMatch() && QUrl(text, QUrl::StrictMode).isValid();
}

void checkObject(const QJsonValue &value, const QByteArray &shape, const QString &path, QStringList &faults);

void checkMember(const QJsonValue &value, const Member &member, const QString &path, QStringList &faults)
{
    const auto require = [&](bool right, const char *what) {
        if (!right)
            faults.append(path + u": "_s + QString::fromLatin1(what));
        return right;
    };
    switch (member.type) {
    case Type::Object:
        checkObject(value, member.shape, path, faults);
        break;
    case Type::Objects: {
        if (!require(value.isArray(), "no array"))
            break;
        const QJsonArray array = value.toArray();
        require(array.size() >= member.least, "too few elements");
        for (qsizetype i = 0; i < array.size(); ++i)
            checkObject(array[i], member.shape, u"%1[%2]"_s.arg(path).arg(i), faults);
        break;
    }
    case Type::Text:
        if (require(value.isString(), "no text") && member.allowed)
            require(QByteArray(member.allowed).split(' ').contains(value.toString().toUtf8()), "not a value of the enumeration");
        require(value.toString().size() >= member.least, "empty");
        break;
    case Type::Uri:
        require(value.isString() && isUriReference(value.toString()), "no URI reference");
        break;
    case Type::Index:
        require(value.isDouble() && value.toDouble() == value.toInt(-2) && value.toInt() >= -1, "no whole number >= -1");
        break;
    case Type::YesNo:
        require(value.isBool(), "neither true nor false");
        break;
    case Type::Language: {
        static const QRegularExpression pattern(u"^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"_s);
        require(pattern.match(value.toString()).hasMatch(), "no language tag");
        break;
    }
    case Type::Texts: {
        const QJsonObject object = value.toObject();
        require(value.isObject() && !object.isEmpty(), "no object with members");
        for (const QJsonValue &text : object)
            require(text.isString() && !text.toString().isEmpty(), "a member that is no text");
        break;
    }
    case Type::Bag:
        require(value.isObject(), "no property bag");
        break;
    }
}

void checkObject(const QJsonValue &value, const QByteArray &shape, const QString &path, QStringList &faults)
{
    if (!value.isObject()) {
        faults.append(path + u": no object"_s);
        return;
    }
    const QJsonObject object = value.toObject();
    QSet<QString> known;
    for (const Member &member : shapes()[shape]) {
        const QString name = QString::fromLatin1(member.name);
        known.insert(name);
        if (object.contains(name))
            checkMember(object[name], member, path + u'.' + name, faults);
        else if (member.required)
            faults.append(path + u'.' + name + u": missing"_s);
    }
    for (const QString &name : object.keys())
        if (!known.contains(name))
            faults.append(path + u'.' + name + u": not a member of the standard"_s);
}

/// What the schema cannot say, but the text of the standard does.
void checkRun(const QJsonObject &run, QStringList &faults)
{
    const QJsonArray rules = run[u"tool"][u"driver"][u"rules"].toArray();
    QSet<QString> ids;
    for (const QJsonValue &rule : rules) {
        if (ids.contains(rule[u"id"].toString()))
            faults.append(u"two rules "_s + rule[u"id"].toString());
        ids.insert(rule[u"id"].toString());
    }
    const QJsonArray results = run[u"results"].toArray();
    qsizetype withSuppressions = 0;
    for (const QJsonValue &result : results) {
        const QString ruleId = result[u"ruleId"].toString();
        const qsizetype index = result[u"ruleIndex"].toInt(-1);
        if (index < 0 || index >= rules.size() || rules[index][u"id"].toString() != ruleId) // 3.27.6, 3.27.5
            faults.append(u"ruleIndex %1 is not %2"_s.arg(index).arg(ruleId));
        const bool failed = result[u"kind"].toString(u"fail"_s) == u"fail"_s;
        const QString level = result[u"level"].toString(u"warning"_s);
        if (!failed && level != u"none"_s) // 3.27.10
            faults.append(ruleId + u": a level without a failure"_s);
        if (failed && level == u"none"_s)
            faults.append(ruleId + u": a failure without a level"_s);
        withSuppressions += result[u"suppressions"].isArray();
    }
    if (withSuppressions != 0 && withSuppressions != results.size()) // 3.27.23
        faults.append(u"suppressions stand in %1 of %2 results"_s.arg(withSuppressions).arg(results.size()));
    for (const QJsonValue &invocation : run[u"invocations"].toArray()) {
        bool failed = false;
        for (const QJsonValue &notification : invocation[u"toolExecutionNotifications"].toArray())
            failed |= notification[u"level"].toString() == u"error"_s;
        if (failed && invocation[u"executionSuccessful"].toBool()) // 3.20.14, 3.58.6
            faults.append(u"successful in spite of an error of the tool"_s);
    }
}

QStringList faultsOf(const QJsonDocument &log)
{
    QStringList faults;
    checkObject(log.object(), "log", u"log"_s, faults);
    for (const QJsonValue &run : log[u"runs"].toArray())
        checkRun(run.toObject(), faults);
    return faults;
}

} // namespace

class SarifTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCheckerFindsFaults();
    void samples_data();
    void samples();
    void severalFilesAndErrors();
    void namesWithBlanksAndChinese();
    void waivers();

private:
    Run check(const QStringList &files, const QString &language = u"en"_s) const
    {
        return commandLine(QStringList{u"check"_s} + files + QStringList{u"--format"_s, u"sarif"_s, u"--language"_s, language}, m_folder->path());
    }
    static QString sampleFile(const QString &id) { return QStringLiteral(PROJECT_SOURCE "/resources/samples/%1.json").arg(id); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SarifTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// A checker that finds nothing proves nothing.
void SarifTest::theCheckerFindsFaults()
{
    const Run run = check({sampleFile(u"S11"_s)});
    const QJsonObject right = run.json().object();
    QCOMPARE(faultsOf(QJsonDocument(right)), QStringList());
    const QByteArray text = QJsonDocument(right).toJson(QJsonDocument::Compact);
    const std::pair<const char *, const char *> slips[] = {
        {R"("version":"2.1.0")", R"("version":"2.1")"}, {R"("driver":)", R"("Driver":)"}, {R"("kind":"pass")", R"("kind":"passed")"},
        {R"("level":"none")", R"("level":"advice")"}, {R"("uri":"file:)", R"("uri":"file: )"}, {R"("ruleIndex":)", R"("ruleIndex":9)"},
        {R"("executionSuccessful":true)", R"("executionSuccessful":"true")"}, {R"("ruleId":")", R"("ruleId":"x)"},
        {R"("partialFingerprints":{)", R"("partialFingerprints":{"a":1,)"}, {R"("suppressions":)", R"("suppression":)"},
    };
    for (const auto &[before, after] : slips) {
        QVERIFY2(text.contains(before), before);
        QByteArray wrong = text;
        wrong.replace(wrong.indexOf(before), qsizetype(qstrlen(before)), after);
        const QJsonDocument log = QJsonDocument::fromJson(wrong);
        QVERIFY2(log.isObject(), after);
        QVERIFY2(!faultsOf(log).isEmpty(), after);
    }
}

void SarifTest::samples_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (int number = 1; number <= 12; ++number)
        QTest::addRow("S%02d", number) << u"S%1"_s.arg(number, 2, 10, QLatin1Char('0')) << (number % 2 ? u"en"_s : u"zh"_s);
}

void SarifTest::samples()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    const Run run = check({sampleFile(id)}, language);
    const QJsonDocument log = run.json();
    QCOMPARE(faultsOf(log).join(u'\n'), QString());
    const QJsonValue one = log[u"runs"][0];
    QVERIFY(!one[u"results"].toArray().isEmpty());
    QCOMPARE(one[u"tool"][u"driver"][u"language"].toString(), language == u"zh"_s ? u"zh-CN"_s : u"en"_s);
    QCOMPARE(one[u"invocations"][0][u"executionSuccessful"].toBool(), true);
    // The exit code tells of errors that no waiver takes back.
    bool error = false;
    QSet<QString> fingerprints;
    for (const QJsonValue &result : one[u"results"].toArray()) {
        error |= result[u"level"].toString() == u"error"_s && result[u"suppressions"].toArray().isEmpty();
        fingerprints.insert(result[u"partialFingerprints"].toObject().begin().value().toString());
    }
    QCOMPARE(run.exitCode, error ? 1 : 0);
    QVERIFY(fingerprints.size() > 1);
}

void SarifTest::severalFilesAndErrors()
{
    const Run run = check({sampleFile(u"S10"_s), u"absent file.json"_s, sampleFile(u"S11"_s)});
    QCOMPARE(run.exitCode, 2);
    const QJsonDocument log = run.json();
    QCOMPARE(faultsOf(log).join(u'\n'), QString());
    const QJsonValue invocation = log[u"runs"][0][u"invocations"][0];
    QCOMPARE(invocation[u"executionSuccessful"].toBool(true), false);
    const QJsonArray notifications = invocation[u"toolExecutionNotifications"].toArray();
    QCOMPARE(notifications.size(), 1);
    QCOMPARE(notifications[0][u"locations"][0][u"physicalLocation"][u"artifactLocation"][u"uri"].toString(), u"absent%20file.json"_s);
    QSet<QString> uris;
    for (const QJsonValue &result : log[u"runs"][0][u"results"].toArray())
        uris.insert(result[u"locations"][0][u"physicalLocation"][u"artifactLocation"][u"uri"].toString());
    QCOMPARE(uris.size(), 2);
}

/// A path as it is typed becomes a URI reference that leads back to it.
void SarifTest::namesWithBlanksAndChinese()
{
    const QString name = u"微专业 100%: 方案#1?.json"_s;
    QVERIFY(writeFile(m_folder->filePath(name), readFile(sampleFile(u"S10"_s))));
    for (const QString &path : {name, m_folder->filePath(name)}) {
        const QJsonDocument log = check({path}).json();
        QCOMPARE(faultsOf(log).join(u'\n'), QString());
        const QUrl uri(log[u"runs"][0][u"results"][0][u"locations"][0][u"physicalLocation"][u"artifactLocation"][u"uri"].toString(), QUrl::StrictMode);
        QCOMPARE(uri.isRelative(), path == name);
        QCOMPARE(uri.isRelative() ? uri.path(QUrl::FullyDecoded) : uri.toLocalFile(), path);
    }
}

void SarifTest::waivers()
{
    // S11 with a failure waived under a rule set that allows it.
    QJsonObject program = QJsonDocument::fromJson(readFile(sampleFile(u"S11"_s))).object();
    QJsonObject failure;
    for (const QJsonValue &result : check({sampleFile(u"S11"_s)}).json()[u"runs"][0][u"results"].toArray())
        if (result[u"kind"].toString() == u"fail"_s && result[u"properties"][u"ruleSet"].toString() == u"school-typical"_s)
            failure = result.toObject();
    QVERIFY(!failure.isEmpty());
    const QStringList place = failure[u"locations"][0][u"logicalLocations"][0][u"fullyQualifiedName"].toString().split(u'/');
    program.insert(u"waivers"_s, QJsonArray{QJsonObject{{u"id"_s, u"waiver-1"_s}, {u"rule"_s, failure[u"ruleId"]},
                                                        {u"rule_set"_s, failure[u"properties"][u"ruleSet"]}, {u"subject_kind"_s, place.value(0)},
                                                        {u"subject_id"_s, place.value(1)}, {u"subject_field"_s, place.value(2)},
                                                        {u"reason"_s, u"试点专业"_s}, {u"author"_s, u"教务处"_s}}});
    QVERIFY(writeFile(m_folder->filePath(u"waived.json"_s), QJsonDocument(program).toJson()));
    const QJsonDocument log = check({u"waived.json"_s}).json();
    QCOMPARE(faultsOf(log).join(u'\n'), QString());
    int suppressed = 0;
    for (const QJsonValue &result : log[u"runs"][0][u"results"].toArray())
        for (const QJsonValue &suppression : result[u"suppressions"].toArray()) {
            ++suppressed;
            QCOMPARE(result[u"partialFingerprints"], failure[u"partialFingerprints"]);
            QCOMPARE(suppression[u"justification"].toString(), u"试点专业"_s);
        }
    QCOMPARE(suppressed, 1);
}

QTEST_GUILESS_MAIN(SarifTest)
#include "tst_sarif.moc"
