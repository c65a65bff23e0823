#pragma once
#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetLibrary.h"
#include "ui/rulesets/RuleSetDraft.h"

namespace micromajor {

/// A school's own set that takes everything over from the typical one.
inline RuleSetDraft schoolDraft()
{
    RuleSetDraft draft = RuleSetDraft::basedOn(*builtInRuleSet(QStringLiteral("school-typical")), QStringLiteral("our-school"), {QStringLiteral("本校规定"), QStringLiteral("Our school")}, QStringLiteral("2026-09-01"));
    RuleSet head = draft.head();
    head.issuer = {QStringLiteral("本校教务处"), {}};
    head.source = QStringLiteral("教务〔2026〕12号");
    draft.setHead(head);
    return draft;
}

inline int lineOf(const RuleSetDraft &draft, const char *rule)
{
    return draft.lineOf(*ruleWithId(QString::fromLatin1(rule)));
}

} // namespace micromajor
