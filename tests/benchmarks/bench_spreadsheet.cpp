// Spreadsheets written and read, beside openpyxl on the same rows in the same run.
#include "core/exchange/json/ProgramJson.h"
#include "core/exchange/spreadsheet/SheetWriter.h"
#include "core/exchange/spreadsheet/SummaryWorkbook.h"
#include "core/exchange/spreadsheet/WorkbookReader.h"
#include "core/rules/Checker.h"
#include "core/rulesets/RuleSetUses.h"
#include "tests/benchmarks/Measure.h"
#include "tests/exchange/RawZip.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace micromajor;
using namespace Qt::StringLiterals;

static constexpr int rowCount = 1000;
static constexpr int columnCount = 25;

/// Names and figures as a 汇总表 has them: ten columns of text, of which six repeat, and fifteen of numbers.
static QJsonArray someRows()
{
    QJsonArray rows;
    for (int row = 0; row < rowCount; ++row) {
        QJsonArray cells;
        for (int column = 0; column < columnCount; ++column) {
            if (column < 10)
                cells.append(u"人工智能与产业应用微专业%1"_s.arg(column < 4 ? row * 10 + column : column));
            else
                cells.append(double((row * 37 + column * 11) % 400) / 2);
        }
        rows.append(cells);
    }
    return rows;
}

/// A text, or an amount where it is empty.
using Cell = std::pair<QString, Credits>;

static QByteArray writtenRows(const std::vector<std::vector<Cell>> &rows)
{
    const auto workbook = WorkbookWriter::create(u"bench"_s, rowCount);
    std::vector<SheetColumn> columns;
    for (int column = 0; column < columnCount; ++column)
        columns.push_back({u"列%1"_s.arg(column + 1), 40, SheetColumn::Sum::None});
    SheetWriter &sheet = (*workbook)->addSheet(u"汇总"_s, columns);
    for (const std::vector<Cell> &row : rows) {
        for (const auto &[text, amount] : row)
            text.isEmpty() ? sheet.amount(std::optional(amount)) : sheet.text(text);
        sheet.endRow();
    }
    return *(*workbook)->bytes();
}

/// What peers/openpyxl_rows.py prints, or nothing when it cannot run. Debian's own interpreter: another one does not see its packages.
static QJsonObject askOpenpyxl(const QString &rowsFile, const QString &workbookFile)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(PROJECT_SOURCE "/tests/benchmarks/peers/openpyxl_rows.py"), rowsFile, workbookFile});
    if (!python.waitForFinished(-1) || python.exitCode() != 0) {
        std::printf("  openpyxl: not measured, it is not installed (Debian package python3-openpyxl)\n");
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

/// Kilobytes, by the system's account of this process: VmRSS now, VmHWM at most.
static int memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(name + ':'))
                return line.mid(name.size() + 1).simplified().split(' ').first().toInt();
    return 0;
}

