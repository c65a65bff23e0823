#include "app/cli/Command.h"

#include "app/cli/ProgramFile.h"
#include "core/document/CleanCopy.h"
#include "core/exchange/json/ProgramJson.h"

#include <QCoreApplication>

namespace micromajor::cli {

static Result<int> runCleanCopy(const QString &path, const QString &output)
{
    const auto source = openProgram(path);
    if (!source)
        return source.error();
    if (const auto created = createProgramFile(output, cleanCopy(*source->program), Message(QT_TRANSLATE_NOOP("core", "Clean copy"))); !created)
        return created.error();
    return fine;
}

static Result<int> run(const Arguments &arguments)
{
    if (int(arguments.has(u"sample")) + int(arguments.has(u"blank")) + int(arguments.has(u"clean-copy-of")) != 1)
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "Say what to begin with: --sample ID, --blank or --clean-copy-of FILE."))};
    if (arguments.has(u"clean-copy-of"))
        return runCleanCopy(arguments.value(u"clean-copy-of"), arguments.places().first());
    const QString id = arguments.value(u"sample");
    const auto program = arguments.has(u"blank") ? Result<Program>(blankProgram()) : sampleProgram(id);
    if (!program)
        return program.error();
    const Message label = arguments.has(u"blank") ? Message(QT_TRANSLATE_NOOP("core", "New program"))
                                                  : Message(QT_TRANSLATE_NOOP("core", "New from sample %1"), {id});
    if (const auto created = createProgramFile(arguments.places().first(), *program, label); !created)
        return created.error();
    return fine;
}

const Command newCommand{"new", "--sample ID|--blank|--clean-copy-of FILE OUT",
                         QT_TRANSLATE_NOOP("core", "Makes a new program file: from a sample, empty, or as a copy without history, comments, reviews, telephone numbers and e-mail addresses."),
                         {{"sample", true}, {"blank", false}, {"clean-copy-of", true}}, 1, 1, run};

} // namespace micromajor::cli
