#pragma once
#include "core/analysis/Totals.h"
#include "core/base/Result.h"

namespace micromajor {

/// The program as a schema.org EducationalOccupationalProgram in JSON-LD, with its offered courses as Course and its certificates as
/// EducationalOccupationalCredential (type pages of schema.org; no property is required there, and no official JSON schema exists).
///
/// numberOfCredits is an integer, otherwise a StructuredValue; where learners choose, a QuantitativeValue from minValue to maxValue,
/// never one number. timeToComplete is all effort (learning hours) as PTnH if it is one number, otherwise the calendar length. Contact hours
/// have no property: they stand in the descriptions. coursePrerequisites name the course required; of courses of which one is
/// enough, a text lists the names. A fee per credit, month or course is a UnitPriceSpecification; "from" and "below" are minPrice and maxPrice.
/// Errors: no name. O(rows + links).
Result<QByteArray> schemaOrg(const Program &program, const Totals &totals);

} // namespace micromajor
