#include "RuleFixtures.h"

#include "core/rules/RuleCatalogue.h"
#include "core/rules/need/SharedWords.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

// What planting faults (tests/accuracy) does not show: whole sentences, what is missing, choices and either-or.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void choicesAreNotFaults();
    void plannedCoursesDoNotCount();
    void alternativesAreEnough();
    void termLoadTakesTheWorstChoice();
    void chooseOneDoesNotClash();
    void hoursPerCreditOffersBothFixes();
    void impossibleChoiceStopsTotals();
    void appliesOnlyWhereItSays();
    void sharedWords_data();
    void sharedWords();

private:
    static int count(const std::vector<Finding> &findings, Verdict verdict);
    static const RuleFixture &fixture(const QString &rule);
};

int RulesTest::count(const std::vector<Finding> &findings, Verdict verdict)
{
    return int(std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.verdict == verdict; }));
}

const RuleFixture &RulesTest::fixture(const QString &rule)
{
    const auto &all = ruleFixtures();
    return *std::find_if(all.begin(), all.end(), [&](const RuleFixture &candidate) { return candidate.rule == rule; });
}

void RulesTest::verdicts_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(ruleFixtures().size()); ++i)
        QTest::newRow(qPrintable(ruleFixtures()[size_t(i)].rule)) << i;
}

void RulesTest::verdicts()
{
    QFETCH(int, index);
    const RuleFixture &fixture = ruleFixtures()[size_t(index)];

    const auto good = checkFixture(fixture, fixture.good);
    for (const Finding &finding : good)
        QVERIFY2(finding.verdict == Verdict::Met, qPrintable(finding.message.text(Language::English)));
    QVERIFY(!good.empty());

    const auto bad = checkFixture(fixture, fixture.bad);
    QVERIFY(!bad.empty());
    QCOMPARE(bad.front().verdict, Verdict::NotMet);
    QCOMPARE(placeText(bad.front().subject), fixture.badSubject);
    QCOMPARE(bad.front().message.text(Language::English), fixture.badSentence);
    QCOMPARE(count(bad, Verdict::NotMet), 1);
    QCOMPARE(count(bad, Verdict::Met), 0);
    QCOMPARE(bad.front().clause.text(), u"条款"_s);

    if (!fixture.unknown)
        return;
    const auto unknown = checkFixture(fixture, *fixture.unknown);
    QCOMPARE(unknown.size(), size_t(1));
    QCOMPARE(unknown.front().verdict, Verdict::CannotJudge);
    QStringList missing;
    for (const Place &place : unknown.front().missing)
        missing.append(placeText(place));
    QCOMPARE(missing, fixture.missing);
}

void RulesTest::choicesAreNotFaults()
{
    // 华东师范大学: 8 courses offered, two of four to choose, 12 of 16 credits.
    ProgramBuilder builder;
    builder.set("credits_stated", u"12"_s).set("courses_stated", u"8"_s);
    for (int i = 1; i <= 8; ++i)
        builder.course(u"c%1"_s.arg(i), {{"credits", u"2"_s}});
    builder.row(tables::choiceGroup, u"g"_s, {{"least_courses", u"2"_s}, {"most_courses", u"2"_s}});
    for (int i = 5; i <= 8; ++i)
        builder.row(tables::choiceMember, u"m%1"_s.arg(i), {{"group_id", u"g"_s}, {"course_id", u"c%1"_s.arg(i)}});
    for (const QString &rule : {u"stated-credits-mismatch"_s, u"stated-course-count-mismatch"_s, u"impossible-choice-group"_s, u"course-count-outside-limits"_s}) {
        const auto findings = checkFixture(fixture(rule), builder);
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings.front().verdict, Verdict::Met);
    }
    // The other reading of "how many courses": those that are taken; nothing else will do.
    QCOMPARE(checkFixture(fixture(u"stated-course-count-mismatch"_s), builder.set("courses_stated", u"6"_s)).front().verdict, Verdict::Met);
    QCOMPARE(checkFixture(fixture(u"stated-course-count-mismatch"_s), builder.set("courses_stated", u"7"_s)).front().verdict, Verdict::NotMet);
    const auto wrong = checkFixture(fixture(u"stated-credits-mismatch"_s), builder.set("credits_stated", u"16"_s));
    QCOMPARE(wrong.front().verdict, Verdict::NotMet);
    QCOMPARE(wrong.front().fixes.size(), size_t(1));
    QCOMPARE(wrong.front().fixes.front().title.text(Language::English), u"Set Total credits stated to 12"_s);
    QVERIFY(wrong.front().fixes.front().preferred);
}

