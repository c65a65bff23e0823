#pragma once
#include "core/analysis/Totals.h"
#include "core/base/Result.h"

namespace micromajor {

/// The program as an Achievement of 1EdTech Open Badges 3.0 (section B.1 "Data Models": Achievement, Alignment, Criteria, Profile,
/// ResultDescription), JSON-LD that nobody has been awarded yet. There is no signed form of it without a recipient.
///
/// criteria.narrative is Markdown by the standard: what people wrote is escaped, so it reads as written. An outcome becomes an alignment
/// only if its benchmark is a web address, because targetUrl is required and none is invented; all outcomes stand in the description.
/// creditsAvailable is there only if the credits are one number (Figures.h); hours and ranges stand in the description. An assessment
/// item is a resultDescription of the type Result: rubrics hold no separate levels, which the type RubricCriterionLevel would ask for.
/// Errors: no name; nothing that could serve as description. O(rows).
Result<QByteArray> openBadges(const Program &program, const Totals &totals);

} // namespace micromajor
