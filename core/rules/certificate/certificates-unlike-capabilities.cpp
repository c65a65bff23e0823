#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

static bool sameCapability(const Credential &a, const Credential &b)
{
    return QStringView(a.capability).trimmed() == QStringView(b.capability).trimmed();
}

static void check(RuleReport &report)
{
    static const Field &capabilityField = fieldOf<Credential>(u"capability");
    const Program &program = report.program();
    const std::vector<Credential> &credentials = program.credentials;
    if (credentials.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no certificates yet."));
    for (auto credential = credentials.begin(); credential != credentials.end(); ++credential) {
        const Place place = placeOf(*credential, &capabilityField);
        if (QStringView(credential->capability).trimmed().isEmpty()) {
            ReportedFinding finding = report.notMet(place, {rowMessage(tables::credential, &*credential, program)});
            // The only certificate, and for the whole program, certifies what the program is about.
            if (credentials.size() == 1 && (credential->scope.isEmpty() || credential->scope == u"program") && !program.facts.capability.isEmpty())
                finding.fix(setting(program, *credential, capabilityField, program.facts.capability));
            continue;
        }
        const auto alike = [&](const Credential &other) { return sameCapability(*credential, other); };
        if (std::any_of(credentials.begin(), credential, alike))
            continue; // named with the first of them
        std::vector<Message> names;
        std::vector<Place> others;
        for (auto other = credential + 1; other != credentials.end(); ++other)
            if (alike(*other)) {
                names.push_back(rowMessage(tables::credential, &*other, program));
                others.push_back(placeOf(*other, &capabilityField));
            }
        if (names.empty())
            continue;
        ReportedFinding finding = report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "%1 certifies the same capability as %2; each certificate should stand for one of its own."),
                                                               {rowMessage(tables::credential, &*credential, program), listed(names)}));
        for (Place &other : others)
            finding.related(std::move(other));
    }
}

const Rule certificatesUnlikeCapabilities{
    .id = "certificates-unlike-capabilities",
    .group = "certificate",
    .title = QT_TRANSLATE_NOOP("core", "One capability for each certificate"),
    .message = QT_TRANSLATE_NOOP("core", "The certificate %1 does not say which capability it certifies."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md SD-05",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
