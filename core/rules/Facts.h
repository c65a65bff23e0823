#pragma once
#include "core/analysis/ChoiceSpace.h"
#include "core/analysis/Links.h"
#include "core/analysis/RequisiteGraph.h"
#include "core/analysis/Totals.h"

#include <QDate>

#include <memory>

namespace micromajor {

/// A program with everything that is computed from it once for each edit; rules, views and exports read the same figures.
struct Facts
{
    std::shared_ptr<const Program> program;
    Totals totals;
    RequisiteGraph graph;
    Links links;
    std::shared_ptr<const ChoiceSpace> choices;
    std::vector<char> isElective; ///< for each course: elective by nature or member of a choice group
    /// The day for which the program is judged: start of courses, else application date. A check must give the same answer next year, so
    /// the clock is not asked. Invalid = neither is stated.
    QDate judgedOn;
};
Facts facts(std::shared_ptr<const Program> program);

} // namespace micromajor
