#include "core/analysis/Totals.h"
#include "tests/analysis/Programs.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

// Figures of programs in which learners choose.
class TestChoiceTotals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takeTwoOfFour();
    void groupMayCrossModulesAndTakeDifferentCourses();
    void defaultsOfLimits_data();
    void defaultsOfLimits();
    void electivesOutsideGroupsAreFree();
    void atLeastCreditsIsExact();
    void creditsAndCoursesTogether();
    void zeroCreditCourseInCreditGroup();
    void sharedCourseLinksGroups();
    void independentGroupsOfManyCourses();
    void linkedGroupsOfManyCoursesAreUndecidable();
    void impossibleGroups_data();
    void impossibleGroups();
    void impossibleOnlyTogether();
    void unstatedCreditsOfAMemberHideTheChoice();
};

/// 华东师范大学 (policy.md, arithmetic of the 12 cases): 16 credits and 288 hours offered, 6 courses, 12 credits and 216 hours to take.
void TestChoiceTotals::takeTwoOfFour()
{
    Program program;
    for (int i = 1; i <= 8; ++i)
        addCourse(program, {u"c%1"_s.arg(i), u"2"_s, u"36"_s});
    addGroup(program, u"g"_s, {u"c5"_s, u"c6"_s, u"c7"_s, u"c8"_s}).leastCourses = 2;
    const Totals t = totals(program);
    QCOMPARE(t.offeredCourses, 8);
    QCOMPARE(t.offeredCredits->toString(), u"16"_s);
    QCOMPARE(t.offeredHours->toString(), u"288"_s);
    QVERIFY(t.courses.isSingle() && t.credits.isSingle() && t.hours.isSingle());
    QCOMPARE(*t.courses.least, 6);
    QCOMPARE(t.credits.least->toString(), u"12"_s);
    QCOMPARE(t.hours.most->toString(), u"216"_s);
    QCOMPARE(idText(t.credits.leastChoice), u"c5 c6"_s);
}

void TestChoiceTotals::groupMayCrossModulesAndTakeDifferentCourses()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s, u"32"_s}).moduleId.value = u"m1"_s;
    addCourse(program, {u"b"_s, u"3"_s, u"24"_s}).moduleId.value = u"m1"_s;
    addCourse(program, {u"c"_s, u"1"_s, u"56"_s}).moduleId.value = u"m2"_s;
    addGroup(program, u"g"_s, {u"c"_s, u"a"_s, u"b"_s}).leastCourses = 1;
    const Totals t = totals(program);
    QCOMPARE(idText(t.credits.leastChoice), u"c"_s);
    QCOMPARE(idText(t.credits.mostChoice), u"b"_s);
    QCOMPARE(idText(t.hours.leastChoice), u"b"_s);
    QCOMPARE(idText(t.hours.mostChoice), u"c"_s);
    QCOMPARE(rangeText(t.credits), u"1–3"_s);
}

void TestChoiceTotals::defaultsOfLimits_data()
{
    QTest::addColumn<int>("leastCourses");
    QTest::addColumn<int>("mostCourses");
    QTest::addColumn<QString>("leastCredits");
    QTest::addColumn<QString>("mostCredits");
    QTest::addColumn<QString>("credits");
    // Four courses of 1, 2, 3 and 4 credits; -1 and empty = not stated.
    QTest::newRow("take 2") << 2 << -1 << QString() << QString() << u"3–7"_s;
    QTest::newRow("at most 2") << -1 << 2 << QString() << QString() << u"0–7"_s;
    QTest::newRow("2 to 3") << 2 << 3 << QString() << QString() << u"3–9"_s;
    QTest::newRow("take none") << 0 << -1 << QString() << QString() << u"0"_s;
    QTest::newRow("at least 5 credits") << -1 << -1 << u"5"_s << QString() << u"5–10"_s;
    QTest::newRow("at least 4.5 credits") << -1 << -1 << u"4.5"_s << QString() << u"5–10"_s;
    QTest::newRow("at most 5.5 credits") << -1 << -1 << QString() << u"5.5"_s << u"0–5"_s;
    QTest::newRow("5 to 6 credits") << -1 << -1 << u"5"_s << u"6"_s << u"5–6"_s;
    QTest::newRow("3 courses of at least 7 credits") << 3 << -1 << u"7"_s << QString() << u"7–9"_s;
    QTest::newRow("nothing") << -1 << -1 << QString() << QString() << u"0–10"_s;
}

