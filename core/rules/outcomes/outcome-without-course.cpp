#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    const auto least = report.integer("leastCourses");
    if (!least)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    const Facts &facts = report.facts();
    if (program.outcomes.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no learning outcomes yet."));
    if (facts.totals.offeredCourses == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (program.outcomeSupports.empty() && *least > 0) {
        report.notMet(placeOf(program.facts), Message(QT_TRANSLATE_NOOP("core", "No course is tied to a learning outcome (%1 in all): the support matrix is empty."),
            {QString::number(program.outcomes.size())}));
        return;
    }
    const DividedOutcomes divided(program);
    std::vector<int> seenFor(program.courses.size(), -1); // the outcome for which a course was counted last
    for (size_t i = 0; i < program.outcomes.size(); ++i) {
        if (divided.contains(i))
            continue;
        int count = 0;
        for (const int support : facts.links.supportsOfOutcome.of(int(i)))
            if (const int course = facts.links.courseOfSupport[size_t(support)];
                course >= 0 && seenFor[size_t(course)] != int(i) && isOffered(program.courses[size_t(course)])) {
                seenFor[size_t(course)] = int(i);
                ++count;
            }
        if (count >= *least)
            continue;
        ReportedFinding finding = report.notMet(placeOf(program.outcomes[i]),
            {nameOf(program.outcomes[i], program), QString::number(count), QString::number(*least)});
        for (const int support : facts.links.supportsOfOutcome.of(int(i)))
            finding.related(placeOf(program.outcomeSupports[size_t(support)]));
    }
}

const Rule outcomeWithoutCourse{
    .id = "outcome-without-course",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Courses behind each outcome"),
    .message = QT_TRANSLATE_NOOP("core", "Offered courses that support %1: %2; the rule set asks for at least %3."),
    .severity = Severity::Error,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-01",
    .options = {{"leastCourses", QT_TRANSLATE_NOOP("core", "Fewest offered courses that support an outcome"), RuleOption::Type::Integer, "1"}},
    .check = check,
};

} // namespace micromajor::rules
