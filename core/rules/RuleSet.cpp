#include "core/rules/RuleSet.h"

namespace micromajor {

QString BilingualText::text(Language language) const
{
    if (language == Language::Chinese)
        return zh.isEmpty() ? en : zh;
    return en.isEmpty() ? zh : en;
}

} // namespace micromajor
