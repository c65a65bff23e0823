#include "core/rulesets/RuleSetReader.h"

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
    QCOMPARE(ids, (QStringList{u"double-thousand-2025"_s, u"school-typical"_s}));
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
    QVERIFY(missing.error().message.text(Language::English).contains(u"double-thousand-2025, school-typical"));
}

void RuleSetsTest::programsNameTheirSets()
{
    Program program;
    program.ruleSetUses = {{{u"1"_s}, u"school-typical"_s, {}, {}, {}},
                           {{u"2"_s}, u"our-school"_s, {}, {}, QString::fromUtf8(good)},
                           {{u"3"_s}, u"lost"_s, {}, {}, {}},
                           {{u"4"_s}, u"school-typical"_s, {}, {}, {}},
                           {{u"5"_s}, u"renamed"_s, {}, {}, QString::fromUtf8(good)}};
    QStringList unknown, ids;
    for (const RuleSet &set : ruleSetsOf(program, &unknown))
        ids.append(set.id);
    QCOMPARE(ids, (QStringList{u"school-typical"_s, u"our-school"_s}));
    QCOMPARE(unknown, (QStringList{u"lost"_s, u"renamed"_s}));
}

QTEST_GUILESS_MAIN(RuleSetsTest)
#include "tst_rulesets.moc"
