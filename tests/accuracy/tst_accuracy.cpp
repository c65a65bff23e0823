#include "AccuracyTable.h"
#include "Plant.h"

#include "core/exchange/json/ProgramJson.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetLibrary.h"

#include <QFile>
#include <QHash>
#include <QMap>
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
    void publishedTableIsOfThisRun();
    void everyFindingOnTheSamplesIsJudged();
    void sentencesAreRightOfOne();
};

static QString describe(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(u"  %1 %2: %3"_s.arg(int(finding.verdict)).arg(placeText(finding.subject), finding.message.text(Language::English)));
    return lines.join(u'\n');
}

void AccuracyTest::faults_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(allFaults().size()); ++i)
        QTest::addRow("%s: %s", allFaults()[size_t(i)].rule, allFaults()[size_t(i)].variant) << i;
}

/// What a fix must not make worse: what the fault's own rule reports, and the errors of every shipped set. `unjudged` receives the rules of
/// sets that could not be judged or did not apply: a fix that makes them judgeable uncovers their findings and does not cause them.
static QSet<QString> breaches(const Program &program, const Fault &fault, QSet<QString> *unjudged)
{
    QSet<QString> keys;
    for (const Finding &finding : check(facts(std::make_shared<Program>(program)), builtInRuleSets()).findings) {
        if (finding.verdict == Verdict::NotMet && finding.severity == Severity::Error)
            keys.insert(finding.key());
        else if (unjudged && (finding.verdict == Verdict::CannotJudge || finding.verdict == Verdict::NotApplicable))
            unjudged->insert(finding.rule + u'|' + finding.ruleSet + u'|');
    }
    for (const Finding &finding : checkPlanted(fault, program))
        if (finding.verdict == Verdict::NotMet)
            keys.insert(finding.key());
    return keys;
}

static void checkFixes(const Finding &finding, const Fault &fault, const Program &program)
{
    QSet<QString> unjudged;
    const QSet<QString> before = breaches(program, fault, &unjudged);
    for (const Fix &fix : finding.fixes) {
        QCOMPARE(fix.preferred, finding.fixes.size() == 1);
        const QString title = fix.title.text(Language::English);
        const QSet<QString> after = breaches(applied(program, fix.edit), fault, nullptr);
        QVERIFY2(!after.contains(finding.key()), qPrintable(title + u" does not help"_s));
        QStringList added = (after - before).values();
        added.removeIf([&](const QString &key) {
            return std::any_of(unjudged.begin(), unjudged.end(), [&](const QString &rule) { return key.startsWith(rule); });
        });
        QVERIFY2(added.isEmpty(), qPrintable(title + u" brings "_s + added.join(u", "_s)));
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
        const std::vector<Finding> findings = checkPlanted(fault, plant.program());
        const Finding *found = expectedFinding(fault, findings);
        QVERIFY2(found, qPrintable(clean.name + u": nothing at "_s + fault.subject + u"; found\n"_s + describe(findings)));
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
    const Program &program = cleanPrograms()[size_t(index)].program;
    for (const HarmlessChange &change : harmlessChanges()) {
        QStringList alarms;
        for (const Finding &finding : check(facts(std::make_shared<Program>(change.apply(program))), builtInRuleSets()).findings)
            if (finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge)
                alarms.append(u"%1 (%2) %3: %4"_s.arg(finding.rule, finding.ruleSet, placeText(finding.subject), finding.message.text(Language::English)));
        QVERIFY2(alarms.isEmpty(), qPrintable(QString::fromLatin1(change.name) + u":\n"_s + alarms.join(u'\n')));
    }
}

void AccuracyTest::publishedTableIsOfThisRun()
{
    QFile file(QStringLiteral(PROJECT_SOURCE "/tests/accuracy/README.md"));
    QVERIFY2(file.open(QIODevice::ReadOnly), "run ./dev accuracy");
    QVERIFY2(QString::fromUtf8(file.readAll()) == accuracyTable(), "the table is out of date; run ./dev accuracy");
}

/// The lines of tests/accuracy/samples.md that the findings on the samples make, one for each finding, whatever sets report it.
static QSet<QString> findingLines()
{
    QSet<QString> lines;
    for (const Sample &sample : samples()) {
        QMap<QString, QStringList> sets; // of each finding
        for (const Finding &finding : check(facts(std::make_shared<Program>(*sampleProgram(sample.id))), builtInRuleSets()).findings)
            if (finding.verdict == Verdict::NotMet && finding.ruleSet != builtInRuleSetId)
                sets[u"- %1 `%2` %3"_s.arg(sample.id, placeText(finding.subject), finding.message.text(Language::English))].append(finding.ruleSet);
        for (auto finding = sets.begin(); finding != sets.end(); ++finding) {
            finding->sort();
            finding->removeDuplicates();
            lines.insert(finding.key() + u" ("_s + finding->join(u", "_s) + u')');
        }
    }
    return lines;
}

void AccuracyTest::everyFindingOnTheSamplesIsJudged()
{
    QFile file(QStringLiteral(PROJECT_SOURCE "/tests/accuracy/samples.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> judged;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (line.startsWith(u"- S"))
            judged.insert(line);
    const QSet<QString> found = findingLines();
    QVERIFY2((found - judged).isEmpty(), qPrintable(u"not judged:\n"_s + (found - judged).values().join(u'\n')));
    QVERIFY2((judged - found).isEmpty(), qPrintable(u"no longer found:\n"_s + (judged - found).values().join(u'\n')));
}

/// "None of the 1 courses": samples are small enough for it.
void AccuracyTest::sentencesAreRightOfOne()
{
    static const QRegularExpression wrong(u"(?<![\\d.–])1 (?!is\\b|has\\b)[a-z]+s\\b"_s);
    QStringList found;
    for (const QString &line : findingLines())
        if (line.contains(wrong))
            found.append(line);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(AccuracyTest)
#include "tst_accuracy.moc"
