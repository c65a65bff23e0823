#include "core/exchange/json/ProgramJson.h"
#include "core/review/Consequences.h"
#include "core/rulesets/RuleSetUses.h"
#include "tests/review/Drafts.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameProgramsDoNotDiffer();
    void sentences_data();
    void sentences();
    void renamedTellsBothNames();
    void splitIntoTwo();
    void splitThatKeepsTheCourse();
    void partsThatDoNotAddUpAreNoSplit();
    void joined();
    void outcomeLosesItsAssessment();
    void differencesStandBySection();
    void sameContentUnderOtherIds();
    void sameIdsOfOtherThings();
    void consequences();
    void findingsOfTheSameThingAreTheSame();
};

static QStringList sentencesOf(const Comparison &comparison)
{
    QStringList sentences;
    for (const Difference &difference : comparison.differences)
        sentences += difference.sentence.text(Language::English);
    return sentences;
}

/// What differs after this edit of the draft, in English.
static Comparison after(std::vector<Operation> operations)
{
    const Program program = draft();
    return compare(program, applied(program, editOf(std::move(operations))));
}

void ComparisonTest::sameProgramsDoNotDiffer()
{
    for (const Sample &sample : samples()) {
        const Program program = sampleProgram(sample.id).value();
        const Comparison comparison = compare(program, program);
        QVERIFY2(comparison.differences.empty(), qPrintable(sample.id + u": "_s + sentencesOf(comparison).join(u'\n')));
    }
}

void ComparisonTest::sentences_data()
{
    QTest::addColumn<std::vector<Operation>>("operations");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, Operation operation, DifferenceKind kind, const QString &sentence) {
        QTest::addRow("%s", name) << std::vector<Operation>{std::move(operation)} << int(kind) << sentence;
    };
    row("re-credited", setting<Course>("vision", "credits", amount(3)), DifferenceKind::Recredited, u"计算机视觉: Credits 2 → 3"_s);
    row("not stated any more", setting<Course>("vision", "hours", {}), DifferenceKind::Changed, u"计算机视觉: Total contact hours 32 → not stated"_s);
    row("another term", setting<Course>("vision", "term", Value(qint64(4))), DifferenceKind::MovedTerm, u"计算机视觉: Term of offer 3 → 4"_s);
    row("another module", setting<Course>("ethics", "module_id", text(u"core"_s)), DifferenceKind::MovedModule, u"人工智能伦理: Module 基础模块 → 核心模块"_s);
    row("added", adding<Course>("new", {{"name_zh", text(u"数据库原理"_s)}}), DifferenceKind::Added, u"Course added: 数据库原理"_s);
    row("removed", removing<Course>("ethics"), DifferenceKind::Removed, u"Course removed: 人工智能伦理"_s);
    row("order", moving<Course>("ethics", 0), DifferenceKind::Moved, u"人工智能伦理: place in the order 4 → 1"_s);
    row("requires", adding<Requisite>("r", {{"course_id", text(u"vision"_s)}, {"required_id", text(u"learning"_s)}}), DifferenceKind::Added, u"计算机视觉 now requires 机器学习"_s);
    row("requires no longer", removing<Requisite>("needs"), DifferenceKind::Removed, u"机器学习 no longer requires 线性代数"_s);
    row("supports no longer", removing<OutcomeSupport>("support"), DifferenceKind::Removed, u"机器学习 no longer supports the outcome 能够建立并评价模型"_s);
    row("supports less", setting<OutcomeSupport>("support", "strength", text(u"M"_s)), DifferenceKind::Changed, u"机器学习 → 能够建立并评价模型: Strength High → Medium"_s);
    row("teaches no longer", removing<Teaching>("teaches"), DifferenceKind::Removed, u"陈老师 no longer teaches 机器学习"_s);
    row("program", setting<ProgramFacts>("program", "quota", Value(qint64(40))), DifferenceKind::Changed, u"Enrolment quota not stated → 40"_s);
}

void ComparisonTest::sentences()
{
    QFETCH(std::vector<Operation>, operations);
    QFETCH(int, kind);
    QFETCH(QString, sentence);
    const Comparison comparison = after(operations);
    QCOMPARE(sentencesOf(comparison), QStringList{sentence});
    QCOMPARE(int(comparison.differences[0].kind), kind);
    QVERIFY(comparison.differences[0].place().table);
}

