#include "core/document/Migrator.h"
#include "core/document/Rows.h"

#include <QTest>

#include <set>

using namespace micromajor;

/// The laws that the session extension and our own history need (engineering/style.md 4.3), read back from SQLite itself.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableIsKnownBothWays();
    void tablesAreStrictWithTextKeys();
    void nothingThatBreaksSessions();
    void columnsEqualTheDescriptors_data();
    void columnsEqualTheDescriptors();
    void referencesMatchAndAreIndexed_data();
    void referencesMatchAndAreIndexed();

private:
    QStringList query(const QString &sql, int column = 0);
    std::optional<Connection> m_database;
};

QStringList TestSchema::query(const QString &sql, int column)
{
    QStringList values;
    Result<Statement> statement = m_database->prepare(sql.toUtf8());
    if (!statement) {
        QTest::qFail(qPrintable(statement.error().text()), __FILE__, __LINE__);
        return values;
    }
    for (Result<bool> row = statement->step(); row && *row; row = statement->step())
        values << statement->text(column);
    return values;
}

void TestSchema::initTestCase()
{
    Result<Connection> created = schema::createDatabase(schema::currentVersion());
    QVERIFY2(created.ok(), created ? "" : qPrintable(created.error().message.text(Language::English)));
    m_database.emplace(std::move(created).value());
}

static const std::set<QString> fileTables{QStringLiteral("revision"), QStringLiteral("history_head"), QStringLiteral("content_hash"),
                                          QStringLiteral("revision_name"), QStringLiteral("seal")};

void TestSchema::everyTableIsKnownBothWays()
{
    std::set<QString> described = fileTables;
    for (const Table *table : allTables())
        described.insert(QString::fromUtf8(table->name));
    const QStringList names = query(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    QCOMPARE(std::set<QString>(names.begin(), names.end()), described);
}

void TestSchema::tablesAreStrictWithTextKeys()
{
    const QStringList loose = query(QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND NOT strict"));
    QVERIFY2(loose.isEmpty(), qPrintable(loose.join(u' ')));
    for (const Table *table : allTables()) {
        const QString name = QString::fromUtf8(table->name);
        QCOMPARE(query(QStringLiteral("SELECT name || ' ' || type || ' ' || \"notnull\" FROM pragma_table_info('%1') WHERE pk").arg(name)), QStringList{QStringLiteral("id TEXT 1")});
    }
}

void TestSchema::nothingThatBreaksSessions()
{
    QCOMPARE(query(QStringLiteral("SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')")), QStringList());
    for (const Table *table : allTables()) {
        const QString name = QString::fromUtf8(table->name);
        QCOMPARE(query(QStringLiteral("SELECT name FROM pragma_table_xinfo('%1') WHERE hidden").arg(name)), QStringList());
        QCOMPARE(query(QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_list('%1') WHERE on_update <> 'NO ACTION' OR on_delete <> 'NO ACTION'").arg(name)), QStringList());
        QCOMPARE(query(QStringLiteral("SELECT name FROM pragma_index_list('%1') WHERE \"unique\" AND origin <> 'pk'").arg(name)), QStringList());
    }
}

static void addTables()
{
    QTest::addColumn<QString>("name");
    for (const Table *table : allTables())
        QTest::newRow(table->name) << QString::fromUtf8(table->name);
}

void TestSchema::columnsEqualTheDescriptors_data() { addTables(); }

void TestSchema::columnsEqualTheDescriptors()
{
    QFETCH(const QString, name);
    const Table &table = *tableNamed(name);
    QStringList described{QStringLiteral("id TEXT 1")};
    if (!table.singleRow)
        described << QStringLiteral("ordinal INTEGER 1");
    for (const Field &field : table.fields) {
        const bool number = field.isDecimal() || field.type == FieldType::Integer || field.type == FieldType::YesNo;
        const char *type = field.type == FieldType::Blob ? "BLOB" : number ? "INTEGER" : "TEXT";
        described << QStringLiteral("%1 %2 %3").arg(QLatin1StringView(field.name), QLatin1StringView(type)).arg(int(field.needed == Needed::Yes));
    }
    QCOMPARE(query(QStringLiteral("SELECT name || ' ' || type || ' ' || \"notnull\" FROM pragma_table_info('%1')").arg(name)), described);
}

void TestSchema::referencesMatchAndAreIndexed_data() { addTables(); }

void TestSchema::referencesMatchAndAreIndexed()
{
    QFETCH(const QString, name);
    QStringList described;
    for (const Field &field : tableNamed(name)->fields)
        if (field.references)
            described << QStringLiteral("%1 %2 id").arg(QLatin1StringView(field.name), QLatin1StringView(field.references));
    described.sort();
    QStringList stored = query(QStringLiteral("SELECT \"from\" || ' ' || \"table\" || ' ' || \"to\" FROM pragma_foreign_key_list('%1')").arg(name));
    stored.sort();
    QCOMPARE(stored, described);
    // Without its index, removing one row would scan whole tables.
    const QStringList indexed = query(QStringLiteral("SELECT info.name FROM pragma_index_list('%1') AS list, pragma_index_info(list.name) AS info WHERE info.seqno = 0").arg(name));
    for (const Field &field : tableNamed(name)->fields)
        if (field.references)
            QVERIFY2(indexed.contains(QString::fromUtf8(field.name)), field.name);
    // A deferred reference can be set before its row is there, within one edit.
    const QString sql = query(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(name)).value(0);
    QCOMPARE(sql.count(QStringLiteral("REFERENCES")), sql.count(QStringLiteral("DEFERRABLE INITIALLY DEFERRED")));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
