#include "app/cli/Command.h"

#include "app/cli/ExportForms.h"
#include "app/cli/ProgramFile.h"
#include "core/document/Document.h"
#include "core/exchange/spreadsheet/SummaryWorkbook.h"
#include "core/exports/DataExport.h"
#include "core/exports/WorkbookAgreement.h"
#include "core/rules/Checker.h"
#include "core/rulesets/RuleSetUses.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

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
    const bool many = arguments.places().size() > 1;
    const QString format = arguments.has(u"format") ? arguments.value(u"format") : many && (form || ownForm) ? u"docx"_qs : suffixOf(output);
    if (const auto known = requireOneOf(u"format"_qs, format, possible); !known)
        return known.error();
    if (form || ownForm)
        return exportForms({form, formName, format, {!arguments.has(u"without-contacts"), !arguments.has(u"without-names")}, arguments.places(), output, arguments.has(u"json")});
    if (many && format != u"xlsx")
        return misuse(QT_TRANSLATE_NOOP("core", "Only forms and the summary workbook (--format xlsx) take several programs."));

    const QString &source = arguments.places().first();
    Result<QByteArray> bytes = QByteArray();
    if (format == u"xlsx") {
        bytes = summaryOfFiles(arguments.places());
    } else {
        const auto file = openProgram(source);
        if (!file)
            return file.error();
        bytes = exportedData(format, facts(file->program), changedAt(*file));
    }
    if (!bytes)
        return bytes.error();
    if (const auto saved = writeExport(output, *bytes, source); !saved)
        return saved.error();
    return fine;
}

const Command exportCommand{"export", "FILE... [--form ID|PATH.docx] --output PATH [--format FORMAT] [--without-contacts] [--without-names] [--json]",
                            QT_TRANSLATE_NOOP("core", "Fills a form (docx, pdf, json) or your school's own Word form, or without --form writes data (json, csv, xlsx, case, openbadges, elm, schemaorg); the format follows the suffix of PATH. Forms of several programs go into the folder PATH, as docx unless --format says otherwise."),
                            {{"form", true}, {"output", true}, {"format", true}, {"without-contacts", false}, {"without-names", false}, {"json", false}}, 1, -1, run};

} // namespace micromajor::cli
