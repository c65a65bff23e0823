// A school's own Word form, beside docxtpl on the same form and data: three pages, a table of 8 cells, 8 outcomes, 15 courses of 10 columns.
#include "core/analysis/Totals.h"
#include "core/base/AtomicFile.h"
#include "core/base/FileBatch.h"
#include "core/exchange/docx/ZipPackage.h"
#include "core/exchange/wordform/WordForm.h"
#include "tests/benchmarks/Measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace micromajor;
using namespace Qt::StringLiterals;

namespace {

constexpr int formCount = 1000;
constexpr int peerForms = 20; // docxtpl needs some 50 s for a thousand
const QStringList facts{u"name"_s, u"institution"_s, u"college"_s, u"audience"_s};
const QStringList columns{u"number"_s, u"code"_s, u"name"_s, u"credits"_s, u"hours"_s, u"theoryHours"_s, u"practiceHours"_s, u"term"_s, u"assessmentForm"_s, u"description"_s};

Program program()
{
    Program program;
    program.facts.id.value = u"p"_s;
    program.facts.nameZh = u"智能制造与数字孪生"_s;
    program.facts.institution = u"示范大学"_s;
    program.facts.college = u"机械工程学院"_s;
    program.facts.audience = u"全校本科二、三年级学生"_s;
    for (int i = 1; i <= 8; ++i)
        program.outcomes.push_back({{u"o%1"_s.arg(i)}, u"LO%1"_s.arg(i), u"能够运用数字孪生的方法分析并改进生产系统"_s, {}, {}, {}, {}});
    for (int i = 1; i <= 15; ++i) {
        Course course;
        course.id.value = u"c%1"_s.arg(i);
        course.code = u"ZN%1"_s.arg(100 + i);
        course.nameZh = u"智能制造课程%1"_s.arg(i);
        course.credits = Credits::whole(2);
        course.hours = Hours::whole(32);
        course.theoryHours = Hours::whole(20);
        course.practiceHours = Hours::whole(12);
        course.term = 1 + i / 8;
        course.description = u"面向工程实践的项目式课程"_s;
        program.courses.push_back(course);
    }
    return program;
}

QString text(const QString &content)
{
    return u"<w:p><w:pPr><w:spacing w:line=\"360\"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">%1</w:t></w:r></w:p>"_s
        .arg(content);
}

QString row(const QStringList &cells)
{
    QString all;
    for (const QString &cell : cells)
        all += u"<w:tc><w:tcPr><w:tcW w:w=\"900\" w:type=\"dxa\"/></w:tcPr>"_s + text(cell) + u"</w:tc>"_s;
    return u"<w:tr>"_s + all + u"</w:tr>"_s;
}

QString table(const QStringList &rows)
{
    return u"<w:tbl><w:tblPr/><w:tblGrid/>"_s + rows.join(QString()) + u"</w:tbl>"_s;
}

/// In our writing, or in that of docxtpl.
QByteArray form(bool peer)
{
    QStringList rows{row(columns)};
    QStringList fields;
    for (const QString &column : columns)
        fields.append((peer ? u"{{ c.%1 }}"_s : u"{{courses.%1}}"_s).arg(column));
    if (peer)
        rows += {row({u"{%tr for c in courses %}"_s}), row(fields), row({u"{%tr endfor %}"_s})};
    else
        rows += row(fields);
    QStringList pairs;
    for (const QString &fact : facts)
        pairs += row({fact, u"{{ %1 }}"_s.arg(fact)});
    QString body = text(u"微专业申报书"_s) + table(pairs);
    body += peer ? text(u"{%p for o in outcomes %}"_s) + text(u"{{ o.code }} {{ o.statement }}"_s) + text(u"{%p endfor %}"_s)
                 : text(u"{{#outcomes}}"_s) + text(u"{{code}} {{statement}}"_s) + text(u"{{/outcomes}}"_s);
    body += table(rows);
    for (int i = 0; i < 45; ++i)
        body += text(u"本微专业面向智能制造领域的实际需求，由学校与行业企业共同建设，按照成果导向的思路设置课程与实践环节。"_s);
    const QByteArray document = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                 "<w:body>%1<w:sectPr/></w:body></w:document>"_s.arg(body).toUtf8();
    const auto bytes = zipped({{"[Content_Types].xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                   "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" "
                                   "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
        {"_rels/.rels", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
        {"word/document.xml", document}});
    return bytes ? *bytes : QByteArray();
}

QByteArray dataForPeer(const FormValues &values)
{
    QJsonObject data;
    for (const QString &fact : facts)
        data.insert(fact, values.value(fact)->text);
    const auto list = [&](const QString &name, const QStringList &keys) {
        QJsonArray rows;
        for (qsizetype i = 0; i < values.count(name); ++i) {
            QJsonObject item;
            for (const QString &key : keys)
                item.insert(key, values.value(name, i, key)->text);
            rows.append(item);
        }
        data.insert(name, rows);
    };
    list(u"courses"_s, columns);
    list(u"outcomes"_s, {u"code"_s, u"statement"_s});
    return QJsonDocument(data).toJson();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Kilobytes, by the system's account of this process: VmRSS now, VmHWM at most.
int memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(name + ':'))
                return line.mid(name.size() + 1).simplified().split(' ').first().toInt();
    return 0;
}

Result<QByteArray> filledBytes(const WordForm &form, const FormValues &values)
{
    auto filled = form.fill(values);
    return filled ? Result<QByteArray>(std::move(filled->docx)) : filled.error();
}

Result<QByteArray> provenBytes(const WordForm &form, const FormValues &values)
{
    auto filled = form.fill(values);
    if (!filled)
        return filled.error();
    const Result<void> agreed = agreesWithForm(*filled);
    return agreed ? Result<QByteArray>(std::move(filled->docx)) : agreed.error();
}

bool fillAndSave(const WordForm &form, const FormValues &values, const QString &path)
{
    const auto filled = form.fill(values);
    return filled && publishBytes(path, filled->docx);
}

/// One form in a process of its own, as the command line does it.
int fillOne(const QString &path, const QString &output)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const Program subject = program();
    const auto form = WordForm::read(file.readAll(), path);
    return form && fillAndSave(*form, FormValues(subject, totals(subject)), output) ? 0 : 1;
}

/// `ours`: seconds for as many forms.
void askDocxtpl(const QString &folder, double ours)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString script = QStringLiteral(PROJECT_SOURCE "/tests/benchmarks/peers/docxtpl_form.py");
    const auto run = [&](int forms) {
        // Debian's own interpreter: another one does not see its packages.
        python.start(u"/usr/bin/python3"_s, {script, folder + u"/peer.docx"_s, folder + u"/data.json"_s, folder, QString::number(forms)});
        return python.waitForFinished(-1) && python.exitCode() == 0;
    };
    if (!run(1)) {
        std::printf("  docxtpl: not measured, it is not installed (Debian package python3-docxtpl)\n");
        return;
    }
    Measure::of(3, [&] { run(1); }).print("docxtpl: one form, whole process");
    run(peerForms);
    const QJsonObject told = QJsonDocument::fromJson(python.readAllStandardOutput().split('\n').value(0)).object();
    std::printf("%-58s %10.1f us\n%-58s %10.1f us\n", "docxtpl: first in the process", told[u"first"_s].toDouble(), "docxtpl: each, warm", told[u"warm"_s].toDouble());
    const double theirs = told[u"warm"_s].toDouble() * formCount / 1e6;
    std::printf("%-58s %10.1f s    reckoned from %d, without proof or flush: %.1f times ours\n", "docxtpl: 1,000 forms", theirs, peerForms, theirs / ours);
    std::printf("%-58s %10d MB\n", "docxtpl: most memory", told[u"memory"_s].toInt() / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3)
        return fillOne(arguments[1], arguments[2]);

