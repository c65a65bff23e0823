#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &statedField = fieldOf<ProgramFacts>(u"hours_stated");
    static const Field &hoursField = fieldOf<Course>(u"hours");
    const ProgramFacts &program = report.program().facts;
    const ChoiceRange<Hours> &sum = report.facts().totals.hours;
    if (!choicesDecidable(report))
        return;
    std::vector<Place> missing;
    if (!program.hoursStated)
        missing.push_back(placeOf(program, &statedField));
    for (const Id<Course> &course : sum.missing)
        missing.push_back({&tables::course, course.value, &hoursField});
    if (!missing.empty() || !sum.isStated())
        return report.cannotJudge(std::move(missing));
    if (program.hoursStated >= sum.least && program.hoursStated <= sum.most)
        return;
    ReportedFinding finding = report.notMet(placeOf(program, &statedField), {program.hoursStated->toString(), rangeText(sum)});
    if (sum.isSingle())
        finding.fix(setting(report.program(), program, statedField, sum.least->thousandths()));
}

const Rule statedHoursMismatch{
    .id = "stated-hours-mismatch",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Stated contact hours and the courses"),
    .message = QT_TRANSLATE_NOOP("core", "The program states %1 contact hours, but the courses to take add up to %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md, Arithmetic of the 12 cases (S09, S10)",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
