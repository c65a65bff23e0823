// The draft behind the window of rule sets: what a school changes of a shipped set.
#include "core/base/DataFolder.h"
#include "core/rulesets/RuleSetWriter.h"
#include "tests/ui/SchoolDraft.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class RuleSetDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void draftInherits();
    void draftOverridesAndRestores();
    void draftSwitchesOffAndOn();
    void draftNamesTheFaultyRule();

private:
    QTemporaryDir m_folder;
};

void RuleSetDraftTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    qputenv("MICROMAJOR_DATA_FOLDER", m_folder.filePath(u"data"_s).toUtf8());
}

void RuleSetDraftTest::init()
{
    QDir(dataFolder(u"rulesets"_s)).removeRecursively();
}

void RuleSetDraftTest::draftInherits()
{
    const RuleSet &base = *builtInRuleSet(u"school-typical"_s);
    const RuleSetDraft draft = schoolDraft();
    const RuleSet set = draft.result();
    QVERIFY(!draft.fault());
    QVERIFY(draft.isChanged());
    QCOMPARE(set.basedOn, base.id);
    QCOMPARE(set.layer, Layer::School);
    QCOMPARE(set.entries.size(), base.entries.size());
    QVERIFY(std::ranges::all_of(set.entries, &RuleSetEntry::inherited));
    for (size_t i = 0; i < set.entries.size(); ++i)
        QCOMPARE(set.entries[i].options, base.entries[i].options);
    // Every other rule of the catalogue can be switched on, the built-in ones apart.
    QVERIFY(draft.lines().size() + builtInRules().size() >= ruleCatalogue().size());
    QCOMPARE(draft.lineOf(*builtInRules().front()), -1);
    // A stored set comes back as it was.
    QVERIFY(saveOwnRuleSet(set).ok());
    const Result<RuleSet> again = ruleSet(u"our-school"_s);
    QVERIFY(again.ok());
    QVERIFY(!RuleSetDraft(*again, base).isChanged());
    QCOMPARE(RuleSetDraft(*again, base).result().digest, set.digest);
}

void RuleSetDraftTest::draftOverridesAndRestores()
{
    const RuleSet &base = *builtInRuleSet(u"school-typical"_s);
    RuleSetDraft draft = schoolDraft();
    const int line = lineOf(draft, "total-credits-outside-limits");
    const QJsonObject ofBase = draft.lines()[size_t(line)].entry.options;
    draft.setOption(line, u"leastCredits"_s, 12);
    const RuleSetEntry &entry = draft.lines()[size_t(line)].entry;
    QVERIFY(!entry.inherited);
    QCOMPARE(entry.options[u"leastCredits"_s].toInt(), 12);
    QCOMPARE(entry.overridden.size(), size_t(1));
    QCOMPARE(entry.overridden.front().ruleSet, base.name);
    QCOMPARE(entry.overridden.front().options, ofBase);
    // Changed again: what the base says is told once.
    draft.setSeverity(line, Severity::Error);
    QCOMPARE(draft.lines()[size_t(line)].entry.overridden.size(), size_t(1));
    // The same words as the base again: nothing of its own is left.
    draft.setSeverity(line, draft.baseEntry(line)->severity);
    draft.setOption(line, u"leastCredits"_s, ofBase[u"leastCredits"_s]);
    QVERIFY(draft.lines()[size_t(line)].entry.inherited);
    QVERIFY(draft.lines()[size_t(line)].entry.overridden.empty());
    draft.setWaivable(line, false);
    QVERIFY(!draft.lines()[size_t(line)].entry.inherited);
    draft.restore(line);
    QVERIFY(draft.lines()[size_t(line)].entry.inherited);
    QVERIFY(draft.lines()[size_t(line)].entry.waivable);
}

void RuleSetDraftTest::draftSwitchesOffAndOn()
{
    RuleSetDraft draft = schoolDraft();
    const QString digest = draft.result().digest;
    const size_t entries = draft.result().entries.size();
    const int line = lineOf(draft, "total-credits-outside-limits");
    draft.exclude(line);
    QCOMPARE(draft.result().entries.size(), entries - 1);
    QVERIFY(!draft.fault());
    draft.include(line);
    QCOMPARE(draft.result().digest, digest);

    const auto missing = std::ranges::find_if(draft.lines(), [](const RuleSetLine &each) { return !each.included; });
    QVERIFY(missing != draft.lines().end());
    const int added = int(missing - draft.lines().begin());
    draft.include(added);
    QCOMPARE(draft.result().entries.size(), entries + 1);
    QCOMPARE(draft.result().entries.back().rule, missing->entry.rule);
    // Without a clause nobody could tell where it comes from.
    QVERIFY(draft.fault());
    QCOMPARE(draft.fault()->line, added);
    draft.setClause(added, {u"第五条"_s, {}});
    QVERIFY(!draft.fault());
}

void RuleSetDraftTest::draftNamesTheFaultyRule()
{
    RuleSetDraft draft = schoolDraft();
    const int line = lineOf(draft, "total-credits-outside-limits");
    draft.setOption(line, u"leastCredits"_s, 30);
    QVERIFY(draft.fault());
    QCOMPARE(draft.fault()->line, line);
    QVERIFY2(draft.fault()->message.text().startsWith(u"The limits contradict"_s), qPrintable(draft.fault()->message.text()));
    QVERIFY(draft.faultOf(line));
    draft.restore(line);
    QVERIFY(!draft.faultOf(line));
    RuleSet head = draft.head();
    head.issuer = {};
    draft.setHead(head);
    QVERIFY(draft.fault());
    QCOMPARE(draft.fault()->line, -1);
}

QTEST_MAIN(RuleSetDraftTest)
#include "tst_ruleset_draft.moc"
