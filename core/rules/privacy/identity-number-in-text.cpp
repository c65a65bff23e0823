#include "core/rules/RuleCatalogue.h"
#include "core/rules/privacy/TextScan.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    reportMatches(report, Personal::IdentityNumber, QT_TRANSLATE_NOOP("core", "Mask the identity number in: %1"));
}

const Rule identityNumberInText{
    .id = "identity-number-in-text",
    .group = "privacy",
    .title = QT_TRANSLATE_NOOP("core", "No identity numbers"),
    .message = QT_TRANSLATE_NOOP("core", "%1 contains an identity number: %2."),
    .severity = Severity::Error,
    .fix = FixAvailability::Always,
    .basis = "frameworks.md FM-14, FM-15",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
