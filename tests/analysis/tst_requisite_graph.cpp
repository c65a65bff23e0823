#include "core/analysis/Plannability.h"
#include "core/analysis/RequisiteGraph.h"
#include "tests/analysis/Programs.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace micromajor;
using namespace Qt::StringLiterals;

/// "A>C B>C C=E": one letter a course, > prerequisite, ~ co-requisite, = strict; letters on their own are courses too.
static Program programOf(const QString &text)
{
    Program program;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QString letters;
    for (const QString &word : words)
        for (const QChar letter : word)
            if (letter.isLetterOrNumber() && !letters.contains(letter))
                letters.append(letter);
    std::sort(letters.begin(), letters.end());
    for (const QChar letter : std::as_const(letters))
        addCourse(program, {QString(letter)});
    for (const QString &word : words)
        if (word.size() == 3)
            addRequisite(program, word.left(1), word.right(1), word[1] == u'>' ? u"pre"_s : word[1] == u'~' ? u"co"_s : u"strict"_s);
    return program;
}

static QString letters(const Program &program, const std::vector<int> &vertices)
{
    QString text;
    for (const int vertex : vertices)
        text += program.courses[vertex].id.value;
    return text;
}

static std::vector<Edge> ladder(int diamonds)
{
    std::vector<Edge> edges;
    for (int i = 0; i < diamonds; ++i) {
        const int top = 3 * i;
        edges.insert(edges.end(), {{top, top + 1}, {top, top + 2}, {top + 1, top + 3}, {top + 2, top + 3}});
    }
    return edges;
}

/// The definitions taken literally: every path from a source to a sink is walked.
class Literal
{
public:
    Literal(int vertices, const std::vector<Edge> &edges) : m_next(vertices), m_delay(vertices, 1), m_centrality(vertices, 0)
    {
        std::vector<bool> source(vertices, true);
        for (const Edge &edge : edges)
            if (std::find(m_next[edge.from].begin(), m_next[edge.from].end(), edge.to) == m_next[edge.from].end()) {
                m_next[edge.from].push_back(edge.to);
                source[edge.to] = false;
            }
        for (int vertex = 0; vertex < vertices; ++vertex)
            if (source[vertex])
                walk(vertex);
    }
    int delay(int vertex) const { return m_delay[vertex]; }
    quint64 centrality(int vertex) const { return m_centrality[vertex]; }
    int blocking(int vertex) const
    {
        std::vector<bool> seen(m_next.size(), false);
        std::vector<int> open{vertex};
        int count = 0;
        while (!open.empty()) {
            const int current = open.back();
            open.pop_back();
            for (const int next : m_next[current])
                if (!seen[next]) {
                    seen[next] = true;
                    ++count;
                    open.push_back(next);
                }
        }
        return count;
    }

private:
    void walk(int vertex)
    {
        m_path.push_back(vertex);
        for (const int next : m_next[vertex])
            walk(next);
        if (m_next[vertex].empty())
            for (size_t i = 0; i < m_path.size(); ++i) {
                m_delay[m_path[i]] = std::max(m_delay[m_path[i]], int(m_path.size()));
                if (i > 0 && i + 1 < m_path.size())
                    m_centrality[m_path[i]] += m_path.size();
            }
        m_path.pop_back();
    }
    std::vector<std::vector<int>> m_next;
    std::vector<int> m_delay;
    std::vector<quint64> m_centrality;
    std::vector<int> m_path;
};

class TestRequisiteGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void referenceNumbers_data();
    void referenceNumbers();
    void randomGraphsAgainstTheDefinitions();
    void ladderOfHundredDiamonds();
    void beyond128Bits();
    void duplicateEdgesCountOnce();
    void longestChainIsTheFirst();
    void cycleIsNamed_data();
    void cycleIsNamed();
    void loopThatCannotBePlanned_data();
    void loopThatCannotBePlanned();
    void eitherOrMayAvoidALoop();
    void aLoopIsClaimedIfNoOrderOfTermsExists();
    void manyEitherOrGroupsTakeNoTime();
    void hundredThousandCourses();
    void blocksOfColumns();
};

