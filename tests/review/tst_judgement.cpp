// The figures of a review, the rubric as data, the blind copy, where the program stands, and the record as people and scripts get it.
#include "tests/cli/CommandLine.h"

#include "core/analysis/Judgement.h"
#include "core/document/Document.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/review/JudgementState.h"
#include "core/review/ReviewRubric.h"
#include "tests/review/Drafts.h"

using namespace micromajor;
using namespace Qt::StringLiterals;

class JudgementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansAreWeightedAndRoundedOnce();
    void notScoredIsNotZero();
    void weightsAreKnownOrNot();
    void whoDoesNotCountMovesNothing();
    void scoresStatedTwiceCountAsTheyEnded();
    void blindCopyHasNoNames();
    void defaultRubricAddsUp();
    void rubricIsTakenOverAsOneStep();
    void rubricFileRoundTrips();
    void badRubricFilesSayWhere_data();
    void badRubricFilesSayWhere();
    void decisionAndApprovalsByDate();
    void commandLinePrintsTheFigures();
    void recordOfTheReview();
};

static Percent percent(const char *text)
{
    return *Percent::parse(QString::fromLatin1(text));
}

/// Reviewers a (weight 60), b (40); criteria one (weight 70), two (30).
static Program reviewed()
{
    Program program = draft();
    program.reviewers = {{{u"a"_s}, u"张三"_s, u"甲大学"_s, percent("60")}, {{u"b"_s}, u"李四"_s, u"乙公司"_s, percent("40")}};
    program.rubricCriteria = {{{u"one"_s}, u"内容构成"_s, u"课程成体系"_s, {}, percent("70")}, {{u"two"_s}, u"学分"_s, u"学分清楚"_s, {}, percent("30")}};
    return program;
}

static void score(Program &program, const char *reviewer, const char *criterion, const char *points, const QString &remark = {})
{
    ReviewScore row;
    row.id.value = QString::number(program.reviewScores.size());
    row.reviewerId.value = QString::fromLatin1(reviewer);
    row.criterionId.value = QString::fromLatin1(criterion);
    if (*points)
        row.score = percent(points);
    row.comment = remark;
    program.reviewScores.push_back(row);
}

static Program scored()
{
    Program program = reviewed();
    score(program, "a", "one", "90", u"体系完整"_s);
    score(program, "b", "one", "65.125");
    score(program, "a", "two", "80");
    score(program, "b", "two", "80", u"折算写清"_s);
    return program;
}

void JudgementTest::meansAreWeightedAndRoundedOnce()
{
    const Judgement figures = judgement(scored());
    // (90·60 + 65.125·40) / 100 = 80.05, half up to 80.1; 80.1·70 + 80·30 would be 80.07, the exact total is 80.035.
    QCOMPARE(figures.criteria[0].mean, percent("80.1"));
    QCOMPARE(figures.criteria[0].spread, percent("24.875"));
    QVERIFY(figures.criteria[0].isDivided());
    QCOMPARE(figures.criteria[1].mean, percent("80"));
    QCOMPARE(figures.criteria[1].spread, percent("0"));
    QVERIFY(!figures.criteria[1].isDivided());
    QCOMPARE(figures.reviewers[0].total, percent("87"));
    QCOMPARE(figures.reviewers[1].total, percent("69.6")); // (65.125·70 + 80·30) / 100 = 69.5875
    QCOMPARE(figures.total, percent("80"));
    QCOMPARE(figures.criterionWeights, percent("100"));

    // Twenty points are not yet more than twenty.
    Program program = reviewed();
    score(program, "a", "one", "90");
    score(program, "b", "one", "70");
    QVERIFY(!judgement(program).criteria[0].isDivided());
    // Weights that do not add up to 100 still give a percent.
    program = scored();
    program.rubricCriteria[0].weight = percent("7");
    program.rubricCriteria[1].weight = percent("3");
    QCOMPARE(judgement(program).total, percent("80"));
    QCOMPARE(judgement(program).criterionWeights, percent("10"));
}

void JudgementTest::notScoredIsNotZero()
{
    Program program = scored();
    program.reviewScores[3].score.reset(); // b on two: a remark without a score
    Judgement figures = judgement(program);
    QCOMPARE(figures.criteria[1].mean, percent("80"));
    QCOMPARE(figures.criteria[1].scores, 1);
    QVERIFY(!figures.criteria[1].spread);
    QCOMPARE(figures.criteria[1].marks[1].remark, u"折算写清"_s);
    QCOMPARE(figures.reviewers[0].total, percent("87"));
    QVERIFY(!figures.reviewers[1].total);
    QCOMPARE(figures.reviewers[1].notScored, std::vector{Id<RubricCriterion>{u"two"_s}});
    QVERIFY(!figures.total);
    QCOMPARE(figures.missingScores, 1);
    // A score of zero is one.
    program.reviewScores[3].score = Percent();
    figures = judgement(program);
    QCOMPARE(figures.criteria[1].mean, percent("48"));
    QVERIFY(figures.total);
    QVERIFY(!judgement(draft()).total);
    QVERIFY(!judgement(reviewed()).criteria[0].mean);
}

