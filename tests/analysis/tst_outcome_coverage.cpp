#include "core/analysis/OutcomeChain.h"
#include "core/rules/Facts.h"
#include "tests/analysis/Programs.h"

#include <QTest>

#include <algorithm>

using namespace micromajor;
using namespace Qt::StringLiterals;

/// What the support matrix says in figures: who supports what, what a learner may miss, and where the chain has a missing link.
class OutcomeCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachCourseOnceByItsStrongest();
    void weightsAreExactAndMissingOnesCounted();
    void plannedCoursesDoNotCount();
    void choiceMayLoseAnOutcome();
    void choiceMayLeaveSome();
    void unknownChoicesAreSaid();
    void progressionFollowsTheTerms();
    void partsStandForTheirWhole();
    void missingLinksAreFoundBothWays();
    void chainOfAnOutcome();
    void chainOfAGap();
    void credentialStandsForItsCourses();

private:
    static Program fourCourses();
    static void addOutcome(Program &program, const QString &id, const QString &parent = {});
    static OutcomeSupport &support(Program &program, const QString &outcome, const QString &course, const QString &strength);
    static Coverage coverage(const Program &program)
    {
        const Facts figures = facts(std::make_shared<const Program>(program));
        return outcomeCoverage(*figures.program, figures.links, figures.graph, *figures.choices);
    }
};

using List = std::vector<int>;
using UnderChoice = OutcomeCoverage::UnderChoice;

Program OutcomeCoverageTest::fourCourses()
{
    Program program;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        addCourse(program, {.id = id, .credits = u"2"_s});
    addOutcome(program, u"o1"_s);
    addOutcome(program, u"o2"_s);
    return program;
}

void OutcomeCoverageTest::addOutcome(Program &program, const QString &id, const QString &parent)
{
    Outcome outcome;
    outcome.id.value = id;
    outcome.code = id;
    outcome.parentId.value = parent;
    program.outcomes.push_back(outcome);
}

OutcomeSupport &OutcomeCoverageTest::support(Program &program, const QString &outcome, const QString &course, const QString &strength)
{
    OutcomeSupport row;
    row.id.value = u"s%1"_s.arg(program.outcomeSupports.size());
    row.outcomeId.value = outcome;
    row.courseId.value = course;
    row.strength = strength;
    program.outcomeSupports.push_back(row);
    return program.outcomeSupports.back();
}

void OutcomeCoverageTest::countsEachCourseOnceByItsStrongest()
{
    Program program = fourCourses();
    support(program, u"o1"_s, u"b"_s, u"L"_s);
    support(program, u"o1"_s, u"a"_s, u"M"_s);
    support(program, u"o1"_s, u"b"_s, u"H"_s);
    support(program, u"o1"_s, u"c"_s, {});
    support(program, u"o2"_s, u"a"_s, u"L"_s);
    const Coverage found = coverage(program);
    QCOMPARE(found.outcomes[0].courses, (List{0, 1, 2}));
    QCOMPARE(found.outcomes[0].strengths.high, 1);
    QCOMPARE(found.outcomes[0].strengths.medium, 1);
    QCOMPARE(found.outcomes[0].strengths.low, 0);
    QCOMPARE(found.outcomes[0].strengths.notStated, 1);
    QCOMPARE(found.courses[0].outcomes, (List{0, 1}));
    QCOMPARE(found.courses[0].strengths.medium, 1);
    QCOMPARE(found.courses[1].strengths.high, 1);
    QCOMPARE(found.courses[1].strengths.low, 0);
}

void OutcomeCoverageTest::weightsAreExactAndMissingOnesCounted()
{
    Program program = fourCourses();
    support(program, u"o1"_s, u"a"_s, u"H"_s).weight = Percent::parse(u"33.333");
    support(program, u"o1"_s, u"b"_s, u"H"_s).weight = Percent::parse(u"33.334");
    support(program, u"o1"_s, u"c"_s, u"H"_s);
    const Coverage found = coverage(program);
    QCOMPARE(found.outcomes[0].weight.toString(), u"66.667"_s);
    QCOMPARE(found.outcomes[0].withWeight, 2);
    QCOMPARE(found.outcomes[0].withoutWeight, 1);
    QCOMPARE(found.outcomes[1].withWeight, 0);
}

void OutcomeCoverageTest::plannedCoursesDoNotCount()
{
    Program program = fourCourses();
    program.courses[1].offering = u"planned"_s;
    support(program, u"o1"_s, u"b"_s, u"H"_s).weight = Percent::whole(100);
    const Coverage found = coverage(program);
    QVERIFY(found.outcomes[0].courses.empty());
    QCOMPARE(found.outcomes[0].withWeight, 0);
    QCOMPARE(found.outcomes[0].underChoice, UnderChoice::NoCourse);
    QCOMPARE(found.outcomesWithoutCourse, (List{0, 1}));
    QCOMPARE(found.coursesWithoutOutcome, (List{0, 2, 3}));
}

