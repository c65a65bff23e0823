#include "core/planning/MoveEffect.h"
#include "core/planning/TermWindows.h"
#include "core/rules/RuleCatalogue.h"
#include "tests/planning/Plans.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// In which terms a course can stand, and what moving it does.
class TermWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsHoldEveryPossibleTerm();
    void windowsOfAChain();
    void windowsThatCannotBeComputed();
    void moveTellsItsEffect();
};

void TermWindowsTest::windowsHoldEveryPossibleTerm()
{
    QRandomGenerator random(77);
    for (int seed = 0; seed < 1000; ++seed) {
        Program program = randomProgram(random);
        // Inside an either-or a strict co-requisite counts as "not later" here.
        for (Requisite &requisite : program.requisites)
            if (!requisite.alternative.isEmpty() && requisite.kind == "strict"_L1)
                requisite.kind = u"co"_s;
        const Facts figures = factsOf(program);
        const std::vector<TermWindow> windows = termWindows(program, figures.graph);
        const int terms = *program.facts.terms;
        const size_t courses = program.courses.size();
        std::vector<std::pair<int, int>> possible(courses, {terms + 1, 0});
        std::vector<int> term(courses, 1);
        bool any = false;
        for (bool more = true; more;) {
            Trial trial{program, term};
            bool stays = true;
            for (size_t i = 0; i < courses; ++i)
                if (!trial.offered(int(i)))
                    trial.term[i] = 0;
                else
                    stays &= program.courses[i].termFixed != true || !program.courses[i].term || *program.courses[i].term == term[i];
            if (stays && trial.distances()) {
                any = true;
                for (size_t i = 0; i < courses; ++i)
                    possible[i] = {std::min(possible[i].first, term[i]), std::max(possible[i].second, term[i])};
            }
            more = false;
            for (size_t i = 0; i < courses && !more; ++i) {
                more = ++term[i] <= terms;
                if (!more)
                    term[i] = 1;
            }
        }
        for (size_t i = 0; i < courses; ++i) {
            const bool offered = program.courses[i].offering.isEmpty();
            const TermWindow alone = termWindow(program, figures.graph, i);
            QCOMPARE(std::tuple(alone.earliest, alone.latest, alone.slack), std::tuple(windows[i].earliest, windows[i].latest, windows[i].slack));
            QCOMPARE(windows[i].latest.has_value(), any && offered);
            if (!windows[i].latest)
                continue;
            QCOMPARE(std::pair(*windows[i].earliest, *windows[i].latest), possible[i]);
            QCOMPARE(windows[i].slack.has_value(), program.courses[i].term.has_value());
        }
    }
}

void TermWindowsTest::windowsOfAChain()
{
    Program program;
    program.facts.terms = 4;
    course(program, u"a"_s, 1);
    course(program, u"b"_s, 2);
    course(program, u"c"_s, 4, true);
    course(program, u"d"_s);
    addRequisite(program, u"a"_s, u"b"_s, u"pre"_s);
    addRequisite(program, u"b"_s, u"c"_s, u"pre"_s);
    const auto windows = termWindows(program, requisiteGraph(program));
    QCOMPARE(windows[0].latest, 2);
    QCOMPARE(windows[0].slack, 1);
    QCOMPARE(windows[1].earliest, 2);
    QCOMPARE(windows[1].latest, 3);
    QCOMPARE(windows[2].earliest, 4);
    QCOMPARE(windows[2].slack, 0);
    QCOMPARE(windows[3].latest, 4);
    QVERIFY(!windows[3].slack);
    program.courses[0].term = 3;
    QCOMPARE(termWindows(program, requisiteGraph(program))[0].slack, -1);
}

void TermWindowsTest::windowsThatCannotBeComputed()
{
    Program program;
    course(program, u"a"_s, 1);
    course(program, u"b"_s, 2);
    addRequisite(program, u"a"_s, u"b"_s, u"pre"_s);
    auto windows = termWindows(program, requisiteGraph(program));
    QCOMPARE(windows[1].earliest, 2);
    QVERIFY(!windows[1].latest && !windows[1].slack); // the length is not stated
    program.facts.durationMost = 2;
    program.facts.durationUnit = u"year"_s;
    QCOMPARE(termWindows(program, requisiteGraph(program))[1].latest, 4);
    addRequisite(program, u"b"_s, u"a"_s, u"pre"_s);
    windows = termWindows(program, requisiteGraph(program));
    QVERIFY(!windows[0].earliest && !windows[0].latest);
}

void TermWindowsTest::moveTellsItsEffect()
{
    Program program;
    course(program, u"a"_s, 1);
    course(program, u"b"_s, 2);
    addRequisite(program, u"a"_s, u"b"_s, u"pre"_s);
    RuleSet set;
    set.id = u"set"_s;
    set.entries.push_back({&rules::prerequisiteNotBefore, Severity::Error, {}, {}, true, {}});
    const auto judge = [&set](const Facts &figures) { return check(figures, std::vector{set}); };
    const Facts before = factsOf(program);
    const auto effectOf = [&](const Edit &edit) { return moveEffect(before, judge(before), edit, judge); };

    const MoveEffect bad = effectOf(moveToTerm(program, program.courses[1], 1));
    QCOMPARE(bad.newProblems.size(), size_t(1));
    QVERIFY(!bad.isHarmless());
    QStringList sentences;
    for (const Message &sentence : bad.sentences)
        sentences.append(sentence.text(Language::English));
    QCOMPARE(sentences, (QStringList{u"New problem: b (term 1) requires a, which is not taken before it (term 1)."_s,
                                     u"Term 1: 32 hours, 2 credits → 64 hours, 4 credits"_s, u"Term 2: 32 hours, 2 credits → 0 hours, 0 credits"_s}));

    const MoveEffect good = effectOf(moveToTerm(program, program.courses[1], 3));
    QVERIFY(good.isHarmless() && good.solvedProblems.empty());
    QCOMPARE(good.loads.size(), size_t(2));
    QCOMPARE(effectOf(moveToTerm(program, program.courses[1], 2)).sentences.front().text(Language::English), u"Nothing else changes."_s);
    QVERIFY(effectOf(moveToTerm(program, program.courses[1], std::nullopt)).newProblems.size() == 1); // cannot be judged any more
}

} // namespace micromajor

QTEST_GUILESS_MAIN(micromajor::TermWindowsTest)
#include "tst_term_windows.moc"
