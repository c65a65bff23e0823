#include "core/exchange/json/ProgramJson.h"
#include "core/rules/Checker.h"
#include "core/rulesets/RuleSetUses.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

// The twelve cases say what policy.md, "Arithmetic of the 12 cases", found by hand, and raise no false alarm.
class SampleChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arithmeticOfTheCases_data();
    void arithmeticOfTheCases();
    void courseSumsThatCannotBeJudged();
    void limitsStayAtHome();
};

static CheckResult checkSample(const QString &id)
{
    const auto program = sampleProgram(id);
    if (!program)
        qFatal("%s", qUtf8Printable(program.error().message.text(Language::English)));
    return check(facts(std::make_shared<Program>(*program)), ruleSetsOf(*program));
}

void SampleChecksTest::arithmeticOfTheCases_data()
{
    QTest::addColumn<QStringList>("expected");
    const QString noType = u"type-not-stated warning"_s;
    QTest::newRow("S01") << QStringList();
    QTest::newRow("S02") << QStringList();
    QTest::newRow("S03") << QStringList();
    QTest::newRow("S04") << QStringList();
    QTest::newRow("S05") << QStringList();
    QTest::newRow("S06") << QStringList{noType};
    QTest::newRow("S07") << QStringList{noType};
    QTest::newRow("S08") << QStringList{noType};
    QTest::newRow("S09") << QStringList{noType, u"hours-per-credit-outside-limits warning"_s};
    QTest::newRow("S10") << QStringList{noType};
    QTest::newRow("S11") << QStringList{u"course-count-outside-limits error"_s, noType, u"course-count-outside-limits warning"_s};
    QTest::newRow("S12") << QStringList{noType, u"industry-integration-contradicted warning"_s, u"result-percent-mismatch warning"_s,
                                        u"outcome-rests-on-planned-course warning"_s};
}

void SampleChecksTest::arithmeticOfTheCases()
{
    QStringList found;
    for (const Finding &finding : checkSample(QString::fromLatin1(QTest::currentDataTag())).findings)
        if (finding.verdict == Verdict::NotMet && finding.severity != Severity::Advice)
            found.append(finding.rule + (finding.severity == Severity::Error ? u" error"_s : u" warning"_s));
    QTEST(found, "expected");
}

void SampleChecksTest::courseSumsThatCannotBeJudged()
{
    for (const QString &sample : {u"S07"_s, u"S08"_s}) {
        bool found = false;
        for (const Finding &finding : checkSample(sample).findings)
            if (finding.rule == u"stated-credits-mismatch") {
                QCOMPARE(finding.verdict, Verdict::CannotJudge);
                QCOMPARE(finding.missing.size(), size_t(8));
                found = true;
            }
        QVERIFY(found);
    }
    // 华东师范大学: 12 credits of 16 are right, and the price of 武汉大学 too.
    const auto verdict = [](const QString &sample, QStringView rule) {
        for (const Finding &finding : checkSample(sample).findings)
            if (finding.rule == rule)
                return finding.verdict;
        return Verdict::NotApplicable;
    };
    QCOMPARE(verdict(u"S10"_s, u"stated-credits-mismatch"), Verdict::Met);
    QCOMPARE(verdict(u"S10"_s, u"stated-course-count-mismatch"), Verdict::Met);
    QCOMPARE(verdict(u"S08"_s, u"stated-course-count-mismatch"), Verdict::Met);
    QCOMPARE(verdict(u"S09"_s, u"fee-mismatch"), Verdict::Met);
    QCOMPARE(verdict(u"S07"_s, u"fee-mismatch"), Verdict::Met);
    QCOMPARE(verdict(u"S11"_s, u"stated-credits-mismatch"), Verdict::Met);
    QCOMPARE(verdict(u"S11"_s, u"hours-per-credit-outside-limits"), Verdict::Met);
    QCOMPARE(verdict(u"S11"_s, u"hours-split-mismatch"), Verdict::CannotJudge);
}

void SampleChecksTest::limitsStayAtHome()
{
    for (const QString &sample : {u"S01"_s, u"S02"_s, u"S03"_s, u"S04"_s, u"S05"_s})
        for (const Finding &finding : checkSample(sample).findings)
            if (finding.ruleSet == u"double-thousand-2025")
                QCOMPARE(finding.verdict, Verdict::NotApplicable);
}

QTEST_GUILESS_MAIN(SampleChecksTest)
#include "tst_samplechecks.moc"
