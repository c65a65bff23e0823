#include "app/cli/CheckReport.h"
#include "app/cli/Command.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RulePage.h"
#include "core/rulesets/RuleSetLibrary.h"
#include "core/rulesets/RuleSetWriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace micromajor::cli {

static QString codeOf(FixAvailability fix)
{
    return fix == FixAvailability::None ? u"none"_qs : fix == FixAvailability::Sometimes ? u"sometimes"_qs : u"always"_qs;
}

static std::vector<const RuleSetEntry *> entriesOf(const Rule &rule, const RuleSet &set)
{
    std::vector<const RuleSetEntry *> entries;
    for (const RuleSetEntry &entry : set.entries)
        if (entry.rule == &rule)
            entries.push_back(&entry);
    return entries;
}

static QJsonObject toJson(const Rule &rule, const std::vector<RuleSet> &sets)
{
    QJsonArray options;
    for (const RuleOption &option : rule.options)
        options.append(QJsonObject{{u"name"_qs, QString::fromLatin1(option.name)},
                                   {u"description"_qs, Message(option.description).text()},
                                   {u"default"_qs, QJsonDocument::fromJson('[' + QByteArray(option.defaultValue) + ']').array().at(0)}});
    QJsonArray inSets;
    for (const RuleSet &set : sets)
        for (const RuleSetEntry *entry : entriesOf(rule, set))
            inSets.append(QJsonObject{{u"id"_qs, set.id},
                                      {u"severity"_qs, micromajor::codeOf(entry->severity)},
                                      {u"options"_qs, entry->options},
                                      {u"clause"_qs, entry->clause.text(interfaceLanguage())}});
    return {{u"id"_qs, QString::fromLatin1(rule.id)},
            {u"title"_qs, Message(rule.title).text()},
            {u"message"_qs, Message(rule.message).text()},
            {u"severity"_qs, micromajor::codeOf(rule.severity)},
            {u"group"_qs, QString::fromLatin1(rule.group)},
            {u"fix"_qs, codeOf(rule.fix)},
            {u"basis"_qs, QString::fromUtf8(rule.basis)},
            {u"options"_qs, options},
            {u"ruleSets"_qs, inSets}};
}

static QString asText(const Rule &rule, const std::vector<RuleSet> &sets)
{
    QString text = QStringLiteral("%1  [%2] %3\n").arg(QLatin1StringView(rule.id), micromajor::codeOf(rule.severity), Message(rule.title).text());
    for (const RuleSet &set : sets)
        for (const RuleSetEntry *entry : entriesOf(rule, set))
            text += QStringLiteral("    %1 · %2\n").arg(set.id, entry->clause.text(interfaceLanguage()));
    return text;
}

static Result<int> run(const Arguments &arguments)
{
    const QString format = arguments.has(u"format") ? arguments.value(u"format") : arguments.has(u"json") ? u"json"_qs : u"text"_qs;
    if (const auto known = requireOneOf(u"format"_qs, format, {u"text"_qs, u"json"_qs, u"markdown"_qs}); !known)
        return known.error();
    std::vector<RuleSet> sets;
    const bool ofOneSet = arguments.has(u"ruleset");
    if (ofOneSet) {
        auto read = ruleSet(arguments.value(u"ruleset"));
        if (!read)
            return read.error();
        sets.push_back(*std::move(read));
    } else {
        sets = builtInRuleSets();
    }
    QJsonArray json;
    for (const Rule *rule : ruleCatalogue()) {
        if (ofOneSet && entriesOf(*rule, sets.front()).empty())
            continue;
        if (format == u"json")
            json.append(toJson(*rule, sets));
        else if (format == u"text")
            print(asText(*rule, sets));
        else
            print(QStringLiteral("## %1\n\n%2\n").arg(Message(rule->title).text(), rulePage(*rule, sets, interfaceLanguage())));
    }
    if (format == u"json")
        printJson(QJsonObject{{u"rules"_qs, json}});
    return fine;
}

const Command rulesCommand{"rules", "[--ruleset ID|PATH] [--format text|json|markdown]",
                           QT_TRANSLATE_NOOP("core", "Lists the rules with the sets and clauses they stand in, or those of one rule set."),
                           {{"ruleset", true}, {"format", true}, {"json", false}}, 0, 0, run};

} // namespace micromajor::cli
