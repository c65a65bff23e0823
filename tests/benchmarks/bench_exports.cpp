// Built-in forms: one by one with the proof of agreement, and a thousand in a row.
#include "core/base/FileBatch.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/exports/DataExport.h"
#include "core/exports/FormExport.h"
#include "core/exports/Agreement.h"
#include "core/print/PdfWriter.h"
#include "tests/benchmarks/Measure.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace micromajor;
using namespace Qt::StringLiterals;

namespace {

/// Megabytes in use now, by the system's account of this process.
int megabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toInt() / 1024;
    return 0;
}

/// Qt's own way to PDF, with neither bookmarks nor proof.
void paintedByQt(const FormPages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(1440);
    QPainter painter(&writer);
    painter.scale(20, 20);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
}

void measure(const char *what, const Facts &known)
{
    std::printf("-- %s --\n", what);
    const FormTemplate &ministry = *formNamed(u"ministry-recommendation");
    const FormTemplate &plan = *formNamed(u"program-plan");
    Measure::of(200, [&] { (void)FormValues(*known.program, known.totals); }).print("all values of the program");
    Measure::of(100, [&] { (void)exportedForm(filledForm(ministry, known), u"docx"); }).print("ministry form as DOCX, read back", "bar 2 ms");
    Measure::of(30, [&] { (void)exportedForm(filledForm(plan, known), u"docx"); }).print("program plan as DOCX with contents, read back");
    const FormPages pages = FormPages::layOut(filledForm(ministry, known), FormFonts::installed());
    const Measure ours = Measure::of(30, [&] { (void)pdf(FormPages::layOut(filledForm(ministry, known), FormFonts::installed())); });
    ours.print("ministry form as PDF", "bar 30 ms");
    const QByteArray written = *pdf(pages);
    Measure::of(30, [&] { (void)disagreementsOfPdf(pages, written, {}); }).print("the same, read back");
    const Measure byQt = Measure::of(30, [&] { paintedByQt(pages); });
    byQt.print("peer: the same pages, laid out already, into Qt's QPdfWriter");
    std::printf("%-58s %10.1f times as fast as Qt\n", "ministry form as PDF", byQt.median / ours.median);
    Measure::of(30, [&] { (void)exportedData(u"xlsx", known, {}); }).print("summary workbook of one program, read back");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    std::printf("== exports ==\n");
    const Facts one = facts(std::make_shared<const Program>(*sampleProgram(u"S11"_s)));
    QElapsedTimer timer;
    timer.start();
    (void)exportedForm(filledForm(*formNamed(u"ministry-recommendation"), one), u"pdf");
    std::printf("%-58s %10.1f us   bar 100 ms\n", "the first PDF of a process, read back", double(timer.nsecsElapsed()) / 1000);
    measure("15 courses (sample S11)", one);

    QTemporaryDir folder;
    const int before = megabytes();
    timer.restart();
    FileBatch batch(folder.path());
    for (int i = 0; i < 1000; ++i) {
        const auto bytes = exportedForm(filledForm(*formNamed(u"ministry-recommendation"), one), u"docx");
        if (!bytes || !batch.add(u"%1.docx"_s.arg(i), *bytes))
            qFatal("an export failed");
    }
    if (!batch.publish())
        qFatal("the forms could not be saved");
    std::printf("%-58s %10.2f s    bar 2 s (docxtpl, without any proof: see bench_wordform)\n", "1,000 ministry forms, read back and safely saved", double(timer.elapsed()) / 1000);
    std::printf("%-58s %10d MB   after; before %d MB\n", "memory", megabytes(), before);
}
