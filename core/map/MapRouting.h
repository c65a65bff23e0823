#pragma once
#include "core/map/MapGrid.h"

namespace micromajor {

/// A line to be drawn between two courses.
struct MapLink
{
    int from = 0;
    int to = 0;
    int port = 0; ///< 0 = on its own; lines with the same number above 0 are alternatives and arrive together
};

/// The way of a line through the gaps between columns and the lanes between rows, still without measures. Gap g is left of column g, lane r
/// above row r. A line leaves to the right and arrives from the left, so it crosses no course whatever the measures are.
struct MapRoute
{
    bool straightDown = false; ///< between neighbours of one column, down or up; nothing else is set then
    int firstGap = -1;
    int firstTrack = -1;
    int lane = -1;             ///< −1: one gap is enough, lastGap is firstGap
    int laneTrack = -1;
    int lastGap = -1;
    int lastTrack = -1;
};

struct MapRoutes
{
    std::vector<MapRoute> routes; ///< of each link
    std::vector<int> gapTracks;   ///< how many lines run beside each other; columns + 1
    std::vector<int> laneTracks;  ///< rows + 1
    std::vector<char> shifted;    ///< courses whose lines arrive above the middle: a line of the neighbour passes there
};

/// Lines beside each other never share a track. O(links × (tracks + columns)).
MapRoutes routeMap(const MapGrid &grid, std::span<const MapLink> links);

} // namespace micromajor
