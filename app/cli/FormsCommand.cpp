#include "app/cli/Command.h"

#include "core/exchange/forms/FieldList.h"
#include "core/exchange/forms/FormTemplate.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

static Result<int> run(const Arguments &arguments)
{
    if (arguments.has(u"fields")) {
        print(fieldListMarkdown(interfaceLanguage()));
        return fine;
    }
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

const Command formsCommand{"forms", "[--json|--fields]",
                           QT_TRANSLATE_NOOP("core", "Lists the forms that export can fill, or the names that your school's own Word form may use."),
                           {{"json", false}, {"fields", false}}, 0, 0, run};

} // namespace micromajor::cli
