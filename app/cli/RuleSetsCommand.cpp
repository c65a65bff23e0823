#include "app/cli/Command.h"

#include "core/rulesets/RuleSetLibrary.h"
#include "core/rulesets/RuleSetWriter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

static QJsonObject toJson(const RuleSet &set, bool shipped)
{
    const Language language = interfaceLanguage();
    return {{u"id"_qs, set.id}, {u"version"_qs, set.version}, {u"digest"_qs, set.digest}, {u"name"_qs, set.name.text(language)},
            {u"issuer"_qs, set.issuer.text(language)}, {u"date"_qs, set.date}, {u"source"_qs, set.source}, {u"evidence"_qs, set.evidence},
            {u"layer"_qs, codeOf(set.layer)}, {u"basedOn"_qs, set.basedOn.isEmpty() ? QJsonValue() : QJsonValue(set.basedOn)},
            {u"shipped"_qs, shipped}, {u"rules"_qs, qint64(set.entries.size())}};
}

static Result<int> run(const Arguments &arguments)
{
    QJsonArray list;
    const auto show = [&](const RuleSet &set, bool shipped) {
        if (arguments.has(u"json"))
            list.append(toJson(set, shipped));
        else
            print(Message(QT_TRANSLATE_NOOP("core", "%1  %2 · %3 · %4 rules"),
                          {set.id, set.name.text(interfaceLanguage()), set.issuer.text(interfaceLanguage()), QString::number(set.entries.size())}).text() + u'\n');
    };
    for (const RuleSet &set : builtInRuleSets())
        show(set, true);
    int exitCode = fine;
    for (const OwnRuleSet &own : ownRuleSets()) {
        if (own.set) {
            show(*own.set, false);
        } else {
            printError(own.set.error().message);
            exitCode = failed;
        }
    }
    if (arguments.has(u"json"))
        printJson(list);
    return exitCode;
}

const Command ruleSetsCommand{"rulesets", "[--json]", QT_TRANSLATE_NOOP("core", "Lists the rule sets: those shipped, and your own."), {{"json", false}}, 0, 0, run};

} // namespace micromajor::cli