void JudgementTest::weightsAreKnownOrNot()
{
    Program program = scored();
    program.reviewers[1].weight.reset();
    Judgement figures = judgement(program);
    QCOMPARE(figures.reviewersWithoutWeight, std::vector{Id<Reviewer>{u"b"_s}});
    QVERIFY(!figures.criteria[0].mean);
    QVERIFY(!figures.total);
    QCOMPARE(figures.reviewers[1].total, percent("69.6"));
    // Nobody states one: all count the same.
    program.reviewers[0].weight.reset();
    figures = judgement(program);
    QVERIFY(figures.reviewersWithoutWeight.empty());
    QCOMPARE(figures.criteria[0].mean, percent("77.6")); // 77.5625
    program.rubricCriteria[0].weight.reset();
    figures = judgement(program);
    QCOMPARE(figures.criteriaWithoutWeight, std::vector{Id<RubricCriterion>{u"one"_s}});
    QVERIFY(!figures.total && !figures.reviewers[0].total);
    program.rubricCriteria[1].weight.reset();
    figures = judgement(program);
    QCOMPARE(figures.reviewers[0].total, percent("85"));
    QVERIFY(!figures.criterionWeights);
}

void JudgementTest::whoDoesNotCountMovesNothing()
{
    Program program = scored();
    program.reviewers.push_back({{u"c"_s}, u"王五"_s, {}, Percent()});
    program.rubricCriteria.push_back({{u"three"_s}, {}, u"仅供讨论"_s, {}, Percent()});
    score(program, "c", "one", "0");
    const Judgement figures = judgement(program);
    QCOMPARE(figures.criteria[0].mean, percent("80.1"));
    QCOMPARE(figures.criteria[0].spread, percent("24.875"));
    QCOMPARE(figures.total, percent("80"));
    QCOMPARE(figures.missingScores, 0);
    QVERIFY(!figures.reviewers[2].total);
}

void JudgementTest::scoresStatedTwiceCountAsTheyEnded()
{
    Program program = scored();
    score(program, "a", "two", "50");
    score(program, "a", "two", "", u"改后再看"_s);
    const ReviewMark mark = judgement(program).criteria[1].marks[0];
    QCOMPARE(mark.score, percent("50"));
    QCOMPARE(mark.remark, u"改后再看"_s);
    QCOMPARE(mark.rows, 3);
}

void JudgementTest::blindCopyHasNoNames()
{
    Program program = scored();
    program.decisions.push_back({{u"d"_s}, u"approve"_s, {}, u"张三"_s, u"2026-05-01"_s});
    Comment comment;
    comment.id.value = u"x"_s;
    comment.author = u"李四"_s;
    comment.text = u"请@张三 确认"_s;
    program.comments.push_back(comment);
    const Program blind = blindCopy(program, Language::Chinese);
    const QByteArray json = toJson(blind);
    for (const char *name : {"张三", "李四", "甲大学", "乙公司"})
        QVERIFY2(toJson(program).contains(name) && !json.contains(name), name);
    QCOMPARE(blind.reviewers[1].name, u"评审人B"_s);
    QCOMPARE(blind.decisions[0].author, u"评审人A"_s);
    QCOMPARE(blind.comments[0].text, u"请@评审人A 确认"_s);
    QCOMPARE(judgement(blind), judgement(program));
    QCOMPARE(blindName(25, Language::English), u"Reviewer Z"_s);
    QCOMPARE(blindName(26, Language::English), u"Reviewer AA"_s);
    QCOMPARE(blindName(27, Language::English), u"Reviewer AB"_s);
}

void JudgementTest::defaultRubricAddsUp()
{
    const ReviewRubric &rubric = defaultReviewRubric();
    QCOMPARE(rubric.criteria.size(), size_t(8 + 5));
    Percent sum;
    for (const ReviewRubric::Criterion &criterion : rubric.criteria) {
        sum += criterion.weight.value();
        for (const BilingualText *text : {&criterion.dimension, &criterion.title, &criterion.description})
            QVERIFY2(!text->zh.isEmpty() && !text->en.isEmpty(), qPrintable(criterion.title.zh));
    }
    QCOMPARE(sum, Percent::whole(100));
    QCOMPARE(rubric.criteria[0].dimension.zh, u"面向对象"_s);
    QCOMPARE(rubric.criteria[8].dimension.zh, u"坚持社会需求导向"_s);
    QVERIFY(!rubric.source.zh.isEmpty() && !rubric.source.en.isEmpty());
}

