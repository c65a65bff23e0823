#include "core/analysis/Totals.h"
#include "tests/analysis/Programs.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestPracticeShare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void practiceShareNamesTheChoice();
    void practiceShareFromTheory();
    void practiceShareNeedsHours();
    void contradictoryHoursAreMissing();
    void sharesCompareExactly();
};

void TestPracticeShare::practiceShareNamesTheChoice()
{
    Program program;
    addCourse(program, {u"a"_s, QString(), u"40"_s, u"10"_s});
    addCourse(program, {u"b"_s, QString(), u"20"_s, u"20"_s});
    addCourse(program, {u"c"_s, QString(), u"80"_s, u"0"_s});
    addCourse(program, {u"d"_s, QString(), u"10"_s, u"8"_s});
    addGroup(program, u"g"_s, {u"b"_s, u"c"_s, u"d"_s}).leastCourses = 1;
    const Totals t = totals(program);
    QCOMPARE(t.practiceShare.least->part, qint64(10000));
    QCOMPARE(t.practiceShare.least->whole, qint64(120000));
    QCOMPARE(idText(t.practiceShare.leastChoice), u"c"_s);
    QCOMPARE(t.practiceShare.most->part, qint64(30000));
    QCOMPARE(t.practiceShare.most->whole, qint64(60000));
    QCOMPARE(idText(t.practiceShare.mostChoice), u"b"_s);
    QCOMPARE(rangeText(t.practiceShare), u"8.3–50%"_s);
}

void TestPracticeShare::practiceShareFromTheory()
{
    Program program;
    addCourse(program, {u"a"_s, QString(), u"32"_s}).theoryHours = Hours::whole(24);
    addCourse(program, {u"b"_s, QString(), u"32"_s, u"16"_s});
    const Totals t = totals(program);
    QVERIFY(t.practiceShare.isSingle());
    QCOMPARE(rangeText(t.practiceShare), u"37.5%"_s);
}

void TestPracticeShare::practiceShareNeedsHours()
{
    Program program;
    addCourse(program, {u"a"_s, QString(), u"0"_s, u"0"_s});
    QVERIFY(!totals(program).practiceShare.isStated());
    addCourse(program, {u"b"_s, QString(), u"32"_s, u"8"_s}).nature = u"elective"_s;
    // The way that takes nothing has no hours and so no share.
    QCOMPARE(rangeText(totals(program).practiceShare), u"25%"_s);
    addCourse(program, {u"c"_s, QString(), u"32"_s});
    const Totals t = totals(program);
    QCOMPARE(idText(t.practiceShare.missing), u"c"_s);
    QVERIFY(!t.practiceShare.isStated());
}

void TestPracticeShare::contradictoryHoursAreMissing()
{
    Program program;
    addCourse(program, {u"a"_s, QString(), u"32"_s, u"40"_s});
    addCourse(program, {u"b"_s, QString(), u"32"_s}).theoryHours = Hours::whole(33);
    QCOMPARE(idText(totals(program).practiceShare.missing), u"a b"_s);
}

void TestPracticeShare::sharesCompareExactly()
{
    QVERIFY((Share{1, 3} == Share{2, 6}));
    QVERIFY((Share{333333333333, 999999999998} > Share{1, 3}));
    QVERIFY((Share{9'000'000'000'000'000'000, 9'100'000'000'000'000'000} < Share{9'000'000'000'000'000'001, 9'100'000'000'000'000'000}));
    QCOMPARE((Share{1, 8}).percent().toString(), u"12.5"_s);
    QCOMPARE((Share{29, 33}).percent().toString(), u"87.9"_s);
    QCOMPARE((Share{1, 2000}).percent().toString(), u"0.1"_s); // 0.05 is rounded up
    QCOMPARE((Share{1, 2001}).percent().toString(), u"0"_s);
}

QTEST_GUILESS_MAIN(TestPracticeShare)
#include "tst_practice_share.moc"
