// Names, seals and clean copies as people and scripts run them.
#include "CommandLine.h"

#include "core/document/Versions.h"

#include <sys/stat.h>

using namespace micromajor;
using namespace Qt::StringLiterals;

class CliSealsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sealAndVerify();
    void editAfterTheSeal();
    void demandedKey();
    void forgedSealIsAFinding();
    void namesInTheLog();
    void namesComeAlongWithAMerge();
    void cleanCopy();
    void misuse_data();
    void misuse();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    Run run(const QStringList &arguments, const char *user = "") const
    {
        return commandLine(arguments + QStringList{u"--language"_s, u"en"_s}, m_folder->path(), {u"MICROMAJOR_DATA_FOLDER="_s + path(".data") + QLatin1StringView(user)});
    }
    void edit(const char *file, const QString &name) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliSealsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("MICROMAJOR_DATA_FOLDER", path(".data").toUtf8());
    QCOMPARE(run({u"new"_s, u"--sample"_s, u"S09"_s, path("a.micromajor")}).exitCode, 0);
}

void CliSealsTest::edit(const char *file, const QString &name) const
{
    auto document = Document::open(path(file));
    QVERIFY(document.ok());
    (*document)->setAuthor(u"陈老师"_s);
    QVERIFY((*document)->apply({Message(name), {}, {SetField{&tables::program, (*document)->program()->facts.id.value, tables::program.field(u"name_zh"), name}}}));
    QVERIFY((*document)->save());
}

void CliSealsTest::sealAndVerify()
{
    const QJsonObject made = run({u"seal"_s, path("a.micromajor"), u"--name"_s, u"王院长"_s, u"--json"_s}).json().object();
    QCOMPARE(made.keys(), (QStringList{u"fingerprint"_s, u"keyFile"_s, u"keyIsNew"_s, u"reviewer"_s, u"revision"_s, u"time"_s}));
    QCOMPARE(made[u"keyIsNew"_s].toBool(), true);
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(made[u"keyFile"_s].toString()).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, mode_t(0600));
    // Anyone: another user, without a key.
    const Run verified = run({u"verify"_s, path("a.micromajor"), u"--json"_s}, "other");
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(verified.json()[u"sealsGenuine"].toBool(), true);
    const QJsonObject seal = verified.json()[u"seals"].toArray()[0].toObject();
    QCOMPARE(seal[u"reviewer"_s].toString(), u"王院长"_s);
    QCOMPARE(seal[u"state"_s].toString(), u"holds"_s);
    QCOMPARE(seal[u"fingerprint"_s], made[u"fingerprint"_s]);
    QCOMPARE(seal[u"revision"_s], verified.json()[u"head"]);
    const Run text = run({u"verify"_s, path("a.micromajor")});
    QVERIFY2(text.output.contains("✓ Sealed by 王院长, ") && text.output.contains("The seal holds"), text.output.constData());
    // The second seal takes the same key, and says so in words.
    const Run again = run({u"seal"_s, path("a.micromajor"), u"--name"_s, u"王德明"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.output.contains(made[u"fingerprint"_s].toString().toUtf8()) && !again.output.contains("A key was made"), again.output.constData());
}

void CliSealsTest::editAfterTheSeal()
{
    QCOMPARE(run({u"seal"_s, path("a.micromajor"), u"--name"_s, u"王院长"_s}).exitCode, 0);
    edit("a.micromajor", u"新名称"_s);
    const Run verified = run({u"verify"_s, path("a.micromajor")});
    QCOMPARE(verified.exitCode, 0);
    QVERIFY2(verified.output.contains("the sealed state is revision 0, and the content has been changed since"), verified.output.constData());
    QCOMPARE(run({u"verify"_s, path("a.micromajor"), u"--json"_s}).json()[u"seals"][0][u"state"].toString(), u"changed-since"_s);
}

