#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

namespace micromajor::rules {

static const Organisation *onlyEnterprise(const Program &program)
{
    const Organisation *only = nullptr;
    for (const Organisation &organisation : program.organisations) {
        if (!isEnterprise(organisation))
            continue;
        if (only)
            return nullptr;
        only = &organisation;
    }
    return only;
}

static void check(RuleReport &report)
{
    static const Field &organisationField = fieldOf<Person>(u"organisation_id");
    static const Field &roleField = fieldOf<Person>(u"role");
    const Program &program = report.program();
    bool any = false;
    std::vector<Place> missing;
    for (const Person &person : program.people) {
        const bool unknown = person.role.isEmpty();
        any |= isMentor(person) || unknown;
        if (!person.organisationId.isNull() || !person.workplace.trimmed().isEmpty())
            continue;
        if (unknown)
            missing.push_back(placeOf(person, &roleField));
        if (!isMentor(person))
            continue;
        ReportedFinding finding = report.notMet(placeOf(person, &organisationField), {calledIn(program, person)});
        if (const Organisation *enterprise = onlyEnterprise(program))
            finding.fix(setting(program, person, organisationField, enterprise->id.value));
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no enterprise mentors yet."));
    report.cannotJudge(std::move(missing));
}

const Rule mentorWithoutOrganisation{
    .id = "mentor-without-organisation",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Enterprise mentors belong to an organisation"),
    .message = QT_TRANSLATE_NOOP("core", "The enterprise mentor %1 has neither an organisation nor a workplace."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md SD-13; policy.md A3, section 二 of the form: 所在单位",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
