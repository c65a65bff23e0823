#include "core/analysis/ChoiceSpace.h"
#include "core/analysis/Links.h"
#include "core/analysis/TermLoads.h"
#include "tests/analysis/Programs.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestComposition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoursAreDivided_data();
    void hoursAreDivided();
    void divisionNotStatedIsMissing();
    void portionsAreRangesUnderChoice();
    void modulesInOrderAndTheRestLast();
    void drawnPortionsAddUp();
    void impossibleChoicesStateNothing();
    void plannedCoursesAreNoPart();
    void loadOfEachTerm();
    void loadUnderChoice();
    void loadWithMissingValues();
    void farTermsAreNotFilledIn();
};

static Composition compositionOf(const Program &program)
{
    return composition(program, ChoiceSpace(program), links(program));
}

static TermLoads loadsOf(const Program &program)
{
    return termLoads(program, ChoiceSpace(program));
}

template<class Amount>
static QString text(const Portion<Amount> &portion)
{
    return portion.range.isStated() ? rangeText(portion.range) : u"? "_s + portion.drawn.toString();
}

void TestComposition::hoursAreDivided_data()
{
    QTest::addColumn<QString>("stated"); // hours theory practice lab, "-" = not stated
    QTest::addColumn<QString>("divided"); // theory practice lab undivided
    QTest::newRow("nothing but hours") << u"32 - - -"_s << u"? 0|? 0|? 0|32"_s;
    QTest::newRow("theory and practice") << u"32 20 12 -"_s << u"20|12|? 0|0"_s;
    QTest::newRow("lab inside practice") << u"32 20 12 4"_s << u"20|8|4|0"_s;
    QTest::newRow("lab beside practice") << u"32 16 12 4"_s << u"16|12|4|0"_s;
    QTest::newRow("theory only") << u"32 20 - -"_s << u"20|12|? 0|0"_s;
    QTest::newRow("all theory") << u"32 32 - -"_s << u"32|0|0|0"_s;
    QTest::newRow("theory and lab") << u"32 20 - 12"_s << u"20|0|12|0"_s;
    QTest::newRow("practice only") << u"32 - 12 -"_s << u"20|12|? 0|0"_s;
    QTest::newRow("practice and lab: inside or beside?") << u"32 - 12 4"_s << u"? 0|? 0|? 0|32"_s;
    QTest::newRow("contradiction") << u"32 20 20 -"_s << u"? 0|? 0|? 0|32"_s;
    QTest::newRow("more theory than hours") << u"32 40 - -"_s << u"? 0|? 0|? 0|32"_s;
    QTest::newRow("no hours at all") << u"0 - - -"_s << u"0|0|0|0"_s;
    QTest::newRow("hours not stated") << u"- 20 12 -"_s << u"? 0|? 0|? 0|? 0"_s;
}

void TestComposition::hoursAreDivided()
{
    QFETCH(QString, stated);
    QFETCH(QString, divided);
    const QStringList amounts = stated.split(u' ');
    Program program;
    Course &course = addCourse(program, {u"a"_s, {}, amounts[0]});
    course.theoryHours = Hours::parse(amounts[1]);
    course.practiceHours = Hours::parse(amounts[2]);
    course.labHours = Hours::parse(amounts[3]);
    const Composition c = compositionOf(program);
    QCOMPARE(QStringList({text(c.theory), text(c.practice), text(c.lab), text(c.undivided)}).join(u'|'), divided);
}

void TestComposition::divisionNotStatedIsMissing()
{
    Program program;
    addCourse(program, {u"a"_s, {}, u"32"_s, u"12"_s});
    addCourse(program, {u"b"_s, {}, u"16"_s});
    program.courses[1].onlineHours = Hours::whole(8);
    const Composition c = compositionOf(program);
    QVERIFY(!c.practice.range.isStated());
    QCOMPARE(idText(c.practice.range.missing), u"b"_s);
    QCOMPARE(c.practice.drawn, Hours::whole(12));
    QCOMPARE(text(c.undivided), u"16"_s);
    QCOMPARE(text(c.hours), u"48"_s);
    QCOMPARE(idText(c.online.range.missing), u"a"_s);
    QCOMPARE(c.online.drawn, Hours::whole(8));
    QCOMPARE(idText(c.enterprise.range.missing), u"a b"_s);
}

void TestComposition::portionsAreRangesUnderChoice()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s, u"32"_s, u"8"_s});
    addCourse(program, {u"b"_s, u"1"_s, u"16"_s, u"16"_s});
    addCourse(program, {u"c"_s, u"3.5"_s, u"48"_s, u"0"_s});
    addGroup(program, u"g"_s, {u"b"_s, u"c"_s}).leastCourses = 1;
    const Composition c = compositionOf(program);
    QCOMPARE(text(c.practice), u"8–24"_s);
    QCOMPARE(text(c.theory), u"24–72"_s);
    QCOMPARE(text(c.requiredCredits), u"2"_s);
    QCOMPARE(text(c.electiveCredits), u"1–3.5"_s);
    QCOMPARE(text(c.electiveHours), u"16–48"_s);
    // The picture shows the way with the most hours: a and c.
    QCOMPARE(c.practice.drawn, Hours::whole(8));
    QCOMPARE(c.electiveCredits.drawn, Credits::fromThousandths(3500));
}

