#include "core/rules/RuleCatalogue.h"
#include "core/rules/credits/HoursPerCredit.h"

namespace micromajor::rules {

/// The choice that lies farthest below the limit; courses whose project is not stated count as `unstatedCounts`. A choice is below the
/// limit exactly when its value is negative: every project adds 100 %, every course takes the limit away.
static Selection worstChoice(const RuleReport &report, Percent limit, bool unstatedCounts)
{
    const std::vector<Course> &courses = report.program().courses;
    std::vector<int128> weights(courses.size());
    for (size_t i = 0; i < courses.size(); ++i)
        weights[i] = (courses[i].enterpriseProject.value_or(unstatedCounts) ? 100'000 : 0) - limit.thousandths();
    return report.facts().choices->least(weights);
}

static void reportWorst(RuleReport &report, const Selection &worst, Percent limit)
{
    const Program &program = report.program();
    Share share;
    const auto count = [&](const std::vector<int> &courses) {
        for (const int course : courses) {
            share.part += program.courses[size_t(course)].enterpriseProject.value_or(true);
            ++share.whole;
        }
    };
    count(report.facts().choices->roles().required);
    count(worst.taken);
    const Message part = QString::number(share.part);
    const Message whole = QString::number(share.whole);
    const Message percent = share.percent().toString();
    if (worst.taken.empty()) {
        report.notMet(placeOf(program.facts), {part, whole, percent, limit.toString()});
        return;
    }
    std::vector<Message> names;
    for (const int course : worst.taken)
        names.push_back(nameOf(program.courses[size_t(course)]));
    ReportedFinding finding = report.notMet(placeOf(program.facts),
        Message(QT_TRANSLATE_NOOP("core", "For a learner who chooses %1, %2 of %3 courses work on a real enterprise project (%4%); the rule set asks for at least %5% of the courses."),
                {listed(names), part, whole, percent, limit.toString()}));
    for (const int course : worst.taken)
        finding.related(placeOf(program.courses[size_t(course)]));
}

static void check(RuleReport &report)
{
    static const Field &projectField = fieldOf<Course>(u"enterprise_project");
    const auto limit = report.decimal<PercentUnit>("leastPercent");
    if (!limit)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    if (!choicesKnown(report))
        return;
    const Program &program = report.program();
    if (const Selection worst = worstChoice(report, *limit, true); worst.value < 0)
        return reportWorst(report, worst, *limit);
    if (worstChoice(report, *limit, false).value >= 0)
        return;
    std::vector<Place> missing;
    for (const Course &course : program.courses)
        if (isOffered(course) && !course.enterpriseProject)
            missing.push_back(placeOf(course, &projectField));
    report.cannotJudge(std::move(missing));
}

const Rule projectShareBelowLimit{
    .id = "project-share-below-limit",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Share of courses with a real enterprise project"),
    .message = QT_TRANSLATE_NOOP("core", "%1 of %2 courses work on a real enterprise project (%3%); the rule set asks for at least %4% of the courses."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CNP-04",
    .options = {{"leastPercent", QT_TRANSLATE_NOOP("core", "Smallest share of courses with a real enterprise project, in percent"), RuleOption::Type::Decimal, "40"}},
    .check = check,
};

} // namespace micromajor::rules
