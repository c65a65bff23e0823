#include "TestFiles.h"
#include "core/document/ContentHash.h"
#include "core/document/FileCheck.h"
#include "core/document/Migrator.h"
#include "core/document/StoredDocument.h"

#include <sys/stat.h>

using namespace micromajor;

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badFilesGetASentence_data();
    void badFilesGetASentence();
    void everyEffectiveBitFlipIsFound();
    void everyCutIsFound();
    void tamperedHistoryIsReported();

private:
    QString newFile(const QString &name = QStringLiteral("程序.micromajor")) const { return m_files->newFile(name); }
    QString path(const QString &name) const { return m_files->path(name); }
    std::unique_ptr<TestFiles> m_files;
};

void TestBadFiles::init()
{
    m_files = std::make_unique<TestFiles>();
}

/// The file as its header says, with SQL run on it and a checksum that fits, if any: what an attacker can make.
static QByteArray crafted(const QByteArray &bytes, const QByteArray &sql)
{
    Result<Connection> file = Connection::openCopy(bytes);
    if (!file || !file->execute(sql))
        return {};
    return file->serialized().value();
}

void TestBadFiles::badFilesGetASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, Error::Kind kind, const char *part) {
        QTest::newRow(name) << QString::fromUtf8(name) << kind << QString::fromUtf8(part);
    };
    row("missing", Error::Kind::NotFound, "does not exist");
    row("directory", Error::Kind::NotOurs, "is a folder");
    row("pipe", Error::Kind::NotOurs, "not an ordinary file");
    row("device", Error::Kind::NotOurs, "not an ordinary file");
    row("empty", Error::Kind::Damaged, "is empty");
    row("zeros", Error::Kind::NotOurs, "not a micro-major file");
    row("text", Error::Kind::NotOurs, "not a micro-major file");
    row("short header", Error::Kind::Damaged, "incomplete");
    row("truncated", Error::Kind::Damaged, "incomplete");
    row("too large", Error::Kind::NotOurs, "larger than any");
    row("other database", Error::Kind::NotOurs, "database of another program");
    row("newer", Error::Kind::Newer, "newer version");
    row("version zero", Error::Kind::Damaged, "version number");
    row("trigger", Error::Kind::Damaged, "trigger spy");
    row("view", Error::Kind::Damaged, "view spy");
    row("extra table", Error::Kind::Damaged, "table spy");
    row("missing table", Error::Kind::Damaged, "missing");
    row("generated column", Error::Kind::Damaged, "table decision");
    row("changed value", Error::Kind::Damaged, "checksum");
    row("dangling reference", Error::Kind::Damaged, "do not exist");
    row("no history", Error::Kind::Damaged, "history");
    row("head nowhere", Error::Kind::Damaged, "history");
    row("pages overwritten", Error::Kind::Damaged, "damaged");
    row("too many rows", Error::Kind::Damaged, "more than fits");
}

