#include "core/imports/ProgramImport.h"

#include "core/analysis/RequisiteGraph.h"
#include "core/exchange/csv/CsvText.h"
#include "core/exchange/csv/CurriculumCsv.h"
#include "core/exchange/docx/DocxReader.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/exchange/spreadsheet/CourseSheet.h"
#include "core/exchange/table/ClipboardCells.h"
#include "core/program/Values.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

WorkbookSheet sheetOf(const QString &name, const std::vector<QStringList> &rows)
{
    WorkbookSheet sheet;
    sheet.name = name;
    for (size_t row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            QString text = rows[row][column].trimmed();
            if (text.startsWith(u'\'') && text.size() > 1 && QStringView(u"=+-@").contains(text[1]))
                text.remove(0, 1); // what the CSV export put in front of it
            if (!text.isEmpty())
                sheet.cells.push_back({int(row), int(column), WorkbookCell::Kind::Text, text});
        }
    return sheet;
}

template<class Import>
Result<ProgramImport> taken(Result<Import> import)
{
    if (!import)
        return import.error();
    return ProgramImport{std::move(import->program), std::move(import->notes)};
}

Result<ProgramImport> fromCsv(const QByteArray &bytes, const QString &path)
{
    const Result<QString> text = decodedText(bytes, path);
    const auto rows = text ? csvRows(*text, path) : Result<std::vector<QStringList>>(text.error());
    if (!rows)
        return rows.error();
    // That layout says "Courses" alone in a row above its table; everything else is a course table as spreadsheets save it.
    const bool isCurriculum = std::any_of(rows->begin(), rows->end(), [](const QStringList &row) { return row.value(0) == "Courses"_L1; });
    return isCurriculum ? taken(curriculumFromCsv(bytes, path)) : taken(programFromWorkbook(Workbook{{sheetOf({}, *rows)}}, path));
}

Result<ProgramImport> fromDocx(const QByteArray &bytes, const QString &path)
{
    const Result<DocxText> text = readDocx(bytes, path);
    if (!text)
        return text.error();
    Workbook workbook;
    for (const DocxText::Table *table : text->tables())
        workbook.sheets.push_back(sheetOf({}, *table));
    return taken(programFromWorkbook(workbook, path));
}

Result<ProgramImport> read(const QByteArray &bytes, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "json"_L1) {
        Result<Program> program = fromJson(bytes, path);
        return program ? Result<ProgramImport>(ProgramImport{*std::move(program), {}}) : program.error();
    }
    if (suffix == "csv"_L1)
        return fromCsv(bytes, path);
    if (suffix == "xlsx"_L1)
        return taken(programFromWorkbook(bytes, path));
    if (suffix == "docx"_L1)
        return fromDocx(bytes, path);
    return Error{Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1: only .json, .csv, .xlsx and .docx files can be imported."), {path})};
}

} // namespace

QString loopText(const Program &program, const std::vector<int> &loop)
{
    QStringList names;
    for (const int course : loop)
        names += rowName(tables::course, &program.courses[size_t(course)], program, interfaceLanguage());
    names += names.first();
    return names.join(u" → "_s);
}

static Result<ProgramImport> plannable(Result<ProgramImport> import, const QString &source)
{
    if (!import)
        return import;
    if (const std::vector<int> loop = requisiteGraph(import->program).unsatisfiableLoop; !loop.empty())
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "%1 was not imported: the prerequisites go round in a circle (%2). Take one of them out."),
                             {source, loopText(import->program, loop)})};
    return import;
}

Result<ProgramImport> programFromFile(const QByteArray &bytes, const QString &path)
{
    return plannable(read(bytes, path), path);
}

Result<ProgramImport> programFromPastedTable(const QString &text)
{
    const QString source = Message(QT_TRANSLATE_NOOP("core", "The pasted text")).text();
    return plannable(taken(programFromWorkbook(Workbook{{sheetOf({}, tabSeparatedCells(text))}}, source)), source);
}

} // namespace micromajor
