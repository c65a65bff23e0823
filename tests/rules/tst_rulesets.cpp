#include "core/base/DataFolder.h"
#include "core/rules/Checker.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetLibrary.h"
#include "core/rulesets/RuleSetReader.h"
#include "core/rulesets/RuleSetUses.h"
#include "core/rulesets/RuleSetWriter.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

// Rule sets are files that schools write: every fault has a sentence with the line.
class RuleSetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedSetsCiteTheirSources();
    void entriesOverrideTheSet();
    void faultsNameTheLine_data();
    void faultsNameTheLine();
    void hugeFilesAreRefused();
    void setsAreFoundByIdOrPath();
    void programsNameTheirSets();
    void setsInheritFromTheirBase();
    void basesThatCannotBeUsed_data();
    void basesThatCannotBeUsed();
    void ownSetsBasedInACircle();
    void oneBrokenFileKeepsNobodyFromWorking();
    void referencesAdviseUnlessTheySayOtherwise();
    void writtenSetsReadTheSame();
    void digestsSayWhatIsSaid();
    void nearestAndStrictestAreTold();
    void embeddedStateIsUsed();
    void everyFrameworkRowIsAccountedFor();
};

static const char *const good = R"({
 "id": "our-school",
 "version": "2",
 "name": {"zh": "本校规定"},
 "issuer": {"zh": "教务处", "en": "Academic affairs office"},
 "date": "2026-01-01",
 "source": "校教〔2026〕1号",
 "evidence": "text-read",
 "appliesTo": {"country": ["CN"]},
 "rules": [
  {
   "rule": "total-credits-outside-limits",
   "severity": "error",
   "options": {"leastCredits": 10, "mostCredits": 15.5},
   "clause": {"zh": "第三条"},
   "waivable": false
  },
  {
   "rule": "duplicate-course",
   "appliesTo": {},
   "clause": {"zh": "第四条"}
  }
 ]
})";

void RuleSetsTest::shippedSetsCiteTheirSources()
{
    QStringList ids;
    for (const RuleSet &set : builtInRuleSets()) {
        ids.append(set.id);
        QVERIFY(!set.source.isEmpty() && !set.date.isEmpty() && set.digest.size() == 64);
        for (const RuleSetEntry &entry : set.entries)
            QVERIFY2(!entry.clause.zh.isEmpty() && !entry.clause.en.isEmpty(), entry.rule->id);
    }
    QCOMPARE(ids, (QStringList{u"double-thousand-2025"_s, u"school-typical"_s, u"australia-nmf-2021"_s, u"eu-2022"_s, u"malaysia-mqa-2020"_s,
                               u"new-zealand-nzqa-2022"_s, u"obe-mapping"_s, u"proposal-seed-002"_s, u"seed-design-statements"_s, u"suny-2018"_s,
                               u"uk-qaa-2022"_s, u"unesco-2022"_s}));
}

void RuleSetsTest::entriesOverrideTheSet()
{
    const auto set = parseRuleSet(good, u"good.json"_s);
    QVERIFY2(set.ok(), set ? "" : qPrintable(set.error().message.text(Language::English)));
    QCOMPARE(set->name.text(Language::English), u"本校规定"_s); // the other language when one is missing
    QCOMPARE(set->entries.size(), size_t(2));
    QCOMPARE(set->entries[0].severity, Severity::Error);
    QVERIFY(!set->entries[0].waivable);
    QCOMPARE(set->entries[0].appliesTo.size(), size_t(1));
    QCOMPARE(set->entries[1].severity, Severity::Warning); // the rule's own
    QVERIFY(set->entries[1].appliesTo.empty());
    QVERIFY(set->entries[1].waivable);
}

