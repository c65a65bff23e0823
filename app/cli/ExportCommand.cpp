#include "app/cli/Command.h"

#include "app/cli/ProgramFile.h"
#include "core/document/Document.h"
#include "core/exchange/spreadsheet/SummaryWorkbook.h"
#include "core/exports/DataExport.h"
#include "core/exports/FormExport.h"
#include "core/exports/WorkbookAgreement.h"
#include "core/rules/Checker.h"
#include "core/rulesets/RuleSetUses.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

namespace micromajor::cli {

static Error misuse(const char *source, std::initializer_list<Message> arguments = {})
{
    return {Error::Kind::InvalidInput, Message(source, arguments)};
}

static QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

/// When the program was changed last; a .json file does not say it.
static QDateTime changedAt(const ProgramFile &file)
{
    if (file.document && file.document->head() >= 0)
        return file.document->revisions()[size_t(file.document->head())].time;
    return QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
}

static Result<int> exportOwnForm(const QString &formPath, const ProgramFile &file, const FormOptions &options, const QString &output,
                                 const QString &source, bool asJson)
{
    if (QFileInfo(formPath).exists() && QFileInfo(formPath) == QFileInfo(output))
        return misuse(QT_TRANSLATE_NOOP("core", "%1 is the form itself; write the filled form to another file."), {output});
    const auto bytes = readFile(formPath);
    if (!bytes)
        return bytes.error();
    const auto filled = filledOwnForm(*bytes, QFileInfo(formPath).fileName(), facts(file.program), options);
    if (!filled)
        return filled.error();
    if (const auto saved = writeExport(output, filled->docx, source); !saved)
        return saved.error();
    if (asJson) {
        QJsonArray fields;
        for (const FilledField &field : filled->fields)
            fields.append(QJsonObject{{u"place"_qs, field.place.text()}, {u"label"_qs, field.label}, {u"field"_qs, field.key}, {u"text"_qs, field.text},
                                      {u"state"_qs, nameOf(field.state).text(Language::English)}});
        printJson(QJsonObject{{u"output"_qs, output}, {u"fields"_qs, fields}});
        return fine;
    }
    print(summaryOf(*filled).text() + u'\n');
    for (const FilledField &field : filled->fields)
        if (field.state != FilledField::State::Filled)
            print(QStringLiteral("  %1  %2 %3\n").arg(nameOf(field.state).text(), field.label.isEmpty() ? field.key : field.label, field.place.text()));
    return fine;
}

static Result<QByteArray> summaryOfFiles(const QStringList &paths)
{
    struct Checked
    {
        Facts facts;
        CheckResult result;
        QString fileName;
    };
    std::vector<Checked> checked;
    for (const QString &path : paths) {
        const auto file = openProgram(path);
        if (!file)
            return file.error();
        Facts known = facts(file->program);
        CheckResult result = check(known, ruleSetsOf(*known.program));
        checked.push_back({std::move(known), std::move(result), QFileInfo(path).fileName()});
    }
    std::vector<SummaryProgram> programs;
    for (const Checked &entry : checked)
        programs.push_back({*entry.facts.program, entry.facts.totals, &entry.result, entry.fileName});
    const auto bytes = summaryWorkbook(programs);
    if (!bytes)
        return bytes;
    const auto agreed = mustAgree(disagreementsOfWorkbook(programs, *bytes, QStringLiteral("xlsx")));
    return agreed ? bytes : Result<QByteArray>(agreed.error());
}

static Result<int> run(const Arguments &arguments)
{
    const QString output = arguments.value(u"output");
    if (output.isEmpty())
        return misuse(QT_TRANSLATE_NOOP("core", "Say where the export goes: --output PATH."));
    const QString formName = arguments.value(u"form");
    const bool ownForm = suffixOf(formName) == u"docx" || suffixOf(formName) == u"docm";
    const FormTemplate *form = formNamed(formName);
    if (arguments.has(u"form") && !form && !ownForm) {
        QStringList known;
        for (const FormTemplate &candidate : forms())
            known += candidate.id();
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "There is no form “%1”; known are: %2. A form of your own is named by its path, ending in .docx."),
                                                    {formName, known.join(u", "_qs)})};
    }
    QStringList possible = ownForm ? QStringList{u"docx"_qs} : formFormats();
    if (!form && !ownForm) {
        possible.clear();
        for (const DataExport &format : dataExports())
            possible += QString::fromLatin1(format.id);
    }
    const QString format = arguments.has(u"format") ? arguments.value(u"format") : suffixOf(output);
    if (const auto known = requireOneOf(u"format"_qs, format, possible); !known)
        return known.error();
    const QString &source = arguments.places().first();
    if (arguments.places().size() > 1 && (form || format != u"xlsx"))
        return misuse(QT_TRANSLATE_NOOP("core", "Only the summary workbook (--format xlsx) takes several programs."));

    const FormOptions options{!arguments.has(u"without-contacts"), !arguments.has(u"without-names")};
    Result<QByteArray> bytes = QByteArray();
    if (format == u"xlsx") {
        bytes = summaryOfFiles(arguments.places());
    } else {
        const auto file = openProgram(source);
        if (!file)
            return file.error();
        if (ownForm)
            return exportOwnForm(formName, *file, options, output, source, arguments.has(u"json"));
        bytes = form ? exportedForm(filledForm(*form, facts(file->program), options), format) : exportedData(format, facts(file->program), changedAt(*file));
    }
    if (!bytes)
        return bytes.error();
    if (const auto saved = writeExport(output, *bytes, source); !saved)
        return saved.error();
    return fine;
}

const Command exportCommand{"export", "FILE... [--form ID|PATH.docx] --output PATH [--format FORMAT] [--without-contacts] [--without-names] [--json]",
                            QT_TRANSLATE_NOOP("core", "Fills a form (docx, pdf, json) or your school's own Word form, or without --form writes data (json, csv, xlsx, case, openbadges, elm, schemaorg); the format follows the suffix of PATH."),
                            {{"form", true}, {"output", true}, {"format", true}, {"without-contacts", false}, {"without-names", false}, {"json", false}}, 1, -1, run};

} // namespace micromajor::cli
