#include "core/rules/credits/HoursPerCredit.h"

#include "core/analysis/WideInteger.h"

namespace micromajor::rules {

int compareRatio(Hours hours, Credits credits, Hours limit)
{
    const int128 left = int128(hours.thousandths()) * 1000;
    const int128 right = int128(limit.thousandths()) * credits.thousandths();
    return left < right ? -1 : left > right;
}

QString ratioText(Hours hours, Credits credits)
{
    const int128 tenths = (int128(hours.thousandths()) * 20 + credits.thousandths()) / (2 * int128(credits.thousandths()));
    return decimal::toString(qint64(tenths) * 100);
}

bool HoursPerCredit::allows(Hours hours, Credits credits) const
{
    return (!least || compareRatio(hours, credits, *least) >= 0) && (!most || compareRatio(hours, credits, *most) <= 0);
}

Hours HoursPerCredit::broken(Hours hours, Credits credits) const
{
    return most && compareRatio(hours, credits, *most) > 0 ? *most : *least;
}

std::optional<Hours> HoursPerCredit::fittingHours(Hours hours, Credits credits) const
{
    const int128 product = int128(broken(hours, credits).thousandths()) * credits.thousandths();
    const auto fitting = Hours::fromThousandths(qint64(product / 1000));
    return allows(fitting, credits) ? std::optional(fitting) : std::nullopt;
}

bool HoursPerCredit::apply(RuleReport &report) const
{
    if (!least && !most)
        report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    else if (report.program().facts.creditBearing == false)
        report.notApplicable(QT_TRANSLATE_NOOP("core", "The program carries no credits."));
    else if (report.program().courses.empty())
        report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    else
        return true;
    return false;
}

Message HoursPerCredit::message() const
{
    return limitsMessage(least ? least->toString() : QString(), most ? most->toString() : QString());
}

std::optional<Credits> creditsOf(const Facts &facts)
{
    if (facts.program->facts.creditsStated)
        return facts.program->facts.creditsStated;
    return facts.totals.credits.isSingle() ? facts.totals.credits.least : std::nullopt;
}

Message listedCourses(const Program &program, const std::vector<Id<Course>> &courses)
{
    std::vector<Message> names;
    for (const Id<Course> &id : courses)
        if (const Course *course = find(program.courses, id))
            names.push_back(nameOf(*course));
    return listed(names);
}

} // namespace micromajor::rules
