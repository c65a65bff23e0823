#include "core/rules/RuleCatalogue.h"
#include "core/rules/privacy/TextScan.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    reportMatches(report, Personal::EmailAddress, QT_TRANSLATE_NOOP("core", "Mask the e-mail address in: %1"));
}

const Rule emailInText{
    .id = "email-in-text",
    .group = "privacy",
    .title = QT_TRANSLATE_NOOP("core", "No e-mail addresses outside contacts"),
    .message = QT_TRANSLATE_NOOP("core", "%1 contains an e-mail address: %2. An address of a person belongs into the field for e-mail."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Always,
    .basis = "frameworks.md FM-14",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