void OutcomeCoverageTest::choiceMayLoseAnOutcome()
{
    Program program = fourCourses();
    addGroup(program, u"g"_s, {u"b"_s, u"c"_s, u"d"_s}).leastCourses = 1;
    support(program, u"o1"_s, u"b"_s, u"H"_s);
    support(program, u"o1"_s, u"c"_s, u"M"_s);
    support(program, u"o2"_s, u"a"_s, u"H"_s);
    const Coverage found = coverage(program);
    QCOMPARE(found.outcomes[0].underChoice, UnderChoice::Lost);
    QVERIFY(found.outcomes[0].worst.remaining.empty());
    QCOMPARE(found.outcomes[0].worst.taken, (List{3}));
    QCOMPARE(found.outcomes[1].underChoice, UnderChoice::Kept);
}

void OutcomeCoverageTest::choiceMayLeaveSome()
{
    Program program = fourCourses();
    addGroup(program, u"g"_s, {u"b"_s, u"c"_s, u"d"_s}).leastCourses = 2;
    support(program, u"o1"_s, u"b"_s, u"H"_s);
    support(program, u"o1"_s, u"c"_s, u"M"_s);
    for (const QString &course : {u"b"_s, u"c"_s, u"d"_s})
        support(program, u"o2"_s, course, u"L"_s);
    const Coverage found = coverage(program);
    QCOMPARE(found.outcomes[0].underChoice, UnderChoice::Fewer);
    QCOMPARE(found.outcomes[0].worst.remaining.size(), size_t(1));
    QCOMPARE(found.outcomes[0].worst.taken.size(), size_t(2));
    QCOMPARE(found.outcomes[1].worst.remaining.size(), size_t(2));
    // Every choice takes all members: nothing can be lost.
    program.choiceGroups[0].leastCourses = 3;
    QCOMPARE(coverage(program).outcomes[0].underChoice, UnderChoice::Kept);
}

void OutcomeCoverageTest::unknownChoicesAreSaid()
{
    Program program = fourCourses();
    addGroup(program, u"g"_s, {u"b"_s, u"c"_s}).leastCourses = 3;
    support(program, u"o1"_s, u"b"_s, u"H"_s);
    support(program, u"o2"_s, u"a"_s, u"H"_s);
    const Coverage found = coverage(program);
    QCOMPARE(found.outcomes[0].underChoice, UnderChoice::Unknown);
    // What every learner takes needs no knowledge of the choices.
    QCOMPARE(found.outcomes[1].underChoice, UnderChoice::Kept);
}

void OutcomeCoverageTest::progressionFollowsTheTerms()
{
    Program program = fourCourses();
    program.courses[0].term = 2;
    program.courses[1].term = 1;
    support(program, u"o1"_s, u"a"_s, u"H"_s).progression = u"I"_s;
    support(program, u"o1"_s, u"b"_s, u"H"_s).progression = u"R"_s;
    support(program, u"o2"_s, u"c"_s, u"H"_s).progression = u"I"_s;
    support(program, u"o2"_s, u"d"_s, u"H"_s).progression = u"M"_s;
    const Coverage found = coverage(program);
    QCOMPARE(found.outcomes[0].progression.faults.size(), size_t(1));
    QCOMPARE(found.outcomes[0].progression.faults[0].late, 0);
    QCOMPARE(found.outcomes[0].progression.faults[0].early, 1);
    QVERIFY(found.outcomes[1].progression.faults.empty());
    QCOMPARE(found.outcomes[1].progression.undated, (List{2, 3}));
    program.courses[0].term = 1;
    QVERIFY(coverage(program).outcomes[0].progression.faults.empty());
}

void OutcomeCoverageTest::partsStandForTheirWhole()
{
    Program program = fourCourses();
    addOutcome(program, u"o1.1"_s, u"o1"_s);
    program.capabilityGaps.push_back({{u"g"_s}, {}, {}});
    program.outcomeGaps.push_back({{u"l"_s}, {u"o1"_s}, {u"g"_s}});
    const Coverage found = coverage(program);
    QVERIFY(found.outcomes[0].divided);
    QCOMPARE(found.outcomes[2].parent, 0);
    QCOMPARE(found.outcomesWithoutCourse, (List{1, 2}));
    QCOMPARE(found.outcomesWithoutGap, (List{1}));
}

void OutcomeCoverageTest::missingLinksAreFoundBothWays()
{
    Program program = fourCourses();
    program.capabilityGaps = {{{u"g1"_s}, {}, {}}, {{u"g2"_s}, {}, {}}};
    program.outcomeGaps.push_back({{u"l"_s}, {u"o1"_s}, {u"g2"_s}});
    support(program, u"o1"_s, u"a"_s, u"H"_s);
    Assessment test;
    test.id = {u"t1"_s};
    test.courseId = {u"a"_s};
    program.assessments.push_back(test);
    test.id = {u"t2"_s};
    program.assessments.push_back(test);
    program.assessmentOutcomes.push_back({{u"e"_s}, {u"t2"_s}, {u"o2"_s}});
    Credential credential;
    credential.id = {u"k"_s};
    credential.scope = u"course"_s;
    credential.courseId = {u"d"_s};
    program.credentials.push_back(credential);
    const Coverage found = coverage(program);
    QCOMPARE(found.gapsWithoutOutcome, (List{0}));
    QCOMPARE(found.outcomesWithoutGap, (List{1}));
    QCOMPARE(found.outcomesWithoutCourse, (List{1}));
    QCOMPARE(found.outcomesNotAssessed, (List{0}));
    QCOMPARE(found.coursesWithoutOutcome, (List{1, 2, 3}));
    QCOMPARE(found.assessmentsWithoutOutcome, (List{0}));
    QCOMPARE(found.credentialsWithoutOutcome, (List{0}));
}

