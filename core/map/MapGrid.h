#pragma once
#include "core/rules/Facts.h"

namespace micromajor {

/// Where a course stands before anything is measured.
struct MapCell
{
    int column = 0;
    int row = 0;

    auto operator<=>(const MapCell &) const = default;
};

/// The map as a table: terms are columns, modules are bands of rows, at most one course in a cell.
struct MapGrid
{
    /// One for each column, ascending; the courses without a term share as many columns at the end as keep them from one long stack.
    std::vector<std::optional<int>> terms;
    std::vector<int> modules;   ///< of each band: index in program.modules, −1 = the courses of no module
    std::vector<int> bandOfRow; ///< ascending
    std::vector<MapCell> cells; ///< of each course of the program

    int columns() const { return int(terms.size()); }
    int rows() const { return int(bandOfRow.size()); }
};

/// Deterministic. A fixed number of barycentre sweeps brings courses near those they are connected with: O(V log V + E).
MapGrid mapGrid(const Facts &facts);

/// The terms that the map shows, ascending: all that are used, and the empty ones up to the length of the program. When the length is not
/// stated in terms, one more than the last, so that there is always somewhere to go.
std::vector<int> mapTerms(const Program &program);

} // namespace micromajor
