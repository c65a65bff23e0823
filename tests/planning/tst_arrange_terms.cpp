#include "core/exchange/json/ProgramJson.h"
#include "core/planning/ArrangeTerms.h"
#include "core/rules/RuleCatalogue.h"
#include "tests/planning/Plans.h"

#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;

namespace micromajor {

/// The best terms, against trying every plan.
class ArrangeTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansAreTheBestOfAll();
    void reasonsWhyThereIsNoPlan_data();
    void reasonsWhyThereIsNoPlan();
    void everySampleIsArranged_data();
    void everySampleIsArranged();
    void stagesComeInTheirOrder();
    void limitOfTheRuleSet();
    void onlyWhatOneLearnerTakesCounts();
    void manyCoursesAnswerWithinTheirSteps();
    void searchCanBeStopped();
    void figuresBeforeAndAfter();
};

void ArrangeTermsTest::plansAreTheBestOfAll()
{
    QRandomGenerator random(20251);
    int plans = 0;
    int impossible = 0;
    for (int seed = 0; seed < 2500; ++seed) {
        const Program program = randomProgram(random);
        const Facts figures = factsOf(program);
        ArrangeRequest request{*program.facts.terms, std::nullopt, std::nullopt, random.bounded(4) == 0};
        if (random.bounded(3) == 0)
            request.mostPerTerm = 1000 * 16 * random.bounded(2, 7);
        if (random.bounded(4) == 0)
            request.mostCredits = Credits::whole(random.bounded(3, 9));

        std::optional<std::tuple<qint64, qint64, qint64>> best;
        std::vector<std::vector<int>> domains;
        for (const Course &each : program.courses) {
            const bool stays = each.term && (each.termFixed == true || request.keepPlaced);
            std::vector<int> domain;
            for (int term = 1; term <= request.terms; ++term)
                if (!stays || term == *each.term)
                    domain.push_back(term);
            domains.push_back(each.offering == "planned"_L1 ? std::vector{0} : domain);
        }
        std::vector<size_t> place(domains.size(), 0);
        const auto valueOf = [&](const Trial &trial) -> std::optional<std::tuple<qint64, qint64, qint64>> {
            const auto distances = trial.distances();
            if (!distances)
                return std::nullopt;
            qint64 heaviest = 0;
            for (int term = 1; term <= request.terms; ++term) {
                const qint64 hours = trial.load(*figures.choices, term, &Course::hours);
                if ((request.mostPerTerm && hours > *request.mostPerTerm)
                    || (request.mostCredits && trial.load(*figures.choices, term, &Course::credits) > request.mostCredits->thousandths()))
                    return std::nullopt;
                heaviest = std::max(heaviest, hours);
            }
            qint64 moves = 0;
            for (size_t i = 0; i < program.courses.size(); ++i)
                moves += trial.offered(int(i)) && program.courses[i].term && *program.courses[i].term != trial.term[i];
            return std::tuple(heaviest, *distances, moves);
        };
        for (bool more = true; more;) {
            Trial trial{program, {}};
            for (size_t i = 0; i < domains.size(); ++i)
                trial.term.push_back(domains[i][place[i]]);
            if (const auto value = valueOf(trial); value && (!best || value < best))
                best = value;
            more = false;
            for (size_t i = 0; i < place.size() && !more; ++i) {
                more = ++place[i] < domains[i].size();
                if (!more)
                    place[i] = 0;
            }
        }

        const Result<TermPlan> plan = arrangeTerms(figures, request);
        const auto where = [&] { return u"program %1: %2"_s.arg(seed).arg(plan ? QString() : plan.error().message.text(Language::English)); };
        const bool anyOffered = std::ranges::any_of(program.courses, [](const Course &each) { return each.offering.isEmpty(); });
        QVERIFY2(plan.ok() == (best && anyOffered), qPrintable(where()));
        if (!plan) {
            QVERIFY(!plan.error().message.isEmpty());
            ++impossible;
            continue;
        }
        ++plans;
        QVERIFY2(plan->proven, qPrintable(where()));
        const auto value = valueOf({program, plan->termOfCourse});
        QVERIFY2(value == best, qPrintable(where()));
        QCOMPARE(std::tuple(plan->after[0], plan->after[1], plan->after[2]), *best);
        const Program after = applied(program, plan->edit);
        for (size_t i = 0; i < program.courses.size(); ++i)
            QCOMPARE(after.courses[i].term, plan->termOfCourse[i] > 0 ? std::optional(plan->termOfCourse[i]) : program.courses[i].term);
        QCOMPARE(arrangeTerms(figures, request)->termOfCourse, plan->termOfCourse);
    }
    QVERIFY2(plans > 1000 && impossible > 300, qPrintable(u"%1 plans, %2 impossible"_s.arg(plans).arg(impossible)));
}

