#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &creditsField = fieldOf<Course>(u"credits");
    static const Field &statedField = fieldOf<ProgramFacts>(u"credits_stated");
    const auto step = report.credits("step");
    const Program &program = report.program();
    if (!step || step->thousandths() <= 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    if (program.facts.creditBearing == false)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program carries no credits."));
    const auto isOff = [&](Credits credits) { return credits.thousandths() % step->thousandths() != 0; };
    std::vector<Place> missing;
    bool any = program.facts.creditsStated.has_value();
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        any = true;
        if (!course.credits)
            missing.push_back(placeOf(course, &creditsField));
        else if (isOff(*course.credits))
            report.notMet(placeOf(course, &creditsField), {nameOf(course), course.credits->toString(), step->toString()});
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (program.facts.creditsStated && isOff(*program.facts.creditsStated))
        report.notMet(placeOf(program.facts, &statedField),
            Message(QT_TRANSLATE_NOOP("core", "The program states %1 credits; credits are granted in steps of %2."),
                    {program.facts.creditsStated->toString(), step->toString()}));
    report.cannotJudge(std::move(missing));
}

const Rule creditsOffStep{
    .id = "credits-off-step",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Credits in regular steps"),
    .message = QT_TRANSLATE_NOOP("core", "%1 has %2 credits; credits are granted in steps of %3."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "policy.md, Consequences 1; frameworks.md EU-S01",
    .options = {{"step", QT_TRANSLATE_NOOP("core", "Step in which credits are granted"), RuleOption::Type::Decimal, "0.5"}},
    .check = check,
};

} // namespace micromajor::rules
