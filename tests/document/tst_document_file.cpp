#include "TestFiles.h"
#include "core/base/AtomicFile.h"
#include "core/base/DataFolder.h"
#include "core/document/DocumentFile.h"

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace micromajor;

class TestDocumentFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openingChangesNothing();
    void savingGivesOneClosedFile();
    void changedUnderneathIsRefused();
    void touchedOrMovedFileIsNotChanged();
    void secondEditorIsTold();
    void viewTakesNoLockAndSavesElsewhere();
    void symbolicLinkAndModeAreKept();
    void readOnlyFileAndFolderAreNotReplaced();
    void fullDiskLeavesTheOldFile();
    void tenBackupsAreKept();
    void publishRefusesSpecialFiles();

private:
    QString newFile(const QString &name = QStringLiteral("程序.micromajor")) const { return m_files->newFile(name); }
    QString path(const QString &name) const { return m_files->path(name); }
    std::unique_ptr<TestFiles> m_files;
};

void TestDocumentFile::init()
{
    m_files = std::make_unique<TestFiles>();
}

void TestDocumentFile::openingChangesNothing()
{
    const QString file = newFile();
    const QByteArray before = contentOf(file);
    struct stat then = {};
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &then), 0);
    {
        auto document = Document::open(file);
        VERIFY_RESULT(document);
        VERIFY_RESULT((*document)->apply(setName(QStringLiteral("not saved"))));
    }
    struct stat now = {};
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &now), 0);
    QVERIFY(contentOf(file) == before);
    QVERIFY(then.st_mtim.tv_sec == now.st_mtim.tv_sec && then.st_mtim.tv_nsec == now.st_mtim.tv_nsec && then.st_ino == now.st_ino);
}

void TestDocumentFile::savingGivesOneClosedFile()
{
    const QString file = newFile();
    auto document = Document::open(file);
    VERIFY_RESULT(document);
    VERIFY_RESULT((*document)->apply(setName(QStringLiteral("第二版"))));
    QVERIFY((*document)->isModified());
    VERIFY_RESULT((*document)->save());
    QVERIFY(!(*document)->isModified());
    QCOMPARE(QDir(path(QStringLiteral("work"))).entryList(QDir::Files | QDir::Hidden), QStringList{QFileInfo(file).fileName()});
    auto again = Document::open(file, Document::Mode::View);
    VERIFY_RESULT(again);
    QVERIFY(*(*again)->program() == *(*document)->program());
    // Equal content gives equal bytes.
    const QByteArray bytes = contentOf(file);
    VERIFY_RESULT((*document)->save());
    QVERIFY(contentOf(file) == bytes);
}

void TestDocumentFile::changedUnderneathIsRefused()
{
    const QString file = newFile();
    const QByteArray foreign = contentOf(newFile(QStringLiteral("other.micromajor")));
    auto document = Document::open(file);
    VERIFY_RESULT(document);
    VERIFY_RESULT((*document)->apply(setName(QStringLiteral("mine"))));
    QVERIFY(!(*document)->changedUnderneath());
    VERIFY_RESULT(publishBytes(file, foreign));
    QVERIFY((*document)->changedUnderneath());
    const Result<void> saved = (*document)->save();
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, Error::Kind::ChangedUnderneath);
    QVERIFY(contentOf(file) == foreign);
    QVERIFY((*document)->isModified());
    VERIFY_RESULT((*document)->saveOverChanged());
    QCOMPARE(Document::open(file, Document::Mode::View).value()->program()->facts.nameZh, QStringLiteral("mine"));
    bool kept = false;
    const QDir backups(backupFolder(file));
    for (const QString &name : backups.entryList(QDir::Files))
        kept |= contentOf(backups.filePath(name)) == foreign;
    QVERIFY(kept);
}

void TestDocumentFile::touchedOrMovedFileIsNotChanged()
{
    const QString file = newFile();
    auto document = Document::open(file);
    VERIFY_RESULT(document);
    VERIFY_RESULT(publishBytes(file, contentOf(file))); // a sync client that writes the same again
    QVERIFY(!(*document)->changedUnderneath());
    VERIFY_RESULT((*document)->save());
    QVERIFY(QFile::remove(file));
    VERIFY_RESULT((*document)->save());
    QVERIFY(QFile::exists(file));
}

void TestDocumentFile::secondEditorIsTold()
{
    const QString file = newFile();
    QVERIFY(QFile::link(file, path(QStringLiteral("work/link.micromajor"))));
    auto first = Document::open(file);
    VERIFY_RESULT(first);
    for (const QString &name : {file, path(QStringLiteral("work/link.micromajor"))}) {
        const auto second = Document::open(name);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().kind, Error::Kind::Locked);
        const QString sentence = second.error().message.text(Language::English);
        QVERIFY2(sentence.contains(QString::number(QCoreApplication::applicationPid())) && sentence.contains(QSysInfo::machineHostName()), qPrintable(sentence));
    }
    VERIFY_RESULT(Document::open(file, Document::Mode::View));
    // Saving over a file that another copy is editing would be the same mistake.
    auto other = Document::create(sampleProgram(1), Message());
    QCOMPARE((*other)->saveAs(file).error().kind, Error::Kind::Locked);
    first->reset();
    VERIFY_RESULT(Document::open(file));
}

