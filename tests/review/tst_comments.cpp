#include "core/exchange/forms/FormTemplate.h"
#include "core/exchange/forms/FormValues.h"
#include "core/document/Document.h"
#include "core/review/Comments.h"
#include "core/review/Merge.h"
#include "core/rules/Facts.h"
#include "tests/review/Drafts.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

namespace {

const CommentAuthor wang{u"王工"_s, u"企业导师"_s};
const CommentAuthor li{u"李院长"_s, u"院长"_s};

QString minute(int number)
{
    return u"2026-03-05T08:%1:00Z"_s.arg(number, 2, 10, QChar(u'0'));
}

Place creditsOf(const char *course)
{
    return {&tables::course, QString::fromLatin1(course), &fieldOf<Course>(u"credits")};
}

void apply(Program &program, const Result<Edit> &edit)
{
    QVERIFY2(edit.ok(), edit ? "" : qPrintable(edit.error().text()));
    program = applied(program, *edit);
}

/// A program on which Wang has commented the credits of 机器学习, and Li has answered.
Program commented()
{
    Program program = draft();
    apply(program, comments::add(program, comments::about(creditsOf("learning")), u"学分偏少"_s, wang, minute(1)));
    apply(program, comments::reply(program, commentThreads(program)[0], u"同意"_s, li, minute(2)));
    return program;
}

QString english(const CommentSubject &subject, const Program &program)
{
    return commentSubjectMessage(subject, program).text(Language::English);
}

QStringList texts(const CommentThread &thread)
{
    QStringList all{thread.root->text};
    for (const Comment *reply : thread.replies)
        all.append(reply->text);
    return all;
}

Program loadedWith(const Program &program)
{
    const auto document = Document::create(program, Message(u"test"_s));
    return document ? *document.value()->program() : Program();
}

} // namespace

// A comment stays with what it is about, whatever happens to the program.
class CommentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySubjectComesBack();
    void answersStandByTime();
    void answersWithoutRootAndCirclesAreKept();
    void longChainsOfAnswers();
    void followsEditsAndMoves();
    void orphansAreKeptAndReturn();
    void unknownKindIsKept();
    void resolvedAndReopened();
    void onlyOnesOwnWords();
    void rootStaysWhenAnswered();
    void peopleAreCalledByName();
    void problemIsFoundUntilItIsSolved();
    void bothSidesOfAMergeComment();
    void answerToARemovedRootSurvivesTheMerge();
    void renamedRowsKeepTheirComments();
    void countsByPlace();
    void replyTable();
};

void CommentsTest::everySubjectComesBack()
{
    const Program program = draft();
    const Field &quota = fieldOf<ProgramFacts>(u"quota");
    const Place course{&tables::course, u"learning"_s, nullptr};
    CommentSubject problem = comments::about(creditsOf("learning"));
    problem.rule = u"some-rule"_s;
    problem.ruleSet = u"school/2026"_s;
    const std::vector<std::pair<CommentSubject, QString>> subjects{
        {CommentSubject(), u"The whole program"_s},
        {comments::about(Place{&tables::program, u"program"_s, nullptr}), u"The whole program"_s},
        {comments::aboutPage(u"audience"_s), u"Target learners (page)"_s},
        {comments::about(course), u"机器学习"_s},
        {comments::about(creditsOf("learning")), u"Credits of 机器学习"_s},
        {comments::about(Place{&tables::program, u"program"_s, &quota}), QString::fromLatin1(quota.label)},
        {problem, u"Credits of 机器学习"_s},
        {comments::aboutForm(u"ministry-recommendation"_s, u"quota"_s, {&tables::program, u"program"_s, &quota}), QString::fromLatin1(quota.label)},
        {comments::aboutForm(u"ministry-recommendation"_s, u"seal"_s, {}), u"The whole program"_s},
    };
    for (const auto &[subject, name] : subjects) {
        Program with = program;
        apply(with, comments::add(with, subject, u"看"_s, wang, minute(1)));
        with = loadedWith(with);
        QCOMPARE(with.comments.size(), size_t(1));
        const CommentSubject back = commentThreads(with)[0].subject;
        QVERIFY2(back == subject, qPrintable(name));
        QCOMPARE(english(back, with), name);
        QCOMPARE(comments::placeOf(back), (Place{subject.table, subject.id, subject.field}));
    }
}