void CliSealsTest::demandedKey()
{
    const QString mine = run({u"seal"_s, path("a.micromajor"), u"--name"_s, u"王院长"_s, u"--json"_s}).json()[u"fingerprint"].toString();
    QCOMPARE(run({u"new"_s, u"--blank"_s, path("b.micromajor")}).exitCode, 0);
    const QString other = run({u"seal"_s, path("b.micromajor"), u"--name"_s, u"王院长"_s, u"--json"_s}, "other").json()[u"fingerprint"].toString();
    QVERIFY(mine != other);
    QCOMPARE(run({u"verify"_s, path("a.micromajor"), u"--key"_s, mine}).exitCode, 0);
    QCOMPARE(run({u"verify"_s, path("a.micromajor"), u"--key"_s, mine.toLower().remove(u' ')}).exitCode, 0);
    const Run foreign = run({u"verify"_s, path("a.micromajor"), u"--key"_s, other});
    QCOMPARE(foreign.exitCode, 1);
    QVERIFY(foreign.output.contains("✗ No seal with the key asked for"));
    QCOMPARE(run({u"verify"_s, path("a.micromajor"), u"--key"_s, other, u"--json"_s}).json()[u"sealedWithKey"].toBool(true), false);
    // What was sealed is no longer what is in the file.
    edit("a.micromajor", u"新名称"_s);
    QCOMPARE(run({u"verify"_s, path("a.micromajor"), u"--key"_s, mine}).exitCode, 1);
}

void CliSealsTest::forgedSealIsAFinding()
{
    QCOMPARE(run({u"seal"_s, path("a.micromajor"), u"--name"_s, u"王院长"_s}).exitCode, 0);
    {
        auto document = Document::open(path("a.micromajor"));
        QVERIFY(document.ok());
        Marks marks = (*document)->marks();
        marks.seals[0].reviewer = u"李教授"_s;
        QVERIFY((*document)->setMarks(marks));
        QVERIFY((*document)->save());
    }
    const Run verified = run({u"verify"_s, path("a.micromajor")});
    QCOMPARE(verified.exitCode, 1);
    QVERIFY2(verified.output.contains("✗ Sealed by 李教授") && verified.output.contains("The signature does not fit"), verified.output.constData());
    const QJsonDocument json = run({u"verify"_s, path("a.micromajor"), u"--json"_s}).json();
    QCOMPARE(json[u"whole"].toBool(), true);
    QCOMPARE(json[u"sealsGenuine"].toBool(true), false);
}

void CliSealsTest::namesInTheLog()
{
    QCOMPARE(run({u"name"_s, path("a.micromajor"), u"报送学院"_s, u"--author"_s, u"陈老师"_s}).exitCode, 0);
    QCOMPARE(run({u"seal"_s, path("a.micromajor"), u"--name"_s, u"王院长"_s}).exitCode, 0);
    edit("a.micromajor", u"新名称"_s);
    const QJsonArray revisions = run({u"log"_s, path("a.micromajor"), u"--json"_s}).json()[u"revisions"].toArray();
    QCOMPARE(revisions[0][u"names"].toArray(), QJsonArray());
    QCOMPARE(revisions[1][u"names"].toArray(), QJsonArray{u"报送学院"_s});
    QCOMPARE(revisions[1][u"sealedBy"].toArray(), QJsonArray{u"王院长"_s});
    const QByteArray text = run({u"log"_s, path("a.micromajor")}).output;
    QVERIFY2(text.contains("New from sample S09  [报送学院]  [sealed by 王院长]\n"), text.constData());
    const QJsonObject version = run({u"verify"_s, path("a.micromajor"), u"--json"_s}).json()[u"versions"].toArray()[0].toObject();
    QCOMPARE(version[u"name"_s].toString(), u"报送学院"_s);
    QCOMPARE(version[u"author"_s].toString(), u"陈老师"_s);
    QCOMPARE(version[u"revision"_s], revisions[1][u"hash"]);
}