void TestDocumentFile::viewTakesNoLockAndSavesElsewhere()
{
    const QString file = newFile();
    auto view = Document::open(file, Document::Mode::View);
    VERIFY_RESULT(view);
    VERIFY_RESULT((*view)->apply(setName(QStringLiteral("try"))));
    QVERIFY(QDir(dataFolder(QStringLiteral("recovery"))).isEmpty());
    QCOMPARE((*view)->save().error().kind, Error::Kind::CannotWrite);
    QCOMPARE((*view)->saveOverChanged().error().kind, Error::Kind::CannotWrite);
    const QString copy = path(QStringLiteral("work/copy.micromajor"));
    VERIFY_RESULT((*view)->saveAs(copy));
    QCOMPARE((*view)->path(), copy);
    QCOMPARE((*view)->mode(), Document::Mode::Edit);
    VERIFY_RESULT((*view)->save());
}

void TestDocumentFile::symbolicLinkAndModeAreKept()
{
    const QString file = newFile();
    const QString link = path(QStringLiteral("link.micromajor"));
    QVERIFY(QFile::link(file, link));
    QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0640), 0);
    auto document = Document::open(link);
    VERIFY_RESULT(document);
    VERIFY_RESULT((*document)->apply(setName(QStringLiteral("through the link"))));
    VERIFY_RESULT((*document)->save());
    QVERIFY(QFileInfo(link).isSymLink());
    struct stat facts = {};
    QCOMPARE(::lstat(QFile::encodeName(file).constData(), &facts), 0);
    QVERIFY(S_ISREG(facts.st_mode));
    QCOMPARE(facts.st_mode & 07777, 0640u);
    QCOMPARE(Document::open(file, Document::Mode::View).value()->program()->facts.nameZh, QStringLiteral("through the link"));
}

void TestDocumentFile::readOnlyFileAndFolderAreNotReplaced()
{
    // Root may write everywhere, so for root a folder that is not there stands for one that cannot be written.
    const QString file = newFile();
    const QByteArray before = contentOf(file);
    auto document = Document::open(file);
    VERIFY_RESULT(document);
    VERIFY_RESULT((*document)->apply(setName(QStringLiteral("kept in memory"))));
    const Result<void> nowhere = (*document)->saveAs(path(QStringLiteral("gone/x.micromajor")));
    QCOMPARE(nowhere.error().kind, Error::Kind::CannotWrite);
    QVERIFY(nowhere.error().message.text(Language::English).contains(QStringLiteral("folder does not exist")));
    QCOMPARE((*document)->path(), file);
    if (::geteuid() != 0) {
        QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0444), 0);
        const Result<void> saved = (*document)->save();
        QCOMPARE(saved.error().kind, Error::Kind::CannotWrite);
        QVERIFY(saved.error().message.text(Language::English).contains(QStringLiteral("not allowed")));
    }
    QVERIFY(contentOf(file) == before);
    QVERIFY((*document)->isModified());
}

void TestDocumentFile::fullDiskLeavesTheOldFile()
{
    const QString file = newFile();
    const QByteArray before = contentOf(file);
    auto document = Document::open(file);
    VERIFY_RESULT(document);
    VERIFY_RESULT((*document)->apply(setName(QStringLiteral("kept in memory"))));

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit small = old;
    small.rlim_cur = 10'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> saved = (*document)->save();
    const Result<void> elsewhere = (*document)->saveAs(path(QStringLiteral("work/b.micromajor")));
    const Result<void> edit = (*document)->apply(setName(QStringLiteral("not secured")));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);

    QCOMPARE(saved.error().kind, Error::Kind::CannotWrite);
    QVERIFY2(saved.error().message.text(Language::English).contains(QStringLiteral("not enough space")), qPrintable(saved.error().message.text(Language::English)));
    QCOMPARE(elsewhere.error().kind, Error::Kind::CannotWrite);
    QCOMPARE(edit.error().kind, Error::Kind::CannotWrite);
    QVERIFY(contentOf(file) == before);
    QCOMPARE(QDir(path(QStringLiteral("work"))).entryList(QDir::Files | QDir::Hidden), QStringList{QFileInfo(file).fileName()});
    QVERIFY((*document)->isModified());
    QCOMPARE((*document)->program()->facts.nameZh, QStringLiteral("kept in memory"));
    VERIFY_RESULT((*document)->save());
    QCOMPARE(Document::open(file, Document::Mode::View).value()->program()->facts.nameZh, QStringLiteral("kept in memory"));
}

void TestDocumentFile::tenBackupsAreKept()
{
    const QString file = newFile();
    auto document = Document::open(file);
    VERIFY_RESULT(document);
    QByteArray previous;
    for (int i = 0; i < 14; ++i) {
        VERIFY_RESULT((*document)->apply(setName(QStringLiteral("version %1").arg(i))));
        previous = contentOf(file);
        VERIFY_RESULT((*document)->save());
    }
    const QDir backups(backupFolder(file));
    const QStringList names = backups.entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 10);
    QVERIFY(contentOf(backups.filePath(names.last())) == previous);
    VERIFY_RESULT(Document::open(backups.filePath(names.first()), Document::Mode::View));
}

void TestDocumentFile::publishRefusesSpecialFiles()
{
    QCOMPARE(publishBytes(path({}), "x").error().kind, Error::Kind::CannotWrite);
    QCOMPARE(publishBytes(QStringLiteral("/dev/null"), "x").error().kind, Error::Kind::CannotWrite);
    // A link to a file that is not there yet: the file is made where the link points.
    QVERIFY(QFile::link(path(QStringLiteral("work/target.json")), path(QStringLiteral("link.json"))));
    VERIFY_RESULT(publishBytes(path(QStringLiteral("link.json")), "x"));
    QVERIFY(contentOf(path(QStringLiteral("work/target.json"))) == "x");
    QVERIFY(QFileInfo(path(QStringLiteral("link.json"))).isSymLink());
}

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_document_file.moc"
