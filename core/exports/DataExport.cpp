#include "core/exports/DataExport.h"

#include "core/exchange/csv/CourseCsv.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/exchange/spreadsheet/SummaryWorkbook.h"
#include "core/exchange/standards/StandardExports.h"
#include "core/exports/Agreement.h"
#include "core/exports/DataAgreement.h"
#include "core/exports/WorkbookAgreement.h"
#include "core/rulesets/RuleSetUses.h"

#include <QCoreApplication>

namespace micromajor {

using namespace Qt::StringLiterals;

const std::vector<DataExport> &dataExports()
{
    static const std::vector<DataExport> all = [] {
        std::vector<DataExport> exports{
            {"json", QT_TRANSLATE_NOOP("core", "Program data (JSON)"), "json"},
            {"csv", QT_TRANSLATE_NOOP("core", "Course table (CSV)"), "csv"},
            {"xlsx", QT_TRANSLATE_NOOP("core", "Summary workbook (Excel)"), "xlsx"},
        };
        for (const StandardExport &standard : standardExports())
            exports.push_back({standard.id, standard.title, standard.suffix});
        return exports;
    }();
    return all;
}

const DataExport *dataExportNamed(QStringView id)
{
    for (const DataExport &format : dataExports())
        if (id == QLatin1StringView(format.id))
            return &format;
    return nullptr;
}

static Result<QByteArray> programJson(const Program &program)
{
    const QByteArray json = toJson(program);
    const Result<Program> read = fromJson(json, program.facts.nameZh);
    if (!read)
        return read.error();
    if (!(*read == program))
        return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "The file was not kept, because reading it back gave another program. Please report this to the developers."))};
    return json;
}

static Result<QByteArray> agreed(const QByteArray &bytes, const Result<std::vector<Disagreement>> &found)
{
    const Result<void> agreement = mustAgree(found);
    return agreement ? Result<QByteArray>(bytes) : agreement.error();
}

Result<QByteArray> exportedData(QStringView id, const Facts &facts, const QDateTime &changed)
{
    const Program &program = *facts.program;
    if (id == u"json")
        return programJson(program);
    if (id == u"csv") {
        const QByteArray csv = courseCsv(program, facts.totals);
        return agreed(csv, disagreementsOfCsv(facts, csv, QString::fromUtf8("课程表")));
    }
    if (id == u"xlsx") {
        const CheckResult result = check(facts, ruleSetsOf(program));
        const std::vector<SummaryProgram> programs{{program, facts.totals, &result}};
        const Result<QByteArray> bytes = summaryWorkbook(programs);
        return bytes ? agreed(*bytes, disagreementsOfWorkbook(programs, *bytes, QString::fromUtf8("汇总表"))) : bytes;
    }
    for (const StandardExport &standard : standardExports())
        if (id == QLatin1StringView(standard.id)) {
            const Result<QByteArray> bytes = standard.write(program, facts.totals, changed);
            return bytes ? agreed(*bytes, disagreementsOfStandard(id, facts, *bytes, id.toString())) : bytes;
        }
    return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "There is no export format “%1”."), {id.toString()})};
}

} // namespace micromajor
