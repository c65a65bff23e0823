#include "app/cli/CheckReport.h"
#include "app/cli/Command.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace micromajor::cli {

/// One line of the list: a rule, and what the chosen rule set says about it.
struct ListedRule
{
    const Rule *rule;
    const RuleSetEntry *entry = nullptr;

    Severity severity() const { return entry ? entry->severity : rule->severity; }
};

static QString valueOf(const RuleOption &option, const ListedRule &listed)
{
    const QString name = QString::fromLatin1(option.name);
    if (!listed.entry || !listed.entry->options.contains(name))
        return QString::fromUtf8(option.defaultValue);
    const QByteArray list = QJsonDocument(QJsonArray{listed.entry->options.value(name)}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

static QJsonObject toJson(const ListedRule &listed)
{
    QJsonArray options;
    for (const RuleOption &option : listed.rule->options) {
        const QJsonValue value = QJsonDocument::fromJson('[' + valueOf(option, listed).toUtf8() + ']').array().at(0);
        options.append(QJsonObject{{u"name"_qs, QString::fromLatin1(option.name)}, {u"description"_qs, Message(option.description).text()}, {u"value"_qs, value}});
    }
    QJsonObject json{{u"id"_qs, QString::fromLatin1(listed.rule->id)}, {u"group"_qs, QString::fromLatin1(listed.rule->group)},
                     {u"title"_qs, Message(listed.rule->title).text()}, {u"severity"_qs, code(listed.severity())},
                     {u"basis"_qs, QString::fromUtf8(listed.rule->basis)}, {u"options"_qs, options}};
    if (listed.entry)
        json.insert(u"clause"_qs, listed.entry->clause.text(interfaceLanguage()));
    return json;
}

static QString asText(const ListedRule &listed)
{
    QString text = QStringLiteral("%1  [%2] %3\n").arg(QLatin1StringView(listed.rule->id), code(listed.severity()), Message(listed.rule->title).text());
    if (listed.entry)
        text += u"    "_qs + listed.entry->clause.text(interfaceLanguage()) + u'\n';
    for (const RuleOption &option : listed.rule->options)
        text += QStringLiteral("    %1 = %2  %3\n").arg(QLatin1StringView(option.name), valueOf(option, listed), Message(option.description).text());
    return text;
}

static QString asMarkdown(const ListedRule &listed)
{
    QString text = QStringLiteral("## %1\n\n`%2` · %3\n\n%4\n").arg(Message(listed.rule->title).text(), QLatin1StringView(listed.rule->id),
                                                                       code(listed.severity()), QString::fromUtf8(listed.rule->basis));
    if (listed.entry)
        text += u"\n> "_qs + listed.entry->clause.text(interfaceLanguage()) + u'\n';
    if (!listed.rule->options.empty())
        text += u'\n';
    for (const RuleOption &option : listed.rule->options)
        text += QStringLiteral("- `%1` = `%2`: %3\n").arg(QLatin1StringView(option.name), valueOf(option, listed), Message(option.description).text());
    return text + u'\n';
}

static Result<int> run(const Arguments &arguments)
{
    const QString format = arguments.has(u"format") ? arguments.value(u"format") : arguments.has(u"json") ? u"json"_qs : u"text"_qs;
    if (const auto known = requireOneOf(u"format"_qs, format, {u"text"_qs, u"json"_qs, u"markdown"_qs}); !known)
        return known.error();
    std::vector<ListedRule> listed;
    std::optional<RuleSet> set;
    if (arguments.has(u"ruleset")) {
        auto read = ruleSet(arguments.value(u"ruleset"));
        if (!read)
            return read.error();
        set = *std::move(read);
        for (const RuleSetEntry &entry : set->entries)
            listed.push_back({entry.rule, &entry});
    } else {
        for (const Rule *rule : ruleCatalogue())
            listed.push_back({rule});
    }
    QJsonArray json;
    for (const ListedRule &rule : listed) {
        if (format == u"json")
            json.append(toJson(rule));
        else
            print(format == u"text" ? asText(rule) : asMarkdown(rule));
    }
    if (format == u"json")
        printJson(json);
    return fine;
}

const Command rulesCommand{"rules", "[--ruleset ID] [--format text|json|markdown]",
                           QT_TRANSLATE_NOOP("core", "Lists the rules, or those of one rule set with their limits and clauses."),
                           {{"ruleset", true}, {"format", true}, {"json", false}}, 0, 0, run};

} // namespace micromajor::cli