void CommentsTest::answersStandByTime()
{
    Program program = commented();
    apply(program, comments::add(program, comments::aboutPage(u"team"_s), u"缺企业导师"_s, li, minute(0)));
    // Their clock is an hour ahead in another zone: 16:00:30+08:00 is 08:00:30Z.
    apply(program, comments::reply(program, commentThreads(program)[1], u"已补充"_s, wang, u"2026-03-05T16:00:30+08:00"_s));
    const auto threads = commentThreads(program);
    QCOMPARE(threads.size(), size_t(2));
    QCOMPARE(texts(threads[0]), QStringList{u"缺企业导师"_s});
    QCOMPARE(texts(threads[1]), (QStringList{u"学分偏少"_s, u"已补充"_s, u"同意"_s}));
}

void CommentsTest::answersWithoutRootAndCirclesAreKept()
{
    Program program = commented();
    const auto comment = [&](const char *id, const char *parent) {
        Comment row;
        row.id.value = QString::fromLatin1(id);
        row.parentId.value = QString::fromLatin1(parent);
        row.text = row.id.value;
        program.comments.push_back(row);
    };
    comment("tail", "b");
    comment("b", "c");
    comment("c", "a");
    comment("a", "b");
    comment("self", "self");
    comment("lost", "nobody");
    const auto threads = commentThreads(program);
    size_t counted = 0;
    for (const CommentThread &thread : threads)
        counted += 1 + thread.replies.size();
    QCOMPARE(counted, program.comments.size());
    QCOMPARE(threads.size(), size_t(4));
    // Those without a time come last, by id.
    QCOMPARE(texts(threads[1]), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"tail"_s}));
    QCOMPARE(texts(threads[2]), QStringList{u"lost"_s});
    QCOMPARE(texts(threads[3]), QStringList{u"self"_s});
}

void CommentsTest::longChainsOfAnswers()
{
    Program program = draft();
    constexpr int count = 20000;
    for (int i = 0; i < count; ++i) {
        Comment row;
        row.id.value = QString::number(i);
        row.parentId.value = i + 1 < count ? QString::number(i + 1) : QString();
        program.comments.push_back(row);
    }
    const auto threads = commentThreads(program);
    QCOMPARE(threads.size(), size_t(1));
    QCOMPARE(threads[0].root->id.value, QString::number(count - 1));
    QCOMPARE(threads[0].replies.size(), size_t(count - 1));
}

void CommentsTest::followsEditsAndMoves()
{
    Program program = commented();
    program = applied(program, editOf({setting<Course>("learning", "name_zh", text(u"统计学习"_s)), setting<Course>("learning", "credits", amount(5)),
                                       setting<Course>("learning", "module_id", text(u"basics"_s)), moving<Course>("learning", 3)}));
    const CommentSubject subject = commentThreads(program)[0].subject;
    QCOMPARE(english(subject, program), u"Credits of 统计学习"_s);
    QCOMPARE(comments::placeOf(subject), creditsOf("learning"));
}

void CommentsTest::orphansAreKeptAndReturn()
{
    auto created = Document::create(commented(), Message(u"test"_s));
    QVERIFY(created.ok());
    Document &document = **created;
    QVERIFY(document.apply(edits::removeRows(*document.program(), tables::course, {u"learning"_s})).ok());
    auto threads = commentThreads(*document.program());
    QCOMPARE(threads.size(), size_t(1));
    QVERIFY(threads[0].subject.gone);
    QCOMPARE(texts(threads[0]), (QStringList{u"学分偏少"_s, u"同意"_s}));
    QCOMPARE(english(threads[0].subject, *document.program()), u"Course (removed)"_s);
    QCOMPARE(comments::placeOf(threads[0].subject), Place());
    QVERIFY(document.undo().ok());
    QVERIFY(!commentThreads(*document.program())[0].subject.gone);
}

