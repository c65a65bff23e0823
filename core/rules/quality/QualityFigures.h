#pragma once
#include "core/rules/RuleReport.h"

namespace micromajor {

/// Whether a text says something: not blank, not a dash, and none of the words that people write into an empty box (无, 待定, N/A…).
bool saysSomething(QStringView text);

/// A result in percent, exact: part ÷ whole thousandths of a percent.
struct Measured
{
    qint64 part = 0;
    qint64 whole = 1; ///< > 0

    bool isBelow(Percent limit) const;
    /// As stated, or rounded half up to one decimal when computed from the counts.
    QString text() const;
};
/// The percent stated, else counted ÷ total; none when neither can be had.
std::optional<Measured> measured(const QualityResult &result);

/// The indicator that a result measures. References always resolve.
const QualityIndicator &indicatorOf(const Program &program, const QualityResult &result);

/// How many different things a column names, whatever the case and the blanks around them.
struct Variety
{
    int known = 0;
    int unknown = 0; ///< rows that do not say
};
Variety varietyOf(std::vector<QStringView> texts);

} // namespace micromajor