void TestRequisiteGraph::referenceNumbers_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("totals"); // delay / blocking / centrality / complexity
    QTest::addColumn<QString>("expectedDelay");
    QTest::addColumn<QString>("expectedBlocking");
    QTest::addColumn<QString>("expectedCentrality");
    QTest::addColumn<QString>("expectedComplexity");
    // peers.md section 4.4: the tests of CurricularAnalytics. Empty = no such figure is given there.
    QTest::newRow("1") << u"A>C B>C D~C C>E D>F G H"_s << u"19/8/9/27"_s << u"3 3 3 3 3 2 1 1"_s << u"2 2 1 3 0 0 0 0"_s
                       << u"0 0 9 0 0 0 0 0"_s << u"5 5 4 6 3 2 1 1"_s;
    QTest::newRow("2") << u"A~B A>C B>D C~D C>E D>F D~G G>F"_s << u"33/16/49/49"_s << u"5 5 5 5 3 5 5"_s << u"6 3 4 2 0 0 1"_s
                       << u"0 9 12 18 0 0 10"_s << u"11 8 9 7 3 5 6"_s;
    QTest::newRow("3") << u"1>2 1>3 2>4"_s << u"11/4/3/15"_s << QString() << QString() << QString() << u"6 4 2 3"_s;
    QTest::newRow("4") << u"1>3 2>3 3>4"_s << u"12/5/6/17"_s << QString() << QString() << QString() << u"5 5 4 3"_s;
    QTest::newRow("diamond") << u"A>B A>C B>D C>D"_s << u"12/5/6/17"_s << u"3 3 3 3"_s << QString() << QString() << QString();
}

void TestRequisiteGraph::referenceNumbers()
{
    QFETCH(QString, graph);
    QFETCH(QString, totals);
    QFETCH(QString, expectedDelay);
    QFETCH(QString, expectedBlocking);
    QFETCH(QString, expectedCentrality);
    QFETCH(QString, expectedComplexity);
    const GraphMetrics metrics = requisiteGraph(programOf(graph)).metrics;
    QCOMPARE(u"%1/%2/%3/%4"_s.arg(metrics.delay).arg(metrics.blocking).arg(metrics.centrality.toString()).arg(metrics.complexity), totals);
    QStringList delay, blocking, centrality, complexity;
    for (const CourseMetrics &course : metrics.courses) {
        delay.append(QString::number(course.delay));
        blocking.append(QString::number(course.blocking));
        centrality.append(course.centrality.toString());
        complexity.append(QString::number(course.complexity));
    }
    const std::pair<QString, QString> columns[] = {{delay.join(u' '), expectedDelay},
                                                   {blocking.join(u' '), expectedBlocking},
                                                   {centrality.join(u' '), expectedCentrality},
                                                   {complexity.join(u' '), expectedComplexity}};
    for (const auto &[actual, expected] : columns)
        if (!expected.isEmpty())
            QCOMPARE(actual, expected);
}

void TestRequisiteGraph::randomGraphsAgainstTheDefinitions()
{
    QRandomGenerator random(44);
    for (int round = 0; round < 1000; ++round) {
        const int vertices = random.bounded(1, 13);
        std::vector<int> name(vertices);
        for (int i = 0; i < vertices; ++i)
            name[i] = i;
        std::shuffle(name.begin(), name.end(), random);
        std::vector<Edge> edges;
        for (int i = 0; i < vertices; ++i)
            for (int j = i + 1; j < vertices; ++j)
                if (random.bounded(10) < 3)
                    edges.push_back({name[i], name[j]});
        const GraphMetrics metrics = graphMetrics(vertices, edges);
        const Literal literal(vertices, edges);
        for (int vertex = 0; vertex < vertices; ++vertex) {
            QCOMPARE(metrics.courses[vertex].delay, literal.delay(vertex));
            QCOMPARE(metrics.courses[vertex].blocking, literal.blocking(vertex));
            QCOMPARE(metrics.courses[vertex].centrality, (Centrality{0, literal.centrality(vertex), false}));
        }
    }
}

void TestRequisiteGraph::ladderOfHundredDiamonds()
{
    const GraphMetrics metrics = graphMetrics(301, ladder(100));
    // Every inner top or bottom is on all 2^100 paths, every side on half of them; each path has 201 vertices.
    QCOMPARE(metrics.courses[3].centrality.toString(), u"254797770645874109700837344280576"_s);
    QCOMPARE(metrics.courses[1].centrality.toString(), u"127398885322937054850418672140288"_s);
    QVERIFY(!metrics.centrality.exceeded);
    QCOMPARE(metrics.delay, qint64(301) * 201);
    QCOMPARE(metrics.courses[0].blocking, 300);
}

