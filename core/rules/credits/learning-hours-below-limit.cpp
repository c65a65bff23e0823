#include "core/rules/RuleCatalogue.h"
#include "core/rules/credits/HoursPerCredit.h"

namespace micromajor::rules {

static void judgeCourses(RuleReport &report, const ChoiceRange<Hours> &hours, Hours least)
{
    static const Field &statedField = fieldOf<ProgramFacts>(u"learning_hours_stated");
    const Program &program = report.program();
    const Place place = placeOf(program.facts, &statedField);
    if (hours.isSingle() || hours.leastChoice.empty()) {
        report.notMet(place, {hours.least->toString(), least.toString()});
        return;
    }
    ReportedFinding finding = report.notMet(place,
        Message(QT_TRANSLATE_NOOP("core", "For a learner who chooses %1, the program takes %2 learning hours; the rule set asks for at least %3."),
                {listedCourses(program, hours.leastChoice), hours.least->toString(), least.toString()}));
    for (const Id<Course> &course : hours.leastChoice)
        finding.related({&tables::course, course.value, nullptr});
}

static void check(RuleReport &report)
{
    static const Field &statedField = fieldOf<ProgramFacts>(u"learning_hours_stated");
    const auto least = report.hours("leastHours");
    if (!least)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const ProgramFacts &program = report.program().facts;
    const Totals &totals = report.facts().totals;
    if (totals.offeredCourses == 0 && !program.learningHoursStated)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (totals.learningHours.isStated()) {
        if (*totals.learningHours.least < *least)
            judgeCourses(report, totals.learningHours, *least);
        return;
    }
    if (program.learningHoursStated) {
        if (*program.learningHoursStated < *least)
            report.notMet(placeOf(program, &statedField), {program.learningHoursStated->toString(), least->toString()});
        return;
    }
    // Learning takes at least the contact hours.
    const auto contact = totals.hours.isStated() ? totals.hours.least : program.hoursStated;
    if (!contact || *contact < *least)
        report.cannotJudge({placeOf(program, &statedField)});
}

const Rule learningHoursBelowLimit{
    .id = "learning-hours-below-limit",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Enough learning hours to be worth a certificate"),
    .message = QT_TRANSLATE_NOOP("core", "The program takes %1 learning hours; the rule set asks for at least %2."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md AU-01, CNP-11",
    .options = {{"leastHours", QT_TRANSLATE_NOOP("core", "Fewest learning hours of the program"), RuleOption::Type::Decimal, "1"}},
    .check = check,
};

} // namespace micromajor::rules
