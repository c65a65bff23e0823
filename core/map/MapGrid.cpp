#include "core/map/MapGrid.h"

#include "core/planning/TermOrder.h"

#include <algorithm>
#include <set>

namespace micromajor {

/// A course of the year 2025 by a slip of the pen must not bring two thousand empty terms.
static constexpr int mostEmptyTerms = 16;
static constexpr int fewestTerms = 2;
static constexpr int tallestStack = 4;
static constexpr int mostUnplacedColumns = 4;
static constexpr int sweeps = 4;

std::vector<int> mapTerms(const Program &program)
{
    std::set<int> terms;
    int last = 0;
    for (const Course &course : program.courses)
        if (course.term) {
            terms.insert(*course.term);
            last = std::max(last, *course.term);
        }
    const std::optional<int> stated = plannedTerms(program);
    const int shown = stated ? std::max(*stated, last) : std::max(last + 1, fewestTerms);
    for (int term = 1; term <= std::min(shown, mostEmptyTerms); ++term)
        terms.insert(term);
    return {terms.begin(), terms.end()};
}

namespace {

class GridMaker
{
public:
    explicit GridMaker(const Facts &facts) : m_facts(facts), m_program(*facts.program), m_count(m_program.courses.size())
    {
        m_grid.cells.resize(m_count);
        m_band.resize(m_count);
        m_neighbours.resize(m_count);
        for (const Edge &edge : facts.graph.edges) {
            m_neighbours[size_t(edge.from)].push_back(edge.to);
            m_neighbours[size_t(edge.to)].push_back(edge.from);
        }
    }

    MapGrid make()
    {
        makeBands();
        makeColumns();
        makeRows();
        for (int sweep = 0; sweep < sweeps; ++sweep)
            for (int step = 0; step < m_grid.columns(); ++step) {
                const int column = sweep % 2 == 0 ? step : m_grid.columns() - 1 - step;
                for (std::vector<int> &cell : m_stacks[size_t(column)])
                    arrange(cell);
            }
        return std::move(m_grid);
    }

private:
    void makeBands()
    {
        std::vector<char> used(m_program.modules.size(), 0);
        bool anyWithout = false;
        for (const int module : m_facts.links.moduleOfCourse) {
            if (module < 0)
                anyWithout = true;
            else
                used[size_t(module)] = 1;
        }
        std::vector<int> bandOfModule(m_program.modules.size(), -1);
        for (size_t module = 0; module < used.size(); ++module)
            if (used[module]) {
                bandOfModule[module] = int(m_grid.modules.size());
                m_grid.modules.push_back(int(module));
            }
        if (anyWithout)
            m_grid.modules.push_back(-1);
        for (size_t course = 0; course < m_count; ++course) {
            const int module = m_facts.links.moduleOfCourse[course];
            m_band[course] = module < 0 ? int(m_grid.modules.size()) - 1 : bandOfModule[size_t(module)];
        }
    }

    /// Every course after those that it needs, as far as there is no loop.
    std::vector<int> studyOrder() const
    {
        std::vector<int> missing(m_count, 0);
        std::vector<std::vector<int>> next(m_count);
        for (const Edge &edge : m_facts.graph.edges) {
            ++missing[size_t(edge.to)];
            next[size_t(edge.from)].push_back(edge.to);
        }
        std::vector<int> order;
        std::vector<char> taken(m_count, 0);
        for (size_t course = 0; course < m_count; ++course)
            if (missing[course] == 0)
                order.push_back(int(course));
        for (size_t i = 0; i < order.size(); ++i) {
            taken[size_t(order[i])] = 1;
            for (const int course : next[size_t(order[i])])
                if (--missing[size_t(course)] == 0)
                    order.push_back(course);
        }
        for (size_t course = 0; course < m_count; ++course)
            if (!taken[course])
                order.push_back(int(course));
        return order;
    }