void TestRequisiteGraph::beyond128Bits()
{
    const GraphMetrics metrics = graphMetrics(3 * 140 + 1, ladder(140));
    QVERIFY(metrics.courses[3].centrality.exceeded);
    QVERIFY(metrics.centrality.exceeded);
    QCOMPARE(metrics.centrality.toString(), u"> 340282366920938463463374607431768211455"_s);
    QCOMPARE(metrics.courses[0].centrality, Centrality());
    // The sum may pass 2^128 although no course does.
    const GraphMetrics sum = graphMetrics(3 * 119 + 1, ladder(119));
    QVERIFY(!sum.courses[3].centrality.exceeded);
    QVERIFY(sum.centrality.exceeded);
}

void TestRequisiteGraph::duplicateEdgesCountOnce()
{
    const std::vector<Edge> edges{{0, 1}, {1, 2}, {0, 1}, {1, 2}, {0, 1}};
    const GraphMetrics metrics = graphMetrics(3, edges);
    QCOMPARE(metrics.courses[1].centrality.toString(), u"3"_s);
    QCOMPARE(metrics.blocking, 3);
}

void TestRequisiteGraph::longestChainIsTheFirst()
{
    const Program program = programOf(u"B>D A>D D>F C>E E>F G"_s);
    QCOMPARE(letters(program, requisiteGraph(program).metrics.longestChain), u"ADF"_s);
    QCOMPARE(letters(program, requisiteGraph(program).unsatisfiableLoop), QString());
    QVERIFY(requisiteGraph(Program()).metrics.longestChain.empty());
}

void TestRequisiteGraph::cycleIsNamed_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("cycle");
    QTest::newRow("none") << u"A>B B>C A>C"_s << QString();
    QTest::newRow("self") << u"A>B B>B"_s << u"B"_s;
    QTest::newRow("with tails") << u"A>B B>C C>D D>B D>E"_s << u"BCD"_s;
    QTest::newRow("co-requisites count alike") << u"A~B B~A"_s << u"AB"_s;
}

void TestRequisiteGraph::cycleIsNamed()
{
    QFETCH(QString, graph);
    QFETCH(QString, cycle);
    const Program program = programOf(graph);
    const RequisiteGraph result = requisiteGraph(program);
    QString actual = letters(program, result.metrics.cycle);
    for (qsizetype i = 1; i < actual.size() && actual.front() > cycle.front(); ++i)
        actual = actual.mid(1) + actual.front();
    QCOMPARE(actual, cycle);
    if (!cycle.isEmpty())
        QVERIFY(result.metrics.longestChain.empty());
}

void TestRequisiteGraph::loopThatCannotBePlanned_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("loop");
    QTest::newRow("none") << u"A>B B>C A>C"_s << QString();
    QTest::newRow("self") << u"A>A"_s << u"A"_s;
    QTest::newRow("cycle of prerequisites") << u"A>B B>C C>A"_s << u"ABC"_s;
    // The two forms of peers.md 4.4 that must be rejected although the second has no directed cycle.
    QTest::newRow("strict closes the loop") << u"A>B B=C C>A"_s << u"ABC"_s;
    QTest::newRow("strict backwards") << u"A>B C=B C>A"_s << u"ABC"_s;
    QTest::newRow("strict beside a prerequisite") << u"A>B A=B"_s << u"AB"_s;
    QTest::newRow("co-requisites in a circle share a term") << u"A~B B~C C~A"_s << QString();
    QTest::newRow("strict in a circle share a term") << u"A=B B=C C=A"_s << QString();
    QTest::newRow("co in the loop with a prerequisite") << u"A>B B~C C=D D~A"_s << u"ABCD"_s;
}

void TestRequisiteGraph::loopThatCannotBePlanned()
{
    QFETCH(QString, graph);
    QFETCH(QString, loop);
    const Program program = programOf(graph);
    QCOMPARE(letters(program, requisiteGraph(program).unsatisfiableLoop), loop);
}

void TestRequisiteGraph::eitherOrMayAvoidALoop()
{
    Program program = programOf(u"A>B D"_s);
    addRequisite(program, u"B"_s, u"A"_s, u"pre"_s, u"x"_s);
    QCOMPARE(letters(program, requisiteGraph(program).unsatisfiableLoop), u"AB"_s);
    addRequisite(program, u"D"_s, u"A"_s, u"pre"_s, u"x"_s); // B or D: take D
    QVERIFY(requisiteGraph(program).unsatisfiableLoop.empty());
    addRequisite(program, u"B"_s, u"D"_s, u"pre"_s); // but D needs B
    QVERIFY(!requisiteGraph(program).unsatisfiableLoop.empty());
}