void ComparisonTest::renamedTellsBothNames()
{
    const Comparison comparison = after({setting<Course>("learning", "name_zh", text(u"统计学习"_s))});
    QCOMPARE(sentencesOf(comparison), QStringList{u"机器学习: Course name 机器学习 → 统计学习"_s});
    QCOMPARE(comparison.differences[0].kind, DifferenceKind::Renamed);
}

static Operation course(const char *id, const QString &name, int credits)
{
    return adding<Course>(id, {{"name_zh", text(name)}, {"credits", amount(credits)}, {"nature", text(u"required"_s)}});
}

void ComparisonTest::splitIntoTwo()
{
    const Comparison comparison = after({removing<Course>("learning"), course("one", u"机器学习（上）"_s, 3), course("two", u"机器学习（下）"_s, 1), course("other", u"数据库原理"_s, 2)});
    QCOMPARE(comparison.count(DifferenceKind::Split), 1);
    const auto split = std::ranges::find(comparison.differences, DifferenceKind::Split, &Difference::kind);
    QCOMPARE(split->sentence.text(Language::English), u"机器学习 (credits 4) was split into 机器学习（上） (credits 3) and 机器学习（下） (credits 1)"_s);
    QCOMPARE(split->related.size(), size_t(2));
    // Neither the whole nor its parts are told a second time; the other course is.
    const QStringList sentences = sentencesOf(comparison);
    QVERIFY(!sentences.contains(u"Course removed: 机器学习"_s));
    QVERIFY(sentences.filter(u"Course added"_s) == QStringList{u"Course added: 数据库原理"_s});
}

void ComparisonTest::splitThatKeepsTheCourse()
{
    const Comparison comparison = after({setting<Course>("learning", "credits", amount(3)), course("lab", u"机器学习实验"_s, 1)});
    QCOMPARE(sentencesOf(comparison), QStringList{u"机器学习 (credits 4) was split into 机器学习 (credits 3) and 机器学习实验 (credits 1)"_s});
}

void ComparisonTest::partsThatDoNotAddUpAreNoSplit()
{
    const Comparison comparison = after({removing<Course>("learning"), course("one", u"机器学习（上）"_s, 3), course("two", u"机器学习（下）"_s, 3)});
    QCOMPARE(comparison.count(DifferenceKind::Split), 0);
    QVERIFY(sentencesOf(comparison).contains(u"Course removed: 机器学习"_s));
    QCOMPARE(comparison.count(DifferenceKind::Removed), 1 + 3); // with its requisite, support and teaching
}

void ComparisonTest::joined()
{
    const Program whole = draft();
    const Program parts = applied(whole, editOf({removing<Course>("learning"), course("one", u"机器学习（上）"_s, 3), course("two", u"机器学习（下）"_s, 1)}));
    const Comparison comparison = compare(parts, whole);
    QCOMPARE(comparison.count(DifferenceKind::Joined), 1);
    QVERIFY(sentencesOf(comparison).contains(u"机器学习（上） (credits 3) and 机器学习（下） (credits 1) were joined into 机器学习 (credits 4)"_s));
}

void ComparisonTest::outcomeLosesItsAssessment()
{
    const Comparison comparison = after({removing<Assessment>("work")});
    QCOMPARE(comparison.count(DifferenceKind::LostAssessment), 1);
    QVERIFY(sentencesOf(comparison).contains(u"The outcome 能够建立并评价模型 lost its assessment"_s));
}

void ComparisonTest::differencesStandBySection()
{
    const Comparison comparison = after({setting<Person>("chen", "title", text(u"教授"_s)), setting<Course>("vision", "credits", amount(3)),
                                         setting<ProgramFacts>("program", "quota", Value(qint64(40))), setting<Course>("ethics", "credits", amount(2))});
    QCOMPARE(comparison.sections(), (std::vector<std::pair<Section, int>>{{Section::Audience, 1}, {Section::Courses, 2}, {Section::Team, 1}}));
    QCOMPARE(sectionPage(comparison.differences[0].section), "audience"_L1);
}

/// The same program under ids of its own: as if typed a second time.
static Program retyped(const Program &program)
{
    QByteArray json = toJson(program);
    for (const char *id : {"algebra", "learning", "vision", "ethics", "model", "judge", "basics", "core", "chen", "work", "needs", "support", "teaches", "evidence"})
        json.replace('"' + QByteArray(id) + '"', '"' + QByteArray(id) + "-again\"");
    return fromJson(json, u"retyped"_s).value();
}

