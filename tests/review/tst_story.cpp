#include "core/document/Document.h"
#include "core/exchange/json/ProgramJson.h"
#include "tests/cli/CommandLine.h"
#include "tests/review/Drafts.h"

using namespace micromajor;
using namespace Qt::StringLiterals;

// Three people in three institutions design and judge one program by sending files: the lead, an industry mentor, the dean.
class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeFilesBecomeOneSealedProgram();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Run run(const QStringList &arguments) const { return commandLine(arguments + QStringList{u"--language"_s, u"en"_s}, m_folder.path()); }
    void work(const QString &file, const QString &author, std::vector<Operation> operations) const;

    QTemporaryDir m_folder;
};

void StoryTest::work(const QString &file, const QString &author, std::vector<Operation> operations) const
{
    auto document = Document::open(path(file));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    (*document)->setAuthor(author);
    QVERIFY((*document)->apply(editOf(std::move(operations))));
    QVERIFY((*document)->save());
}

void StoryTest::threeFilesBecomeOneSealedProgram()
{
    qputenv("MICROMAJOR_DATA_FOLDER", path(u".data"_s).toUtf8());
    // The lead begins with a sample and sends it to the mentor and to the dean.
    QCOMPARE(run({u"new"_s, u"--sample"_s, u"S08"_s, u"lead.micromajor"_s}).exitCode, 0);
    QVERIFY(QFile::copy(path(u"lead.micromajor"_s), path(u"mentor.micromajor"_s)));
    QVERIFY(QFile::copy(path(u"lead.micromajor"_s), path(u"dean.micromajor"_s)));
    const Program begun = *sampleProgram(u"S08"_s);
    const QByteArray first = begun.courses[0].id.value.toLatin1(), second = begun.courses[1].id.value.toLatin1();

    work(u"lead.micromajor"_s, u"负责人 王老师"_s, {setting<Course>(first, "credits", amount(3)), setting<Course>(second, "note", text(u"与企业共建"_s))});
    work(u"mentor.micromajor"_s, u"企业导师 李工"_s, {setting<Course>(first, "credits", amount(2)), setting<Course>(first, "enterprise_hours", amount(16))});
    work(u"dean.micromajor"_s, u"院长 赵"_s,
         {adding<Comment>("c1", {{"text", text(u"第一门课的学分请说明依据。"_s)}, {"author", text(u"院长 赵"_s)}, {"subject_kind", text(u"course"_s)},
                                 {"subject_id", text(QString::fromLatin1(first))}}),
          adding<Reviewer>("r1", {{"name", text(u"赵"_s)}}), adding<RubricCriterion>("k1", {{"title", text(u"能力缺口"_s)}, {"weight", amount(100)}}),
          adding<ReviewScore>("s1", {{"reviewer_id", text(u"r1"_s)}, {"criterion_id", text(u"k1"_s)}, {"score", amount(86)}}),
          adding<Decision>("d1", {{"kind", text(u"conditions"_s)}, {"conditions", text(u"补充学时安排"_s)}, {"author", text(u"赵"_s)}})});

    // The mentor's file comes back: one value was changed by both, and nothing is written before somebody decides.
    const Run conflict = run({u"merge"_s, u"lead.micromajor"_s, u"mentor.micromajor"_s, u"--output"_s, u"both.micromajor"_s});
    QCOMPARE(conflict.exitCode, 1);
    QVERIFY(!QFile::exists(path(u"both.micromajor"_s)));
    QVERIFY(conflict.output.contains("3") && conflict.output.contains("2"));
    QCOMPARE(run({u"merge"_s, u"lead.micromajor"_s, u"mentor.micromajor"_s, u"--take"_s, u"theirs"_s, u"--output"_s, u"both.micromajor"_s}).exitCode, 0);
    const Run whole = run({u"merge"_s, u"both.micromajor"_s, u"dean.micromajor"_s, u"--output"_s, u"final.micromajor"_s});
    QVERIFY2(whole.exitCode == 0, whole.output + whole.errors);

    const auto merged = Document::open(path(u"final.micromajor"_s), Document::Mode::View);
    QVERIFY(merged.ok());
    const Program &program = *(*merged)->program();
    QCOMPARE(program.courses[0].credits, Credits::whole(2));
    QCOMPARE(program.courses[0].enterpriseHours, Hours::whole(16));
    QCOMPARE(program.courses[1].note, u"与企业共建"_s);
    QCOMPARE(program.comments.size(), size_t(1));
    QCOMPARE(program.decisions.size(), size_t(1));

    // What became of the first draft, in words.
    const Run difference = run({u"diff"_s, u"lead.micromajor"_s, u"final.micromajor"_s});
    QCOMPARE(difference.exitCode, 1);
    QVERIFY(difference.output.contains("3") && difference.output.contains("2"));

    // Judged, sealed, and its record goes out with the same figures.
    const Run judged = run({u"review"_s, u"final.micromajor"_s, u"--json"_s});
    QVERIFY(judged.exitCode >= 0 && judged.exitCode <= 1);
    QVERIFY(judged.output.contains("86"));
    QCOMPARE(run({u"seal"_s, u"final.micromajor"_s, u"--name"_s, u"院长 赵"_s}).exitCode, 0);
    const Run verified = run({u"verify"_s, u"final.micromajor"_s, u"--json"_s});
    QVERIFY2(verified.exitCode == 0, verified.output + verified.errors);
    QVERIFY(verified.json()[u"whole"].toBool() && verified.json()[u"sealsGenuine"].toBool());
    QCOMPARE(verified.json()[u"seals"].toArray().size(), 1);
    for (const QString &form : {u"review-record"_s, u"reply-table"_s})
        for (const QString &format : {u"docx"_s, u"pdf"_s}) {
            const QString file = form + u'.' + format;
            const Run exported = run({u"export"_s, u"final.micromajor"_s, u"--form"_s, form, u"--output"_s, file});
            QVERIFY2(exported.exitCode == 0, exported.errors);
            QCOMPARE(run({u"verify"_s, file, u"--against"_s, u"final.micromajor"_s}).exitCode, 0);
        }

    // Whoever edits after the seal is seen.
    work(u"final.micromajor"_s, u"别人"_s, {setting<Course>(first, "credits", amount(5))});
    const Run later = run({u"verify"_s, u"final.micromajor"_s, u"--json"_s});
    QCOMPARE(later.exitCode, 0); // the chain is whole, the seal still tells what it sealed
    QVERIFY(later.output != verified.output);
}

QTEST_MAIN(StoryTest)
#include "tst_story.moc"
