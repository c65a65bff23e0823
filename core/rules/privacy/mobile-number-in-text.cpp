#include "core/rules/RuleCatalogue.h"
#include "core/rules/privacy/TextScan.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    reportMatches(report, Personal::MobileNumber, QT_TRANSLATE_NOOP("core", "Mask the mobile number in: %1"));
}

const Rule mobileNumberInText{
    .id = "mobile-number-in-text",
    .group = "privacy",
    .title = QT_TRANSLATE_NOOP("core", "No mobile numbers outside contacts"),
    .message = QT_TRANSLATE_NOOP("core", "%1 contains a mobile number: %2. Its place is the field for the telephone."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Always,
    .basis = "frameworks.md FM-14, FM-15",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