void RuleSetsTest::faultsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *from, const char *to, const QString &sentence) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << sentence;
    };
    row("unknown rule", "duplicate-course", "duplicate-corse", u"set.json, line 19: The rule “duplicate-corse” is unknown; “micromajor-cli rules” lists the known ones."_s);
    row("rule twice", "duplicate-course", "total-credits-outside-limits", u"set.json, line 19: The rule “total-credits-outside-limits” stands in the rule set twice."_s);
    row("rule that always runs", "duplicate-course", "unused-waiver", u"set.json, line 19: The rule “unused-waiver” always runs and cannot stand in a rule set."_s);
    row("limits contradict", "\"leastCredits\": 10", "\"leastCredits\": 16", u"set.json, line 14: The limits contradict each other: “leastCredits” is larger than “mostCredits”."_s);
    row("option of wrong type", "15.5", "\"15.5\"", u"set.json, line 14: “mostCredits” must be a number from 0 to 1000000 with at most three decimals, or null for no limit."_s);
    row("too fine", "15.5", "15.55555", u"set.json, line 14: “mostCredits” must be a number from 0 to 1000000 with at most three decimals, or null for no limit."_s);
    row("negative", "15.5", "-1", u"set.json, line 14: “mostCredits” must be a number from 0 to 1000000 with at most three decimals, or null for no limit."_s);
    row("enormous number", "15.5", "1e300", u"set.json, line 14: “mostCredits” must be a number from 0 to 1000000 with at most three decimals, or null for no limit."_s);
    row("unknown option", "leastCredits", "leastCredit", u"set.json, line 14: The rule total-credits-outside-limits has no option “leastCredit”."_s);
    row("severity", "\"error\"", "\"fatal\"", u"set.json, line 13: “severity” must be error, warning or advice."_s);
    row("waivable", "false", "\"no\"", u"set.json, line 16: “waivable” must be true or false."_s);
    row("misspelt member", "\"waivable\"", "\"waiveable\"", u"set.json, line 16: “waiveable” has no meaning here; remove it or correct its spelling."_s);
    row("clause missing", "\"clause\": {\"zh\": \"第四条\"}", "\"waivable\": true", u"set.json, line 18: “clause” must have the members “zh” and “en”, at least one of them."_s);
    row("applies to no field", "\"country\"", "\"planet\"", u"set.json, line 9: The program has no field “planet” whose text could be compared."_s);
    row("applies to a number", "\"country\"", "\"credits_stated\"", u"set.json, line 9: The program has no field “credits_stated” whose text could be compared."_s);
    row("applies to no list", "[\"CN\"]", "\"CN\"", u"set.json, line 9: “country” must be a list of texts."_s);
    row("no id", "\"our-school\"", "null", u"set.json, line 2: “id” must be a text."_s);
    row("illegal id", "our-school", "../x", u"set.json, line 2: The id “../x” must have small letters, digits and hyphens only, and must not be “built-in”."_s);
    row("evidence", "text-read", "hearsay", u"set.json, line 8: “evidence” must be text-read, secondary, proposal or background."_s);
    row("broken JSON", "\"date\":", "\"date\"", u"set.json, line 6: this is not valid JSON (missing name separator)."_s);
    row("rule is no object", "{\n   \"rule\": \"duplicate-course\",\n   \"appliesTo\": {},\n   \"clause\": {\"zh\": \"第四条\"}\n  }", "7",
        u"set.json, line 18: Each member of “rules” must be an object."_s);
}

void RuleSetsTest::faultsNameTheLine()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json(good);
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto set = parseRuleSet(json, u"set.json"_s);
    QVERIFY(!set.ok());
    QCOMPARE(set.error().kind, Error::Kind::InvalidInput);
    QTEST(set.error().message.text(Language::English), "sentence");
}