void RulesTest::plannedCoursesDoNotCount()
{
    Program program = fixture(u"stated-credits-mismatch"_s).good;
    Course workshop;
    workshop.id.value = u"planned"_s;
    workshop.nameZh = u"商务翻译工作坊"_s;
    workshop.offering = u"planned"_s;
    program.courses.push_back(workshop);
    program.facts.coursesStated = 7;
    for (const QString &rule : {u"stated-credits-mismatch"_s, u"stated-course-count-mismatch"_s, u"hours-per-credit-outside-limits"_s})
        QCOMPARE(checkFixture(fixture(rule), program).front().verdict, Verdict::Met);
}

void RulesTest::alternativesAreEnough()
{
    Program program = fixture(u"prerequisite-not-before"_s).bad; // b requires a, both in term 2
    Course other;
    other.id.value = u"c"_s;
    other.nameZh = u"另一门"_s;
    other.term = 1;
    program.courses.push_back(other);
    program.requisites.front().alternative = u"x"_s;
    program.requisites.push_back({{u"r2"_s}, {u"b"_s}, {u"c"_s}, u"pre"_s, u"x"_s, {}});
    QCOMPARE(checkFixture(fixture(u"prerequisite-not-before"_s), program).front().verdict, Verdict::Met);
    program.courses.back().term = std::nullopt;
    QCOMPARE(checkFixture(fixture(u"prerequisite-not-before"_s), program).front().verdict, Verdict::CannotJudge);
    program.courses.back().term = 3;
    QCOMPARE(count(checkFixture(fixture(u"prerequisite-not-before"_s), program), Verdict::NotMet), 2);
}

void RulesTest::chooseOneDoesNotClash()
{
    const RuleFixture clash{u"time-slot-clash"_s, {}, ProgramBuilder(), ProgramBuilder(), {}, {}, std::nullopt, {}};
    ProgramBuilder builder;
    builder.row(tables::choiceGroup, u"g"_s, {{"least_courses", u"1"_s}, {"most_courses", u"1"_s}});
    for (const QString &id : {u"a"_s, u"b"_s})
        builder.course(id, {{"term", u"1"_s}, {"time_slots", u"周六上午"_s}}).row(tables::choiceMember, u"m"_s + id, {{"group_id", u"g"_s}, {"course_id", id}});
    QCOMPARE(count(checkFixture(clash, builder), Verdict::NotMet), 0);
    builder.course(u"c"_s, {{"term", u"1"_s}, {"time_slots", u"周六上午"_s}}); // required: it clashes with either
    QCOMPARE(count(checkFixture(clash, builder), Verdict::NotMet), 1);
}

void RulesTest::termLoadTakesTheWorstChoice()
{
    ProgramBuilder builder;
    builder.course(u"a"_s, {{"term", u"1"_s}, {"credits", u"1.5"_s}}).course(u"b"_s, {{"term", u"1"_s}, {"credits", u"2"_s}})
        .course(u"c"_s, {{"term", u"1"_s}, {"credits", u"3"_s}}).row(tables::choiceGroup, u"g"_s, {{"least_courses", u"1"_s}, {"most_courses", u"1"_s}});
    for (const QString &id : {u"b"_s, u"c"_s})
        builder.row(tables::choiceMember, u"m"_s + id, {{"group_id", u"g"_s}, {"course_id", id}});
    const auto findings = checkFixture(fixture(u"term-overload"_s), builder);
    QCOMPARE(findings.front().message.text(Language::English), u"Term 1 carries up to 4.5 credits; the rule set allows 3.5."_s);
    QCOMPARE(findings.front().related.size(), size_t(1)); // the choice that makes it so heavy
    QCOMPARE(findings.front().related.front().id, u"c"_s);
}