    void makeColumns()
    {
        const std::vector<int> terms = mapTerms(m_program);
        m_grid.terms.assign(terms.begin(), terms.end());
        std::vector<std::vector<int>> unplaced(m_grid.modules.size());
        for (const int course : studyOrder())
            if (!m_program.courses[size_t(course)].term)
                unplaced[size_t(m_band[size_t(course)])].push_back(course);
        size_t longest = 0;
        for (const std::vector<int> &courses : unplaced)
            longest = std::max(longest, courses.size());
        const size_t wide = std::min<size_t>((longest + tallestStack - 1) / tallestStack, mostUnplacedColumns);
        m_grid.terms.resize(terms.size() + wide);
        m_stacks.assign(m_grid.terms.size(), std::vector<std::vector<int>>(m_grid.modules.size()));

        for (size_t course = 0; course < m_count; ++course)
            if (const std::optional<int> term = m_program.courses[course].term) {
                const size_t column = size_t(std::lower_bound(terms.begin(), terms.end(), *term) - terms.begin());
                put(int(course), column);
            }
        for (const std::vector<int> &courses : unplaced) {
            const size_t columns = (courses.size() + tallestStack - 1) / tallestStack;
            const size_t high = courses.empty() ? 1 : (courses.size() + std::min(columns, wide) - 1) / std::min(columns, wide);
            for (size_t i = 0; i < courses.size(); ++i)
                put(courses[i], terms.size() + i / high);
        }
    }

    void put(int course, size_t column)
    {
        m_grid.cells[size_t(course)].column = int(column);
        m_stacks[column][size_t(m_band[size_t(course)])].push_back(course);
    }

    void makeRows()
    {
        for (size_t band = 0; band < m_grid.modules.size(); ++band) {
            size_t high = 1;
            for (const auto &column : m_stacks)
                high = std::max(high, column[band].size());
            m_firstRow.push_back(int(m_grid.bandOfRow.size()));
            m_grid.bandOfRow.insert(m_grid.bandOfRow.end(), high, int(band));
        }
        m_firstRow.push_back(int(m_grid.bandOfRow.size()));
        for (const auto &column : m_stacks)
            for (const std::vector<int> &cell : column)
                for (size_t i = 0; i < cell.size(); ++i)
                    m_grid.cells[size_t(cell[i])].row = m_firstRow[size_t(m_band[size_t(cell[i])])] + int(i);
    }

    /// The mean row of the neighbours in other columns; a course without any stays where it is.
    double wishOf(int course) const
    {
        int sum = 0;
        int count = 0;
        for (const int neighbour : m_neighbours[size_t(course)])
            if (m_grid.cells[size_t(neighbour)].column != m_grid.cells[size_t(course)].column) {
                sum += m_grid.cells[size_t(neighbour)].row;
                ++count;
            }
        return count ? double(sum) / count : double(m_grid.cells[size_t(course)].row);
    }

    void arrange(std::vector<int> &cell)
    {
        if (cell.empty())
            return;
        std::vector<std::pair<double, int>> wishes;
        for (const int course : cell)
            wishes.emplace_back(wishOf(course), course);
        std::ranges::stable_sort(wishes, {}, &std::pair<double, int>::first);
        const int band = m_band[size_t(cell.front())];
        const int end = m_firstRow[size_t(band) + 1];
        int row = m_firstRow[size_t(band)];
        for (size_t i = 0; i < wishes.size(); ++i) {
            const int lowest = end - int(wishes.size() - i);
            row = std::clamp(int(wishes[i].first + 0.5), row, lowest);
            cell[i] = wishes[i].second;
            m_grid.cells[size_t(cell[i])].row = row++;
        }
    }

    const Facts &m_facts;
    const Program &m_program;
    const size_t m_count;
    MapGrid m_grid;
    std::vector<int> m_band; ///< of each course
    std::vector<std::vector<int>> m_neighbours;
    std::vector<std::vector<std::vector<int>>> m_stacks; ///< courses by column and band
    std::vector<int> m_firstRow; ///< of each band, and the end
};

} // namespace

MapGrid mapGrid(const Facts &facts)
{
    return GridMaker(facts).make();
}

} // namespace micromajor
