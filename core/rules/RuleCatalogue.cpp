#include "core/rules/RuleCatalogue.h"

namespace micromajor {

const std::vector<const Rule *> &ruleCatalogue()
{
#define MICROMAJOR_LIST_RULE(name) &rules::name,
    static const std::vector<const Rule *> all{MICROMAJOR_RULES(MICROMAJOR_LIST_RULE)};
#undef MICROMAJOR_LIST_RULE
    return all;
}

const Rule *ruleWithId(QAnyStringView id)
{
    for (const Rule *rule : ruleCatalogue())
        if (id == QLatin1StringView(rule->id))
            return rule;
    return nullptr;
}

const std::vector<const Rule *> &builtInRules()
{
    static const std::vector<const Rule *> builtIn{&rules::unknownRuleSet, &rules::outdatedRuleSet, &rules::unusedWaiver};
    return builtIn;
}

} // namespace micromajor
