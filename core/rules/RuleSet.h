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
};

/// One line of a rule set: which rule, with which options and severity, out of which clause.
struct RuleSetEntry
{
    const Rule *rule = nullptr;
    Severity severity = Severity::Warning;
    QJsonObject options; ///< over the rule's defaults; types checked when read
    BilingualText clause;
    bool waivable = true;
    /// The program must have these values (field name of the program → allowed codes) for the rule to apply; empty = always.
    std::vector<std::pair<QString, QStringList>> appliesTo;
};

/// A dated, cited set of rules (resources/rulesets/<id>.json or a school's own file).
struct RuleSet
{
    QString id;
    QString version;
    QString digest; ///< SHA-256 of the file's bytes, hexadecimal
    BilingualText name;
    BilingualText issuer;
    QString date;
    QString source;   ///< document and address
    QString evidence; ///< "text-read", "secondary", "proposal", "background"
    std::vector<RuleSetEntry> entries;
};

} // namespace micromajor
