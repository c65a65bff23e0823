#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &textField = fieldOf<ProgramFacts>(u"certificate_text");
    const Program &program = report.program();
    if (!program.credentials.empty())
        return;
    const Place place = placeOf(program.facts, &textField);
    if (program.facts.certificateText.isEmpty())
        report.notMet(place, {});
    else if (report.yesNo("entryNeeded"))
        report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "The certificate is described in words only; enter it with issuer, requirement and verification.")));
}

const Rule certificateMissing{
    .id = "certificate-missing",
    .group = "certificate",
    .title = QT_TRANSLATE_NOOP("core", "A certificate at the end"),
    .message = QT_TRANSLATE_NOOP("core", "No certificate is described, neither as an entry nor in words."),
    .severity = Severity::Error,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-19, UN-01",
    .options = {{"entryNeeded", QT_TRANSLATE_NOOP("core", "A description in words is not enough"), RuleOption::Type::YesNo, "true"}},
    .check = check,
};

} // namespace micromajor::rules
