#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

/// Whether passing the course is defined by one of its assessments.
static bool courseHasPassRule(const Program &program, const Id<Course> &course)
{
    return std::any_of(program.assessments.begin(), program.assessments.end(),
                       [&](const Assessment &assessment) { return assessment.courseId == course && !assessment.passRule.isEmpty(); });
}

static void check(RuleReport &report)
{
    static const Field &requirementField = fieldOf<Credential>(u"requirement");
    static const Field &passRuleField = fieldOf<ProgramFacts>(u"pass_rule");
    const Program &program = report.program();
    if (program.credentials.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no certificates yet."));
    const bool hasPassRule = !program.facts.passRule.isEmpty();
    for (const Credential &credential : program.credentials) {
        if (!credential.requirement.isEmpty())
            continue;
        const bool forPart = credential.scope == u"module" || credential.scope == u"course";
        if (forPart ? credential.scope == u"course" && courseHasPassRule(program, credential.courseId) : hasPassRule)
            continue;
        const Message name = rowMessage(tables::credential, &credential, program);
        const Place place = placeOf(credential, &requirementField);
        if (!forPart) {
            report.notMet(place, {name}).related(placeOf(program.facts, &passRuleField));
            continue;
        }
        ReportedFinding finding = report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "What earns the certificate %1 of a part of the program is not stated."), {name}));
        if (hasPassRule)
            finding.fix(setting(program, credential, requirementField, program.facts.passRule));
    }
}

const Rule certificateWithoutRequirement{
    .id = "certificate-without-requirement",
    .group = "certificate",
    .title = QT_TRANSLATE_NOOP("core", "Requirement of the certificate"),
    .message = QT_TRANSLATE_NOOP("core", "What earns the certificate %1 is not stated: it has no requirement and the program no pass rule."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md OB-10, UN-02, US-09",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
