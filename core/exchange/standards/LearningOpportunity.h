#pragma once
#include "core/analysis/Totals.h"
#include "core/base/Result.h"

class QDateTime;

namespace micromajor {

/// The program as a learning opportunity of the European Learning Model 3, profile LOQ, in XML: root Courses of
/// http://data.europa.eu/snb/model/ap/loq-constraints/, xsdVersion 3.1.0. One learningOpportunity, one learningAchievementSpecification,
/// the outcomes, the program and its offered courses as learningActivitySpecifications, the assessment items, rubrics as
/// gradingSchemes, the institution, its country as location and the place of teaching as another.
///
/// Never creditPoint: it takes ECTS and ECVET only, and credits counted in contact hours are neither. Credits stand in a note with the hours
/// behind one credit. volumeOfLearning is all effort (learning hours) as PTnH, only if it is one number; contactHour is per course.
/// Vocabularies: language ZHO, ENG, UND (not stated); country by ISO 3166; type "short learning programme"; mode. ISCED-F is required and
/// not held by the program: 0099 stands in, and a note says so. homepage is required too: the institution's address where it is
/// stated, otherwise an entry without an address, since none is invented.
///
/// Order of elements: LOQ XSD 3.3.1 as published with kouta-external of the Finnish National Agency for Education, whose 3.1.0 exports this
/// follows. Not validated here: the schema and its vocabularies are not shipped (3.9 MB), so no test runs them; whether 3.1.0 lets a
/// homepage go without contentUrl, and takes contactHour as any text, is unknown. `xmllint --schema loq.xsd` is the check.
///
/// `changed` becomes `modified` in UTC; without a valid time it is left out.
/// Errors: no name, institution, country or outcome; a country that is none. O(rows).
Result<QByteArray> learningOpportunity(const Program &program, const Totals &totals, const QDateTime &changed);

} // namespace micromajor