static bool isLinked(const OutcomeChain &chain, OutcomeChain::Stage from, int fromRow, OutcomeChain::Stage to, int toRow)
{
    return std::any_of(chain.links.begin(), chain.links.end(), [&](const OutcomeChain::Link &link) {
        return link.fromStage == from && link.toStage == to && chain.of(from)[size_t(link.from)].row == fromRow && chain.of(to)[size_t(link.to)].row == toRow;
    });
}

void OutcomeCoverageTest::chainOfAnOutcome()
{
    Program program = fourCourses();
    program.capabilityGaps = {{{u"g1"_s}, {}, {}}, {{u"g2"_s}, {}, {}}};
    program.outcomeGaps.push_back({{u"l"_s}, {u"o1"_s}, {u"g2"_s}});
    support(program, u"o1"_s, u"c"_s, u"L"_s);
    support(program, u"o1"_s, u"c"_s, u"H"_s);
    support(program, u"o2"_s, u"b"_s, u"H"_s);
    for (const QString &course : {u"c"_s, u"b"_s, QString()}) {
        Assessment item;
        item.id = {u"t-%1"_s.arg(course)};
        item.courseId = {course};
        program.assessmentOutcomes.push_back({{u"e-%1"_s.arg(course)}, item.id, {u"o1"_s}});
        program.assessments.push_back(item);
    }
    Credential credential;
    credential.id = {u"k"_s};
    credential.scope = u"program"_s;
    program.credentials.push_back(credential);
    const Facts figures = facts(std::make_shared<const Program>(program));
    const OutcomeChain chain = chainOfOutcome(program, figures.links, 0);
    using enum OutcomeChain::Stage;
    QCOMPARE(chain.of(Gap).size(), size_t(1));
    QCOMPARE(chain.of(OutcomeChain::Course).size(), size_t(1));
    QCOMPARE(chain.of(OutcomeChain::Course)[0].strength, u"H"_s);
    QCOMPARE(chain.of(OutcomeChain::Assessment).size(), size_t(3));
    QVERIFY(!chain.of(OutcomeChain::Assessment)[0].outside);
    QVERIFY(chain.of(OutcomeChain::Assessment)[1].outside);
    QVERIFY(!chain.of(OutcomeChain::Assessment)[2].outside);
    QVERIFY(isLinked(chain, Gap, 1, OutcomeChain::Outcome, 0));
    QVERIFY(isLinked(chain, OutcomeChain::Outcome, 0, OutcomeChain::Course, 2));
    QVERIFY(isLinked(chain, OutcomeChain::Course, 2, OutcomeChain::Assessment, 0));
    QVERIFY(isLinked(chain, OutcomeChain::Outcome, 0, OutcomeChain::Assessment, 2));
    QVERIFY(isLinked(chain, OutcomeChain::Assessment, 2, OutcomeChain::Credential, 0));
}

void OutcomeCoverageTest::chainOfAGap()
{
    Program program = fourCourses();
    addOutcome(program, u"o1.1"_s, u"o1"_s);
    program.capabilityGaps = {{{u"g1"_s}, {}, {}}};
    program.outcomeGaps.push_back({{u"l"_s}, {u"o1"_s}, {u"g1"_s}});
    support(program, u"o1.1"_s, u"c"_s, u"M"_s);
    const Facts figures = facts(std::make_shared<const Program>(program));
    const OutcomeChain chain = chainOfGap(program, figures.links, 0);
    QCOMPARE(chain.of(OutcomeChain::Outcome).size(), size_t(2));
    QCOMPARE(chain.of(OutcomeChain::Course).size(), size_t(1));
    QCOMPARE(chain.of(OutcomeChain::Course)[0].row, 2);
}

void OutcomeCoverageTest::credentialStandsForItsCourses()
{
    Program program = fourCourses();
    Module module;
    module.id = {u"m"_s};
    program.modules.push_back(module);
    program.courses[1].moduleId = program.courses[3].moduleId = module.id;
    const Facts figures = facts(std::make_shared<const Program>(program));
    Credential credential;
    QCOMPARE(coursesOf(program, figures.links, credential), std::optional<List>());
    credential.moduleId = module.id;
    QCOMPARE(coursesOf(program, figures.links, credential), std::optional(List{1, 3}));
    credential.scope = u"program"_s;
    QCOMPARE(coursesOf(program, figures.links, credential), std::optional<List>());
    credential.scope = u"course"_s;
    QCOMPARE(coursesOf(program, figures.links, credential), std::optional(List()));
}

QTEST_GUILESS_MAIN(OutcomeCoverageTest)
#include "tst_outcome_coverage.moc"
