#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &recognitionField = fieldOf<Organisation>(u"recognition");
    static const Field &kindField = fieldOf<Organisation>(u"kind");
    const Program &program = report.program();
    bool any = false;
    std::vector<Place> missing;
    for (const Organisation &organisation : program.organisations) {
        any |= isEnterprise(organisation);
        if (!organisation.recognition.trimmed().isEmpty())
            continue;
        if (organisation.kind.isEmpty())
            missing.push_back(placeOf(organisation, &kindField));
        else if (isEnterprise(organisation))
            report.notMet(placeOf(organisation, &recognitionField), {calledIn(program, organisation)});
    }
    if (!any && missing.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There is no partner yet."));
    report.cannotJudge(std::move(missing));
}

const Rule partnerRecognitionNotStated{
    .id = "partner-recognition-not-stated",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Recognition by the partners"),
    .message = QT_TRANSLATE_NOOP("core", "It is not stated how %1 recognises the certificate, or that it does not."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md AU-06",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
