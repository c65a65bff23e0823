#include "CommandLine.h"

#include "core/exchange/json/ProgramJson.h"

using namespace micromajor;

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpListsTheCommands();
    void languageFollowsTheEnvironment();
    void samplesAndNew();
    void newNeverReplacesAFile();
    void infoShape();
    void checkShape();
    void checkFindsWhatThePolicyFound();
    void checkTextAndSarif();
    void checkSeveralFiles();
    void checkWithAnotherRuleSet();
    void rulesAndRuleSets();
    void metricsShape();
    void metricsNeedNoCycle();
    void importNeedsAPlannableProgram();
    void logAndVerify();
    void misuse_data();
    void misuse();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    Run run(const QStringList &arguments) const { return commandLine(arguments + QStringList{u"--language"_qs, u"en"_qs}, m_folder->path()); }
    QString sampleFile(const QString &id) const { return QStringLiteral(PROJECT_SOURCE "/resources/samples/%1.json").arg(id); }
    QJsonObject check(const QString &id) const { return run({u"check"_qs, sampleFile(id), u"--format"_qs, u"json"_qs}).json().object().value(u"files").toArray().at(0).toObject(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QStringList commandNames = QStringLiteral("samples new info check rules rulesets metrics import export forms log verify diff merge review name seal").split(u' ');

/// The result of a rule under a rule set; the first when several places are named.
static QJsonObject resultOf(const QJsonObject &file, const QString &rule, const QString &ruleSet = {})
{
    for (const QJsonValue &result : file.value(u"results").toArray())
        if (result[u"rule"] == rule && (ruleSet.isEmpty() || result[u"ruleSet"] == ruleSet))
            return result.toObject();
    return {};
}

void CliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void CliTest::helpListsTheCommands()
{
    const Run help = run({u"help"_qs});
    QCOMPARE(help.exitCode, 0);
    for (const QString &name : commandNames)
        QVERIFY2(help.output.contains("\n  " + name.toUtf8() + ' '), qPrintable(name));
    for (const char *later : {"portfolio"})
        QVERIFY(!help.output.contains(QByteArray("  ") + later));
}

void CliTest::languageFollowsTheEnvironment()
{
    const auto help = [&](const QString &locale) { return commandLine({u"help"_qs}, m_folder->path(), {u"LC_ALL="_qs + locale}).output; };
    QVERIFY(help(u"en_GB.UTF-8"_qs).contains("Lists the forms"));
    QCOMPARE(help(u"C"_qs), commandLine({u"help"_qs, u"--language=zh"_qs}, m_folder->path()).output);
    QCOMPARE(help(u"en_GB.UTF-8"_qs), commandLine({u"help"_qs, u"--language"_qs, u"en"_qs}, m_folder->path(), {u"LC_ALL=zh_CN.UTF-8"_qs}).output);
}

void CliTest::samplesAndNew()
{
    const QJsonArray samples = run({u"samples"_qs, u"--json"_qs}).json().array();
    QCOMPARE(samples.size(), 12);
    for (const QJsonValue &sample : samples) {
        const QString id = sample[u"id"].toString();
        const QString file = m_folder->filePath(id + u".micromajor"_qs);
        const Run made = run({u"new"_qs, u"--sample"_qs, id, file});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.output + made.errors, QByteArray());
        const QString back = m_folder->filePath(id + u".json"_qs);
        QCOMPARE(run({u"export"_qs, file, u"--output"_qs, back}).exitCode, 0);
        QVERIFY2(readFile(back) == readFile(sampleFile(id)), qPrintable(id));
    }
    QCOMPARE(run({u"new"_qs, u"--blank"_qs, path("blank.micromajor")}).exitCode, 0);
    const QJsonObject info = run({u"info"_qs, path("blank.micromajor"), u"--json"_qs}).json().object();
    QCOMPARE(info[u"courses"][u"offered"].toInt(-1), 0);
    QCOMPARE(run({u"check"_qs, path("blank.micromajor")}).exitCode < 2, true);
}

void CliTest::newNeverReplacesAFile()
{
    QVERIFY(writeFile(path("mine.micromajor"), "mine"));
    const Run refused = run({u"new"_qs, u"--blank"_qs, path("mine.micromajor")});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.errors.contains("mine.micromajor"));
    QCOMPARE(readFile(path("mine.micromajor")), QByteArray("mine"));
}

