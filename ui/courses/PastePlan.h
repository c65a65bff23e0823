#pragma once
#include "core/exchange/table/PastedTable.h"
#include "ui/courses/CourseEdits.h"

namespace micromajor {

/// What the user settled before a pasted table is taken over.
struct PasteChoices
{
    std::vector<PastedTarget> targets; ///< one for each column
    bool allNew = false; ///< also courses that are in the program already
};

/// What taking over the table would do.
struct PastePlan
{
    static constexpr int leftOut = -1;
    std::vector<int> courses; ///< for each row of the table, its index in program.courses (from courses.size() on: made), or leftOut
    int made = 0;
    int updated = 0;
    CellsEdit change;
    std::vector<RefusedCell> problems; ///< those of the change, by row and column of the table
};

/// A row updates the course with its code, or else with its name, unless a row before it does; empty cells leave a course as it is.
/// O(cells + courses).
PastePlan pastePlan(const Program &program, const PastedTable &table, const PasteChoices &choices);

} // namespace micromajor
