#pragma once
#include "core/analysis/Totals.h"
#include "core/base/Message.h"

#include <QJsonValue>
#include <QStringList>

namespace micromajor::standards {

/// A total as a standard may carry it: one number, or a range that stays a range, or nothing.
template<class Amount>
struct Figure
{
    std::optional<Amount> one;         ///< neither a choice nor a contradiction stands behind it
    std::optional<Amount> least, most; ///< what learners may choose, if that makes a difference
    std::optional<Amount> sum;         ///< of the courses, where it contradicts the stated total
};

/// The sum of the courses; where it cannot be computed, what the program states. If the two contradict each other, no number goes out.
template<class Amount>
Figure<Amount> figure(const ChoiceRange<Amount> &range, const std::optional<Amount> &stated)
{
    if (!range.isStated())
        return {stated, {}, {}, {}};
    if (!range.isSingle())
        return {{}, range.least, range.most, {}};
    if (stated && stated != range.least)
        return {{}, {}, {}, range.least};
    return {range.least, {}, {}, {}};
}

Figure<Credits> creditFigure(const Program &program, const Totals &totals);
Figure<Hours> contactHourFigure(const Program &program, const Totals &totals);
Figure<Hours> learningHourFigure(const Program &program, const Totals &totals);

/// Credits, contact hours and learning hours in words, one sentence each, ranges and contradictions as such; then what one credit is.
QStringList figureNotes(const Program &program, const Totals &totals, Language language);
/// The same of one course.
QStringList figureNotes(const Course &course, Language language);

/// The exact decimal as a JSON number (no more than three decimals are stored, so the shortest form of a double is exact).
QJsonValue number(qint64 thousandths);
template<class Unit>
QJsonValue number(Decimal<Unit> amount) { return number(amount.thousandths()); }

/// xs:duration of so many hours: PT32H, PT1H30M. Never months or days (frameworks.md B, pitfalls).
QString isoHours(Hours hours);
/// xs:duration of the whole program where it is one number of weeks, months or years; a term has no length of its own. Otherwise empty.
QString calendarDuration(const ProgramFacts &facts);

} // namespace micromajor::standards
