// Programs and forms that come from files and go into files, on the command line.
#include "CommandLine.h"

class CliFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importAndExportRoundTrip();
    void importCsv();
    void exportForm();
    void formsOfSeveralPrograms();
    void exportNeverReplacesItsSource();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    Run run(const QStringList &arguments) const { return commandLine(arguments + QStringList{u"--language"_qs, u"en"_qs}, m_folder->path()); }
    static QString sampleFile(const QString &id) { return QStringLiteral(PROJECT_SOURCE "/resources/samples/%1.json").arg(id); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void CliFilesTest::importAndExportRoundTrip()
{
    const Run imported = run({u"import"_qs, sampleFile(u"S12"_qs), u"--output"_qs, path("x.micromajor"), u"--json"_qs});
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.json()[u"courses"].toInt(), 7);
    QCOMPARE(run({u"export"_qs, path("x.micromajor"), u"--output"_qs, path("x.json")}).exitCode, 0);
    QCOMPARE(readFile(path("x.json")), readFile(sampleFile(u"S12"_qs)));
    QCOMPARE(run({u"import"_qs, path("x.json"), u"--output"_qs, path("x.json")}).exitCode, 2);
    QCOMPARE(readFile(path("x.json")), readFile(sampleFile(u"S12"_qs)));
}

void CliFilesTest::importCsv()
{
    QVERIFY(writeFile(path("plan.csv"),
                      "Curriculum,Test,,,,,,,,\nInstitution,Somewhere,,,,,,,,\nDegree Type,BS,,,,,,,,\nSystem Type,Semester,,,,,,,,\nCIP,52.0801,,,,,,,,\n"
                      "Courses,,,,,,,,,\nCourse ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name\n"
                      "1,Calculus I,MA,101,,,,3.5,,\n2,Calculus II,MA,102,1,,,4,,\n"));
    const Run imported = run({u"import"_qs, path("plan.csv"), u"--output"_qs, path("plan.micromajor"), u"--json"_qs});
    QVERIFY2(imported.exitCode == 0, imported.errors.constData());
    QCOMPARE(imported.json()[u"courses"].toInt(), 2);
    QCOMPARE(imported.json()[u"requisites"].toInt(), 1);
    QVERIFY(run({u"info"_qs, path("plan.micromajor"), u"--json"_qs}).output.contains("\"max\": 7.5"));
}

void CliFilesTest::exportForm()
{
    const QStringList command{u"export"_qs, sampleFile(u"S09"_qs), u"--form"_qs, u"ministry-recommendation"_qs, u"--output"_qs};
    QCOMPARE(run(command + QStringList{path("form.docx")}).exitCode, 0);
    QVERIFY(readFile(path("form.docx")).startsWith("PK"));
    QCOMPARE(run(command + QStringList{path("form.json")}).exitCode, 0);
    const QByteArray json = readFile(path("form.json"));
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    for (const char *fact : {"智慧城市技术与应用", "武汉大学", "机器学习与空间智能"})
        QVERIFY(json.contains(fact));
    QCOMPARE(run(command + QStringList{path("form"), u"--format"_qs, u"docx"_qs}).exitCode, 0);
    QCOMPARE(readFile(path("form")), readFile(path("form.docx")));
    QVERIFY(run({u"forms"_qs}).output.contains("ministry-recommendation"));
}

void CliFilesTest::formsOfSeveralPrograms()
{
    for (const char *sample : {"S09", "S11"})
        QCOMPARE(run({u"new"_qs, u"--sample"_qs, QLatin1StringView(sample), m_folder->filePath(QLatin1StringView(sample) + u".micromajor"_qs)}).exitCode, 0);
    const QStringList programs{path("S09.micromajor"), path("S11.micromajor")};
    const QStringList command = QStringList{u"export"_qs} + programs + QStringList{u"--form"_qs, u"ministry-recommendation"_qs, u"--output"_qs};
    QCOMPARE(run(command + QStringList{path("forms")}).exitCode, 0);
    QCOMPARE(run(command + QStringList{path("forms"), u"--format"_qs, u"json"_qs}).exitCode, 0);
    QCOMPARE(QDir(path("forms")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{u"S09.docx"_qs, u"S09.json"_qs, u"S11.docx"_qs, u"S11.json"_qs}));
    QCOMPARE(run({u"export"_qs, programs[1], u"--form"_qs, u"ministry-recommendation"_qs, u"--output"_qs, path("alone.docx")}).exitCode, 0);
    QCOMPARE(readFile(path("forms/S11.docx")), readFile(path("alone.docx")));
    // A school's own form, told about one by one.
    const Run own = run(QStringList{u"export"_qs} + programs + QStringList{u"--form"_qs, path("alone.docx"), u"--output"_qs, path("own"), u"--json"_qs});
    QCOMPARE(own.exitCode, 0);
    QCOMPARE(own.json().array().size(), 2);
    QVERIFY(readFile(path("own/S09.docx")).startsWith("PK"));
    // One that cannot be done, and none is.
    QCOMPARE(run(command + QStringList{path("none"), path("absent.micromajor")}).exitCode, 2);
    QVERIFY(QDir(path("none")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    QVERIFY(QDir(m_folder->path()).mkdir(u"other"_qs) && QFile::copy(programs[0], path("other/S09.micromajor")));
    QCOMPARE(run(command + QStringList{path("none"), path("other/S09.micromajor")}).exitCode, 2);
    QCOMPARE(run(command + QStringList{path("alone.docx")}).exitCode, 2);
    QVERIFY(readFile(path("alone.docx")).startsWith("PK"));
}

void CliFilesTest::exportNeverReplacesItsSource()
{
    QCOMPARE(run({u"new"_qs, u"--sample"_qs, u"S09"_qs, path("a.micromajor")}).exitCode, 0);
    const QByteArray before = readFile(path("a.micromajor"));
    QVERIFY(QFile::link(path("a.micromajor"), path("link.docx")));
    for (const QString &output : {path("a.micromajor"), path("link.docx")}) {
        const Run refused = run({u"export"_qs, path("a.micromajor"), u"--form"_qs, u"ministry-recommendation"_qs, u"--format"_qs, u"docx"_qs, u"--output"_qs, output});
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(readFile(path("a.micromajor")), before);
    }
}

QTEST_GUILESS_MAIN(CliFilesTest)
#include "tst_cli_files.moc"
