#pragma once
#include "core/planning/TermWindows.h"
#include "core/map/MapLayout.h"

#include <QCoreApplication>

namespace micromajor {

/// What lies before and after a course, through all kinds of requisites, the course included.
struct MapChain
{
    std::vector<char> courses; ///< of each course of the program
    std::vector<char> edges;   ///< of each edge of the layout
};
/// O(V + E).
MapChain chainThrough(const MapLayout &layout, int course);

/// The figures of a course in the structure, as the map and its table say them.
struct ChainTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChainTexts)

public:
    /// Courses on the longest chain through it; empty if courses require each other in a circle.
    static QString longest(const RequisiteGraph &graph, int course);
    /// Courses that cannot be taken before it.
    static QString blocked(const RequisiteGraph &graph, int course);
    /// "can wait 1 term", "cannot wait".
    static QString slack(const TermWindow &window);
    /// All of it as one line.
    static QString line(const RequisiteGraph &graph, const TermWindow &window, int course);
};

} // namespace micromajor
