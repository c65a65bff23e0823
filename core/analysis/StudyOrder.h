#pragma once
#include "core/analysis/Links.h"
#include "core/analysis/RequisiteGraph.h"

#include <QHash>

namespace micromajor {

enum class Order { Before, NotBefore, Unknown };

/// Which course certainly comes before which: by term, or by a prerequisite that has no alternative. What a course rests on is
/// worked out only when it is asked for. Views program and graph: it must not outlive them.
class StudyOrder
{
public:
    StudyOrder(const Program &program, const RequisiteGraph &graph) : m_program(program), m_graph(graph) {}

    /// Indexes in program.courses.
    Order of(int first, int second);

private:
    bool isRequired(int required, int course);

    const Program &m_program;
    const RequisiteGraph &m_graph;
    std::vector<std::vector<int>> m_incoming;
    QHash<int, std::vector<bool>> m_requiredOf;
};

/// How the courses of one outcome lead from introducing (I) over reinforcing (R) to mastering (M) it.
struct Progression
{
    /// A course that only introduces the outcome although an earlier one reinforces or masters it; rows of program.outcomeSupports.
    struct Fault
    {
        int late;
        int early;
    };
    std::vector<Fault> faults; ///< at most one for each late row
    std::vector<int> undated; ///< courses without a term whose order nobody can tell; indexes in program.courses
    bool stated = false; ///< some offered course states a level
};
Progression progression(const Program &program, const Links &links, StudyOrder &order, int outcome);

} // namespace micromajor