void TestChoiceTotals::defaultsOfLimits()
{
    QFETCH(int, leastCourses);
    QFETCH(int, mostCourses);
    QFETCH(QString, leastCredits);
    QFETCH(QString, mostCredits);
    QFETCH(QString, credits);
    Program program;
    for (const QString &amount : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        addCourse(program, {amount, amount});
    ChoiceGroup &group = addGroup(program, u"g"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    if (leastCourses >= 0)
        group.leastCourses = leastCourses;
    if (mostCourses >= 0)
        group.mostCourses = mostCourses;
    group.leastCredits = Credits::parse(leastCredits);
    group.mostCredits = Credits::parse(mostCredits);
    QCOMPARE(rangeText(totals(program).credits), credits);
}

void TestChoiceTotals::electivesOutsideGroupsAreFree()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s});
    addCourse(program, {u"b"_s, u"3"_s}).nature = u"elective"_s;
    addCourse(program, {u"c"_s, u"1"_s}).nature = u"required"_s;
    const Totals t = totals(program);
    QCOMPARE(rangeText(t.credits), u"3–6"_s);
    QCOMPARE(rangeText(t.courses), u"2–3"_s);
    QCOMPARE(idText(t.credits.mostChoice), u"b"_s);
}

/// Hours by credits: the least hours for at least 4 credits are not those of the fewest or the cheapest courses taken greedily.
void TestChoiceTotals::atLeastCreditsIsExact()
{
    Program program;
    addCourse(program, {u"a"_s, u"3"_s, u"30"_s});
    addCourse(program, {u"b"_s, u"2"_s, u"24"_s});
    addCourse(program, {u"c"_s, u"2"_s, u"24"_s});
    addCourse(program, {u"d"_s, u"1.5"_s, u"19"_s});
    addGroup(program, u"g"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}).leastCredits = Credits::whole(4);
    const Totals t = totals(program);
    QCOMPARE(rangeText(t.credits), u"4–8.5"_s);
    QCOMPARE(t.hours.least->toString(), u"48"_s);
    QCOMPARE(idText(t.hours.leastChoice), u"b c"_s);
    QCOMPARE(rangeText(t.courses), u"2–4"_s);
    QCOMPARE(idText(t.credits.mostChoice), u"a b c d"_s);
}