static void measureRows(const QString &folder)
{
    std::printf("\n1,000 rows of 25 columns\n");
    const QJsonArray forPeer = someRows();
    std::vector<std::vector<Cell>> rows;
    for (const QJsonValue &row : forPeer) {
        std::vector<Cell> &cells = rows.emplace_back();
        for (const QJsonValue &cell : row.toArray())
            cells.emplace_back(cell.toString(), Credits::fromThousandths(qint64(cell.toDouble() * 1000)));
    }
    const QByteArray bytes = writtenRows(rows);
    QFile rowsFile(folder + u"/rows.json"_s);
    QFile workbookFile(folder + u"/ours.xlsx"_s);
    if (!rowsFile.open(QIODevice::WriteOnly) || !workbookFile.open(QIODevice::WriteOnly))
        qFatal("cannot write to %s", qPrintable(folder));
    rowsFile.write(QJsonDocument(forPeer).toJson());
    workbookFile.write(bytes);
    rowsFile.close();
    workbookFile.close();
    const Measure write = Measure::of(20, [&] { (void)writtenRows(rows); });
    write.print("write", "bar 50 ms");
    const Measure read = Measure::of(20, [&] { (void)readWorkbook(bytes, u"bench"_s); });
    read.print("read", "bar 60 ms");
    const QJsonObject peer = askOpenpyxl(rowsFile.fileName(), workbookFile.fileName());
    struct Theirs
    {
        QLatin1StringView name;
        const char *what;
        const Measure &ours;
    };
    for (const auto &[name, what, ours] : {Theirs{"write"_L1, "openpyxl, write", write}, {"writeOnly"_L1, "openpyxl, write in its write-only mode", write},
                                           {"read"_L1, "openpyxl, read", read}, {"readOnly"_L1, "openpyxl, read in its read-only mode", read}})
        if (peer.contains(name))
            std::printf("  %-56s %10.1f us   %.1f times ours\n", what, peer[name].toDouble(), peer[name].toDouble() / ours.median);
    if (peer.contains("cells"_L1) && peer["cells"_L1].toInt() != (rowCount + 1) * columnCount)
        std::printf("  openpyxl sees %d cells in our file instead of %d\n", peer["cells"_L1].toInt(), (rowCount + 1) * columnCount);
}

static void measureSummary()
{
    std::vector<Facts> figures;
    std::vector<CheckResult> checks;
    for (const Sample &sample : samples()) {
        figures.push_back(facts(std::make_shared<const Program>(*sampleProgram(sample.id))));
        checks.push_back(check(figures.back(), ruleSetsOf(*figures.back().program)));
    }
    for (const size_t count : {size_t(1), size_t(12), size_t(1000)}) {
        std::vector<SummaryProgram> programs;
        for (size_t i = 0; i < count; ++i)
            programs.push_back({*figures[i % 12].program, figures[i % 12].totals, &checks[i % 12], u"%1.micromajor"_s.arg(i)});
        QByteArray bytes;
        std::printf("\n%zu programs, four sheets\n", count);
        Measure::of(count > 100 ? 3 : 30, [&] { bytes = *summaryWorkbook(programs); }).print("write");
        size_t cells = 0;
        Measure::of(count > 100 ? 3 : 30, [&] {
            const auto read = readWorkbook(bytes, u"bench"_s);
            cells = 0;
            for (const WorkbookSheet &sheet : read->sheets)
                cells += sheet.cells.size();
        }).print("read back");
        std::printf("  %zu cells, %lld KB\n", cells, qint64(bytes.size()) / 1024);
    }
    const std::vector<SummaryProgram> one{{*figures[8].program, figures[8].totals, &checks[8], {}}};
    (void)summaryWorkbook(one);
    const int before = memory("VmRSS");
    for (int i = 0; i < 500; ++i)
        (void)summaryWorkbook(one);
    std::printf("  500 more of one program: memory %+d KB\n", memory("VmRSS") - before);
    std::printf("  memory at most: %d MB (two workbooks of 1,000 programs and their cells included)\n", memory("VmHWM") / 1024);
}

static void measureRefusals()
{
    std::printf("\nrefusals\n");
    const QByteArray bomb = rawZip({{"[Content_Types].xml", QByteArray(300'000'000, ' '), true}});
    std::vector<RawEntry> many(100'000);
    for (size_t i = 0; i < many.size(); ++i)
        many[i].name = QByteArray::number(qulonglong(i));
    const QByteArray crowd = rawZip(many);
    const int before = memory("VmRSS");
    Measure::of(20, [&] { (void)readWorkbook(bomb, u"bench"_s); }).print("a bomb of 300 MB", "bar 50 ms");
    Measure::of(20, [&] { (void)readWorkbook(crowd, u"bench"_s); }).print("100,000 entries", "bar 50 ms");
    std::printf("  memory %+d KB, bar 64 MB\n", memory("VmRSS") - before);
}

int main()
{
    QTemporaryDir folder;
    std::printf("== spreadsheet ==");
    measureRows(folder.path());
    measureSummary();
    measureRefusals(); // last: making the bomb takes memory itself
    return 0;
}
