#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// Judged on the courses that a learner takes; not met when no choice is within the limits.
static void check(RuleReport &report)
{
    static const Field &statedField = *tables::program.field(u"courses_stated");
    const auto least = report.integer("leastCourses");
    const auto most = report.integer("mostCourses");
    if (!least && !most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    if (!choicesDecidable(report))
        return;
    const ChoiceRange<int> &courses = report.facts().totals.courses;
    if (!courses.isStated()) {
        static const Field &creditsField = *tables::course.field(u"credits");
        std::vector<Place> missing;
        for (const Id<Course> &course : courses.missing)
            missing.push_back({&tables::course, course.value, &creditsField});
        return report.cannotJudge(std::move(missing));
    }
    if ((!least || *courses.most >= *least) && (!most || *courses.least <= *most))
        return;
    const auto text = [](std::optional<int> number) { return number ? QString::number(*number) : QString(); };
    report.notMet(placeOf(report.program().facts, &statedField), {rangeText(courses), limitsMessage(text(least), text(most))});
}

const Rule courseCountOutsideLimits{
    .id = "course-count-outside-limits",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Number of courses within the limits"),
    .message = QT_TRANSLATE_NOOP("core", "Courses that a learner takes: %1; the rule set asks for %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md A2, Courses; frameworks.md CN-01",
    .options = {{"leastCourses", QT_TRANSLATE_NOOP("core", "Fewest courses"), RuleOption::Type::Integer, "null"},
                {"mostCourses", QT_TRANSLATE_NOOP("core", "Most courses"), RuleOption::Type::Integer, "null"}},
    .check = check,
};

} // namespace micromajor::rules
