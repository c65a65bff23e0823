#include "app/cli/Command.h"

#include "core/exchange/forms/Forms.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

static Result<int> run(const Arguments &arguments)
{
    QJsonArray list;
    for (const Form &form : forms()) {
        if (arguments.has(u"json"))
            list.append(QJsonObject{{u"id"_qs, QString::fromLatin1(form.id)}, {u"title"_qs, Message(form.title).text()}});
        else
            print(QStringLiteral("%1  %2\n").arg(QLatin1StringView(form.id), Message(form.title).text()));
    }
    if (arguments.has(u"json"))
        printJson(list);
    return fine;
}

const Command formsCommand{"forms", "[--json]", QT_TRANSLATE_NOOP("core", "Lists the forms that export can fill."), {{"json", false}}, 0, 0, run};

} // namespace micromajor::cli
