#include "core/rules/RuleSet.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace micromajor {

QString BilingualText::text(Language language) const
{
    if (language == Language::Chinese)
        return zh.isEmpty() ? en : zh;
    return en.isEmpty() ? zh : en;
}

std::optional<qint64> thousandthsOf(const QJsonValue &number)
{
    if (!number.isDouble())
        return std::nullopt;
    // JSON numbers arrive as doubles; one with three decimals is the nearest double to whole thousandths, so nothing is lost.
    const double thousandths = std::round(number.toDouble() * 1000);
    if (std::abs(thousandths) > 1e15 || thousandths / 1000 != number.toDouble())
        return std::nullopt;
    return qint64(thousandths);
}

std::vector<OptionValue> optionValues(const Rule &rule, const QJsonObject &options)
{
    std::vector<OptionValue> values;
    for (const RuleOption &option : rule.options) {
        QJsonValue given = options[QLatin1StringView(option.name)];
        if (given.isUndefined())
            given = QJsonDocument::fromJson('[' + QByteArray(option.defaultValue) + ']').array().at(0);
        OptionValue value{thousandthsOf(given), given.toString(), {}, given.toBool()};
        const QJsonArray list = given.toArray();
        for (const auto &text : list)
            value.texts.append(text.toString());
        values.push_back(std::move(value));
    }
    return values;
}

/// Whether an option's value is tighter than another; null limits nothing. Options that are no limits are never compared.
static bool tighter(const RuleOption &option, const QJsonValue &value, const QJsonValue &other)
{
    if (!value.isDouble())
        return false;
    const QByteArrayView name(option.name);
    if (name.startsWith("least"))
        return !other.isDouble() || value.toDouble() > other.toDouble();
    if (name.startsWith("most"))
        return !other.isDouble() || value.toDouble() < other.toDouble();
    return false;
}

static bool hasLimit(const Rule &rule, const QJsonObject &options)
{
    return std::any_of(rule.options.begin(), rule.options.end(),
                       [&](const RuleOption &option) { return tighter(option, options[QLatin1StringView(option.name)], {}); });
}

static void markStrictest(const Rule &rule, std::vector<LayeredEntry> &entries)
{
    for (LayeredEntry &entry : entries) {
        entry.strictest = hasLimit(rule, entry.options);
        for (const LayeredEntry &other : entries)
            for (const RuleOption &option : rule.options) {
                const QLatin1StringView name(option.name);
                entry.strictest &= !tighter(option, other.options[name], entry.options[name]);
            }
    }
}

std::vector<LayeredEntry> layersOf(const Rule &rule, const std::vector<RuleSet> &sets)
{
    std::vector<LayeredEntry> entries;
    const auto add = [&](LayeredEntry entry) {
        // Two sets based on the same one both tell what it says.
        const bool known = std::any_of(entries.begin(), entries.end(), [&](const LayeredEntry &other) {
            return other.ruleSet == entry.ruleSet && other.options == entry.options && other.clause == entry.clause;
        });
        if (!known)
            entries.push_back(std::move(entry));
    };
    Layer nearest = Layer::Reference;
    for (const RuleSet &set : sets)
        for (const RuleSetEntry &entry : set.entries)
            if (entry.rule == &rule) {
                nearest = std::min(nearest, set.layer);
                add({set.name, set.layer, entry.options, entry.clause, true});
                for (const OverriddenEntry &overridden : entry.overridden)
                    add({overridden.ruleSet, overridden.layer, overridden.options, overridden.clause});
            }
    // What is in force stands before what it overrides, also within a layer.
    std::stable_sort(entries.begin(), entries.end(), [](const LayeredEntry &a, const LayeredEntry &b) { return a.layer < b.layer; });
    for (LayeredEntry &entry : entries)
        entry.nearest = entry.nearest && entry.layer == nearest;
    markStrictest(rule, entries);
    return entries;
}

} // namespace micromajor