void CommentsTest::unknownKindIsKept()
{
    Program program = commented();
    program.comments[0].subjectKind = u"table_of_a_newer_version"_s;
    const auto threads = commentThreads(program);
    QCOMPARE(threads.size(), size_t(1));
    QVERIFY(threads[0].subject.gone);
    QVERIFY(!english(threads[0].subject, program).isEmpty());
}

void CommentsTest::resolvedAndReopened()
{
    Program program = commented();
    QVERIFY(!commentThreads(program)[0].isResolved());
    program = applied(program, comments::setResolved(program, commentThreads(program)[0], true));
    QVERIFY(commentThreads(program)[0].isResolved());
    program = applied(program, comments::setResolved(program, commentThreads(program)[0], false));
    QVERIFY(!commentThreads(program)[0].isResolved());
    apply(program, comments::reply(program, commentThreads(program)[0], u"已改为 5 学分"_s, wang, minute(3), true));
    QVERIFY(commentThreads(program)[0].isResolved());
    QCOMPARE(commentThreads(program)[0].replies.size(), size_t(2));
}

void CommentsTest::onlyOnesOwnWords()
{
    Program program = commented();
    const Comment &root = *commentThreads(program)[0].root;
    QVERIFY(!comments::changeText(program, root, u"学分偏多"_s, li.name).ok());
    QVERIFY(!comments::remove(program, root, li.name).ok());
    QVERIFY(!comments::changeText(program, root, u" \n"_s, wang.name).ok());
    QVERIFY(!comments::add(program, {}, u"　 "_s, wang, minute(4)).ok());
    QVERIFY(!comments::reply(program, commentThreads(program)[0], {}, wang, minute(4)).ok());
    const QString created = root.created;
    apply(program, comments::changeText(program, root, u"学分偏多，@李院长"_s, wang.name));
    const Comment &changed = *commentThreads(program)[0].root;
    QCOMPARE(changed.text, u"学分偏多，@李院长"_s);
    QCOMPARE(changed.created, created);
    QVERIFY(comments::mentions(changed, u"李院长"_s));
}

void CommentsTest::rootStaysWhenAnswered()
{
    Program program = commented();
    const Result<Edit> refused = comments::remove(program, *commentThreads(program)[0].root, wang.name);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.text(Language::English).contains(li.name));
    apply(program, comments::remove(program, *commentThreads(program)[0].replies[0], li.name));
    QCOMPARE(texts(commentThreads(program)[0]), QStringList{u"学分偏少"_s});
    // One's own answers go with it: none becomes a comment of its own.
    apply(program, comments::reply(program, commentThreads(program)[0], u"补充一句"_s, wang, minute(3)));
    apply(program, comments::remove(program, *commentThreads(program)[0].root, wang.name));
    QVERIFY(program.comments.empty());
}

void CommentsTest::peopleAreCalledByName()
{
    Program program = commented();
    for (const QString &name : {u"陈"_s, u"Li"_s}) {
        Person &row = program.people.emplace_back();
        row.id.value = newIdText();
        row.name = name;
    }
    program.reviewers.push_back({{u"r"_s}, u"赵评审"_s, {}, {}});
    const QStringList names = comments::namesToMention(program);
    QCOMPARE(names, (QStringList{u"陈老师"_s, u"陈"_s, u"Li"_s, u"赵评审"_s, u"王工"_s, u"李院长"_s}));
    const auto called = [&](const QString &text) { return comments::mentionedNames(text, names); };
    QCOMPARE(called(u"请@陈老师和＠赵评审看一下，@陈也看"_s), (QStringList{u"陈老师"_s, u"赵评审"_s, u"陈"_s}));
    QCOMPARE(called(u"请@li 看，@LI看"_s), QStringList{u"Li"_s});
    QCOMPARE(called(u"@Lima、chen@Li.cn、@、@没有这个人"_s), QStringList());
    apply(program, comments::add(program, {}, u"@陈老师 @王工 看学分"_s, li, minute(4)));
    const Comment &comment = program.comments.back();
    QVERIFY(comments::mentions(comment, u"王工"_s) && comments::mentions(comment, u"陈老师"_s));
    QVERIFY(!comments::mentions(comment, u"陈"_s) && !comments::mentions(comment, {}));
}