void JudgementTest::rubricIsTakenOverAsOneStep()
{
    Program program = scored();
    const ReviewRubric &rubric = defaultReviewRubric();
    // One of the program's criteria is one of the rubric's, found by its English title.
    program.rubricCriteria[1].title = rubric.criteria[4].title.en;
    auto document = Document::create(program, Message(u"New"_s));
    QVERIFY(document.ok());
    const Edit edit = takeOverRubric(program, rubric, Language::Chinese);
    QVERIFY((*document)->apply(edit).ok());
    const Program &after = *(*document)->program();
    QCOMPARE(reviewRubricOf(after).criteria.size(), rubric.criteria.size());
    for (size_t i = 0; i < rubric.criteria.size(); ++i) {
        QCOMPARE(after.rubricCriteria[i].title, rubric.criteria[i].title.zh);
        QCOMPARE(after.rubricCriteria[i].dimension, rubric.criteria[i].dimension.zh);
        QCOMPARE(after.rubricCriteria[i].weight, rubric.criteria[i].weight);
    }
    QCOMPARE(after.rubricCriteria[4].id.value, u"two"_s);
    QCOMPARE(after.reviewScores.size(), size_t(2)); // those of "one" are gone, and the step says so
    QVERIFY(edit.label.text(Language::English).contains(u"2 scores"_s));
    QCOMPARE(judgement(after).criteria[4].mean, percent("80"));
    QVERIFY(takeOverRubric(after, rubric, Language::Chinese).operations.empty());
    QVERIFY((*document)->undo().ok());
    QCOMPARE(*(*document)->program(), program);
}

void JudgementTest::rubricFileRoundTrips()
{
    const auto again = readReviewRubric(reviewRubricJson(defaultReviewRubric()), u"x"_s);
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
    QCOMPARE(*again, defaultReviewRubric());
    Program program = reviewed();
    program.rubricCriteria[0].weight = percent("33.333");
    program.rubricCriteria[1].weight.reset();
    const auto own = readReviewRubric(reviewRubricJson(reviewRubricOf(program)), u"x"_s);
    QVERIFY(own.ok());
    QCOMPARE(own->criteria[0].weight, percent("33.333"));
    QVERIFY(!own->criteria[1].weight);
    QVERIFY(takeOverRubric(program, *own, Language::English).operations.empty());
}

void JudgementTest::badRubricFilesSayWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const QByteArray head = "{\"format\": \"micromajor-review-rubric\",\n";
    QTest::newRow("no json") << QByteArray("{\n\"format\":") << u"line 2"_s;
    QTest::newRow("something else") << QByteArray("{\"rules\": []}") << u"no review rubric"_s;
    QTest::newRow("no criteria") << head + "\"criteria\": []}" << u"line 2: “criteria”"_s;
    QTest::newRow("no title") << head + "\"criteria\": [\n{\"weight\": 5}]}" << u"line 3: a criterion needs"_s;
    QTest::newRow("weight") << head + "\"criteria\": [{\"title\": {\"zh\": \"一\"},\n\"weight\": 100.5}]}" << u"line 3: “weight”"_s;
    QTest::newRow("text as weight") << head + "\"criteria\": [{\"title\": {\"zh\": \"一\"},\n\"weight\": \"5\"}]}" << u"line 3: “weight”"_s;
    QTest::newRow("title as text") << head + "\"criteria\": [\n{\"title\": \"一\"}]}" << u"line 3: “title”"_s;
}

void JudgementTest::badRubricFilesSayWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto rubric = readReviewRubric(json, u"rubric.json"_s);
    QVERIFY(!rubric.ok());
    const QString sentence = rubric.error().message.text(Language::English);
    QVERIFY2(sentence.contains(said) && sentence.contains(u"rubric.json"_s), qPrintable(sentence));
}