void CliTest::infoShape()
{
    QCOMPARE(run({u"new"_qs, u"--sample"_qs, u"S10"_qs, path("a.micromajor")}).exitCode, 0);
    const QJsonObject info = run({u"info"_qs, path("a.micromajor"), u"--json"_qs}).json().object();
    QCOMPARE(info.keys(), (QStringList{u"courses"_qs, u"credits"_qs, u"head"_qs, u"hours"_qs, u"name"_qs, u"practiceShare"_qs}));
    QCOMPARE(info.value(u"name").toObject(), (QJsonObject{{u"zh"_qs, u"数字贸易与管理"_qs}, {u"en"_qs, QJsonValue::Null}}));
    QCOMPARE(info.value(u"credits").toObject(), (QJsonObject{{u"stated"_qs, 12}, {u"offered"_qs, 16}, {u"min"_qs, 12}, {u"max"_qs, 12}}));
    QCOMPARE(info.value(u"courses").toObject(), (QJsonObject{{u"offered"_qs, 8}, {u"min"_qs, 6}, {u"max"_qs, 6}}));
    QCOMPARE(info.value(u"hours").toObject(), (QJsonObject{{u"stated"_qs, QJsonValue::Null}, {u"offered"_qs, 288}, {u"min"_qs, 216}, {u"max"_qs, 216}}));
    QCOMPARE(info.value(u"practiceShare").toObject().keys(), (QStringList{u"basis"_qs, u"max"_qs, u"min"_qs}));
    QCOMPARE(info.value(u"head").toString().size(), 64);
    const Run tianjin = run({u"info"_qs, sampleFile(u"S08"_qs), u"--json"_qs});
    QVERIFY(tianjin.output.contains("\"stated\": 15.5\n"));
    QVERIFY(tianjin.json()[u"head"].isNull());
    QVERIFY(tianjin.json()[u"credits"][u"max"].isNull());
}

void CliTest::checkShape()
{
    const QJsonObject file = check(u"S09"_qs);
    QCOMPARE(file.keys(), (QStringList{u"file"_qs, u"results"_qs, u"ruleSets"_qs, u"summary"_qs}));
    for (const QJsonValue &set : file.value(u"ruleSets").toArray()) {
        QCOMPARE(set.toObject().keys(), (QStringList{u"digest"_qs, u"id"_qs, u"version"_qs}));
        QCOMPARE(set[u"digest"].toString().size(), 64);
    }
    const QJsonArray results = file.value(u"results").toArray();
    QVERIFY(results.size() > 20);
    const QSet<QString> verdicts{u"met"_qs, u"not-met"_qs, u"cannot-judge"_qs, u"not-applicable"_qs};
    QHash<QString, int> counted;
    for (const QJsonValue &value : results) {
        const QJsonObject result = value.toObject();
        QCOMPARE(result.keys(), (QStringList{u"clause"_qs, u"fixes"_qs, u"layers"_qs, u"message"_qs, u"missing"_qs, u"related"_qs, u"rule"_qs, u"ruleSet"_qs,
                                             u"severity"_qs, u"subject"_qs, u"verdict"_qs, u"waivable"_qs, u"waived"_qs}));
        QVERIFY(verdicts.contains(result[u"verdict"].toString()));
        QCOMPARE(result.value(u"message").toObject().keys(), (QStringList{u"en"_qs, u"zh"_qs}));
        if (result.value(u"subject").isObject())
            QCOMPARE(result.value(u"subject").toObject().keys(), (QStringList{u"field"_qs, u"id"_qs, u"kind"_qs, u"label"_qs}));
        const QString verdict = result[u"verdict"].toString();
        ++counted[verdict == u"not-met"_qs ? result[u"severity"].toString() : verdict];
    }
    const QJsonObject summary = file.value(u"summary").toObject();
    QCOMPARE(summary[u"errors"].toInt(), counted[u"error"_qs]);
    QCOMPARE(summary[u"warnings"].toInt(), counted[u"warning"_qs]);
    QCOMPARE(summary[u"cannotJudge"].toInt(), counted[u"cannot-judge"_qs]);
    QCOMPARE(summary[u"met"].toInt(), counted[u"met"_qs]);
    const QJsonObject hours = resultOf(file, u"hours-per-credit-outside-limits"_qs);
    QCOMPARE(hours[u"subject"][u"kind"].toString(), u"course"_qs);
    QCOMPARE(hours[u"subject"][u"id"].toString(), u"course-6"_qs);
}

