#pragma once
#include "core/rules/RuleReport.h"

namespace micromajor {

/// The row of a step that counts: of several (returned, then handed in again) the latest by date; a row without a date is taken to be
/// later than those before it. Null = the step has no row.
const Approval *latestApproval(const Program &program, QStringView step);

/// "Opinion of the college", or the words that the program uses.
Message stepName(const QString &step, const Program &program);
Message stateName(const Approval &approval, const Program &program);

} // namespace micromajor