void TestBadFiles::badFilesGetASentence()
{
    QFETCH(const QString, name);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, part);
    const QByteArray good = contentOf(newFile());
    QString file = path(QStringLiteral("work/bad.micromajor"));
    const auto craft = [&](const QByteArray &sql) {
        const QByteArray bytes = crafted(good, sql);
        QVERIFY(!bytes.isEmpty());
        write(file, bytes);
    };
    if (name == QStringLiteral("directory"))
        QVERIFY(QDir().mkdir(file));
    else if (name == QStringLiteral("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    else if (name == QStringLiteral("device"))
        file = QStringLiteral("/dev/zero");
    else if (name == QStringLiteral("empty"))
        write(file, {});
    else if (name == QStringLiteral("zeros"))
        write(file, QByteArray(40'000, '\0'));
    else if (name == QStringLiteral("text"))
        write(file, "SQLite is a database");
    else if (name == QStringLiteral("short header"))
        write(file, good.left(60));
    else if (name == QStringLiteral("truncated"))
        write(file, good.left(good.size() / 2));
    else if (name == QStringLiteral("too large")) {
        write(file, good);
        QVERIFY(QFile::resize(file, 300LL * 1024 * 1024));
    } else if (name == QStringLiteral("other database"))
        craft("PRAGMA application_id = 1");
    else if (name == QStringLiteral("newer"))
        craft("PRAGMA user_version = 99");
    else if (name == QStringLiteral("version zero"))
        craft("PRAGMA user_version = 0");
    else if (name == QStringLiteral("trigger"))
        craft("CREATE TRIGGER spy AFTER INSERT ON course BEGIN DELETE FROM course; END");
    else if (name == QStringLiteral("view"))
        craft("CREATE VIEW spy AS SELECT * FROM course");
    else if (name == QStringLiteral("extra table"))
        craft("CREATE TABLE spy (a)");
    else if (name == QStringLiteral("missing table"))
        craft("DROP TABLE decision");
    else if (name == QStringLiteral("generated column"))
        craft("ALTER TABLE decision ADD COLUMN spy TEXT AS (hex(zeroblob(1000))) VIRTUAL");
    else if (name == QStringLiteral("changed value"))
        craft("UPDATE course SET credits = 9000 WHERE id = 'c0'");
    else if (name == QStringLiteral("dangling reference"))
        craft("PRAGMA foreign_keys = OFF; UPDATE course SET module_id = 'nowhere' WHERE id = 'c0'");
    else if (name == QStringLiteral("no history"))
        craft("DELETE FROM revision");
    else if (name == QStringLiteral("head nowhere"))
        craft("UPDATE history_head SET number = 77");
    else if (name == QStringLiteral("pages overwritten"))
        write(file, good.left(8192) + QByteArray(good.size() - 8192, 'x'));
    else if (name == QStringLiteral("too many rows"))
        craft("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n LIMIT 100000) INSERT INTO course (id, ordinal) SELECT 'x' || i, i FROM n");

    const QByteArray before = QFileInfo(file).isFile() ? contentOf(file) : QByteArray();
    const auto document = Document::open(file);
    QVERIFY(!document.ok());
    const QString sentence = document.error().message.text(Language::English);
    QVERIFY2(document.error().kind == kind, qPrintable(sentence));
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY2(sentence.contains(file), qPrintable(sentence));
    QVERIFY((QFileInfo(file).isFile() ? contentOf(file) : QByteArray()) == before);
    QVERIFY(!checkFile(file).ok() || name == QStringLiteral("changed value"));
}

void TestBadFiles::everyEffectiveBitFlipIsFound()
{
    const QByteArray good = contentOf(newFile());
    Result<StoredDocument> original = loadDocument(good, QStringLiteral("original"));
    VERIFY_RESULT(original);
    const QByteArray hash = contentHash(original->connection, original->history, schema::currentVersion()).value();
    QRandomGenerator random(5);
    int refused = 0;
    for (int trial = 0; trial < 1500; ++trial) {
        QByteArray flipped = good;
        qsizetype place = qsizetype(random.bounded(qint64(good.size())));
        // Most of a small file is empty space, where nothing can happen.
        while (trial % 3 != 0 && good[place] == '\0')
            place = (place + 1) % good.size();
        flipped[place] = char(flipped[place] ^ (1 << random.bounded(8)));
        Result<StoredDocument> loaded = loadDocument(flipped, QStringLiteral("flipped"));
        if (!loaded)
            ++refused;
        else
            QVERIFY2(contentHash(loaded->connection, loaded->history, schema::currentVersion()).value() == hash, qPrintable(QStringLiteral("byte %1").arg(place)));
    }
    QVERIFY2(refused > 500, qPrintable(QString::number(refused)));
}

void TestBadFiles::everyCutIsFound()
{
    const QByteArray good = contentOf(newFile());
    for (qsizetype size = 0; size < good.size(); size += 512)
        QVERIFY(!loadDocument(good.left(size), QStringLiteral("cut")).ok());
}

void TestBadFiles::tamperedHistoryIsReported()
{
    const QString file = newFile();
    // Somebody who changes the author and then writes a fitting checksum.
    Result<StoredDocument> stored = loadDocument(contentOf(file), file);
    VERIFY_RESULT(stored);
    std::vector<Revision> revisions = stored->history.revisions();
    revisions[1].author = QStringLiteral("somebody else");
    write(file, storeDocument(stored->connection, History(revisions, 1)).value());
    Result<FileCheck> check = checkFile(file);
    VERIFY_RESULT(check);
    QVERIFY(check->contentMatches);
    QCOMPARE(check->brokenRevision, 1);
    QVERIFY(check->historyReplays);
    // And one whose changes do not lead to the rows.
    revisions = stored->history.revisions();
    revisions.pop_back();
    write(file, storeDocument(stored->connection, History(revisions, 0)).value());
    check = checkFile(file);
    VERIFY_RESULT(check);
    QCOMPARE(check->brokenRevision, -1);
    QVERIFY(!check->historyReplays);
    // A row changed without a word: readable, but not what the checksum says.
    write(file, crafted(contentOf(newFile(QStringLiteral("other.micromajor"))), "UPDATE course SET note = 'x' WHERE id = 'c0'"));
    check = checkFile(file);
    VERIFY_RESULT(check);
    QVERIFY(!check->contentMatches);
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_bad_files.moc"