void ComparisonTest::sameContentUnderOtherIds()
{
    const Program program = draft();
    const Program other = retyped(program);
    QVERIFY(!(other == program));
    const Comparison same = compare(program, other);
    QCOMPARE(same.matches.identity(), RowIdentity::ByContent);
    QVERIFY2(same.differences.empty(), qPrintable(sentencesOf(same).join(u'\n')));

    Program changed = other;
    changed.courses[1].nameZh = u"机器学习基础"_s;
    changed.courses[2].credits = Credits::whole(3);
    changed.outcomeSupports[0].strength = u"M"_s;
    QCOMPARE(sentencesOf(compare(program, changed)),
             (QStringList{u"机器学习: Course name 机器学习 → 机器学习基础"_s, u"计算机视觉: Credits 2 → 3"_s, u"机器学习基础 → 能够建立并评价模型: Strength High → Medium"_s}));
}

void ComparisonTest::sameIdsOfOtherThings()
{
    // The samples number their courses alike: course-1 of one has nothing to do with course-1 of another.
    const Comparison comparison = compare(sampleProgram(u"S09"_s).value(), sampleProgram(u"S11"_s).value());
    QCOMPARE(comparison.matches.identity(), RowIdentity::ByContent);
    for (const Difference &difference : comparison.differences)
        if (difference.kind == DifferenceKind::Renamed && difference.after.table == &tables::course)
            QFAIL(qPrintable(difference.sentence.text(Language::English)));
}

struct Checked
{
    Facts figures;
    CheckResult result;
};
static Checked checked(const Program &program)
{
    Checked made{facts(std::make_shared<const Program>(program)), {}};
    made.result = check(made.figures, ruleSetsOf(program));
    return made;
}

static Program draftWithRules()
{
    Program program = draft();
    program.ruleSetUses = blankProgram().ruleSetUses;
    program.facts.country = u"CN"_s;
    program.facts.kind = u"micro-major"_s;
    return program;
}

void ComparisonTest::consequences()
{
    const Program before = draftWithRules();
    const Program after = applied(before, editOf({setting<Course>("vision", "credits", amount(4)), adding<Requisite>("r", {{"course_id", text(u"vision"_s)}, {"required_id", text(u"learning"_s)}, {"kind", text(u"pre"_s)}}),
                                                  removing<Assessment>("work")}));
    const Checked one = checked(before);
    const Checked two = checked(after);
    const Consequences found = micromajor::consequences(compare(before, after), one.figures, one.result, two.figures, two.result);
    const auto figure = [&](const char *name) {
        for (const FigureChange &each : found.figures)
            if (qstrcmp(each.name, name) == 0)
                return each.before.text(Language::English) + u" → "_s + each.after.text(Language::English);
        return QString();
    };
    QCOMPARE(figure("credits"), u"10 → 12"_s);
    QCOMPARE(figure("hours"), u"160 → 160"_s);
    QCOMPARE(figure("longestChain"), u"2 → 3"_s);
    QCOMPARE(figure("outcomesAssessed"), u"1 out of 2 → 0 out of 2"_s);
    QCOMPARE(figure("outcomesWithCourse"), u"1 out of 2 → 1 out of 2"_s);
    QStringList news;
    for (const Finding &finding : found.newFindings)
        news += finding.rule + u' ' + finding.subject.id;
    QCOMPARE(news, (QStringList{u"hours-per-credit-outside-limits vision"_s, u"empty-dimension program"_s}));
    // The way back turns new into solved.
    const Consequences back = micromajor::consequences(compare(after, before), two.figures, two.result, one.figures, one.result);
    QCOMPARE(back.solvedFindings.size(), found.newFindings.size());
    QCOMPARE(back.newFindings.size(), found.solvedFindings.size());
}

void ComparisonTest::findingsOfTheSameThingAreTheSame()
{
    const Program before = draftWithRules();
    const Program after = retyped(before);
    const Checked one = checked(before);
    const Checked two = checked(after);
    QVERIFY(one.result.errors + one.result.warnings + one.result.advice + one.result.cannotJudge > 0);
    const Consequences found = micromajor::consequences(compare(before, after), one.figures, one.result, two.figures, two.result);
    QCOMPARE(found.newFindings.size(), size_t(0));
    QCOMPARE(found.solvedFindings.size(), size_t(0));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