void CommentsTest::problemIsFoundUntilItIsSolved()
{
    Finding finding;
    finding.rule = "credits-total-out-of-range"_L1;
    finding.ruleSet = u"set"_s;
    finding.verdict = Verdict::NotMet;
    finding.subject = creditsOf("learning");
    Program program = draft();
    apply(program, comments::add(program, comments::about(finding), u"为何？"_s, wang, minute(1)));
    CheckResult result;
    Finding other = finding;
    other.subject = creditsOf("vision");
    result.findings = {other, finding};
    const CommentSubject subject = commentThreads(program)[0].subject;
    QCOMPARE(comments::reportedFinding(subject, result), &result.findings[1]);
    result.findings[1].verdict = Verdict::Met;
    QVERIFY(!comments::reportedFinding(subject, result));
    QVERIFY(!comments::reportedFinding(comments::about(creditsOf("learning")), result));
}

void CommentsTest::bothSidesOfAMergeComment()
{
    const Program base = commented();
    Program mine = applied(base, comments::setResolved(base, commentThreads(base)[0], true));
    apply(mine, comments::add(mine, {}, u"总体可行"_s, wang, minute(5)));
    Program theirs = applied(base, editOf({setting<Course>("learning", "credits", amount(5))}));
    apply(theirs, comments::reply(theirs, commentThreads(theirs)[0], u"已调整"_s, li, minute(4)));
    const MergeResult result = merge(base, mine, theirs);
    QCOMPARE(result.conflicts.size(), size_t(0));
    const Program merged = mergedProgram(result, startingChoices(result));
    const auto threads = commentThreads(merged);
    QCOMPARE(threads.size(), size_t(2));
    QCOMPARE(texts(threads[0]), (QStringList{u"学分偏少"_s, u"同意"_s, u"已调整"_s}));
    QVERIFY(threads[0].isResolved());
    QCOMPARE(texts(threads[1]), QStringList{u"总体可行"_s});
}

void CommentsTest::answerToARemovedRootSurvivesTheMerge()
{
    Program base = draft();
    apply(base, comments::add(base, comments::about(creditsOf("learning")), u"学分偏少"_s, wang, minute(1)));
    Program mine = base;
    apply(mine, comments::remove(mine, mine.comments[0], wang.name));
    Program theirs = base;
    apply(theirs, comments::reply(theirs, commentThreads(theirs)[0], u"同意"_s, li, minute(2)));
    const MergeResult result = merge(base, mine, theirs);
    for (const auto side : {Resolution::Take::Mine, Resolution::Take::Theirs}) {
        const Program merged = mergedProgram(result, choicesFor(result, side));
        const auto threads = commentThreads(merged);
        QCOMPARE(threads.size(), size_t(1));
        QCOMPARE(texts(threads[0]).last(), u"同意"_s);
        QCOMPARE(comments::placeOf(threads[0].subject), creditsOf("learning"));
    }
}

