#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &methodField = fieldOf<Credential>(u"verification");
    static const Field &addressField = fieldOf<Credential>(u"verification_url");
    const Program &program = report.program();
    if (program.credentials.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no certificates yet."));
    const bool publicly = report.yesNo("publicly");
    for (const Credential &credential : program.credentials) {
        const bool hasAddress = !credential.verificationUrl.isEmpty();
        if (credential.verification == u"website") {
            if (!hasAddress)
                report.notMet(placeOf(credential, &addressField),
                              Message(QT_TRANSLATE_NOOP("core", "The certificate %1 is verified on a website whose address is not stated."),
                                      {rowMessage(tables::credential, &credential, program)}));
            continue;
        }
        const bool stated = !credential.verification.isEmpty();
        if (stated && (!publicly || credential.verification != u"issuer"))
            continue;
        const Message name = rowMessage(tables::credential, &credential, program);
        const Place place = placeOf(credential, &methodField);
        ReportedFinding finding = stated
            ? report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "The certificate %1 can be verified only by asking the issuer."), {name}))
            : report.notMet(place, {name});
        // An address to look it up is there: only the method was not chosen.
        if (hasAddress)
            finding.fix(setting(program, credential, methodField, QStringLiteral("website")));
    }
}

const Rule certificateNotVerifiable{
    .id = "certificate-not-verifiable",
    .group = "certificate",
    .title = QT_TRANSLATE_NOOP("core", "Certificate can be verified"),
    .message = QT_TRANSLATE_NOOP("core", "How the certificate %1 can be verified is not stated."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md SD-20, CNP-13, UN-01, MY-04",
    .options = {{"publicly", QT_TRANSLATE_NOOP("core", "Asking the issuer is not enough"), RuleOption::Type::YesNo, "true"}},
    .check = check,
};

} // namespace micromajor::rules