void RulesTest::hoursPerCreditOffersBothFixes()
{
    const RuleFixture &wuhan = fixture(u"hours-per-credit-outside-limits"_s);
    const auto findings = checkFixture(wuhan, wuhan.bad);
    QStringList titles;
    for (const Fix &fix : findings.front().fixes) {
        titles.append(fix.title.text(Language::English));
        QVERIFY(!fix.preferred);
    }
    QCOMPARE(titles, (QStringList{u"Set Credits of 机器学习与空间智能 to 3.5"_s, u"Set Total contact hours of 机器学习与空间智能 to 36"_s}));

    const auto low = checkFixture(wuhan, ProgramBuilder().course(u"x"_s, {{"name_zh", u"少"_s}, {"credits", u"2"_s}, {"hours", u"24"_s}}));
    titles.clear();
    for (const Fix &fix : low.front().fixes)
        titles.append(fix.title.text(Language::English));
    QCOMPARE(titles, (QStringList{u"Set Credits of 少 to 1.5"_s, u"Set Total contact hours of 少 to 32"_s}));
}

void RulesTest::impossibleChoiceStopsTotals()
{
    Program program = fixture(u"impossible-choice-group"_s).bad;
    program.facts.creditsStated = Credits::whole(6);
    const auto findings = checkFixture(fixture(u"stated-credits-mismatch"_s), program);
    QCOMPARE(findings.front().verdict, Verdict::CannotJudge);
    QCOMPARE(placeText(findings.front().related.front()), u"choice_group/g/"_s);
}

void RulesTest::appliesOnlyWhereItSays()
{
    RuleSet set = fixtureRuleSet(u"course-count-outside-limits"_s, {{u"leastCourses"_s, 3}, {u"mostCourses"_s, 10}});
    set.entries.front().appliesTo = {{u"country"_s, {u"CN"_s}}, {u"kind"_s, {u"micro-major"_s}}};
    Program program = fixture(u"course-count-outside-limits"_s).bad;
    const auto verdict = [&] { return check(facts(std::make_shared<Program>(program)), {set}).findings; };
    QCOMPARE(verdict().front().verdict, Verdict::NotMet);
    program.facts.country = u"US"_s;
    const auto abroad = verdict();
    QCOMPARE(count(abroad, Verdict::NotMet), 0);
    QCOMPARE(abroad.front().message.text(Language::English), u"Does not apply: Country is United States."_s);
    program.facts.country.clear();
    const auto open = verdict();
    QCOMPARE(open.front().verdict, Verdict::CannotJudge);
    QCOMPARE(placeText(open.front().missing.front()), u"program/program/country"_s);
}

void RulesTest::sharedWords_data()
{
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("course");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("word inside") << u"数字贸易与商务"_s << u"国际贸易理论与政策"_s << QStringList{u"贸易"_s};
    QTest::newRow("longest run") << u"数字贸易与商务"_s << u"数字贸易"_s << QStringList{u"数字贸易"_s};
    QTest::newRow("general words do not count") << u"智能装备控制技术"_s << u"金融技术与管理"_s << QStringList();
    QTest::newRow("weak word alone") << u"智能制造工程"_s << u"智能医学"_s << QStringList();
    QTest::newRow("two words") << u"商务数据分析"_s << u"数据科学与商务礼仪"_s << QStringList{u"数据"_s, u"商务"_s};
    QTest::newRow("latin") << u"AI艺术设计"_s << u"ai Translation Technology"_s << QStringList{u"ai"_s};
    QTest::newRow("latin inside a word") << u"AI艺术设计"_s << u"Maintenance"_s << QStringList();
}

void RulesTest::sharedWords()
{
    QFETCH(QString, direction);
    QFETCH(QString, course);
    QStringList words;
    SharedWords(direction, {}).collect(course, words);
    QTEST(words, "words");
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