void RuleSetsTest::hugeFilesAreRefused()
{
    QVERIFY(!parseRuleSet(QByteArray(2 << 20, ' '), u"huge"_s).ok());
    QVERIFY(!parseRuleSet({}, u"empty"_s).ok());
    QVERIFY(!parseRuleSet("[]", u"list"_s).ok());
    QVERIFY(!parseRuleSet(QByteArray(500'000, '['), u"deep"_s).ok());
    QVERIFY(!parseRuleSet(QByteArray("\xff\xfe{\0}\0", 6), u"utf-16"_s).ok());
}

void RuleSetsTest::setsAreFoundByIdOrPath()
{
    QCOMPARE(ruleSet(u"school-typical"_s)->id, u"school-typical"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ours.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(good);
    file.close();
    QCOMPARE(ruleSet(file.fileName())->id, u"our-school"_s);
    QCOMPARE(ruleSet(folder.path()).error().kind, Error::Kind::NotOurs);
    const auto missing = ruleSet(u"no-such-set"_s);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QVERIFY(missing.error().message.text(Language::English).contains(u"double-thousand-2025") && missing.error().message.text(Language::English).contains(u"unesco-2022"));
}

void RuleSetsTest::programsNameTheirSets()
{
    Program program;
    program.ruleSetUses = {{{u"1"_s}, u"school-typical"_s, {}, {}, {}},
                           {{u"2"_s}, u"our-school"_s, {}, {}, QString::fromUtf8(good)},
                           {{u"3"_s}, u"lost"_s, {}, {}, {}},
                           {{u"4"_s}, u"school-typical"_s, {}, {}, {}},
                           {{u"5"_s}, u"renamed"_s, {}, {}, QString::fromUtf8(good)}};
    const RuleSetsInUse inUse = ruleSetsOf(program);
    QStringList ids;
    for (const RuleSet &set : inUse.sets)
        ids.append(set.id);
    QCOMPARE(ids, (QStringList{u"school-typical"_s, u"our-school"_s}));
    QCOMPARE(inUse.unknown, (QStringList{u"lost"_s, u"renamed"_s}));
}

static QByteArray basedOn(const QByteArray &id, const QByteArray &base, const QByteArray &rules)
{
    return R"({"id": ")" + id + R"(", "version": "1", "name": {"zh": "本校"}, "issuer": {"zh": "教务处"}, "date": "2026-01-01", "source": "校教〔2026〕1号",
 "evidence": "text-read",
 "basedOn": ")" + base + R"(",
 "rules": [)" + rules + "]}";
}

static const char *const ownLimit = R"({"rule": "total-credits-outside-limits", "options": {"mostCredits": 16}, "clause": {"zh": "第三条"}, "waivable": false})";

static const RuleSetEntry &entryOf(const RuleSet &set, QLatin1StringView rule)
{
    return *std::find_if(set.entries.begin(), set.entries.end(), [&](const RuleSetEntry &entry) { return rule == QLatin1StringView(entry.rule->id); });
}

void RuleSetsTest::setsInheritFromTheirBase()
{
    const RuleSet &base = *builtInRuleSet(u"school-typical"_s);
    const auto set = parseRuleSet(basedOn("ours", "school-typical", ownLimit), u"ours.json"_s);
    QVERIFY2(set.ok(), set ? "" : qPrintable(set.error().message.text(Language::English)));
    QCOMPARE(set->entries.size(), base.entries.size());
    const RuleSetEntry &limit = entryOf(*set, "total-credits-outside-limits"_L1);
    QCOMPARE(limit.options[u"mostCredits"].toDouble(), 16.0); // its own
    QCOMPARE(limit.options[u"leastCredits"].toDouble(), 10.0); // the base's
    QVERIFY(!limit.inherited && !limit.waivable);
    QCOMPARE(limit.overridden.size(), size_t(1));
    QCOMPARE(limit.overridden.front().ruleSet, base.name);
    QCOMPARE(limit.overridden.front().options[u"mostCredits"].toDouble(), 20.0);
    const RuleSetEntry &duplicate = entryOf(*set, "duplicate-course"_L1);
    QVERIFY(duplicate.inherited);
    QCOMPARE(duplicate.clause, entryOf(base, "duplicate-course"_L1).clause);
}

void RuleSetsTest::basesThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown") << QByteArray("no-such") << u"ours.json, line 3: The rule set on which this one is based cannot be used: there is no rule set “no-such”."_s;
    QTest::newRow("itself") << QByteArray("ours") << u"ours.json, line 3: A rule set cannot be based on itself."_s;
}

void RuleSetsTest::basesThatCannotBeUsed()
{
    QFETCH(QByteArray, base);
    const auto set = parseRuleSet(basedOn("ours", base, ownLimit), u"ours.json"_s);
    QVERIFY(!set.ok());
    QTEST(set.error().message.text(Language::English), "sentence");
}

static void writeOwn(const QString &name, const QByteArray &json)
{
    QFile file(QDir(dataFolder(u"rulesets"_s)).filePath(name + u".json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
}

static void clearOwn()
{
    QDir folder(dataFolder(u"rulesets"_s));
    for (const QString &name : folder.entryList(QDir::Files))
        QVERIFY(folder.remove(name));
}

void RuleSetsTest::ownSetsBasedInACircle()
{
    clearOwn();
    writeOwn(u"a"_s, basedOn("a", "b", ownLimit));
    writeOwn(u"b"_s, basedOn("b", "c", ownLimit));
    writeOwn(u"c"_s, basedOn("c", "a", ownLimit));
    const auto set = ruleSet(u"a"_s);
    QVERIFY(!set.ok());
    QVERIFY2(set.error().message.text(Language::English).contains(u"the sets are based on each other in a circle: a → b → c → a"),
             qPrintable(set.error().message.text(Language::English)));
    clearOwn();
}

void RuleSetsTest::oneBrokenFileKeepsNobodyFromWorking()
{
    clearOwn();
    writeOwn(u"broken"_s, "{\n \"id\": \"broken\",\n");
    writeOwn(u"ours"_s, basedOn("ours", "school-typical", ownLimit));
    writeOwn(u"thief"_s, basedOn("unesco-2022", "school-typical", ownLimit));
    const auto sets = ownRuleSets();
    QCOMPARE(sets.size(), size_t(3));
    QVERIFY(!sets[0].set.ok());
    QVERIFY(sets[0].set.error().message.text(Language::English).startsWith(u"broken.json, line 3: this is not valid JSON"));
    QVERIFY(sets[1].set.ok());
    QVERIFY(!sets[2].set.ok()); // the id of a shipped set
    QCOMPARE(ruleSet(u"ours"_s)->id, u"ours"_s);
    QVERIFY(!saveOwnRuleSet(*builtInRuleSet(u"unesco-2022"_s)).ok());
    QVERIFY(removeOwnRuleSet(u"ours"_s).ok());
    QVERIFY(!ruleSet(u"ours"_s).ok());
    clearOwn();
}

void RuleSetsTest::referencesAdviseUnlessTheySayOtherwise()
{
    const QByteArray rules = R"({"rule": "duplicate-course", "clause": {"zh": "甲"}}, {"rule": "impossible-choice-group", "severity": "error", "clause": {"zh": "乙"}})";
    QByteArray json = basedOn("ours", "x", rules);
    json.replace(R"("basedOn": "x")", R"("layer": "reference")");
    const auto reference = parseRuleSet(json, u"ours.json"_s);
    QCOMPARE(reference->entries[0].severity, Severity::Advice);
    QCOMPARE(reference->entries[1].severity, Severity::Error);
    json.replace("reference", "province");
    QCOMPARE(parseRuleSet(json, u"ours.json"_s)->entries[0].severity, Severity::Warning);
    json.replace("text-read", "proposal");
    QCOMPARE(parseRuleSet(json, u"ours.json"_s)->entries[0].severity, Severity::Advice);
    json.replace("province", "planet");
    QCOMPARE(parseRuleSet(json, u"ours.json"_s).error().message.text(Language::English),
             u"ours.json, line 3: “layer” must be program, school, province, nation or reference."_s);
}

void RuleSetsTest::writtenSetsReadTheSame()
{
    std::vector<RuleSet> sets = builtInRuleSets();
    sets.push_back(*parseRuleSet(basedOn("ours", "school-typical", ownLimit), u"ours.json"_s));
    for (const RuleSet &set : sets) {
        const auto again = parseRuleSet(ruleSetJson(set), set.id, {}); // without any base at hand
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().message.text(Language::English)));
        QCOMPARE(again->digest, set.digest);
        QVERIFY(again->entries == set.entries);
        QCOMPARE(again->basedOn, set.basedOn);
        QCOMPARE(ruleSetJson(*again), ruleSetJson(set));
    }
}

void RuleSetsTest::digestsSayWhatIsSaid()
{
    const QByteArray json = basedOn("ours", "school-typical", ownLimit);
    const QString digest = parseRuleSet(json, u"a"_s)->digest;
    QCOMPARE(digest.size(), 64);
    QByteArray spaced = json;
    spaced.replace(": ", ":\n  ");
    QCOMPARE(parseRuleSet(spaced, u"b"_s)->digest, digest);
    QByteArray other = json;
    other.replace("16", "15");
    QVERIFY(parseRuleSet(other, u"c"_s)->digest != digest);
}

void RuleSetsTest::nearestAndStrictestAreTold()
{
    const RuleSet ours = *parseRuleSet(basedOn("ours", "school-typical", ownLimit), u"ours.json"_s);
    const RuleSet &seeds = *builtInRuleSet(u"seed-design-statements"_s);
    const auto layers = layersOf(*ruleWithId(u"total-credits-outside-limits"), {seeds, ours});
    QCOMPARE(layers.size(), size_t(3)); // ours, what it overrides, and the seeds
    QCOMPARE(layers[0].ruleSet, ours.name);
    QVERIFY(layers[0].nearest && layers[0].strictest);
    QCOMPARE(layers[1].ruleSet, builtInRuleSet(u"school-typical"_s)->name);
    QVERIFY(!layers[1].nearest && !layers[1].strictest); // overridden
    QCOMPARE(layers[2].layer, Layer::Reference);
    QVERIFY(!layers[2].nearest && !layers[2].strictest);
}

void RuleSetsTest::embeddedStateIsUsed()
{
    Program program;
    RuleSet old = *builtInRuleSet(u"double-thousand-2025"_s);
    old.version = u"0"_s;
    old.entries.resize(1);
    program.ruleSetUses = {{{u"1"_s}, old.id, old.version, ruleSetDigest(old), QString::fromUtf8(ruleSetJson(old))}};
    const RuleSetsInUse inUse = ruleSetsOf(program);
    QCOMPARE(inUse.sets.size(), size_t(1));
    QCOMPARE(inUse.sets.front().version, u"0"_s);
    QCOMPARE(inUse.updates.size(), size_t(1));
    // The update is offered as a finding, and taking it over leaves nothing to update.
    const CheckResult result = check(facts(std::make_shared<Program>(program)), inUse);
    const auto finding = std::find_if(result.findings.begin(), result.findings.end(), [](const Finding &each) { return each.rule == u"outdated-rule-set"; });
    QCOMPARE(finding->verdict, Verdict::NotMet);
    QCOMPARE(finding->message.text(Language::English), u"Checked against the state of %1 stored in the program (version 0); version 2 is known here."_s.arg(old.name.text(interfaceLanguage())));
    const Program updated = applied(program, finding->fixes.front().edit);
    QVERIFY(ruleSetsOf(updated).updates.empty());
    QCOMPARE(ruleSetsOf(updated).sets.front().digest, builtInRuleSet(old.id)->digest);
    // A program that only names a set gets the state known here when it is made.
    program.ruleSetUses = {{{u"1"_s}, old.id, {}, {}, {}}};
    QCOMPARE(withRuleSetsEmbedded(program).ruleSetUses.front().digest, builtInRuleSet(old.id)->digest);
}

void RuleSetsTest::everyFrameworkRowIsAccountedFor()
{
    QStringList rows;
    for (const auto &[prefix, count] : {std::pair("EU-M", 11), {"EU-O", 5}, {"EU-P", 10}, {"EU-Q", 3}, {"EU-S", 1}, {"AU-", 11}, {"MY-", 9}, {"US-", 11},
                                        {"UK-", 10}, {"UN-", 4}, {"NZ-", 8}, {"CNP-", 14}, {"CN-", 16}, {"SD-", 22}, {"OB-", 10}})
        for (int i = 1; i <= count; ++i)
            rows.append(QString::fromLatin1(prefix) + u"%1"_s.arg(i, 2, 10, QChar(u'0')));
    QFile file(QStringLiteral(PROJECT_SOURCE "/resources/rulesets/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QHash<QString, QString> accounts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (const QStringList cells = line.split(u'|'); cells.size() == 4)
            accounts.insert(cells[1].trimmed(), cells[2].trimmed());
    static const QRegularExpression named(u"`([a-z-]+)` \\(`([a-z0-9-]+)`\\)"_s);
    for (const QString &row : rows) {
        const QString account = accounts.value(row);
        if (account.startsWith(u"not checked: ") && account.size() > 30)
            continue;
        auto match = named.globalMatch(account);
        QVERIFY2(match.hasNext(), qPrintable(row + u": "_s + account));
        while (match.hasNext()) {
            const auto each = match.next();
            const RuleSet *set = builtInRuleSet(each.captured(2));
            QVERIFY2(set, qPrintable(row + u": no set "_s + each.captured(2)));
            QVERIFY2(std::any_of(set->entries.begin(), set->entries.end(), [&](const RuleSetEntry &entry) { return each.captured(1) == QLatin1StringView(entry.rule->id); }),
                     qPrintable(row + u": "_s + each.captured(0)));
        }
    }
}

QTEST_GUILESS_MAIN(RuleSetsTest)
#include "tst_rulesets.moc"
