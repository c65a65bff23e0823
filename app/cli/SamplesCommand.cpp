#include "app/cli/Command.h"

#include "core/exchange/json/ProgramJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

static Result<int> run(const Arguments &arguments)
{
    if (arguments.has(u"json")) {
        QJsonArray list;
        for (const Sample &sample : samples())
            list.append(QJsonObject{{u"id"_qs, sample.id}, {u"name"_qs, sample.name.text()}, {u"institution"_qs, sample.institution.text()}});
        printJson(list);
        return fine;
    }
    for (const Sample &sample : samples())
        print(QStringLiteral("%1  %2 · %3\n").arg(sample.id, sample.institution.text(), sample.name.text()));
    return fine;
}

const Command samplesCommand{"samples", "[--json]", QT_TRANSLATE_NOOP("core", "Lists the built-in samples."), {{"json", false}}, 0, 0, run};

} // namespace micromajor::cli