void JudgementTest::decisionAndApprovalsByDate()
{
    Program program = draft();
    QVERIFY(!standingDecision(program));
    program.decisions = {{{u"2"_s}, u"approve"_s, {}, {}, u"2026-06-01"_s}, {{u"1"_s}, u"conditions"_s, u"补充需求证明"_s, {}, u"2026-05-01"_s}, {{u"3"_s}, {}, {}, {}, {}}};
    QCOMPARE(standingDecision(program)->id.value, u"2"_s);

    program.organisations = {{{u"self"_s}, u"本校"_s, u"lead"_s, {}, {}, {}, {}}, {{u"firm"_s}, u"某公司"_s, u"enterprise"_s, {}, {}, {}, {}}};
    ApprovalChain chain = approvalChain(program);
    QCOMPARE(chain.stages.size(), size_t(6));
    QCOMPARE(chain.current, size_t(0));
    const auto approve = [&](const char *step, const char *state, const char *date, const char *partner = "") {
        Approval row;
        row.id.value = QString::number(program.approvals.size());
        row.step = QString::fromLatin1(step);
        row.state = QString::fromLatin1(state);
        row.date = QString::fromLatin1(date);
        row.organisationId.value = QString::fromLatin1(partner);
        program.approvals.push_back(row);
    };
    approve("leader", "approved", "2026-04-02");
    approve("leader", "returned", "2026-04-01");
    approve("college", "returned", "2026-04-10");
    approve("partner", "approved", "", "firm");
    chain = approvalChain(program);
    QCOMPARE(chain.current, size_t(1));
    QCOMPARE(chain.stages[0].approval->id.value, u"0"_s);
    QVERIFY(chain.stages[5].isDone());
    QCOMPARE(chain.stages[5].partner->name, u"某公司"_s);
    QVERIFY(!chain.stages[4].approval);
    for (const char *step : {"college", "academic-affairs", "committee", "university"})
        approve(step, "approved", "2026-05-01");
    chain = approvalChain(program);
    QCOMPARE(chain.current, chain.stages.size());
}

void JudgementTest::commandLinePrintsTheFigures()
{
    QTemporaryDir folder;
    Program program = scored();
    program.decisions.push_back({{u"d"_s}, u"conditions"_s, u"补充需求证明"_s, u"王院长"_s, u"2026-05-01"_s});
    QVERIFY(writeFile(folder.filePath(u"p.json"_s), toJson(program)));
    const auto run = [&](const QStringList &more) { return commandLine(QStringList{u"review"_s, u"p.json"_s, u"--language"_s, u"en"_s} + more, folder.path()); };
    const QJsonObject json = run({u"--json"_s}).json().object();
    const QJsonObject first = json[u"criteria"].toArray()[0].toObject();
    QCOMPARE(first[u"mean"].toDouble(), 80.1);
    QCOMPARE(first[u"spread"].toDouble(), 24.875);
    QCOMPARE(first[u"divided"].toBool(), true);
    QCOMPARE(first[u"scores"].toArray()[0][u"remark"].toString(), u"体系完整"_s);
    QCOMPARE(json[u"reviewers"].toArray()[1][u"total"].toDouble(), 69.6);
    QCOMPARE(json[u"total"].toInt(), 80);
    QCOMPARE(json[u"decision"][u"kind"].toString(), u"conditions"_s);
    QVERIFY(json[u"decision"][u"conditions"].toString().contains(u"需求"_s));
    QCOMPARE(json[u"approvals"].toArray().size(), 5);
    const Run text = run({});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.contains("80.1") && text.output.contains("张三") && text.output.contains("Return with conditions"));
    const Run blind = run({u"--without-names"_s});
    QVERIFY(blind.output.contains("Reviewer A") && !blind.output.contains("张三") && !run({u"--without-names"_s, u"--json"_s}).output.contains("甲大学"));
    // Without scores nothing is made up.
    QVERIFY(writeFile(folder.filePath(u"p.json"_s), toJson(reviewed())));
    QVERIFY(run({u"--json"_s}).json().object()[u"total"].isNull());
}

void JudgementTest::recordOfTheReview()
{
    QTemporaryDir folder;
    Program program = scored();
    program.decisions.push_back({{u"d"_s}, u"conditions"_s, u"补充需求证明"_s, u"王院长"_s, u"2026-05-01"_s});
    QVERIFY(writeFile(folder.filePath(u"p.json"_s), toJson(program)));
    const auto record = [&](const QStringList &more) {
        const Run run = commandLine(QStringList{u"export"_s, u"p.json"_s, u"--form"_s, u"review-record"_s, u"--output"_s} + more, folder.path());
        return run.exitCode == 0 ? readFile(folder.filePath(more.first())) : run.errors;
    };
    const QJsonObject json = QJsonDocument::fromJson(record({u"a.json"_s})).object()[u"content"].toObject();
    const QByteArray content = QJsonDocument(json).toJson();
    for (const char *said : {"80.1", "24.875", "张三", "体系完整", "补充需求证明", "王院长", "修改后再审", "▲"})
        QVERIFY2(content.contains(said), said);
    const QByteArray blind = record({u"b.json"_s, u"--without-names"_s});
    QVERIFY2(blind.contains("评审人A") && blind.contains("体系完整") && !blind.contains("张三") && !blind.contains("甲大学"), blind.constData());
    QVERIFY(record({u"c.docx"_s}).startsWith("PK"));
    QVERIFY(record({u"d.pdf"_s}).startsWith("%PDF"));
}

QTEST_GUILESS_MAIN(JudgementTest)
#include "tst_judgement.moc"
