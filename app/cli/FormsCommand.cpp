#include "app/cli/Command.h"

#include "core/exchange/forms/FormTemplate.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

static Result<int> run(const Arguments &arguments)
{
    QJsonArray list;
    for (const FormTemplate &form : forms()) {
        const QString name = form.name().text(interfaceLanguage());
        if (arguments.has(u"json"))
            list.append(QJsonObject{{u"id"_qs, form.id()}, {u"title"_qs, name}, {u"source"_qs, form.source().text(interfaceLanguage())}});
        else
            print(QStringLiteral("%1  %2\n").arg(form.id(), name));
    }
    if (arguments.has(u"json"))
        printJson(list);
    return fine;
}

const Command formsCommand{"forms", "[--json]", QT_TRANSLATE_NOOP("core", "Lists the forms that export can fill."), {{"json", false}}, 0, 0, run};

} // namespace micromajor::cli
