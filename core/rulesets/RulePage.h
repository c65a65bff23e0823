#pragma once
#include "core/rules/RuleSet.h"

namespace micromajor {

/// What there is to say about a rule, as Markdown without a title: what the record says (severity, fixes, options, source), which of these
/// sets name it with which limits and clause, and the text of resources/rules/<id>.md. The only description of a rule: help, the window and
/// `rules --format markdown` show it.
QString rulePage(const Rule &rule, const std::vector<RuleSet> &sets, Language language);
/// Its two parts: the text, and what the record and the sets say.
QString ruleText(const Rule &rule, Language language);
QString ruleRecord(const Rule &rule, const std::vector<RuleSet> &sets, Language language);

/// "3–10 courses…": the options of an entry that limit or choose something, in words; empty if there are none.
QString optionsText(const Rule &rule, const QJsonObject &options, Language language);
/// "Error", "Warning", "Advice".
Message nameOf(Severity severity);
/// "School", "Nation", …
Message nameOf(Layer layer);

} // namespace micromajor
