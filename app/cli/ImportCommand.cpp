#include "app/cli/Command.h"

#include "app/cli/ProgramFile.h"
#include "core/analysis/RequisiteGraph.h"
#include "core/document/Document.h"
#include "core/exchange/csv/CurriculumCsv.h"
#include "core/exchange/json/ProgramJson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace micromajor::cli {

/// A JSON program comes over whole, so it has no notes.
static Result<CsvImport> readProgram(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"json" && suffix != u"csv")
        return Error{Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1: only .json and .csv files can be imported."), {path})};
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    if (suffix == u"csv")
        return curriculumFromCsv(*bytes, path);
    auto program = fromJson(*bytes, path);
    if (!program)
        return program.error();
    return CsvImport{*std::move(program), {}};
}

static Result<int> run(const Arguments &arguments)
{
    const QString &source = arguments.places().first();
    const QString output = arguments.value(u"output");
    if (output.isEmpty())
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "Say where the program goes: --output FILE."))};
    const auto imported = readProgram(source);
    if (!imported)
        return imported.error();
    // A program of one's own may be in such a state for a while and is told so by a rule; what comes from elsewhere has to be plannable.
    if (const std::vector<int> loop = requisiteGraph(imported->program).unsatisfiableLoop; !loop.empty())
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "%1 was not imported: the prerequisites go round in a circle (%2). Take one of them out."),
                             {source, loopText(imported->program, loop)})};
    const Message label(QT_TRANSLATE_NOOP("core", "Imported from %1"), {QFileInfo(source).fileName()});
    if (const auto created = createProgramFile(output, imported->program, label); !created)
        return created.error();
    const size_t courses = imported->program.courses.size();
    const size_t requisites = imported->program.requisites.size();
    if (arguments.has(u"json")) {
        QJsonArray notes;
        for (const Message &note : imported->notes)
            notes.append(QJsonObject{{u"zh"_qs, note.text(Language::Chinese)}, {u"en"_qs, note.text(Language::English)}});
        printJson(QJsonObject{{u"output"_qs, output}, {u"courses"_qs, qint64(courses)}, {u"requisites"_qs, qint64(requisites)}, {u"notes"_qs, notes}});
        return fine;
    }
    print(Message(QT_TRANSLATE_NOOP("core", "%1: %2 courses and %3 prerequisites imported."),
                  {output, QString::number(courses), QString::number(requisites)}).text() + u'\n');
    for (const Message &note : imported->notes)
        print(u"  "_qs + note.text() + u'\n');
    return fine;
}

const Command importCommand{"import", "IN --output FILE [--json]",
                            QT_TRANSLATE_NOOP("core", "Makes a program file from .json, or from .csv in the layout of CurricularAnalytics."),
                            {{"output", true}, {"json", false}}, 1, 1, run};

} // namespace micromajor::cli
