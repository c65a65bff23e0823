#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// Learning hours are all effort and so include the contact hours. Fewer of them mean that the two were swapped or one is wrong.
static void check(RuleReport &report)
{
    static const Field &hoursField = fieldOf<Course>(u"hours");
    static const Field &learningField = fieldOf<Course>(u"learning_hours");
    static const Field &statedField = fieldOf<ProgramFacts>(u"learning_hours_stated");
    static const Field &totalField = fieldOf<ProgramFacts>(u"hours_stated");
    const Program &program = report.program();
    std::vector<Place> missing;
    bool any = false;
    for (const Course &course : program.courses) {
        if (!isOffered(course) || !course.learningHours)
            continue;
        any = true;
        if (!course.hours)
            missing.push_back(placeOf(course, &hoursField));
        else if (*course.learningHours < *course.hours)
            report.notMet(placeOf(course, &learningField), {nameOf(course), course.learningHours->toString(), course.hours->toString()})
                .related(placeOf(course, &hoursField));
    }
    const auto &learning = program.facts.learningHoursStated;
    const auto &contact = program.facts.hoursStated;
    if (!any && !learning)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No learning hours are stated."));
    if (learning && contact && *learning < *contact)
        report.notMet(placeOf(program.facts, &statedField),
            Message(QT_TRANSLATE_NOOP("core", "The program states %1 learning hours, fewer than its %2 contact hours; learning hours include them."),
                    {learning->toString(), contact->toString()}))
            .related(placeOf(program.facts, &totalField));
    report.cannotJudge(std::move(missing));
}

const Rule learningHoursBelowContactHours{
    .id = "learning-hours-below-contact-hours",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Learning hours include the contact hours"),
    .message = QT_TRANSLATE_NOOP("core", "%1: %2 learning hours are fewer than its %3 contact hours; learning hours include them."),
    .severity = Severity::Error,
    .fix = FixAvailability::None,
    .basis = "frameworks.md A0.1",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