/// domain/policy.md, "Arithmetic of the 12 cases".
void CliTest::checkFindsWhatThePolicyFound()
{
    const QJsonObject tianjinMedical = resultOf(check(u"S11"_qs), u"course-count-outside-limits"_qs, u"double-thousand-2025"_qs);
    QCOMPARE(tianjinMedical[u"verdict"].toString(), u"not-met"_qs);
    QVERIFY(tianjinMedical[u"message"][u"en"].toString().contains(u"15"));
    QVERIFY(tianjinMedical[u"message"][u"en"].toString().contains(u"3–10"));
    const QJsonObject wuhan = resultOf(check(u"S09"_qs), u"hours-per-credit-outside-limits"_qs);
    QCOMPARE(wuhan[u"verdict"].toString(), u"not-met"_qs);
    QVERIFY(wuhan[u"message"][u"en"].toString().contains(u"28 hours per credit"));
    const QJsonObject eastChina = check(u"S10"_qs);
    QCOMPARE(resultOf(eastChina, u"stated-credits-mismatch"_qs)[u"verdict"].toString(), u"met"_qs);
    QCOMPARE(eastChina[u"summary"][u"errors"].toInt(-1), 0);
    for (const QString &id : {u"S07"_qs, u"S08"_qs})
        QCOMPARE(resultOf(check(id), u"stated-credits-mismatch"_qs)[u"verdict"].toString(), u"cannot-judge"_qs);
    // No false alarm: an error on one sample only, and hours per credit named for one course only.
    for (int i = 1; i <= 12; ++i) {
        const QString id = u"S%1"_qs.arg(i, 2, 10, QChar(u'0'));
        const QJsonObject file = check(id);
        QVERIFY2(file[u"summary"][u"errors"].toInt(-1) == (i == 11 ? 1 : 0), qPrintable(id));
        QCOMPARE(run({u"check"_qs, sampleFile(id)}).exitCode, i == 11 ? 1 : 0);
        QVERIFY(resultOf(file, u"fee-mismatch"_qs)[u"verdict"] != u"not-met"_qs);
        int hoursPerCredit = 0;
        for (const QJsonValue &result : file.value(u"results").toArray())
            hoursPerCredit += result[u"rule"] == u"hours-per-credit-outside-limits"_qs && result[u"verdict"] == u"not-met"_qs;
        QCOMPARE(hoursPerCredit, i == 9 ? 1 : 0);
    }
}

void CliTest::checkTextAndSarif()
{
    const Run text = run({u"check"_qs, sampleFile(u"S11"_qs)});
    QCOMPARE(text.exitCode, 1);
    QVERIFY(text.output.contains("course-count-outside-limits · double-thousand-2025"));
    QVERIFY(text.output.contains("Cannot be judged"));
    const Run sarif = run({u"check"_qs, sampleFile(u"S11"_qs), u"--format"_qs, u"sarif"_qs});
    QCOMPARE(sarif.exitCode, 1);
    const QJsonDocument log = sarif.json();
    QCOMPARE(log[u"version"].toString(), u"2.1.0"_qs);
    const QJsonValue one = log[u"runs"].toArray().at(0);
    QCOMPARE(one[u"tool"][u"driver"][u"name"].toString(), u"micromajor-cli"_qs);
    QSet<QString> rules;
    for (const QJsonValue &rule : one[u"tool"][u"driver"][u"rules"].toArray())
        rules.insert(rule[u"id"].toString());
    int failed = 0;
    for (const QJsonValue &result : one[u"results"].toArray()) {
        QVERIFY(rules.contains(result[u"ruleId"].toString()));
        QVERIFY(!result[u"message"][u"text"].toString().isEmpty());
        // SARIF 2.1.0, 3.27.10: anything but a failure has the level "none".
        QCOMPARE(result[u"level"] == u"none"_qs, result[u"kind"] != u"fail"_qs);
        QVERIFY(result[u"locations"][0][u"physicalLocation"][u"artifactLocation"][u"uri"].toString().endsWith(u"/S11.json"));
        failed += result[u"level"] == u"error"_qs;
    }
    QCOMPARE(failed, 1);
}

