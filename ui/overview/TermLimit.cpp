#include "ui/overview/TermLimit.h"

#include "ui/foundation/ProgramSession.h"

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr QLatin1StringView overload = "term-overload"_L1;

/// A set may limit only some kinds of programs; then the check has said so.
static bool concerns(const RuleSet &set, const CheckResult &result)
{
    return std::none_of(result.findings.begin(), result.findings.end(), [&](const Finding &finding) {
        return finding.verdict == Verdict::NotApplicable && finding.rule == overload && finding.ruleSet == set.id;
    });
}

std::optional<TermLimit> termLimit(const ProgramSession &session)
{
    std::optional<TermLimit> strictest;
    for (const RuleSet &set : session.ruleSets())
        for (const RuleSetEntry &entry : set.entries) {
            if (QLatin1StringView(entry.rule->id) != overload)
                continue;
            const auto most = thousandthsOf(entry.options.value("mostCredits"_L1));
            if (most && (!strictest || *most < strictest->most.thousandths()) && concerns(set, session.result()))
                strictest = TermLimit{Credits::fromThousandths(*most), set.name.text(interfaceLanguage())};
        }
    return strictest;
}

} // namespace micromajor
