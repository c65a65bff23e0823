#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// The folders' dependencies point one way; the linker alone cannot see a header that is merely included.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesPointDownwards();
    void partsOfTheWindowDoNotKnowIt();
    void onlyTheirFoldersIncludeLibraries();
    void filesHoldOneIdea();

private:
    static QStringList sources(const QString &folder);
    static QStringList includes(const QString &file);
    static QString relative(const QString &file) { return QDir(QStringLiteral(PROJECT_SOURCE)).relativeFilePath(file); }
};

QStringList ArchitectureTest::sources(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(QStringLiteral(PROJECT_SOURCE "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    return files;
}

QStringList ArchitectureTest::includes(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression pattern(uR"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re"_s, QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = pattern.globalMatch(QString::fromUtf8(source.readAll()));
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

void ArchitectureTest::includesPointDownwards()
{
    // A folder may include what stands before it in its list, and itself.
    const QStringList core{u"base"_s, u"program"_s, u"edits"_s, u"sqlite"_s, u"signature"_s, u"document"_s, u"analysis"_s, u"rules"_s, u"planning"_s, u"map"_s, u"rulesets"_s, u"exchange"_s, u"imports"_s, u"review"_s, u"print"_s, u"exports"_s};
    const auto level = [&](const QString &path) -> int {
        const QStringList parts = path.split(u'/');
        if (parts.value(0) == u"core")
            return int(core.indexOf(parts.value(1)));
        if (parts.value(0) == u"ui")
            return 100;
        return parts.value(0) == u"app" ? 200 : -1;
    };
    const QStringList files = sources(u"core"_s) + sources(u"ui"_s) + sources(u"app"_s);
    QVERIFY(files.size() > 40);
    QStringList faults;
    for (const QString &file : files) {
        const QString name = relative(file);
        const bool commandLine = name.startsWith(u"app/cli/");
        for (const QString &include : includes(file)) {
            const int target = level(include);
            if (target > level(name) || (commandLine && target == 100))
                faults.append(name + u" includes "_s + include);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void ArchitectureTest::partsOfTheWindowDoNotKnowIt()
{
    // The window places its parts; a part builds on the foundation, and on the fields of the pages where it edits some.
    QStringList parts;
    for (const QFileInfo &folder : QDir(QStringLiteral(PROJECT_SOURCE "/ui")).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (folder.fileName() != "workbench"_L1)
            parts.append(folder.fileName());
    QVERIFY(parts.contains(u"foundation"_s));
    QStringList faults;
    for (const QString &part : parts)
        for (const QString &file : sources(u"ui/"_s + part))
            for (const QString &include : includes(file)) {
                const QString other = include.startsWith("ui/"_L1) ? include.section(u'/', 1, 1) : part;
                if (other != part && other != "foundation"_L1 && (other != "pages"_L1 || part == "foundation"_L1))
                    faults.append(relative(file) + u" includes "_s + include);
            }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void ArchitectureTest::onlyTheirFoldersIncludeLibraries()
{
    const std::vector<std::pair<QRegularExpression, QStringList>> owners{
        {QRegularExpression(u"^sqlite3\\.h$"_s), {u"core/sqlite/"_s}},
        {QRegularExpression(u"^(zip|pugixml|xlsxwriter)\\.h(pp)?$"_s), {u"core/exchange/"_s}},
        {QRegularExpression(u"^sodium\\.h$"_s), {u"core/signature/"_s}},
        {QRegularExpression(u"^poppler-"_s), {u"core/exports/"_s}},
        {QRegularExpression(u"^(QtCharts/|QChart|QPolarChart|Q[A-Za-z]+(Series|Axis)$|QBarSet$)"_s), {u"ui/overview/"_s}},
        {QRegularExpression(u"^(QtWidgets/|QtGui/|QtSvg/|QWidget|QApplication|QGuiApplication|QPainter|QColor|QFont|QIcon|QPixmap)"_s), {u"ui/"_s, u"core/print/"_s, u"app/main.cpp"_s, u"app/Application"_s, u"app/cli/main.cpp"_s}},
    };
    QStringList faults;
    for (const QString &file : sources(u"core"_s) + sources(u"ui"_s) + sources(u"app"_s)) {
        const QString name = relative(file);
        for (const QString &include : includes(file))
            for (const auto &[library, folders] : owners)
                if (library.match(include).hasMatch()
                    && std::none_of(folders.begin(), folders.end(), [&](const QString &folder) { return name.startsWith(folder); }))
                    faults.append(name + u" includes "_s + include);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void ArchitectureTest::filesHoldOneIdea()
{
    QStringList faults;
    for (const QString &file : sources(u"core"_s) + sources(u"ui"_s) + sources(u"app"_s)) {
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        if (const qsizetype lines = source.readAll().count('\n'); lines > 400)
            faults.append(u"%1 has %2 lines"_s.arg(relative(file)).arg(lines));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
