#pragma once
#include "core/base/Result.h"
#include "core/rules/Rule.h"

#include <QJsonObject>

namespace micromajor {

/// Text in both languages as rule-set files carry it; English falls back to Chinese and the other way round.
struct BilingualText
{
    QString zh;
    QString en;
    QString text(Language language) const;

    bool operator==(const BilingualText &) const = default;
};

/// Who set a rule set up: the nearest layer is the program itself, the farthest the nation. Frameworks that bind nobody here are references.
enum class Layer { Program, School, Province, Nation, Reference };

/// What a set said about a rule before a set based on it said otherwise; kept to explain the value in force.
struct OverriddenEntry
{
    BilingualText ruleSet; ///< its name
    Layer layer = Layer::Reference;
    QJsonObject options;
    BilingualText clause;

    bool operator==(const OverriddenEntry &) const = default;
};

/// A decimal out of a JSON number, if it has at most three decimals.
std::optional<qint64> thousandthsOf(const QJsonValue &number);

/// An option's value, read once from its JSON so that rules need not at every check.
struct OptionValue
{
    std::optional<qint64> thousandths; ///< numbers; none = null
    QString text;
    QStringList texts;
    bool yes = false;

    bool operator==(const OptionValue &) const = default;
};
/// One for each option of the rule, in its order; the rule's default for one that is not given.
std::vector<OptionValue> optionValues(const Rule &rule, const QJsonObject &options);

/// One line of a rule set: which rule, with which options and severity, out of which clause.
struct RuleSetEntry
{
    const Rule *rule = nullptr;
    Severity severity = Severity::Warning;
    QJsonObject options; ///< all of the rule's options; types checked when read
    BilingualText clause;
    bool waivable = true;
    /// The program must have these values (field name of the program → allowed codes) for the rule to apply; empty = always.
    std::vector<std::pair<QString, QStringList>> appliesTo;
    bool inherited = false; ///< comes unchanged from the set that this one is based on
    std::vector<OverriddenEntry> overridden = {}; ///< nearest first
    std::vector<OptionValue> values = {}; ///< of `options`; empty = not read yet

    bool operator==(const RuleSetEntry &) const = default;
};

/// A dated, cited set of rules (resources/rulesets/<id>.json or a school's own file).
struct RuleSet
{
    QString id;
    QString version;
    QString digest; ///< SHA-256 of what the set says, hexadecimal (core/rulesets/RuleSetWriter.h)
    BilingualText name;
    BilingualText issuer;
    QString date;
    QString source; ///< document and address
    QString evidence; ///< "text-read", "secondary", "proposal", "background"
    Layer layer = Layer::School;
    QString basedOn; ///< id of the set whose rules this one takes over where it does not say otherwise; empty = none
    std::vector<RuleSetEntry> entries;
};

/// The program embeds an older state of a set than the one that is known here.
struct RuleSetUpdate
{
    QString useId; ///< row of Program::ruleSetUses
    BilingualText name;
    QString fromVersion;
    QString toVersion;
    Edit edit; ///< takes the known state over
};

/// The rule sets of one check, and what was found out about them.
struct RuleSetsInUse
{
    std::vector<RuleSet> sets;
    QStringList unknown; ///< named by the program, but neither embedded in a readable form nor known here
    std::vector<RuleSetUpdate> updates;
};

/// How the limits of a rule stand to each other in several sets.
struct LayeredEntry
{
    BilingualText ruleSet;
    Layer layer = Layer::Reference;
    QJsonObject options;
    BilingualText clause;
    bool nearest = false; ///< of the entries of the layer closest to the program
    bool strictest = false; ///< no other entry has a tighter least… or most… limit, and this one has one
};
/// Everything that the sets say about one rule, what they override included; nearest layer first. "Why is this 20 and not 10?"
std::vector<LayeredEntry> layersOf(const Rule &rule, const std::vector<RuleSet> &sets);

} // namespace micromajor