void ArrangeTermsTest::reasonsWhyThereIsNoPlan_data()
{
    QTest::addColumn<int>("terms");
    QTest::addColumn<QString>("fixed");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("reason");
    QTest::newRow("chain") << 2 << u""_s << qint64(0) << u""_s << u"This chain of prerequisites takes until term 3, but the plan ends with term 2: a → b → c."_s;
    QTest::newRow("circle") << 4 << u""_s << qint64(0) << u"a"_s
                            << u"These courses require each other in a circle, so no order of terms fits: a → b → a. Remove one of these requirements first."_s;
    QTest::newRow("fixed too early") << 4 << u"c2"_s << qint64(0) << u""_s
                                     << u"c stays in term 2, but cannot come before term 3: a → b → c (term 2). Let it move, or move what it requires."_s;
    QTest::newRow("fixed too late") << 3 << u"a2"_s << qint64(0) << u""_s
                                    << u"This chain of prerequisites takes until term 4, but the plan ends with term 3: a (term 2) → b → c."_s;
    QTest::newRow("fixed outside") << 3 << u"d9"_s << qint64(0) << u""_s
                                   << u"d stays in term 9, but the plan ends with term 3. Let it move, or plan more terms."_s;
    QTest::newRow("one too heavy") << 3 << u""_s << qint64(30) << u""_s << u"a alone has 32 hours; a term may have at most 30 hours."_s;
    QTest::newRow("fixed too heavy") << 4 << u"a1 d1"_s << qint64(40) << u""_s
                                     << u"The courses that stay in term 1 already have up to 64 hours; a term may have at most 40 hours."_s;
    QTest::newRow("all too heavy") << 3 << u""_s << qint64(40) << u""_s
                                   << u"At most 40 hours in each term makes 120 hours in all, but a learner takes up to 128 hours."_s;
    QTest::newRow("together") << 4 << u"d2 b2"_s << qint64(63) << u""_s << u"The courses that stay in term 2 already have up to 64 hours; a term may have at most 63 hours."_s;
    QTest::newRow("only by trying") << 4 << u"d2 c3"_s << qint64(33) << u""_s
                                    << u"No plan up to term 4 meets all prerequisites and keeps every term within 33 hours. Allow more terms or more in each term."_s;
    QTest::newRow("terms") << 25 << u""_s << qint64(0) << u""_s << u"A plan has 1 to 24 terms, not 25."_s;
}

void ArrangeTermsTest::reasonsWhyThereIsNoPlan()
{
    QFETCH(int, terms);
    QFETCH(QString, fixed);
    QFETCH(qint64, most);
    QFETCH(QString, back);
    QFETCH(QString, reason);
    Program program;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        course(program, id);
    addRequisite(program, u"a"_s, u"b"_s, u"pre"_s);
    addRequisite(program, u"b"_s, u"c"_s, u"pre"_s);
    if (!back.isEmpty())
        addRequisite(program, u"b"_s, back, u"pre"_s);
    for (const QString &one : fixed.split(u' ', Qt::SkipEmptyParts)) {
        Course &each = program.courses[size_t(one[0].unicode() - u'a')];
        each.term = one.mid(1).toInt();
        each.termFixed = true;
    }
    ArrangeRequest request{terms, std::nullopt, std::nullopt, false};
    if (most > 0)
        request.mostPerTerm = most * 1000;
    const Result<TermPlan> plan = arrangeTerms(factsOf(program), request);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error().message.text(Language::English), reason);
}

void ArrangeTermsTest::everySampleIsArranged_data()
{
    QTest::addColumn<QString>("sample");
    for (const Sample &sample : samples())
        QTest::newRow(qPrintable(sample.id)) << sample.id;
}

void ArrangeTermsTest::everySampleIsArranged()
{
    QFETCH(QString, sample);
    const Result<Program> program = sampleProgram(sample);
    QVERIFY(program.ok());
    const Facts figures = factsOf(*program);
    const Result<TermPlan> plan = arrangeTerms(figures, usualRequest(figures, {}));
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().text()));
    QVERIFY(plan->proven);
    const Facts after = factsOf(applied(*program, plan->edit));
    for (const Course &each : after.program->courses)
        QVERIFY(each.term.has_value() == isOffered(each));
    // Arranged once is arranged: the same request has nothing left to do.
    const Result<TermPlan> again = arrangeTerms(after, usualRequest(figures, {}));
    QVERIFY(again.ok());
    QVERIFY(again->edit.operations.empty());
}

void ArrangeTermsTest::stagesComeInTheirOrder()
{
    Program program;
    program.modules.resize(2);
    program.modules[0].id.value = u"late"_s;
    program.modules[0].stage = u"advanced"_s;
    program.modules[1].id.value = u"early"_s;
    program.modules[1].stage = u"foundation"_s;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        course(program, id).moduleId.value = id < u"c"_s ? u"late"_s : u"early"_s;
    const Result<TermPlan> plan = arrangeTerms(factsOf(program), {2, std::nullopt, std::nullopt, false});
    QVERIFY(plan.ok());
    QCOMPARE(plan->termOfCourse, (std::vector{2, 2, 1, 1}));
}