void TestComposition::modulesInOrderAndTheRestLast()
{
    Program program;
    for (const QString &id : {u"basis"_s, u"empty"_s, u"depth"_s}) {
        Module module;
        module.id.value = id;
        program.modules.push_back(module);
    }
    addCourse(program, {u"a"_s, u"2"_s});
    addCourse(program, {u"b"_s, u"1"_s}).moduleId.value = u"depth"_s;
    addCourse(program, {u"c"_s, u"3"_s}).moduleId.value = u"basis"_s;
    addCourse(program, {u"d"_s, u"1.5"_s}).moduleId.value = u"depth"_s;
    const Composition c = compositionOf(program);
    QStringList found;
    for (const ModulePortion &module : c.modules)
        found.append(u"%1 %2 %3"_s.arg(module.module.value).arg(module.courses).arg(text(module.credits)));
    QCOMPARE(found, QStringList({u"basis 1 3"_s, u"depth 2 2.5"_s, u" 1 2"_s}));
}

void TestComposition::drawnPortionsAddUp()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s, u"32"_s, u"8"_s});
    addCourse(program, {u"b"_s, u"1"_s, u"16.5"_s});
    Course &c = addCourse(program, {u"c"_s, u"2"_s, u"20"_s, u"10"_s});
    c.theoryHours = Hours::whole(6);
    c.labHours = Hours::whole(4);
    addCourse(program, {u"d"_s});
    addGroup(program, u"g"_s, {u"a"_s, u"b"_s, u"d"_s}).leastCourses = 2;
    const Composition found = compositionOf(program);
    QCOMPARE(found.theory.drawn + found.practice.drawn + found.lab.drawn + found.undivided.drawn, found.hours.drawn);
    QCOMPARE(found.requiredHours.drawn + found.electiveHours.drawn, found.hours.drawn);
    QCOMPARE(found.requiredCredits.drawn + found.electiveCredits.drawn, found.credits.drawn);
    QCOMPARE(found.hours.drawn.toString(), u"68.5"_s);
    QCOMPARE(idText(found.hours.range.missing), u"d"_s);
}

void TestComposition::impossibleChoicesStateNothing()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s, u"32"_s}).term = 1;
    addGroup(program, u"g"_s, {u"a"_s}).leastCourses = 2;
    const Composition c = compositionOf(program);
    QVERIFY(!c.hours.range.isStated());
    QVERIFY(c.modules.empty());
    const TermLoads loads = loadsOf(program);
    QCOMPARE(loads.terms.size(), size_t(1));
    QVERIFY(!loads.terms[0].hours.range.isStated());
    QVERIFY(!compositionOf(Program()).credits.range.isStated());
}

void TestComposition::plannedCoursesAreNoPart()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s, u"32"_s}).term = 1;
    Course &planned = addCourse(program, {u"b"_s, u"2"_s, u"32"_s});
    planned.offering = u"planned"_s;
    planned.term = 2;
    QCOMPARE(text(compositionOf(program).credits), u"2"_s);
    QCOMPARE(compositionOf(program).modules[0].courses, 1);
    QCOMPARE(loadsOf(program).terms.size(), size_t(1));
}

void TestComposition::loadOfEachTerm()
{
    Program program;
    program.facts.terms = 4;
    addCourse(program, {u"a"_s, u"2"_s, u"32"_s}).term = 1;
    addCourse(program, {u"b"_s, u"1.5"_s, u"24"_s}).term = 3;
    addCourse(program, {u"c"_s, u"1"_s, u"16"_s}).term = 1;
    addCourse(program, {u"d"_s, u"1"_s, u"16"_s});
    const TermLoads loads = loadsOf(program);
    QStringList found;
    for (const TermLoad &load : loads.terms)
        found.append(u"%1: %2 %3 %4"_s.arg(load.term).arg(load.courses).arg(text(load.hours), text(load.credits)));
    QCOMPARE(found, QStringList({u"1: 2 48 3"_s, u"2: 0 0 0"_s, u"3: 1 24 1.5"_s, u"4: 0 0 0"_s}));
    QCOMPARE(idText(loads.withoutTerm), u"d"_s);
}

void TestComposition::loadUnderChoice()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s, u"32"_s}).term = 1;
    addCourse(program, {u"b"_s, u"1"_s, u"16"_s}).term = 1;
    addCourse(program, {u"c"_s, u"3"_s, u"48"_s}).term = 2;
    addGroup(program, u"g"_s, {u"b"_s, u"c"_s}).leastCourses = 1;
    const TermLoads loads = loadsOf(program);
    QCOMPARE(text(loads.terms[0].hours), u"32–48"_s);
    QCOMPARE(text(loads.terms[1].credits), u"0–3"_s);
    QCOMPARE(loads.terms[1].credits.drawn, Credits::whole(3));
}

void TestComposition::loadWithMissingValues()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s, u"32"_s}).term = 1;
    addCourse(program, {u"b"_s, u"1"_s}).term = 1;
    addCourse(program, {u"c"_s, u"1"_s, u"16"_s}).term = 2;
    const TermLoads loads = loadsOf(program);
    QCOMPARE(text(loads.terms[0].hours), u"? 32"_s);
    QCOMPARE(idText(loads.terms[0].hours.range.missing), u"b"_s);
    QCOMPARE(text(loads.terms[0].credits), u"3"_s);
    QCOMPARE(text(loads.terms[1].hours), u"16"_s);
}

void TestComposition::farTermsAreNotFilledIn()
{
    Program program;
    addCourse(program, {u"a"_s, u"2"_s}).term = 1;
    addCourse(program, {u"b"_s, u"2"_s}).term = 2025;
    const TermLoads loads = loadsOf(program);
    QCOMPARE(loads.terms.size(), size_t(2));
    QCOMPARE(loads.terms[1].term, 2025);
}

QTEST_GUILESS_MAIN(TestComposition)
#include "tst_composition.moc"
