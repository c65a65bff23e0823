#include "core/analysis/WideInteger.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/credits/HoursPerCredit.h"

namespace micromajor::rules {

/// −1, 0 or 1 as the share is below, at or above the limit; exact.
static int compareShare(const Share &share, Percent limit)
{
    const int128 left = int128(share.part) * 100'000;
    const int128 right = int128(limit.thousandths()) * share.whole;
    return left < right ? -1 : left > right;
}

static void judge(RuleReport &report, const Share &share, const std::vector<Id<Course>> &choice, const Message &limits)
{
    const Program &program = report.program();
    const Message part = decimal::toString(share.part);
    const Message whole = decimal::toString(share.whole);
    const Message percent = share.percent().toString();
    if (report.facts().totals.practiceShare.isSingle() || choice.empty()) {
        report.notMet(placeOf(program.facts), {part, whole, percent, limits});
        return;
    }
    ReportedFinding finding = report.notMet(placeOf(program.facts),
        Message(QT_TRANSLATE_NOOP("core", "For a learner who chooses %1, practice takes %2 of %3 contact hours (%4%); the rule set asks for %5%."),
                {listedCourses(program, choice), part, whole, percent, limits}));
    for (const Id<Course> &course : choice)
        finding.related({&tables::course, course.value, nullptr});
}

static void check(RuleReport &report)
{
    static const Field &hoursField = fieldOf<Course>(u"hours");
    static const Field &practiceField = fieldOf<Course>(u"practice_hours");
    const auto least = report.decimal<PercentUnit>("leastPercent");
    const auto most = report.decimal<PercentUnit>("mostPercent");
    if (!least && !most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    if (!choicesDecidable(report))
        return;
    const ChoiceRange<Share> &share = report.facts().totals.practiceShare;
    std::vector<Place> missing;
    for (const Id<Course> &id : share.missing)
        if (const Course *course = find(report.program().courses, id))
            missing.push_back(placeOf(*course, course->hours ? &practiceField : &hoursField));
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    if (!share.isStated())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The courses have no contact hours."));
    const Message limits = limitsMessage(least ? least->toString() : QString(), most ? most->toString() : QString());
    if (least && compareShare(*share.least, *least) < 0)
        judge(report, *share.least, share.leastChoice, limits);
    else if (most && compareShare(*share.most, *most) > 0)
        judge(report, *share.most, share.mostChoice, limits);
}

const Rule practiceShareOutsideLimits{
    .id = "practice-share-outside-limits",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Share of practice in the contact hours within the limits"),
    .message = QT_TRANSLATE_NOOP("core", "Practice takes %1 of %2 contact hours (%3%); the rule set asks for %4%."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CNP-05; policy.md, Consequences 4",
    .options = {{"leastPercent", QT_TRANSLATE_NOOP("core", "Smallest share of practice in the contact hours, in percent"), RuleOption::Type::Decimal, "null"},
                {"mostPercent", QT_TRANSLATE_NOOP("core", "Largest share of practice in the contact hours, in percent"), RuleOption::Type::Decimal, "null"}},
    .check = check,
};

} // namespace micromajor::rules
