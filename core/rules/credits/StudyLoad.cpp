#include "core/rules/credits/StudyLoad.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// Tenths of a week, rounded half up.
static QString weeksText(qint64 twelfths)
{
    return decimal::toString((twelfths * 20 + 12) / 24 * 100);
}

static QString fromTo(const QString &least, const QString &most) { return least == most ? least : least + u'–' + most; }

QString StudyWeeks::text() const { return fromTo(weeksText(leastTwelfths), weeksText(mostTwelfths)); }

/// The weeks of the first terms, or nothing when one of them does not state its weeks.
static std::optional<int> weeksOfTerms(const Program &program, int terms)
{
    int counted = 0;
    int weeks = 0;
    for (const Term &term : program.terms) {
        if (!term.number || *term.number < 1 || *term.number > terms)
            continue;
        if (!term.weeks)
            return std::nullopt;
        ++counted;
        weeks += *term.weeks;
    }
    return counted == terms && terms > 0 ? std::optional(weeks) : std::nullopt;
}

static StudyWeeks byTerms(const Program &program, int least, int most)
{
    static const Field &weeksField = fieldOf<Term>(u"weeks");
    const auto leastWeeks = weeksOfTerms(program, least);
    const auto mostWeeks = weeksOfTerms(program, most);
    if (leastWeeks && mostWeeks)
        return {qint64(*leastWeeks) * 12, qint64(*mostWeeks) * 12, {}};
    for (const Term &term : program.terms)
        if (!term.weeks)
            return {0, 0, placeOf(term, &weeksField)};
    return {};
}

StudyWeeks studyWeeks(const Program &program)
{
    static const Field &durationField = fieldOf<ProgramFacts>(u"duration_least");
    static const Field &termsField = fieldOf<ProgramFacts>(u"terms");
    const ProgramFacts &facts = program.facts;
    const auto least = facts.durationLeast ? facts.durationLeast : facts.durationMost;
    const auto most = facts.durationMost ? facts.durationMost : facts.durationLeast;
    if (least && facts.durationUnit == "week"_L1)
        return {qint64(*least) * 12, qint64(*most) * 12, {}};
    if (least && facts.durationUnit == "month"_L1)
        return {qint64(*least) * 52, qint64(*most) * 52, {}};
    if (least && facts.durationUnit == "term"_L1)
        return byTerms(program, *least, *most);
    // A year of study is its terms, not 52 weeks.
    if (facts.terms)
        return byTerms(program, *facts.terms, *facts.terms);
    return {0, 0, placeOf(facts, least ? &termsField : &durationField)};
}

QString loadText(Hours weekly, const StudyWeeks &weeks)
{
    const auto hours = [&](qint64 twelfths) { return QString::number(qint64((load(weekly, twelfths) + 6000) / 12000)); };
    return fromTo(hours(weeks.leastTwelfths), hours(weeks.mostTwelfths));
}

std::optional<Effort> effort(const Facts &facts)
{
    const Program &program = *facts.program;
    const ChoiceRange<Hours> &learning = facts.totals.learningHours;
    if (learning.isStated())
        return Effort{*learning.least, *learning.most};
    if (program.facts.learningHoursStated)
        return Effort{*program.facts.learningHoursStated, *program.facts.learningHoursStated};
    const ChoiceRange<Hours> &hours = facts.totals.hours;
    const bool anyOther = std::any_of(program.courses.begin(), program.courses.end(),
                                      [](const Course &course) { return course.learningHours || course.credits; });
    return hours.isStated() && !anyOther ? std::optional(Effort{*hours.least, *hours.most}) : std::nullopt;
}

bool loadFits(Hours weekly, const StudyWeeks &weeks, const Effort &effort, Percent tolerance)
{
    // Both sides in twelfths of thousandths of hours, times 100 000 for the percent.
    const int128 whole = 100'000;
    const int128 least = int128(effort.least.thousandths()) * 12 * (whole - std::min<int128>(tolerance.thousandths(), whole));
    const int128 most = int128(effort.most.thousandths()) * 12 * (whole + tolerance.thousandths());
    return load(weekly, weeks.mostTwelfths) * whole >= least && load(weekly, weeks.leastTwelfths) * whole <= most;
}

} // namespace micromajor::rules
