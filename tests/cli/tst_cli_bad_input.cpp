#include "CommandLine.h"

#include <QDir>

#include <sys/stat.h>

/// Damaged, foreign and hostile files given to the commands: one sentence that names the file, exit 2, nothing written.
class CliBadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refuses_data();
    void refuses();

private:
    QString makeFile(const QString &kind);
    QString m_suffix;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliBadInputTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

static QByteArray program(const QByteArray &rest)
{
    return R"({"format":"micromajor-program","version":1,"program":{})" + rest + '}';
}

static QByteArray csv(const QByteArray &courses)
{
    return "Curriculum,Test\nInstitution,X\nDegree Type,BS\nSystem Type,Semester\nCIP,1\nCourses\n"
           "Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours\n" + courses;
}

void CliBadInputTest::refuses_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *kind : {"damaged", "truncated", "zero bytes", "foreign text", "newer", "other database", "gigantic hole", "folder", "device", "pipe", "absent", "dangling link"})
        QTest::newRow(kind) << QStringLiteral(".micromajor");
    for (const char *kind : {"zero bytes of json", "truncated json", "foreign json", "newer json", "NaN", "negative credits", "gigantic text", "100,000 courses",
                             "UTF-16 json", "GB 18030 json", "deep json", "huge number", "json folder", "json device"})
        QTest::newRow(kind) << QStringLiteral(".json");
    for (const char *kind : {"zero bytes of csv", "negative credits in csv", "NaN in csv", "100,000 courses in csv", "broken csv", "gigantic cell in csv", "csv folder", "csv device"})
        QTest::newRow(kind) << QStringLiteral(".csv");
}

/// The path of the bad file; empty if it could not be made.
QString CliBadInputTest::makeFile(const QString &kind)
{
    const QString path = m_folder->filePath(u"bad"_qs + m_suffix);
    const auto text = [&](const QByteArray &bytes) { return writeFile(path, bytes) ? path : QString(); };
    const auto changedProgram = [&](const auto &change) {
        const QString good = m_folder->filePath(u"good.micromajor"_qs);
        if (commandLine({u"new"_qs, u"--sample"_qs, u"S09"_qs, good}, m_folder->path()).exitCode != 0)
            return QString();
        QByteArray bytes = readFile(good);
        QFile::remove(good);
        change(bytes);
        return text(bytes);
    };
    if (kind.contains(u"folder"))
        return QDir().mkpath(path) ? path : QString();
    if (kind.contains(u"device"))
        return QFile::link(u"/dev/zero"_qs, path) ? path : QString();
    if (kind == u"pipe")
        return mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
    if (kind == u"absent")
        return path;
    if (kind == u"dangling link")
        return QFile::link(m_folder->filePath(u"nowhere"_qs), path) ? path : QString();
    if (kind.startsWith(u"zero bytes"))
        return text({});
    if (kind == u"damaged")
        return changedProgram([](QByteArray &bytes) { // a text inside a row: SQLite itself notices nothing
            const qsizetype at = bytes.indexOf("武汉大学");
            bytes[at] = char(bytes[at] ^ 1);
        });
    if (kind == u"truncated")
        return changedProgram([](QByteArray &bytes) { bytes.truncate(bytes.size() / 2); });
    if (kind == u"newer")
        return changedProgram([](QByteArray &bytes) { bytes[62] = char(0x7f); }); // user_version, bytes 60 to 63
    if (kind == u"other database")
        return changedProgram([](QByteArray &bytes) { bytes.replace(68, 4, QByteArray(4, '\0')); }); // application_id
    if (kind == u"foreign text")
        return text("Dear committee, please find attached …");
    if (kind == u"gigantic hole") {
        QFile file(path);
        return file.open(QFile::WriteOnly) && file.resize(1LL << 40) ? path : QString();
    }
    if (kind == u"truncated json")
        return text(readFile(QStringLiteral(PROJECT_SOURCE "/resources/samples/S09.json")).chopped(100));
    if (kind == u"foreign json")
        return text(R"({"type":"FeatureCollection","features":[]})");
    if (kind == u"newer json")
        return text(R"({"format":"micromajor-program","version":99,"program":{}})");
    if (kind == u"NaN")
        return text(program(R"(,"courses":[{"id":"a","credits":NaN}])"));
    if (kind == u"negative credits")
        return text(program(R"(,"courses":[{"id":"a","credits":-1}])"));
    if (kind == u"huge number")
        return text(program(R"(,"courses":[{"id":"a","credits":1e400}])"));
    if (kind == u"gigantic text")
        return text(program(R"(,"courses":[{"id":"a","name_zh":")" + QByteArray(50'000'000, 'x') + R"("}])"));
    if (kind == u"UTF-16 json")
        return text(QByteArray("\xff\xfe{\0}\0", 6));
    if (kind == u"GB 18030 json")
        return text(program(",\"courses\":[{\"id\":\"a\",\"name_zh\":\"\xbf\xce\xb3\xcc\"}]"));
    if (kind == u"deep json")
        return text(QByteArray(1'000'000, '['));
    QByteArray rows;
    for (int i = 0; i < 100'000; ++i)
        rows += m_suffix == u".csv" ? QByteArray::number(i + 1) + ",Course,,,,,,2\n" : (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + "\"}";
    if (kind == u"100,000 courses")
        return text(program(",\"courses\":[" + rows + ']'));
    if (kind == u"100,000 courses in csv")
        return text(csv(rows));
    if (kind == u"negative credits in csv")
        return text(csv("1,Calculus,,,,,,-3\n"));
    if (kind == u"NaN in csv")
        return text(csv("1,Calculus,,,,,,NaN\n"));
    if (kind == u"gigantic cell in csv")
        return text(csv("1," + QByteArray(30'000'000, 'x') + ",,,,,,3\n"));
    if (kind == u"broken csv")
        return text("a;b;c\n1;2;3\n");
    return {};
}

void CliBadInputTest::refuses()
{
    QFETCH(QString, suffix);
    m_suffix = suffix;
    const QString bad = makeFile(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!bad.isEmpty());
    const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    const QString output = m_folder->filePath(u"out.micromajor"_qs);
    std::vector<QStringList> commands{{u"import"_qs, bad, u"--output"_qs, output}};
    if (suffix != u".csv") {
        commands.push_back({u"check"_qs, bad});
        commands.push_back({u"info"_qs, bad, u"--json"_qs});
        commands.push_back({u"export"_qs, bad, u"--form"_qs, u"ministry-recommendation"_qs, u"--output"_qs, m_folder->filePath(u"out.docx"_qs)});
    }
    for (const QStringList &command : commands) {
        const Run run = commandLine(command, m_folder->path(), {u"LC_ALL=en_US.UTF-8"_qs});
        const QByteArray where = command.first().toUtf8() + ": " + run.errors.left(500);
        QVERIFY2(run.exitCode == 2, where.constData());
        QVERIFY2(run.output.isEmpty(), where.constData());
        QVERIFY2(run.errors.contains("bad" + suffix.toLatin1()), where.constData());
        QVERIFY2(run.errors.size() < 1000 && run.errors.count('\n') == 1, where.constData());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot), before);
    }
}

QTEST_GUILESS_MAIN(CliBadInputTest)
#include "tst_cli_bad_input.moc"
