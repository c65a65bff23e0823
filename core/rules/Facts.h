#pragma once
#include "core/analysis/RequisiteGraph.h"
#include "core/analysis/Totals.h"

#include <memory>

namespace micromajor {

/// A program with everything that is computed from it once for each edit; rules, views and exports read the same figures.
struct Facts
{
    std::shared_ptr<const Program> program;
    Totals totals;
    RequisiteGraph graph;
    std::vector<int> moduleOf;     ///< for each course the index of its module, −1 = none
    std::vector<char> isElective; ///< for each course: elective by nature or member of a choice group
};
Facts facts(std::shared_ptr<const Program> program);

} // namespace micromajor