void CliTest::checkSeveralFiles()
{
    const Run both = run({u"check"_qs, sampleFile(u"S10"_qs), path("absent.json"), sampleFile(u"S11"_qs), u"--format"_qs, u"json"_qs});
    QCOMPARE(both.exitCode, 2);
    const QJsonArray files = both.json()[u"files"].toArray();
    QCOMPARE(files.size(), 3);
    QVERIFY(files[1][u"error"][u"en"].toString().contains(u"absent.json"));
    QCOMPARE(files[2][u"summary"][u"errors"].toInt(), 1);
    QVERIFY(both.errors.contains("absent.json"));
    QCOMPARE(run({u"check"_qs, sampleFile(u"S10"_qs), sampleFile(u"S11"_qs)}).exitCode, 1);
}

void CliTest::checkWithAnotherRuleSet()
{
    const Run one = run({u"check"_qs, sampleFile(u"S11"_qs), u"--ruleset"_qs, u"school-typical"_qs, u"--format"_qs, u"json"_qs});
    QCOMPARE(one.exitCode, 0);
    const QJsonArray sets = one.json()[u"files"][0][u"ruleSets"].toArray();
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets[0][u"id"].toString(), u"school-typical"_qs);
    const Run byPath = run({u"check"_qs, sampleFile(u"S11"_qs), u"--ruleset"_qs, QStringLiteral(PROJECT_SOURCE "/resources/rulesets/double-thousand-2025.json")});
    QCOMPARE(byPath.exitCode, 1);
    for (const QString &bad : {u"no-such-set"_qs, u"/dev/zero"_qs, sampleFile(u"S11"_qs)}) {
        const Run refused = run({u"check"_qs, sampleFile(u"S11"_qs), u"--ruleset"_qs, bad});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.errors.contains(bad.toUtf8()), refused.errors.constData());
    }
    // One that cannot be read does not keep the others from being used; every shipped set works on every sample.
    const Run mixed = run({u"check"_qs, sampleFile(u"S11"_qs), u"--ruleset"_qs, u"no-such-set"_qs, u"--ruleset"_qs, u"double-thousand-2025"_qs, u"--json"_qs});
    QCOMPARE(mixed.exitCode, 2);
    QVERIFY(mixed.json()[u"files"][0][u"summary"][u"errors"].toInt() > 0);
    const QJsonArray all = run({u"rulesets"_qs, u"--json"_qs}).json().array();
    QCOMPARE(all.size(), 12);
    for (const QJsonValue &set : all) {
        QStringList arguments{u"check"_qs, u"--ruleset"_qs, set[u"id"].toString(), u"--json"_qs};
        for (int i = 1; i <= 12; ++i)
            arguments.append(sampleFile(u"S%1"_qs.arg(i, 2, 10, QChar(u'0'))));
        const Run checked = run(arguments);
        QVERIFY2(checked.exitCode < 2, checked.errors.constData());
        const QJsonArray files = checked.json()[u"files"].toArray();
        QCOMPARE(files.size(), 12);
        for (const QJsonValue &file : files) {
            QCOMPARE(file[u"ruleSets"][0][u"digest"].toString(), set[u"digest"].toString());
            QVERIFY(!file[u"results"].toArray().isEmpty());
        }
    }
    // A program without any rule set is not silently found fine.
    QVERIFY(writeFile(path("free.json"), R"({"format":"micromajor-program","version":1,"program":{}})"));
    QCOMPARE(run({u"check"_qs, path("free.json")}).exitCode, 2);
}

