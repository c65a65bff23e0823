#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &identityField = fieldOf<Credential>(u"identity_slot");
    static const Field &dateField = fieldOf<Credential>(u"date_slot");
    const Program &program = report.program();
    if (program.credentials.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no certificates yet."));
    std::vector<Place> missing;
    for (const QString &slot : report.textList("slots")) {
        const bool isDate = slot == u"date_slot";
        if (!isDate && slot != u"identity_slot") {
            report.cannotJudge(Message(QT_TRANSLATE_NOOP("core", "Cannot be judged: the rule set asks for “%1”, which a certificate does not have."), {slot}));
            continue;
        }
        const Field &field = isDate ? dateField : identityField;
        for (const Credential &credential : program.credentials) {
            const std::optional<bool> answer = isDate ? credential.dateSlot : credential.identitySlot;
            if (!answer)
                missing.push_back(placeOf(credential, &field));
            else if (!*answer)
                report.notMet(placeOf(credential, &field),
                              {rowMessage(tables::credential, &credential, program),
                               Message(isDate ? QT_TRANSLATE_NOOP("core", "when it was issued") : QT_TRANSLATE_NOOP("core", "who earned it"))});
        }
    }
    report.cannotJudge(std::move(missing));
}

const Rule certificateSlotsMissing{
    .id = "certificate-slots-missing",
    .group = "certificate",
    .title = QT_TRANSLATE_NOOP("core", "Learner and date on the certificate"),
    .message = QT_TRANSLATE_NOOP("core", "The certificate %1 does not show %2."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md EU-M01, EU-M05",
    .options = {{"slots", QT_TRANSLATE_NOOP("core", "What a certificate must show: identity_slot, date_slot"), RuleOption::Type::TextList,
                 "[\"identity_slot\", \"date_slot\"]"}},
    .check = check,
};

} // namespace micromajor::rules
