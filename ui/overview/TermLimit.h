#pragma once
#include "core/base/Decimal.h"

#include <QString>

#include <optional>

namespace micromajor {

class ProgramSession;

/// The most credits that one term may carry, and whose limit that is.
struct TermLimit
{
    Credits most;
    QString ruleSet; ///< its name in the language of the interface
};
/// The strictest limit of the rule sets that judge this program; none if no set gives one.
std::optional<TermLimit> termLimit(const ProgramSession &session);

} // namespace micromajor