void CliTest::rulesAndRuleSets()
{
    const QJsonArray rules = run({u"rules"_qs, u"--format"_qs, u"json"_qs}).json().object()[u"rules"].toArray();
    QVERIFY(rules.size() >= 80);
    int withFix = 0;
    for (const QJsonValue &rule : rules) {
        QCOMPARE(rule.toObject().keys(), (QStringList{u"basis"_qs, u"fix"_qs, u"group"_qs, u"id"_qs, u"message"_qs, u"options"_qs, u"ruleSets"_qs,
                                                      u"severity"_qs, u"title"_qs}));
        withFix += rule[u"fix"].toString() != u"none";
        const bool aboutTheCheck = rule[u"group"].toString() == u"meta";
        QVERIFY(aboutTheCheck || !rule[u"ruleSets"].toArray().isEmpty());
        for (const QJsonValue &set : rule[u"ruleSets"].toArray())
            QVERIFY(!set[u"id"].toString().isEmpty() && !set[u"clause"].toString().isEmpty());
    }
    QVERIFY(withFix >= 25);
    const Run markdown = run({u"rules"_qs, u"--format"_qs, u"markdown"_qs});
    QCOMPARE(markdown.output.count("\n## ") + markdown.output.startsWith("## "), rules.size());
    for (const QJsonValue &rule : rules) { // each with the clauses it comes from and its own text
        QVERIFY(markdown.output.contains('`' + rule[u"id"].toString().toUtf8() + '`'));
        for (const QJsonValue &set : rule[u"ruleSets"].toArray())
            QVERIFY2(markdown.output.contains(set[u"clause"].toString().replace(u'|', u"\\|"_qs).toUtf8()), qPrintable(set[u"clause"].toString()));
    }
    QCOMPARE(markdown.output.count("\n### "), 5 * rules.size());
    QStringList sets;
    for (const QJsonValue &set : run({u"rulesets"_qs, u"--json"_qs}).json().array())
        sets += set[u"id"].toString();
    QVERIFY(sets.contains(u"double-thousand-2025"_qs) && sets.contains(u"school-typical"_qs));
    const QJsonArray ofSet = run({u"rules"_qs, u"--ruleset"_qs, u"double-thousand-2025"_qs, u"--json"_qs}).json().object()[u"rules"].toArray();
    QVERIFY(!ofSet.isEmpty() && ofSet.size() < rules.size());
    QCOMPARE(ofSet[0][u"ruleSets"][0][u"id"].toString(), u"double-thousand-2025"_qs);
    QCOMPARE(run({u"rules"_qs, u"--ruleset"_qs, u"no-such-set"_qs}).exitCode, 2);
}

static QByteArray courses(const QByteArray &requisites)
{
    return R"({"format":"micromajor-program","version":1,"program":{},"courses":[{"id":"a","code":"A1","name_en":"First"},{"id":"b"},{"id":"c"}],"requisites":[)"
        + requisites + R"(],"ruleSetUses":[{"id":"r","rule_set":"school-typical"}]})";
}

void CliTest::metricsShape()
{
    QVERIFY(writeFile(path("chain.json"), courses(R"({"id":"1","course_id":"b","required_id":"a"},{"id":"2","course_id":"c","required_id":"b"})")));
    const QJsonDocument metrics = run({u"metrics"_qs, path("chain.json"), u"--json"_qs}).json();
    QCOMPARE(metrics.object().keys(), (QStringList{u"courses"_qs, u"total"_qs}));
    const QJsonObject first = metrics[u"courses"][0].toObject();
    QCOMPARE(first, (QJsonObject{{u"id"_qs, u"a"_qs}, {u"code"_qs, u"A1"_qs}, {u"name"_qs, u"First"_qs}, {u"delay"_qs, 3}, {u"blocking"_qs, 2},
                                 {u"complexity"_qs, 5}, {u"centrality"_qs, 0}}));
    QCOMPARE(metrics[u"total"].toObject(), (QJsonObject{{u"delay"_qs, 9}, {u"blocking"_qs, 3}, {u"complexity"_qs, 12}, {u"centrality"_qs, 3}}));
}

