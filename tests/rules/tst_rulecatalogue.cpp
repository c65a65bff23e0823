#include "RuleFixtures.h"

#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetLibrary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

// What every rule owes its readers: an id, a page, options that can be read, and fixes that work.
class RuleCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreComplete_data() { rows(); }
    void recordsAreComplete();
    void pagesHaveAllSections_data() { rows(); }
    void pagesHaveAllSections();
    void everyRuleStandsInASet();
    void fixesWork_data();
    void fixesWork();

private:
    static void rows();
};

void RuleCatalogueTest::rows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(ruleCatalogue().size()); ++i)
        QTest::newRow(ruleCatalogue()[size_t(i)]->id) << i;
}

void RuleCatalogueTest::recordsAreComplete()
{
    QFETCH(int, index);
    const Rule &rule = *ruleCatalogue()[size_t(index)];
    static const QRegularExpression legal(u"^[a-z]+(-[a-z]+)+$"_s);
    QVERIFY(legal.match(QString::fromLatin1(rule.id)).hasMatch());
    QCOMPARE(ruleWithId(QString::fromLatin1(rule.id)), &rule); // also: ids are unique
    QVERIFY2(QFile::exists(QStringLiteral(PROJECT_SOURCE "/core/rules/%1/%2.cpp").arg(QLatin1StringView(rule.group), QLatin1StringView(rule.id))),
             "a rule lives in the folder of its group, in a file of its name");
    QVERIFY(qstrlen(rule.title) > 0 && qstrlen(rule.message) > 0 && qstrlen(rule.basis) > 0);
    QVERIFY(rule.check);
    for (const RuleOption &option : rule.options) {
        QVERIFY(qstrlen(option.description) > 0);
        const auto parsed = QJsonDocument::fromJson('[' + QByteArray(option.defaultValue) + ']');
        QVERIFY2(parsed.isArray() && parsed.array().size() == 1, option.name);
    }
}

void RuleCatalogueTest::pagesHaveAllSections()
{
    QFETCH(int, index);
    const QString id = QString::fromLatin1(ruleCatalogue()[size_t(index)]->id);
    QFile page(u":/rules/%1.md"_s.arg(id));
    QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(page.fileName()));
    const QString text = QString::fromUtf8(page.readAll());
    qsizetype last = -1;
    for (const QString &section : {u"## 检查什么"_s, u"## 为什么重要"_s, u"## 例子"_s, u"## 如何修正"_s, u"## 何时可以豁免"_s, u"## What it checks"_s,
                                   u"## Why it matters"_s, u"## Example"_s, u"## How to fix"_s, u"## When to waive"_s}) {
        const qsizetype at = text.indexOf(section + u'\n');
        QVERIFY2(at > last, qPrintable(section));
        last = at;
        const QString body = text.mid(at + section.size()).section(u"\n#"_s, 0, 0).trimmed();
        QVERIFY2(body.size() >= 4, qPrintable(section + u" is empty"_s));
    }
}

void RuleCatalogueTest::everyRuleStandsInASet()
{
    QSet<const Rule *> named(builtInRules().begin(), builtInRules().end());
    for (const RuleSet &set : builtInRuleSets())
        for (const RuleSetEntry &entry : set.entries)
            named.insert(entry.rule);
    QStringList missing;
    for (const Rule *rule : ruleCatalogue())
        if (!named.contains(rule))
            missing.append(QString::fromLatin1(rule->id));
    QCOMPARE(missing, QStringList());
}

void RuleCatalogueTest::fixesWork_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(ruleFixtures().size()); ++i)
        QTest::newRow(qPrintable(ruleFixtures()[size_t(i)].rule)) << i;
}

static QSet<QString> notMet(const RuleFixture &fixture, const Program &program)
{
    std::vector<RuleSet> sets = builtInRuleSets();
    sets.push_back(fixtureRuleSet(fixture.rule, fixture.options));
    QSet<QString> keys;
    for (const Finding &finding : check(facts(std::make_shared<Program>(program)), sets).findings)
        if (finding.verdict == Verdict::NotMet)
            keys.insert(finding.key());
    return keys;
}

void RuleCatalogueTest::fixesWork()
{
    QFETCH(int, index);
    const RuleFixture &fixture = ruleFixtures()[size_t(index)];
    const Rule &rule = *ruleWithId(fixture.rule);
    const Finding finding = checkFixture(fixture, fixture.bad).front();
    QCOMPARE(!finding.fixes.empty(), rule.fix != FixAvailability::None);
    const QSet<QString> before = notMet(fixture, fixture.bad);
    QVERIFY(before.contains(finding.key()));
    for (const Fix &fix : finding.fixes) {
        QCOMPARE(fix.preferred, finding.fixes.size() == 1);
        const QSet<QString> after = notMet(fixture, applied(fixture.bad, fix.edit));
        QVERIFY2(!after.contains(finding.key()), qPrintable(fix.title.text(Language::English) + u" does not help"_s));
        const QSet<QString> added = after - before;
        QVERIFY2(added.isEmpty(), qPrintable(fix.title.text(Language::English) + u" brings "_s + added.values().join(u", "_s)));
    }
}

QTEST_GUILESS_MAIN(RuleCatalogueTest)
#include "tst_rulecatalogue.moc"