void TestChoiceTotals::creditsAndCoursesTogether()
{
    Program program;
    for (int i = 1; i <= 5; ++i)
        addCourse(program, {QString::number(i), QString::number(i), QString::number(40 - 5 * i)});
    ChoiceGroup &group = addGroup(program, u"g"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    group.leastCourses = 2;
    group.mostCourses = 3;
    group.mostCredits = Credits::whole(7);
    const Totals t = totals(program);
    QCOMPARE(rangeText(t.credits), u"3–7"_s);
    QCOMPARE(t.hours.most->toString(), u"90"_s); // 1, 2 and 3
    QCOMPARE(t.hours.least->toString(), u"45"_s); // 2 and 5, or 3 and 4: both 45
    QCOMPARE(idText(t.hours.leastChoice), u"3 4"_s);
}

void TestChoiceTotals::zeroCreditCourseInCreditGroup()
{
    Program program;
    addCourse(program, {u"a"_s, u"0"_s, u"8"_s});
    addCourse(program, {u"b"_s, u"2"_s, u"16"_s});
    addGroup(program, u"g"_s, {u"a"_s, u"b"_s}).leastCredits = Credits::whole(1);
    const Totals t = totals(program);
    QCOMPARE(rangeText(t.hours), u"16–24"_s);
    QCOMPARE(idText(t.hours.mostChoice), u"a b"_s);
    QCOMPARE(idText(t.hours.leastChoice), u"b"_s);
}

void TestChoiceTotals::sharedCourseLinksGroups()
{
    Program program;
    addCourse(program, {u"a"_s, u"1"_s});
    addCourse(program, {u"b"_s, u"2"_s});
    addCourse(program, {u"c"_s, u"4"_s});
    addGroup(program, u"g"_s, {u"a"_s, u"b"_s}).leastCourses = 1;
    addGroup(program, u"h"_s, {u"b"_s, u"c"_s}).leastCourses = 1;
    const Totals t = totals(program);
    // b alone satisfies both; otherwise a and c.
    QCOMPARE(rangeText(t.credits), u"2–5"_s);
    QCOMPARE(idText(t.credits.leastChoice), u"b"_s);
    QCOMPARE(idText(t.credits.mostChoice), u"a c"_s);
    QCOMPARE(rangeText(t.courses), u"1–2"_s);
}

void TestChoiceTotals::independentGroupsOfManyCourses()
{
    Program program;
    for (int g = 0; g < 10; ++g) {
        QStringList members;
        for (int i = 0; i < 30; ++i) {
            members.append(u"g%1c%2"_s.arg(g).arg(i));
            addCourse(program, {members.back(), QString::number(1 + i % 3)});
        }
        addGroup(program, u"g%1"_s.arg(g), members).leastCredits = Credits::whole(20);
    }
    const Totals t = totals(program);
    QVERIFY(!t.undecidable);
    QCOMPARE(rangeText(t.credits), u"200–600"_s);
    QCOMPARE(*t.courses.least, 70); // 6 of 3 credits and 1 of 2 in each group
}

void TestChoiceTotals::linkedGroupsOfManyCoursesAreUndecidable()
{
    Program program;
    QStringList members;
    for (int i = 0; i < 21; ++i) {
        members.append(QString::number(i));
        addCourse(program, {members.back(), u"1"_s});
    }
    addGroup(program, u"g"_s, members).leastCourses = 3;
    addGroup(program, u"h"_s, members.mid(0, 2)).mostCourses = 1;
    const Totals t = totals(program);
    QVERIFY(t.undecidable);
    QVERIFY(!t.credits.isStated() && !t.courses.isStated());
    QCOMPARE(t.offeredCredits->toString(), u"21"_s);

    program.choiceGroups.back().mostCourses = 2; // limits nothing any more
    QCOMPARE(rangeText(totals(program).credits), u"3"_s);
}

void TestChoiceTotals::impossibleGroups_data()
{
    QTest::addColumn<int>("leastCourses");
    QTest::addColumn<int>("mostCourses");
    QTest::addColumn<QString>("leastCredits");
    QTest::addColumn<QString>("mostCredits");
    QTest::addColumn<bool>("impossible");
    // Three courses of 2 credits.
    QTest::newRow("more than members") << 4 << -1 << QString() << QString() << true;
    QTest::newRow("least above most") << 3 << 2 << QString() << QString() << true;
    QTest::newRow("more credits than offered") << -1 << -1 << u"6.5"_s << QString() << true;
    QTest::newRow("all credits") << -1 << -1 << u"6"_s << QString() << false;
    QTest::newRow("sum cannot be met") << -1 << -1 << u"3"_s << u"3.5"_s << true;
    QTest::newRow("credits out of two courses") << 2 << -1 << u"5"_s << QString() << true;
    QTest::newRow("credits least above most") << -1 << -1 << u"4"_s << u"2"_s << true;
    QTest::newRow("nothing may be taken") << -1 << 0 << u"2"_s << QString() << true;
}

void TestChoiceTotals::impossibleGroups()
{
    QFETCH(int, leastCourses);
    QFETCH(int, mostCourses);
    QFETCH(QString, leastCredits);
    QFETCH(QString, mostCredits);
    QFETCH(bool, impossible);
    Program program;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        addCourse(program, {id, u"2"_s});
    ChoiceGroup &group = addGroup(program, u"g"_s, {u"a"_s, u"b"_s, u"c"_s});
    if (leastCourses >= 0)
        group.leastCourses = leastCourses;
    if (mostCourses >= 0)
        group.mostCourses = mostCourses;
    group.leastCredits = Credits::parse(leastCredits);
    group.mostCredits = Credits::parse(mostCredits);
    const Totals t = totals(program);
    QCOMPARE(idText(t.impossibleGroups), impossible ? u"g"_s : QString());
    QCOMPARE(t.credits.isStated(), !impossible);
}

void TestChoiceTotals::impossibleOnlyTogether()
{
    Program program;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        addCourse(program, {id, u"2"_s});
    addGroup(program, u"g"_s, {u"a"_s, u"b"_s}).leastCourses = 2;
    addGroup(program, u"h"_s, {u"a"_s, u"b"_s, u"c"_s}).leastCourses = 1;
    addGroup(program, u"k"_s, {u"c"_s}).mostCourses = 1; // asks nothing
    QCOMPARE(idText(totals(program).impossibleGroups), u"g h"_s);
    program.choiceGroups[1].leastCourses = 2;
    program.choiceGroups[1].mostCredits = Credits::whole(3); // now h alone cannot be satisfied
    QCOMPARE(idText(totals(program).impossibleGroups), u"h"_s);
}

void TestChoiceTotals::unstatedCreditsOfAMemberHideTheChoice()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s, u"32"_s});
    addCourse(program, {u"b"_s, QString(), u"32"_s});
    addCourse(program, {u"c"_s, u"2"_s, u"32"_s});
    addGroup(program, u"g"_s, {u"a"_s, u"b"_s}).leastCredits = Credits::whole(2);
    const Totals t = totals(program);
    QVERIFY(!t.credits.isStated() && !t.courses.isStated() && !t.hours.isStated());
    QCOMPARE(idText(t.courses.missing), u"b"_s);
    QCOMPARE(idText(t.credits.missing), u"b"_s);
    QVERIFY(t.impossibleGroups.empty());
}

QTEST_GUILESS_MAIN(TestChoiceTotals)
#include "tst_choice_totals.moc"
