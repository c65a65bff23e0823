#include "app/cli/Command.h"

#include "app/cli/ProgramFile.h"
#include "core/exchange/json/ProgramJson.h"

#include <QCoreApplication>

namespace micromajor::cli {

static Result<int> run(const Arguments &arguments)
{
    if (arguments.has(u"sample") == arguments.has(u"blank"))
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "Say what to begin with: --sample ID or --blank."))};
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

const Command newCommand{"new", "--sample ID|--blank OUT", QT_TRANSLATE_NOOP("core", "Makes a new program file from a sample or an empty one."),
                         {{"sample", true}, {"blank", false}}, 1, 1, run};

} // namespace micromajor::cli