void ArrangeTermsTest::limitOfTheRuleSet()
{
    Program program;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        course(program, id, 1);
    RuleSet lenient;
    lenient.entries.push_back({&rules::termOverload, Severity::Warning, {{u"mostCredits"_s, 6}}, {}, true, {}});
    RuleSet strict = lenient;
    strict.entries.front().options = {{u"mostCredits"_s, 2.5}};
    RuleSet silent = lenient;
    silent.entries.front().options = {{u"mostCredits"_s, QJsonValue()}};
    const Facts figures = factsOf(program);
    QVERIFY(!usualRequest(figures, {silent}).mostCredits);
    ArrangeRequest request = usualRequest(figures, {lenient, strict, silent});
    QCOMPARE(request.mostCredits, Credits::parse(u"2.5"));
    QCOMPARE(request.terms, 1); // as many as are in use
    const Result<TermPlan> refused = arrangeTerms(figures, request);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().message.text(Language::English), u"At most 2.5 credits in each term makes 2.5 credits in all, but a learner takes up to 6 credits."_s);
    request.terms = 3;
    const Result<TermPlan> plan = arrangeTerms(figures, request);
    QVERIFY(plan.ok());
    QCOMPARE(plan->moved, 2);
}

void ArrangeTermsTest::onlyWhatOneLearnerTakesCounts()
{
    // Take one of three: however many of them stand in a term, a learner has one of them.
    Program program;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        course(program, id, 1);
    addGroup(program, u"g"_s, {u"a"_s, u"b"_s, u"c"_s}).leastCourses = 1;
    const Result<TermPlan> plan = arrangeTerms(factsOf(program), {2, std::nullopt, std::nullopt, false});
    QVERIFY(plan.ok());
    QCOMPARE(plan->after[0], 32'000);
    QCOMPARE(plan->loadsBefore, (std::vector<qint64>{64'000, 0}));
    QCOMPARE(plan->loadsAfter, (std::vector<qint64>{32'000, 32'000}));
    QCOMPARE(plan->moved, 1);
}

void ArrangeTermsTest::manyCoursesAnswerWithinTheirSteps()
{
    QRandomGenerator random(5);
    Program program;
    for (int i = 0; i < 60; ++i) {
        Course &each = course(program, u"c%1"_s.arg(i), random.bounded(1, 9));
        each.hours = Hours::whole(16 * random.bounded(1, 5));
        if (i % 3 && i > 3)
            addRequisite(program, u"c%1"_s.arg(random.bounded(i)), each.id.value, i % 7 ? u"pre"_s : u"co"_s, i % 11 ? QString() : u"x"_s);
    }
    const Facts figures = factsOf(program);
    SearchLimits limits;
    limits.mostSteps = 20'000;
    const Result<TermPlan> plan = arrangeTerms(figures, {10, std::nullopt, std::nullopt, false}, limits);
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().text()));
    QVERIFY(plan->steps <= limits.mostSteps + 1);
    QVERIFY(plan->after[0] <= plan->before[0]);
    QVERIFY((Trial{program, plan->termOfCourse}.distances() == plan->after[1]));
    QCOMPARE(arrangeTerms(figures, {10, std::nullopt, std::nullopt, false}, limits)->termOfCourse, plan->termOfCourse);
}

void ArrangeTermsTest::searchCanBeStopped()
{
    QRandomGenerator random(6);
    Program program;
    for (int i = 0; i < 40; ++i)
        course(program, u"c%1"_s.arg(i)).hours = Hours::whole(random.bounded(1, 100));
    SearchLimits limits;
    qint64 asked = 0;
    limits.goOn = [&](qint64 steps) {
        asked = steps;
        return steps < 1000;
    };
    const Result<TermPlan> plan = arrangeTerms(factsOf(program), {7, std::nullopt, std::nullopt, false}, limits);
    QVERIFY(asked >= 1000);
    QVERIFY(plan.ok());
    QVERIFY(!plan->proven);
    QCOMPARE(plan->steps, asked);
}

void ArrangeTermsTest::figuresBeforeAndAfter()
{
    Program program;
    course(program, u"a"_s, 2);
    course(program, u"b"_s, 2);
    course(program, u"c"_s, 2);
    addRequisite(program, u"a"_s, u"b"_s, u"pre"_s);
    const Result<TermPlan> plan = arrangeTerms(factsOf(program), {2, std::nullopt, std::nullopt, false});
    QVERIFY(plan.ok());
    QCOMPARE(plan->brokenBefore, 1);
    QCOMPARE(plan->termOfCourse, (std::vector{1, 2, 2}));
    QCOMPARE(plan->edit.label.text(Language::English), u"Set Term of offer of a to 1"_s);
    QStringList sentences;
    for (const Message &sentence : plan->sentences)
        sentences.append(sentence.text(Language::English));
    QCOMPARE(sentences, (QStringList{u"Heaviest term for one learner: 96 hours → 64 hours"_s, u"Requirements out of order: 1 → 0"_s,
                                     u"Terms between courses and what they require, in all: 1"_s, u"Courses that move to another term: 1"_s}));
    program.courses[1].hours.reset();
    QCOMPARE(loadMeasure(program), LoadMeasure::Credits);
    program.courses[0].credits.reset();
    QCOMPARE(loadMeasure(program), LoadMeasure::Courses);
}

} // namespace micromajor

QTEST_GUILESS_MAIN(micromajor::ArrangeTermsTest)
#include "tst_arrange_terms.moc"
