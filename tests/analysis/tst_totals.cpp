#include "core/analysis/Totals.h"
#include "tests/analysis/Programs.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestTotals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requiredCoursesGiveOneFigure();
    void unstatedIsMissingNotZero();
    void plannedCoursesDoNotCount();
    void withoutCoursesNothingIsSummed();
    void unstatedValueThatCannotMatter();
    void rangesAsText();
    void hugeAmountsDoNotWrap();
    void manyCourses();
};

void TestTotals::requiredCoursesGiveOneFigure()
{
    Program program;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        addCourse(program, {id, u"3.125"_s, u"16.5"_s});
    const Totals t = totals(program);
    QCOMPARE(t.offeredCourses, 3);
    QVERIFY(t.courses.isSingle());
    QCOMPARE(*t.courses.least, 3);
    QVERIFY(t.credits.isSingle());
    QCOMPARE(t.credits.least->toString(), u"9.375"_s);
    QCOMPARE(t.offeredCredits->toString(), u"9.375"_s);
    QCOMPARE(t.hours.most->toString(), u"49.5"_s);
    QVERIFY(t.credits.mostChoice.empty());
    QVERIFY(!t.learningHours.isStated());
    QCOMPARE(idText(t.learningHours.missing), u"a b c"_s);
}

void TestTotals::unstatedIsMissingNotZero()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s});
    addCourse(program, {u"b"_s});
    const Totals t = totals(program);
    QVERIFY(!t.credits.isStated());
    QCOMPARE(idText(t.credits.missing), u"b"_s);
    QVERIFY(!t.offeredCredits);
    QCOMPARE(*t.courses.most, 2);
}

void TestTotals::plannedCoursesDoNotCount()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s});
    addCourse(program, {u"b"_s}).offering = u"planned"_s;
    addCourse(program, {u"c"_s, u"1"_s});
    addCourse(program, {u"d"_s, u"1"_s}).offering = u"planned"_s;
    addGroup(program, u"g"_s, {u"c"_s, u"d"_s}).leastCourses = 1;
    const Totals t = totals(program);
    QCOMPARE(t.offeredCourses, 2);
    QCOMPARE(t.credits.least->toString(), u"3"_s);
    QCOMPARE(t.credits.most->toString(), u"3"_s);
}

void TestTotals::withoutCoursesNothingIsSummed()
{
    const Totals t = totals(Program());
    QCOMPARE(*t.courses.most, 0);
    QVERIFY(!t.credits.isStated());
    QVERIFY(t.credits.missing.empty());
    QVERIFY(!t.offeredCredits && !t.hours.isStated() && !t.practiceShare.isStated());
}

void TestTotals::unstatedValueThatCannotMatter()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s, u"32"_s});
    addCourse(program, {u"b"_s, u"4"_s}); // too big to be chosen
    addCourse(program, {u"c"_s, u"1"_s, u"16"_s});
    ChoiceGroup &group = addGroup(program, u"g"_s, {u"a"_s, u"b"_s, u"c"_s});
    group.leastCredits = Credits::whole(1);
    group.mostCredits = Credits::whole(3);
    QCOMPARE(rangeText(totals(program).hours), u"16–48"_s);
    program.choiceGroups.front().mostCredits = Credits::whole(4);
    const Totals t = totals(program);
    QVERIFY(!t.hours.isStated());
    QCOMPARE(idText(t.hours.missing), u"b"_s);

    program.choiceGroups.front().leastCredits.reset();
    program.choiceGroups.front().mostCredits.reset();
    program.choiceGroups.front().mostCourses = 0;
    addCourse(program, {u"d"_s, u"1"_s, u"8"_s});
    QCOMPARE(rangeText(totals(program).hours), u"8"_s);
}

void TestTotals::rangesAsText()
{
    QCOMPARE(rangeText(ChoiceRange<Credits>{}), QString());
    ChoiceRange<int> range;
    range.least = 3;
    range.most = 5;
    QCOMPARE(rangeText(range), u"3–5"_s);
    range.most = 3;
    QCOMPARE(rangeText(range), u"3"_s);
}

void TestTotals::hugeAmountsDoNotWrap()
{
    Program program;
    for (int i = 0; i < 10000; ++i)
        addCourse(program, {QString::number(i), u"1000000000000"_s, u"1000000000000"_s, u"1"_s});
    Totals t = totals(program);
    QVERIFY(!t.credits.isStated() && !t.offeredCredits && !t.practiceShare.isStated());
    program.courses.resize(9000);
    t = totals(program);
    QCOMPARE(t.credits.least->toString(), u"9000000000000000"_s);
    QVERIFY(t.practiceShare.isStated());
}

void TestTotals::manyCourses()
{
    Program program;
    QStringList members;
    for (int i = 0; i < 100000; ++i) {
        const QString id = QString::number(i);
        addCourse(program, {id, u"0.5"_s, u"8"_s, u"4"_s});
        members.append(id);
    }
    addGroup(program, u"g"_s, members).leastCredits = Credits::whole(10);
    const Totals t = totals(program);
    QCOMPARE(rangeText(t.credits), u"10–50000"_s);
    QCOMPARE(rangeText(t.practiceShare), u"50%"_s);
}

QTEST_GUILESS_MAIN(TestTotals)
#include "tst_totals.moc"
