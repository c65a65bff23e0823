#include "core/base/AtomicFile.h"
#include "core/base/FileBatch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace micromajor;
using namespace Qt::StringLiterals;

class FileBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingChangesBeforePublishing();
    void ownModeAndLinksAreKept();
    void fullDiskLeavesEveryFile();
    void refusedFileLeavesTheOthers();
    void foldersOfKilledProcessesGo();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileBatchTest::nothingChangesBeforePublishing()
{
    QVERIFY(publishBytes(path(u"old.docx"_s), "old"));
    {
        FileBatch dropped(m_folder->path());
        QVERIFY(dropped.add(u"old.docx"_s, "never"));
        QVERIFY(dropped.add(u"more.docx"_s, "never"));
        QCOMPARE(content(u"old.docx"_s), "old");
        QVERIFY(!QFile::exists(path(u"more.docx"_s)));
    }
    QCOMPARE(names(), QStringList{u"old.docx"_s});
    FileBatch batch(m_folder->path());
    QVERIFY(batch.add(u"old.docx"_s, "new"));
    QVERIFY(batch.add(u"表格.docx"_s, QByteArray(100'000, 'x')));
    // Another program that saves here takes nothing of it away.
    QVERIFY(publishBytes(path(u"other"_s), "o"));
    {
        FileBatch second(m_folder->path());
        QVERIFY(second.add(u"second"_s, "s"));
        QVERIFY(second.publish());
    }
    QVERIFY(batch.publish());
    QCOMPARE(content(u"old.docx"_s), "new");
    QCOMPARE(content(u"表格.docx"_s).size(), 100'000);
    QCOMPARE(names(), (QStringList{u"old.docx"_s, u"other"_s, u"second"_s, u"表格.docx"_s}));
    QVERIFY(FileBatch(m_folder->path()).publish());
}

void FileBatchTest::ownModeAndLinksAreKept()
{
    QDir(m_folder->path()).mkdir(u"far"_s);
    QVERIFY(publishBytes(path(u"far/real"_s), "old"));
    QVERIFY(QFile::link(path(u"far/real"_s), path(u"link"_s)));
    QVERIFY(publishBytes(path(u"mode"_s), "old"));
    QCOMPARE(::chmod(qPrintable(path(u"mode"_s)), 0640), 0);
    FileBatch batch(m_folder->path());
    QVERIFY(batch.add(u"link"_s, "new"));
    QVERIFY(batch.add(u"mode"_s, "new"));
    QCOMPARE(content(u"far/real"_s), "old");
    QVERIFY(batch.publish());
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(content(u"far/real"_s), "new");
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(path(u"mode"_s)), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0640U);
}

void FileBatchTest::fullDiskLeavesEveryFile()
{
    QVERIFY(publishBytes(path(u"a"_s), "old a"));
    QVERIFY(publishBytes(path(u"b"_s), "old b"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit small = old;
    small.rlim_cur = 10'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    Result<void> first, second;
    {
        FileBatch batch(m_folder->path());
        first = batch.add(u"a"_s, "new a");
        second = batch.add(u"b"_s, QByteArray(20'000, 'b'));
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    QVERIFY(first);
    QCOMPARE(second.error().kind, Error::Kind::CannotWrite);
    QVERIFY(second.error().message.text(Language::English).contains(u"not enough space"_s));
    QCOMPARE(content(u"a"_s), "old a");
    QCOMPARE(content(u"b"_s), "old b");
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s}));
}

void FileBatchTest::refusedFileLeavesTheOthers()
{
    QDir(m_folder->path()).mkdir(u"b"_s);
    FileBatch batch(m_folder->path());
    QVERIFY(batch.add(u"a"_s, "new"));
    QCOMPARE(batch.add(u"b"_s, "no file").error().kind, Error::Kind::CannotWrite);
    QVERIFY(batch.publish());
    QCOMPARE(content(u"a"_s), "new");
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(FileBatch(path(u"absent"_s)).add(u"a"_s, "x").error().kind, Error::Kind::CannotWrite);
}

void FileBatchTest::foldersOfKilledProcessesGo()
{
    for (const QString &name : {u".micromajor-dead.tmp"_s, u".micromajor-alive.tmp"_s}) {
        QDir(m_folder->path()).mkdir(name);
        QVERIFY(publishBytes(path(name + u"/0"_s), "half"));
    }
    const int alive = ::open(qPrintable(path(u".micromajor-alive.tmp"_s)), O_RDONLY | O_DIRECTORY);
    QCOMPARE(::flock(alive, LOCK_EX), 0);
    FileBatch batch(m_folder->path());
    QVERIFY(batch.add(u"a"_s, "new"));
    QVERIFY(batch.publish());
    ::close(alive);
    QCOMPARE(names(), (QStringList{u".micromajor-alive.tmp"_s, u"a"_s}));
}

QTEST_MAIN(FileBatchTest)
#include "tst_file_batch.moc"
