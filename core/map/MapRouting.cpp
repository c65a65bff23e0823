#include "core/map/MapRouting.h"

#include <algorithm>

namespace micromajor {

namespace {

/// The tracks of one gap or lane; a track holds lines whose spans have nothing in common.
class Tracks
{
public:
    int take(int begin, int end)
    {
        if (begin > end)
            std::swap(begin, end);
        size_t track = 0;
        const auto isFree = [&](const std::vector<std::pair<int, int>> &spans) {
            return std::ranges::all_of(spans, [&](const auto &span) { return span.second < begin || end < span.first; });
        };
        while (track < m_tracks.size() && !isFree(m_tracks[track]))
            ++track;
        if (track == m_tracks.size())
            m_tracks.emplace_back();
        m_tracks[track].emplace_back(begin, end);
        return int(track);
    }
    int count() const { return int(m_tracks.size()); }

private:
    std::vector<std::vector<std::pair<int, int>>> m_tracks;
};

class Router
{
public:
    Router(const MapGrid &grid, std::span<const MapLink> links)
        : m_grid(grid), m_links(links), m_occupied(size_t(grid.columns() * grid.rows()), -1), m_gaps(size_t(grid.columns()) + 1), m_lanes(size_t(grid.rows()) + 1)
    {
        for (size_t course = 0; course < grid.cells.size(); ++course)
            at(grid.cells[course].column, grid.cells[course].row) = int(course);
    }

    MapRoutes make()
    {
        m_result.routes.resize(m_links.size());
        // Short lines first: they keep the inner tracks, and long ones cross fewer of them.
        std::vector<size_t> order(m_links.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, {}, [&](size_t i) { return std::abs(target(i).column - source(i).column - 1) * 1000 + std::abs(target(i).row - source(i).row); });
        for (const size_t i : order)
            m_result.routes[i] = route(i);
        markShifted();
        for (const Tracks &gap : m_gaps)
            m_result.gapTracks.push_back(gap.count());
        for (const Tracks &lane : m_lanes)
            m_result.laneTracks.push_back(lane.count());
        return std::move(m_result);
    }

private:
    // Lanes and rows alternate from top to bottom.
    static int laneOrdinal(int lane) { return 2 * lane; }
    static int rowOrdinal(int row) { return 2 * row + 1; }

    const MapCell &source(size_t link) const { return m_grid.cells[size_t(m_links[link].from)]; }
    const MapCell &target(size_t link) const { return m_grid.cells[size_t(m_links[link].to)]; }
    int &at(int column, int row) { return m_occupied[size_t(row * m_grid.columns() + column)]; }

    bool isFree(int row, int firstColumn, int lastColumn)
    {
        for (int column = firstColumn; column <= lastColumn; ++column)
            if (at(column, row) != -1)
                return false;
        return true;
    }
    void reserve(int row, int firstColumn, int lastColumn)
    {
        for (int column = firstColumn; column <= lastColumn; ++column)
            at(column, row) = passedThrough;
    }

    MapRoute route(size_t link)
    {
        const MapCell &from = source(link);
        const MapCell &to = target(link);
        if (from.column == to.column && std::abs(from.row - to.row) == 1 && m_links[link].port == 0
            && m_grid.bandOfRow[size_t(from.row)] == m_grid.bandOfRow[size_t(to.row)])
            return {.straightDown = true};
        if (to.column > from.column) {
            if (to.column == from.column + 1)
                return throughGap(to.column, from.row, to.row);
            // Across empty cells, at the height of one of the two.
            if (isFree(from.row, from.column + 1, from.row == to.row ? to.column - 1 : to.column)) {
                reserve(from.row, from.column + 1, to.column - 1);
                return throughGap(to.column, from.row, to.row);
            }
            if (isFree(to.row, from.column, to.column - 1)) {
                reserve(to.row, from.column + 1, to.column - 1);
                return throughGap(from.column + 1, from.row, to.row);
            }
        }
        return throughLane(from, to);
    }

    MapRoute throughGap(int gap, int fromRow, int toRow)
    {
        const int track = m_gaps[size_t(gap)].take(rowOrdinal(fromRow), rowOrdinal(toRow));
        return {.firstGap = gap, .firstTrack = track, .lastGap = gap, .lastTrack = track};
    }

    MapRoute throughLane(const MapCell &from, const MapCell &to)
    {
        MapRoute route;
        route.firstGap = from.column + 1;
        route.lastGap = to.column;
        const int near = to.row > from.row ? from.row + 1 : from.row;
        const int far = to.row > from.row ? to.row : to.row + 1;
        route.lane = m_lanes[size_t(far)].count() < m_lanes[size_t(near)].count() ? far : near;
        route.laneTrack = m_lanes[size_t(route.lane)].take(route.firstGap, route.lastGap);
        route.firstTrack = m_gaps[size_t(route.firstGap)].take(rowOrdinal(from.row), laneOrdinal(route.lane));
        route.lastTrack = m_gaps[size_t(route.lastGap)].take(laneOrdinal(route.lane), rowOrdinal(to.row));
        return route;
    }

    /// A course whose left neighbour sends lines elsewhere, and none to it, must not look as if it received them.
    void markShifted()
    {
        const size_t count = m_grid.cells.size();
        std::vector<char> sends(count, 0);
        std::vector<char> receivesFromNeighbour(count, 0);
        for (size_t i = 0; i < m_links.size(); ++i) {
            if (m_result.routes[i].straightDown)
                continue;
            sends[size_t(m_links[i].from)] = 1;
            if (source(i).row == target(i).row && source(i).column + 1 == target(i).column && m_links[i].port == 0)
                receivesFromNeighbour[size_t(m_links[i].to)] = 1;
        }
        m_result.shifted.assign(count, 0);
        for (size_t course = 0; course < count; ++course) {
            const MapCell &cell = m_grid.cells[course];
            const int neighbour = cell.column > 0 ? at(cell.column - 1, cell.row) : -1;
            m_result.shifted[course] = neighbour >= 0 && sends[size_t(neighbour)] && !receivesFromNeighbour[course];
        }
    }

    static constexpr int passedThrough = -2;
    const MapGrid &m_grid;
    std::span<const MapLink> m_links;
    std::vector<int> m_occupied; ///< by row and column: the course, −1 = empty, or passedThrough
    std::vector<Tracks> m_gaps;
    std::vector<Tracks> m_lanes;
    MapRoutes m_result;
};

} // namespace

MapRoutes routeMap(const MapGrid &grid, std::span<const MapLink> links)
{
    return Router(grid, links).make();
}

} // namespace micromajor
