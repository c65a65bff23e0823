// Edits, opening, saving and exporting, beside the bars of the performance targets.
#include "core/document/Document.h"
#include "core/exchange/docx/DocxWriter.h"
#include "core/exchange/forms/FormTemplate.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/rules/Checker.h"
#include "core/rulesets/RuleSetUses.h"
#include "tests/benchmarks/LargeProgram.h"
#include "tests/benchmarks/Measure.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace micromajor;
using namespace Qt::StringLiterals;

static void measureProgram(const Program &program, const char *name, const QString &folder)
{
    std::printf("\n%s\n", name);
    auto document = *Document::create(program, Message(u"bench"_s));
    const Field &credits = *tables::course.field(u"credits");
    const QString course = program.courses[4].id.value;
    qint64 value = 1000;
    Measure::of(400, [&] {
        value = value % 9000 + 500;
        (void)document->apply({Message(u"edit"_s), {}, {SetField{&tables::course, course, &credits, Value(value)}}});
    }).print("one edit: changeset, journal, read again", "bar 1 ms");
    Measure::of(400, [&] {
        value = value % 9000 + 500;
        (void)document->apply({Message(u"edit"_s), {}, {SetField{&tables::course, course, &credits, Value(value)}}});
        const Facts figures = facts(document->program());
        (void)check(figures, ruleSetsOf(*document->program()));
    }).print("one edit with figures and findings", "bar p50 4 ms, p99 16 ms");
    Measure::of(200, [&] { (void)document->undo(); }).print("undo", "bar 30 ms");
    Measure::of(200, [&] { (void)document->redo(); }).print("redo", "bar 30 ms");
    const QString path = folder + u"/bench.micromajor"_s;
    (void)document->saveAs(path);
    Measure::of(20, [&] {
        value = value % 9000 + 500;
        (void)document->apply({Message(u"edit"_s), {}, {SetField{&tables::course, course, &credits, Value(value)}}});
        (void)document->save();
    }).print("one edit and save (history of about 1,000 steps)", "bar 80 ms");
    document.reset();
    Measure::of(20, [&] { (void)Document::open(path, Document::Mode::View); }).print("open", "bar 80 ms");
    const FormTemplate *form = formNamed(u"ministry-recommendation");
    const Totals figures = totals(program);
    Measure::of(100, [&] { (void)docx(form->filled(FormValues(program, figures))); }).print("ministry form as DOCX", "bar 2 ms warm");
    Measure::of(50, [&] { (void)toJson(program); }).print("JSON out");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    qputenv("MICROMAJOR_DATA_FOLDER", folder.filePath(u"data"_s).toUtf8());
    std::printf("== document ==");
    measureProgram(*sampleProgram(u"S11"_s), "15 courses (sample S11)", folder.path());
    measureProgram(largeProgram(200), "200 courses", folder.path());

    const QString file = folder.filePath(u"cli.micromajor"_s);
    const QString program = QStringLiteral(PROGRAMS "/micromajor-cli");
    QProcess::execute(program, {u"new"_s, u"--sample"_s, u"S09"_s, file});
    std::printf("\ncommand line, whole process\n");
    Measure::of(15, [&] {
        QProcess::execute(program, {u"export"_s, file, u"--form"_s, u"ministry-recommendation"_s, u"--output"_s, folder.filePath(u"out.docx"_s)});
    }).print("export of one form", "bar 60 ms");
    Measure::of(15, [&] {
        QProcess process;
        process.start(program, {u"check"_s, file});
        process.waitForFinished();
    }).print("check of one file");
    return 0;
}
