#pragma once
#include "core/analysis/Totals.h"
#include "core/base/Result.h"

class QDateTime;

namespace micromajor {

/// The program as a competency framework: a CFPackage of 1EdTech CASE 1.1 (Information Model, final of 24 January 2025; JSON binding).
///
/// CFItems: capability gaps, learning outcomes, modules, offered courses, course objectives. CFAssociations: isChildOf (outcome → the outcome
/// above it, course → module, objective → course, everything else → the document), isRelatedTo (outcome → gap it closes, course → outcome with
/// the level of the matrix in its notes, objective → outcome, co-requisite), precedes (prerequisite → course). CFRubrics: each rubric
/// with the assessment items that use it as criteria, and one rubric for the items of a course (or of the program) that use none;
/// weights are percent as stated. Several outcomes of one criterion stand in its extensions, since CFItemURI takes one only.
/// Rows without any text are left out, and so are links to them.
///
/// Identifiers: Identifiers.h; every `uri` is its urn:uuid. `changed`, the time of the program's last revision, becomes every
/// lastChangeDateTime in UTC: the clock is never asked, so the same program and time give the same bytes.
/// Errors: no name, no institution (CASE needs a creator), no valid time. O(rows + links).
Result<QByteArray> casePackage(const Program &program, const Totals &totals, const QDateTime &changed);

} // namespace micromajor