void CommentsTest::renamedRowsKeepTheirComments()
{
    // The other file has no common ancestor and calls its rows by other ids.
    const Program mine = draft();
    Program theirs = draft();
    for (Course &course : theirs.courses)
        course.id.value += u"-2"_s;
    theirs.facts.id.value = u"other"_s;
    theirs.requisites = {};
    theirs.outcomeSupports = {};
    theirs.teachings = {};
    theirs.assessments = {};
    theirs.assessmentOutcomes = {};
    Finding finding;
    finding.rule = "credits-total-out-of-range"_L1;
    finding.ruleSet = u"set"_s;
    finding.subject = {&tables::course, u"learning-2"_s, &fieldOf<Course>(u"credits")};
    apply(theirs, comments::add(theirs, comments::about(finding), u"为何？"_s, wang, minute(1)));
    apply(theirs, comments::add(theirs, comments::about(Place{&tables::program, u"other"_s, &fieldOf<ProgramFacts>(u"quota")}), u"几人？"_s, wang, minute(2)));
    const MergeResult result = mergeUnrelated(mine, theirs);
    const Program merged = mergedProgram(result, choicesFor(result, Resolution::Take::Theirs));
    const auto threads = commentThreads(merged);
    QCOMPARE(threads.size(), size_t(2));
    QCOMPARE(comments::placeOf(threads[0].subject), creditsOf("learning"));
    QCOMPARE(threads[0].subject.rule, u"credits-total-out-of-range"_s);
    QCOMPARE(comments::placeOf(threads[1].subject), (Place{&tables::program, u"program"_s, &fieldOf<ProgramFacts>(u"quota")}));
}

void CommentsTest::countsByPlace()
{
    Program program = commented();
    apply(program, comments::add(program, comments::about(Place{&tables::course, u"learning"_s, nullptr}), u"好课"_s, li, minute(3)));
    program = applied(program, comments::setResolved(program, commentThreads(program)[1], true));
    const auto threads = commentThreads(program);
    QCOMPARE(commentCount(threads, tables::course, u"learning"_s), (CommentCount{1, 1}));
    QCOMPARE(commentCount(threads, tables::course, u"learning"_s, creditsOf("learning").field), (CommentCount{1, 0}));
    QCOMPARE(commentCount(threads, tables::course, u"vision"_s), CommentCount());
}

void CommentsTest::replyTable()
{
    Program program = commented();
    apply(program, comments::reply(program, commentThreads(program)[0], u"已改为 5 学分"_s, wang, minute(3), true));
    apply(program, comments::add(program, comments::aboutPage(u"team"_s), u"缺企业导师"_s, li, minute(4)));
    program = applied(program, editOf({removing<Course>("vision")}));
    const Facts known = facts(std::make_shared<const Program>(program));
    const FormValues values(*known.program, known.totals);
    const auto value = [&](int row, const char16_t *key) { return values.value(u"commentThreads"_s, row, QString::fromUtf16(key))->text; };
    QCOMPARE(values.count(u"commentThreads"_s), 2);
    QCOMPARE(value(0, u"number"), u"1"_s);
    QCOMPARE(value(0, u"place"), u"机器学习的学分"_s);
    QCOMPARE(value(0, u"author"), u"王工（企业导师）"_s);
    QCOMPARE(value(0, u"date"), u"2026年3月5日"_s);
    QCOMPARE(value(0, u"reply"), u"李院长（院长）：同意\n王工（企业导师）：已改为 5 学分"_s);
    QCOMPARE(value(0, u"state"), u"已解决"_s);
    QCOMPARE(value(1, u"state"), u"未解决"_s);
    QCOMPARE(value(1, u"reply"), QString());
    QCOMPARE(values.value(u"openCommentCount"_s)->text, u"1"_s);
    const FormTemplate *form = formNamed(u"reply-table");
    QVERIFY(form);
    const FormDocument filled = form->filled(values);
    QCOMPARE(std::get<FormGrid>(filled.blocks[1]).key, u"comments"_s);
    QCOMPARE(std::get<FormGrid>(filled.blocks[1]).rows.size(), size_t(3));
}

QTEST_GUILESS_MAIN(CommentsTest)
#include "tst_comments.moc"
