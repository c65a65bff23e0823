#include "Plant.h"

#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetReader.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

// Every rule finds every fault planted for it, in every clean program that can bear the fault, and is silent on the clean program itself;
// every fix takes its finding away and brings no other; no shipped set raises an alarm on a clean program.
class AccuracyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void everyRuleHasThreeVariants();
    void cleanProgramsAreClean_data();
    void cleanProgramsAreClean();
};

static QString placeText(const Place &place)
{
    return QString::fromLatin1(place.table ? place.table->name : "") + u'/' + place.id + u'/' + QString::fromLatin1(place.field ? place.field->name : "");
}

static QString describe(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(u"  %1 %2: %3"_s.arg(int(finding.verdict)).arg(placeText(finding.subject), finding.message.text(Language::English)));
    return lines.join(u'\n');
}

static bool isExpected(const Finding &finding, const Fault &fault)
{
    if (finding.verdict != fault.verdict)
        return false;
    if (fault.verdict != Verdict::CannotJudge || finding.missing.empty())
        return placeText(finding.subject) == fault.subject;
    return placeText(finding.missing.front()) == fault.subject;
}

void AccuracyTest::faults_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(allFaults().size()); ++i)
        QTest::addRow("%s: %s", allFaults()[size_t(i)].rule, allFaults()[size_t(i)].variant) << i;
}

/// The rules of all sets that are broken, as "rule set subject".
static QSet<QString> brokenRules(const Program &program, const Fault &fault)
{
    QSet<QString> keys;
    for (const Finding &finding : check(facts(std::make_shared<Program>(program)), builtInRuleSets()).findings)
        if (finding.verdict == Verdict::NotMet)
            keys.insert(finding.key());
    for (const Finding &finding : checkWith(fault.rule, fault.options, program))
        if (finding.verdict == Verdict::NotMet)
            keys.insert(finding.key());
    return keys;
}

static void checkFixes(const Finding &finding, const Fault &fault, const Program &program)
{
    const QSet<QString> before = brokenRules(program, fault);
    for (const Fix &fix : finding.fixes) {
        QCOMPARE(fix.preferred, finding.fixes.size() == 1);
        const QString title = fix.title.text(Language::English);
        const QSet<QString> after = brokenRules(applied(program, fix.edit), fault);
        QVERIFY2(!after.contains(finding.key()), qPrintable(title + u" does not help"_s));
        const QSet<QString> added = after - before;
        QVERIFY2(added.isEmpty(), qPrintable(title + u" brings "_s + added.values().join(u", "_s)));
    }
}

void AccuracyTest::faults()
{
    QFETCH(int, index);
    const Fault &fault = allFaults()[size_t(index)];
    bool first = true;
    for (const CleanProgram &clean : cleanPrograms()) {
        Plant plant(clean.program);
        fault.plant(plant);
        if (!plant.isPossible())
            continue;
        for (const Finding &finding : checkWith(fault.rule, fault.options, clean.program))
            QVERIFY2(finding.verdict != Verdict::NotMet && (fault.verdict != Verdict::CannotJudge || finding.verdict != Verdict::CannotJudge),
                     qPrintable(clean.name + u" is not clean:\n"_s + describe({finding})));
        const std::vector<Finding> findings = checkWith(fault.rule, fault.options, plant.program());
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return isExpected(finding, fault); });
        QVERIFY2(found != findings.end(), qPrintable(clean.name + u": nothing at "_s + fault.subject + u"; found\n"_s + describe(findings)));
        if (first && !fault.sentence.isEmpty())
            QCOMPARE(found->message.text(Language::English), fault.sentence);
        if (fault.verdict == Verdict::NotMet)
            QVERIFY2(found->fixes.empty() || ruleWithId(QString::fromLatin1(fault.rule))->fix != FixAvailability::None, "the record says that there is no fix");
        first = false;
        checkFixes(*found, fault, plant.program());
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(!first, "no clean program can bear this fault");
}

void AccuracyTest::everyRuleHasThreeVariants()
{
    QHash<QString, int> variants;
    for (const Fault &fault : allFaults())
        if (fault.verdict == Verdict::NotMet)
            ++variants[QString::fromLatin1(fault.rule)];
    QStringList missing;
    for (const Rule *rule : ruleCatalogue())
        if (std::find(builtInRules().begin(), builtInRules().end(), rule) == builtInRules().end() && variants.value(QString::fromLatin1(rule->id)) < 3)
            missing.append(QString::fromLatin1(rule->id));
    QCOMPARE(missing, QStringList());
}

void AccuracyTest::cleanProgramsAreClean_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(cleanPrograms().size()); ++i)
        QTest::newRow(qPrintable(cleanPrograms()[size_t(i)].name)) << i;
}

void AccuracyTest::cleanProgramsAreClean()
{
    QFETCH(int, index);
    QStringList alarms;
    for (const Finding &finding : check(facts(std::make_shared<Program>(cleanPrograms()[size_t(index)].program)), builtInRuleSets()).findings)
        if (finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge)
            alarms.append(u"%1 (%2) %3: %4"_s.arg(finding.rule, finding.ruleSet, placeText(finding.subject), finding.message.text(Language::English)));
    QVERIFY2(alarms.isEmpty(), qPrintable(u'\n' + alarms.join(u'\n')));
}

QTEST_GUILESS_MAIN(AccuracyTest)
#include "tst_accuracy.moc"
