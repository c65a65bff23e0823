#include "app/cli/Command.h"

#include "core/rulesets/RuleSetReader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

static Result<int> run(const Arguments &arguments)
{
    QJsonArray list;
    for (const RuleSet &set : builtInRuleSets()) {
        const QString name = set.name.text(interfaceLanguage());
        const QString issuer = set.issuer.text(interfaceLanguage());
        if (arguments.has(u"json"))
            list.append(QJsonObject{{u"id"_qs, set.id}, {u"version"_qs, set.version}, {u"digest"_qs, set.digest}, {u"name"_qs, name},
                                    {u"issuer"_qs, issuer}, {u"date"_qs, set.date}, {u"source"_qs, set.source}, {u"evidence"_qs, set.evidence},
                                    {u"rules"_qs, qint64(set.entries.size())}});
        else
            print(Message(QT_TRANSLATE_NOOP("core", "%1  %2 · %3 · %4 rules"), {set.id, name, issuer, QString::number(set.entries.size())}).text() + u'\n');
    }
    if (arguments.has(u"json"))
        printJson(list);
    return fine;
}

const Command ruleSetsCommand{"rulesets", "[--json]", QT_TRANSLATE_NOOP("core", "Lists the rule sets shipped with the program."), {{"json", false}}, 0, 0, run};

} // namespace micromajor::cli