void CliSealsTest::namesComeAlongWithAMerge()
{
    QVERIFY(QFile::copy(path("a.micromajor"), path("theirs.micromajor")));
    QCOMPARE(run({u"seal"_s, path("theirs.micromajor"), u"--name"_s, u"王院长"_s}).exitCode, 0);
    QCOMPARE(run({u"name"_s, path("a.micromajor"), u"初稿"_s}).exitCode, 0);
    edit("a.micromajor", u"新名称"_s);
    QCOMPARE(run({u"merge"_s, path("a.micromajor"), path("theirs.micromajor"), u"--output"_s, path("both.micromajor")}).exitCode, 0);
    const QJsonDocument json = run({u"verify"_s, path("both.micromajor"), u"--json"_s}).json();
    QCOMPARE(json[u"versions"].toArray().size(), 1);
    QCOMPARE(json[u"seals"][0][u"state"].toString(), u"changed-since"_s);
}

void CliSealsTest::cleanCopy()
{
    edit("a.micromajor", u"秘密的旧名称"_s);
    edit("a.micromajor", u"新名称"_s);
    QCOMPARE(run({u"name"_s, path("a.micromajor"), u"内部版本"_s}).exitCode, 0);
    QCOMPARE(run({u"new"_s, u"--clean-copy-of"_s, path("a.micromajor"), path("clean.micromajor")}).exitCode, 0);
    const QByteArray bytes = readFile(path("clean.micromajor"));
    QVERIFY(bytes.contains(u"新名称"_s.toUtf8()));
    for (const QString &left : {u"秘密的旧名称"_s, u"内部版本"_s, u"陈老师"_s})
        QVERIFY2(!bytes.contains(left.toUtf8()), qPrintable(left));
    QCOMPARE(run({u"log"_s, path("clean.micromajor"), u"--json"_s}).json()[u"revisions"].toArray().size(), 1);
    QCOMPARE(run({u"diff"_s, path("a.micromajor"), path("clean.micromajor"), u"--json"_s}).exitCode < 2, true);
}

void CliSealsTest::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    const QString file = u"a.micromajor"_s;
    QTest::addRow("seal without a name") << QStringList{u"seal"_s, file} << QByteArray("Say who seals");
    QTest::addRow("seal with an empty name") << QStringList{u"seal"_s, file, u"--name="_s} << QByteArray("needs the name");
    QTest::addRow("seal of a json file") << QStringList{u"seal"_s, QStringLiteral(PROJECT_SOURCE "/resources/samples/S09.json"), u"--name"_s, u"x"_s} << QByteArray("has no history");
    QTest::addRow("seal of nothing") << QStringList{u"seal"_s, u"nowhere.micromajor"_s, u"--name"_s, u"x"_s} << QByteArray("there is no such file");
    QTest::addRow("empty version name") << QStringList{u"name"_s, file, u" "_s} << QByteArray("A version needs a name");
    QTest::addRow("not a fingerprint") << QStringList{u"verify"_s, file, u"--key"_s, u"1234"_s} << QByteArray("is not a fingerprint");
    QTest::addRow("clean copy over itself") << QStringList{u"new"_s, u"--clean-copy-of"_s, file, file} << QByteArray("exists already");
    QTest::addRow("two beginnings") << QStringList{u"new"_s, u"--blank"_s, u"--clean-copy-of"_s, file, u"x.micromajor"_s} << QByteArray("Say what to begin with");
}

void CliSealsTest::misuse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, sentence);
    const QByteArray before = readFile(path("a.micromajor"));
    const Run refused = run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains(sentence), refused.errors.constData());
    QVERIFY(refused.output.isEmpty());
    QCOMPARE(readFile(path("a.micromajor")), before);
}

QTEST_GUILESS_MAIN(CliSealsTest)
#include "tst_cli_seals.moc"
