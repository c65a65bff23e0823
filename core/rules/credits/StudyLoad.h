#pragma once
#include "core/analysis/WideInteger.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// The weeks that a program lasts, in twelfths: a month has 52/12 weeks.
struct StudyWeeks
{
    qint64 leastTwelfths = 0;
    qint64 mostTwelfths = 0;
    std::optional<Place> missing; ///< what has to be stated before the weeks are known

    bool isKnown() const { return mostTwelfths > 0; }
    bool isSingle() const { return leastTwelfths == mostTwelfths; }
    QString text() const; ///< "26", "16–20.5"
};
/// Weeks and months as such; terms and years by the weeks of the terms. Not known, without anything missing, where the program lists no
/// terms: a committee need not say how long a term of its university is.
StudyWeeks studyWeeks(const Program &program);

/// Learning hours per week over these weeks: twelfths of thousandths.
inline int128 load(Hours weekly, qint64 weekTwelfths) { return int128(weekly.thousandths()) * weekTwelfths; }
/// The same rounded half up to whole hours, for sentences only.
QString loadText(Hours weekly, const StudyWeeks &weeks);

/// Hours of effort, least and most over all choices.
struct Effort
{
    Hours least;
    Hours most;
};
/// What the courses ask of a learner: their learning hours, else the stated total. Where neither is stated and no course has credits, the
/// hours of the courses are the only measure of effort there is, as on learning platforms.
std::optional<Effort> effort(const Facts &facts);
/// Whether the weekly load over the length of the program agrees with the effort within the tolerance.
bool loadFits(Hours weekly, const StudyWeeks &weeks, const Effort &effort, Percent tolerance);

} // namespace micromajor::rules
