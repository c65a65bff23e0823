#include "app/cli/Command.h"

#include "app/cli/ProgramFile.h"
#include "core/document/Document.h"
#include "core/imports/ProgramImport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace micromajor::cli {

static Result<int> run(const Arguments &arguments)
{
    const QString &source = arguments.places().first();
    const QString output = arguments.value(u"output");
    if (output.isEmpty())
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "Say where the program goes: --output FILE."))};
    const auto bytes = readFile(source);
    if (!bytes)
        return bytes.error();
    const auto imported = programFromFile(*bytes, source);
    if (!imported)
        return imported.error();
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
                            QT_TRANSLATE_NOOP("core", "Makes a program file from .json, or from the course table in a .csv, .xlsx or .docx."),
                            {{"output", true}, {"json", false}}, 1, 1, run};

} // namespace micromajor::cli
