#pragma once
#include "core/edits/Edit.h"

#include <span>

namespace micromajor {

/// One value for one cell of the score table.
struct ScoreCell
{
    int criterion; ///< index in program.rubricCriteria
    int reviewer;  ///< index in program.reviewers; negative: `field` of the criterion itself
    const Field *field; ///< of RubricCriterion, or score or comment of ReviewScore
    Value value;
};

/// One step for all cells: a score that is not there yet gets its row, a row that says nothing any more goes. No operations = nothing to
/// change. `mergeKey`: see Edit.
Edit setScoreCells(const Program &program, std::span<const ScoreCell> cells, const QString &mergeKey = {});

} // namespace micromajor
