#pragma once
#include "core/exports/Agreement.h"
#include "core/rules/Facts.h"

namespace micromajor {

/// Every cell of the course table that leaves as CSV. Errors: Damaged; NotOurs if the heads are others.
Result<std::vector<Disagreement>> disagreementsOfCsv(const Facts &facts, const QByteArray &csv, const QString &source);

// The exchange formats of other systems, read as a foreign system would read them: by the names and identities of the standard, not by the
// order in which we write.

/// The figures of a case, openbadges, elm or schemaorg file against the program: names, credits, hours, weights, fees, and how many courses,
/// outcomes and assessment items it lists. Errors: Damaged, InvalidInput: the file is no JSON or XML of this kind. O(rows + bytes).
Result<std::vector<Disagreement>> disagreementsOfStandard(QStringView id, const Facts &facts, const QByteArray &bytes, const QString &source);

/// Which of these a JSON object says it is: its id as in standardExports(), or nothing.
QString standardOf(const QByteArray &json);

} // namespace micromajor
