#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// The country of who issues it: the program's own for the own institution and its colleges, else that of the organisation so named.
static QString countryOf(const QString &issuer, const Program &program)
{
    if (!program.facts.institution.isEmpty() && issuer.startsWith(program.facts.institution))
        return program.facts.country;
    for (const Organisation &organisation : program.organisations)
        if (organisation.name == issuer)
            return organisation.country;
    return {};
}

static void check(RuleReport &report)
{
    static const Field &bodyField = fieldOf<Credential>(u"awarding_body");
    static const Field &countryField = fieldOf<Credential>(u"issuer_country");
    const Program &program = report.program();
    if (program.credentials.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no certificates yet."));
    for (const Credential &credential : program.credentials) {
        const bool hasBody = !credential.awardingBody.isEmpty() || !credential.issuer.isEmpty();
        const bool hasCountry = !credential.issuerCountry.isEmpty();
        if (hasBody && hasCountry)
            continue;
        const Message name = rowMessage(tables::credential, &credential, program);
        const Place place = placeOf(credential, hasBody ? &countryField : &bodyField);
        ReportedFinding finding = hasBody
            ? report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "The country of the issuer of the certificate %1 is not stated."), {name}))
            : hasCountry ? report.notMet(place, {name})
                         : report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "The issuer of the certificate %1 and its country are not stated."), {name}));
        if (!hasBody && !hasCountry)
            finding.related(placeOf(credential, &countryField));
        const QString body = !credential.awardingBody.isEmpty() ? credential.awardingBody : hasBody ? credential.issuer : program.facts.institution;
        const QString country = hasCountry ? credential.issuerCountry : countryOf(body, program);
        if (body.isEmpty() || country.isEmpty())
            continue;
        Edit edit = hasBody ? setting(program, credential, countryField, country) : setting(program, credential, bodyField, body);
        if (!hasBody && !hasCountry) {
            edit.operations.push_back(SetField{&tables::credential, credential.id.value, &countryField, Value(country)});
            edit.label = Message(QT_TRANSLATE_NOOP("core", "Set issuer and country of %1 to %2, %3"), {name, body, country});
            edit.mergeKey.clear();
        }
        finding.fix(std::move(edit));
    }
}

const Rule certificateIssuerNotStated{
    .id = "certificate-issuer-not-stated",
    .group = "certificate",
    .title = QT_TRANSLATE_NOOP("core", "Issuer of the certificate"),
    .message = QT_TRANSLATE_NOOP("core", "The issuer of the certificate %1 is not stated."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md EU-M03, EU-M04",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
