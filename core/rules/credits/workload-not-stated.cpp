#include "core/rules/RuleCatalogue.h"
#include "core/rules/credits/HoursPerCredit.h"
#include "core/rules/credits/StudyLoad.h"

namespace micromajor::rules {

/// Credits times learning hours per credit, where both are stated and nothing else contradicts the product.
static std::optional<Hours> computedTotal(const RuleReport &report)
{
    const ProgramFacts &program = report.program().facts;
    const std::optional<Credits> credits = creditsOf(report.facts());
    if (!credits || !program.learningHoursPerCredit)
        return std::nullopt;
    const int128 product = int128(credits->thousandths()) * program.learningHoursPerCredit->thousandths();
    const auto total = Hours::fromThousandths(qint64(product / 1000));
    if (product <= 0 || product % 1000 != 0 || (program.hoursStated && total < *program.hoursStated))
        return std::nullopt;
    if (!program.weeklyLoad)
        return total;
    const StudyWeeks weeks = studyWeeks(report.program());
    return !weeks.isKnown() || loadFits(*program.weeklyLoad, weeks, {total, total}, Percent::whole(10)) ? std::optional(total) : std::nullopt;
}

static void check(RuleReport &report)
{
    static const Field &statedField = fieldOf<ProgramFacts>(u"learning_hours_stated");
    const Program &program = report.program();
    if (program.facts.learningHoursStated || (program.facts.weeklyLoad && studyWeeks(program).isKnown()))
        return; // hours a week and how many weeks say the same
    int stated = 0;
    for (const Course &course : program.courses)
        stated += isOffered(course) && course.learningHours;
    const int offered = report.facts().totals.offeredCourses;
    if (offered == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (stated == offered)
        return;
    ReportedFinding finding = report.notMet(placeOf(program.facts, &statedField), {QString::number(stated), QString::number(offered)});
    if (const auto total = computedTotal(report))
        finding.fix(setting(program, program.facts, statedField, total->thousandths()));
}

const Rule workloadNotStated{
    .id = "workload-not-stated",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Workload of learners stated"),
    .message = QT_TRANSLATE_NOOP("core", "Neither total learning hours nor hours a week are stated; of %2 courses, %1 state theirs."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md EU-M07, AU-08",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