/// Whether these terms satisfy every requisite, by their definitions.
static bool satisfied(const std::vector<PlanningEdge> &edges, const std::vector<int> &term)
{
    std::map<int, bool> groups;
    for (const PlanningEdge &edge : edges) {
        const bool holds = edge.sameTerm && edge.alternative < 0 ? term[edge.from] == term[edge.to] : term[edge.from] + int(edge.earlier) <= term[edge.to];
        if (edge.alternative >= 0)
            groups[edge.alternative] |= holds;
        else if (!holds)
            return false;
    }
    return std::all_of(groups.begin(), groups.end(), [](const auto &group) { return group.second; });
}

void TestRequisiteGraph::aLoopIsClaimedIfNoOrderOfTermsExists()
{
    QRandomGenerator random(4);
    int claimed = 0;
    for (int round = 0; round < 3000; ++round) {
        Program program = programOf(u"A B C D"_s);
        for (int requisite = random.bounded(3, 10); requisite > 0; --requisite) {
            const QString from(QChar(u'A' + random.bounded(4)));
            const QString to(QChar(u'A' + random.bounded(4)));
            const QString alternative = random.bounded(2) ? QString(QChar(u'x' + random.bounded(2))) : QString();
            const QString kind = random.bounded(2) ? u"pre"_s : alternative.isEmpty() && random.bounded(3) == 0 ? u"strict"_s : u"co"_s;
            addRequisite(program, from, to, kind, alternative);
        }
        const std::vector<PlanningEdge> edges = planningEdges(program);
        bool possible = false;
        for (int plan = 0; plan < 256 && !possible; ++plan)
            possible = satisfied(edges, {plan & 3, (plan >> 2) & 3, (plan >> 4) & 3, plan >> 6});
        const std::vector<int> loop = micromajor::loopThatCannotBePlanned(4, edges);
        QVERIFY2(loop.empty() == possible, qPrintable(u"round %1"_s.arg(round)));
        claimed += !loop.empty();
    }
    QVERIFY(claimed > 500 && claimed < 2500);
}

void TestRequisiteGraph::manyEitherOrGroupsTakeNoTime()
{
    // Each course needs its left or its right neighbour: only one group is decided in each round.
    Program program;
    for (int i = 0; i < 20'000; ++i)
        addCourse(program, {QString::number(i)});
    for (int i = 1; i < 19'999; ++i)
        for (const int neighbour : {i - 1, i + 1})
            addRequisite(program, QString::number(neighbour), QString::number(i), u"pre"_s, u"x"_s);
    QVERIFY(requisiteGraph(program).unsatisfiableLoop.empty());
    program.courses.resize(100);
    std::erase_if(program.requisites, [](const Requisite &requisite) { return requisite.courseId.value.toInt() > 98; });
    QVERIFY(requisiteGraph(program).unsatisfiableLoop.empty());
}

void TestRequisiteGraph::hundredThousandCourses()
{
    // One chain: neither recursion nor a table of V · V bits would survive it.
    constexpr int count = 100'000;
    Program program;
    for (int i = 0; i < count; ++i)
        addCourse(program, {QString::number(i)});
    for (int i = 1; i < count; ++i)
        addRequisite(program, QString::number(i - 1), QString::number(i), i == count / 2 ? u"strict"_s : u"pre"_s);
    const RequisiteGraph graph = requisiteGraph(program);
    QCOMPARE(int(graph.metrics.longestChain.size()), count);
    QCOMPARE(graph.metrics.blocking, qint64(count) * (count - 1) / 2);
    QCOMPARE(graph.metrics.delay, qint64(count) * count);
    QVERIFY(graph.unsatisfiableLoop.empty());
}

void TestRequisiteGraph::blocksOfColumns()
{
    // More than 23,170 vertices need several blocks of columns; a wide tree has known numbers.
    constexpr int count = 60'000;
    std::vector<Edge> edges;
    for (int i = 1; i < count; ++i)
        edges.push_back({(i - 1) / 4, i});
    const GraphMetrics metrics = graphMetrics(count, edges);
    std::vector<int> below(count, 0);
    for (int i = count - 1; i > 0; --i)
        below[(i - 1) / 4] += below[i] + 1;
    for (int i = 0; i < count; ++i)
        QCOMPARE(metrics.courses[i].blocking, below[i]);
}

QTEST_GUILESS_MAIN(TestRequisiteGraph)
#include "tst_requisite_graph.moc"