void CliTest::metricsNeedNoCycle()
{
    QVERIFY(writeFile(path("cycle.json"), courses(R"({"id":"1","course_id":"b","required_id":"a"},{"id":"2","course_id":"a","required_id":"b"})")));
    const Run metrics = run({u"metrics"_qs, path("cycle.json"), u"--json"_qs});
    QCOMPARE(metrics.exitCode, 2);
    QVERIFY(metrics.errors.contains("First") && metrics.errors.contains("cycle.json"));
    QCOMPARE(metrics.output, QByteArray());
    const Run checked = run({u"check"_qs, path("cycle.json"), u"--format"_qs, u"json"_qs});
    QCOMPARE(checked.exitCode, 1);
    QCOMPARE(resultOf(checked.json()[u"files"][0].toObject(), u"prerequisite-cycle"_qs)[u"verdict"].toString(), u"not-met"_qs);
}

void CliTest::importNeedsAPlannableProgram()
{
    QVERIFY(writeFile(path("loop.json"), courses(R"({"id":"1","course_id":"b","required_id":"a"},{"id":"2","course_id":"a","required_id":"b"})")));
    const Run imported = run({u"import"_qs, path("loop.json"), u"--output"_qs, path("loop.micromajor")});
    QCOMPARE(imported.exitCode, 2);
    QVERIFY(imported.errors.contains("loop.json") && imported.errors.contains("First"));
    QVERIFY(!QFile::exists(path("loop.micromajor")));
}

void CliTest::logAndVerify()
{
    QCOMPARE(run({u"new"_qs, u"--sample"_qs, u"S09"_qs, path("a.micromajor")}).exitCode, 0);
    const QJsonArray revisions = run({u"log"_qs, path("a.micromajor"), u"--json"_qs}).json()[u"revisions"].toArray();
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions[0][u"label"].toString(), u"New from sample S09"_qs);
    const QJsonDocument verified = run({u"verify"_qs, path("a.micromajor"), u"--json"_qs}).json();
    QCOMPARE(verified[u"whole"].toBool(), true);
    QCOMPARE(verified[u"head"], revisions[0][u"hash"]);
    QCOMPARE(run({u"verify"_qs, path("a.micromajor")}).exitCode, 0);
    QCOMPARE(run({u"log"_qs, sampleFile(u"S09"_qs)}).exitCode, 2);
}

void CliTest::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_qs};
    QTest::newRow("later command") << QStringList{u"diff"_qs, u"a"_qs, u"b"_qs};
    QTest::newRow("no file") << QStringList{u"check"_qs};
    QTest::newRow("two files") << QStringList{u"info"_qs, u"a"_qs, u"b"_qs};
    QTest::newRow("unknown option") << QStringList{u"info"_qs, u"--speed"_qs, u"a"_qs};
    QTest::newRow("value missing") << QStringList{u"check"_qs, u"a"_qs, u"--format"_qs};
    QTest::newRow("value too much") << QStringList{u"samples"_qs, u"--json=yes"_qs};
    QTest::newRow("unknown format") << QStringList{u"check"_qs, u"a"_qs, u"--format"_qs, u"pdf"_qs};
    QTest::newRow("unknown language") << QStringList{u"samples"_qs, u"--language"_qs, u"fr"_qs};
    QTest::newRow("unknown sample") << QStringList{u"new"_qs, u"--sample"_qs, u"S99"_qs, u"x.micromajor"_qs};
    QTest::newRow("neither sample nor blank") << QStringList{u"new"_qs, u"x.micromajor"_qs};
    QTest::newRow("unknown form") << QStringList{u"export"_qs, u"a"_qs, u"--form"_qs, u"nope"_qs, u"--output"_qs, u"x.docx"_qs};
    QTest::newRow("no output") << QStringList{u"export"_qs, u"a"_qs, u"--form"_qs, u"ministry-recommendation"_qs};
    QTest::newRow("unknown import") << QStringList{u"import"_qs, u"a.exe"_qs, u"--output"_qs, u"x.micromajor"_qs};
}

void CliTest::misuse()
{
    QFETCH(QStringList, arguments);
    const Run run = commandLine(arguments, m_folder->path(), {u"LC_ALL=en_US.UTF-8"_qs});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(run.errors.endsWith('\n') && run.errors.count('\n') == 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 0);
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
