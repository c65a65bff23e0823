#include "RuleFixtures.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

// Waivers, unknown rule sets, and the order and counts of a check.
class WaiversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waivedFindingsDoNotCount();
    void waiversBindToOneSubject();
    void unwaivableRulesStay();
    void unusedWaiversAreReported();
    void waiversOfOtherSetsAreLeftAlone();
    void unknownRuleSetsAreReported();
    void theWorstComesFirst();

private:
    CheckResult run(const QStringList &unknown = {}) const { return check(facts(std::make_shared<Program>(m_program)), RuleSetsInUse{{m_set}, unknown, {}}); }
    void waive(const QString &ruleSet, const QString &subject, const QString &field);
    static const Finding *findingOf(const CheckResult &result, QStringView rule);

    Program m_program;
    RuleSet m_set;
};

void WaiversTest::init()
{
    m_program = ProgramBuilder().course(u"x"_s, {{"credits", u"2"_s}, {"hours", u"56"_s}}).course(u"y"_s, {{"credits", u"1"_s}, {"hours", u"10"_s}});
    m_set = fixtureRuleSet(u"hours-per-credit-outside-limits"_s, {{u"leastHours"_s, 16}, {u"mostHours"_s, 18}});
}

void WaiversTest::waive(const QString &ruleSet, const QString &subject, const QString &field)
{
    m_program.waivers.push_back({{u"w%1"_s.arg(m_program.waivers.size())}, u"hours-per-credit-outside-limits"_s, ruleSet, u"course"_s, subject, field,
                                 u"集中实践"_s, u"教务处"_s, u"2026-01-01"_s});
}

const Finding *WaiversTest::findingOf(const CheckResult &result, QStringView rule)
{
    for (const Finding &finding : result.findings)
        if (finding.rule == rule)
            return &finding;
    return nullptr;
}

void WaiversTest::waivedFindingsDoNotCount()
{
    QCOMPARE(run().warnings, 2);
    waive(u"fixture"_s, u"x"_s, u"hours"_s);
    waive({}, u"y"_s, u"hours"_s); // of any rule set
    const CheckResult result = run();
    QCOMPARE(result.warnings, 0);
    QCOMPARE(result.waived, 2);
    QCOMPARE(findingOf(result, u"unused-waiver")->verdict, Verdict::Met);
}

void WaiversTest::waiversBindToOneSubject()
{
    waive(u"fixture"_s, u"x"_s, u"hours"_s);
    const CheckResult result = run();
    QCOMPARE(result.warnings, 1);
    QVERIFY(!result.findings.front().waived);
    QCOMPARE(result.findings.front().subject.id, u"y"_s);
}

void WaiversTest::unwaivableRulesStay()
{
    m_set.entries.front().waivable = false;
    waive(u"fixture"_s, u"x"_s, u"hours"_s);
    const CheckResult result = run();
    QCOMPARE(result.warnings, 2);
    QCOMPARE(result.waived, 0);
    QCOMPARE(findingOf(result, u"unused-waiver")->verdict, Verdict::NotMet);
}

void WaiversTest::unusedWaiversAreReported()
{
    waive(u"fixture"_s, u"x"_s, u"credits"_s);
    const CheckResult result = run();
    const Finding *unused = findingOf(result, u"unused-waiver");
    QCOMPARE(unused->verdict, Verdict::NotMet);
    QCOMPARE(unused->message.text(Language::English), u"The waiver for “Contact hours per credit” no longer waives anything."_s);
    QCOMPARE(unused->fixes.size(), size_t(1));
    m_program = applied(m_program, unused->fixes.front().edit);
    QVERIFY(m_program.waivers.empty());
    QCOMPARE(findingOf(run(), u"unused-waiver")->verdict, Verdict::NotApplicable);
}

void WaiversTest::waiversOfOtherSetsAreLeftAlone()
{
    waive(u"school-of-elsewhere"_s, u"x"_s, u"hours"_s);
    const CheckResult result = run();
    QCOMPARE(result.waived, 0);
    QCOMPARE(findingOf(result, u"unused-waiver")->verdict, Verdict::Met);
}

void WaiversTest::unknownRuleSetsAreReported()
{
    m_program.ruleSetUses.push_back({{u"u1"_s}, u"school-of-elsewhere"_s, {}, {}, {}});
    const CheckResult result = run({u"school-of-elsewhere"_s});
    const Finding *unknown = findingOf(result, u"unknown-rule-set");
    QCOMPARE(unknown->verdict, Verdict::NotMet);
    QCOMPARE(unknown->ruleSet, QString(builtInRuleSetId));
    QCOMPARE(placeText(unknown->subject), u"rule_set_use/u1/rule_set"_s);
    m_program = applied(m_program, unknown->fixes.front().edit);
    QCOMPARE(findingOf(run(), u"unknown-rule-set")->verdict, Verdict::NotApplicable);
}

void WaiversTest::theWorstComesFirst()
{
    m_set.entries.push_back(fixtureRuleSet(u"stated-course-count-mismatch"_s, {}).entries.front());
    m_set.entries.push_back(fixtureRuleSet(u"hours-split-mismatch"_s, {}).entries.front());
    m_program.facts.coursesStated = 3;
    waive(u"fixture"_s, u"x"_s, u"hours"_s);
    QStringList order;
    for (const Finding &finding : run().findings)
        order.append(finding.rule + (finding.waived ? u" waived"_s : QString()));
    QCOMPARE(order, (QStringList{u"stated-course-count-mismatch"_s, u"hours-per-credit-outside-limits"_s, u"hours-per-credit-outside-limits waived"_s,
                                 u"hours-split-mismatch"_s, u"unused-waiver"_s, u"unknown-rule-set"_s, u"outdated-rule-set"_s}));
}

QTEST_GUILESS_MAIN(WaiversTest)
#include "tst_waivers.moc"