    QTemporaryDir folder;
    const Program subject = program();
    const QByteArray source = form(false);
    QElapsedTimer timer;
    timer.start();
    const auto read = WordForm::read(source, u"form.docx"_s);
    if (!read || !fillAndSave(*read, FormValues(subject, totals(subject)), folder.filePath(u"first.docx"_s)))
        qFatal("the form could not be filled");
    const double first = double(timer.nsecsElapsed()) / 1000;
    const FormValues values(subject, totals(subject));
    if (!write(folder.filePath(u"ours.docx"_s), source) || !write(folder.filePath(u"peer.docx"_s), form(true)) || !write(folder.filePath(u"data.json"_s), dataForPeer(values)))
        qFatal("the folder for the measurement cannot be written");

    std::printf("== a school's Word form: three pages, 8 cells, 8 outcomes, 15 x 10 courses ==\n");
    Measure::of(10, [&] {
        QProcess::execute(application.applicationFilePath(), {folder.filePath(u"ours.docx"_s), folder.filePath(u"one.docx"_s)});
    }).print("one form, whole process", "bar 60 ms");
    std::printf("%-58s %10.1f us                        bar 15 ms\n", "first in the process: read, fill, save", first);
    Measure::of(100, [&] { (void)WordForm::read(source, u"form.docx"_s); }).print("reading the form");
    Measure::of(200, [&] { FormValues(subject, totals(subject)); }).print("the values of a program");
    Measure::of(200, [&] { (void)read->fill(values); }).print("each, warm, in memory", "bar 2 ms");
    const auto filled = read->fill(values);
    Measure::of(100, [&] { (void)agreesWithForm(*filled); }).print("the proof that it agrees");
    const int before = memory("VmRSS");
    const auto thousand = [&](const char *what, const auto &fill) {
        const QTemporaryDir own;
        timer.start();
        FileBatch batch(own.path());
        for (int i = 0; i < formCount; ++i)
            if (const auto docx = fill(); !docx || !batch.add(u"%1.docx"_s.arg(i), *docx))
                qFatal("a form could not be saved");
        if (!batch.publish())
            qFatal("the forms could not be saved");
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        std::printf("%-58s %10.2f s                         bar 2 s\n", what, seconds);
        return seconds;
    };
    thousand("floor: the same bytes 1,000 times, safely saved together", [&] { return Result<QByteArray>(filled->docx); });
    thousand("1,000 forms, safely saved together", [&] { return filledBytes(*read, values); });
    const double ours = thousand("1,000 forms with their values, read back, safely saved",
             [&] { return provenBytes(*read, FormValues(subject, totals(subject))); });
    std::printf("%-58s %10.1f MB   most %d MB          bar 60 MB, flat\n", "memory that they added", double(memory("VmRSS") - before) / 1024, memory("VmHWM") / 1024);
    askDocxtpl(folder.path(), ours);
    return 0;
}
