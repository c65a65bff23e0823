#include "core/map/MapLayout.h"

#include "core/analysis/RowIndex.h"
#include "core/map/MapRouting.h"

#include <QLineF>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

// Between two columns: room to leave, the tracks, room for the arrow and an either-or sign.
static constexpr qreal leaving = 16, track = 8, arriving = 36, narrowestGap = 56, outerGap = MapLayout::padding;
/// A term without courses only has to be a place to drop one.
static constexpr qreal emptyWidth = 96;
static constexpr qreal lowestLane = 20, firstLane = 8, bandSpace = 20;
static constexpr qreal portDistance = 18, signDistance = 22, shift = 10;

namespace {

class LayoutMaker
{
public:
    explicit LayoutMaker(const Facts &facts) : m_program(*facts.program), m_grid(mapGrid(facts)) {}

    MapLayout make()
    {
        if (m_program.courses.empty())
            return {};
        findLinks();
        m_routes = routeMap(m_grid, m_links);
        measureColumns();
        measureRows();
        placeBoxes();
        for (size_t link = 0; link < m_links.size(); ++link)
            draw(link);
        placeSigns();
        return std::move(m_layout);
    }

private:
    void findLinks()
    {
        const RowIndex indexOf(m_program.courses);
        m_ports.assign(m_program.courses.size(), 0);
        QHash<std::pair<int, QStringView>, int> alternatives;
        QHash<std::pair<int, QStringView>, int> members;
        for (const Requisite &requisite : m_program.requisites)
            if (!requisite.alternative.isEmpty())
                ++members[{indexOf.of(requisite.courseId), requisite.alternative}];
        m_hasPlain.assign(m_program.courses.size(), 0);
        for (size_t row = 0; row < m_program.requisites.size(); ++row) {
            const Requisite &requisite = m_program.requisites[row];
            MapEdge edge;
            edge.requisite = int(row);
            edge.from = indexOf.of(requisite.requiredId);
            edge.to = indexOf.of(requisite.courseId);
            if (edge.from < 0 || edge.to < 0)
                continue;
            edge.kind = requisite.kind == "co"_L1 ? RequisiteKind::CoRequisite
                : requisite.kind == "strict"_L1   ? RequisiteKind::StrictCoRequisite
                                                  : RequisiteKind::Prerequisite;
            const std::pair<int, QStringView> group(edge.to, requisite.alternative);
            edge.isAlternative = members.value(group) > 1;
            const Course &required = m_program.courses[size_t(edge.from)];
            const Course &course = m_program.courses[size_t(edge.to)];
            if (required.term && course.term)
                edge.againstTime = edge.kind == RequisiteKind::Prerequisite ? *required.term >= *course.term
                    : edge.kind == RequisiteKind::CoRequisite               ? *required.term > *course.term
                                                                            : *required.term != *course.term;
            int port = 0;
            if (edge.isAlternative) {
                if (!alternatives.contains(group))
                    alternatives.insert(group, ++m_ports[size_t(edge.to)]);
                port = alternatives.value(group);
            } else {
                m_hasPlain[size_t(edge.to)] = 1;
            }
            m_links.push_back({edge.from, edge.to, port});
            m_layout.edges.push_back(edge);
        }
    }

    void measureColumns()
    {
        qreal x = 0;
        std::vector<char> used(size_t(m_grid.columns()), 0);
        for (const MapCell &cell : m_grid.cells)
            used[size_t(cell.column)] = 1;
        for (int column = 0; column <= m_grid.columns(); ++column) {
            const int tracks = m_routes.gapTracks[size_t(column)];
            const bool outer = column == 0 || column == m_grid.columns();
            m_gapLeft.push_back(x);
            if (tracks > 0)
                x += std::max(narrowestGap, leaving + track * (tracks - 1) + arriving);
            else
                x += outer ? outerGap : isUnplaced(column - 1) && isUnplaced(column) ? lowestLane : narrowestGap - 2 * track;
            if (column < m_grid.columns()) {
                m_columnLeft.push_back(x);
                m_columnWidth.push_back(used[size_t(column)] ? MapLayout::boxWidth : emptyWidth);
                x += m_columnWidth.back();
            }
        }
        m_layout.size.setWidth(x);
    }

    bool isUnplaced(int column) const { return column < m_grid.columns() && !m_grid.terms[size_t(column)]; }

    void measureRows()
    {
        qreal y = MapLayout::headHeight;
        const bool captions = m_grid.modules.size() > 1 || m_grid.modules.front() >= 0;
        for (int row = 0; row <= m_grid.rows(); ++row) {
            const bool isLast = row == m_grid.rows();
            const bool begins = !isLast && (row == 0 || m_grid.bandOfRow[size_t(row)] != m_grid.bandOfRow[size_t(row) - 1]);
            if (begins) {
                if (row > 0)
                    y += bandSpace;
                m_layout.bands.push_back({m_grid.modules[size_t(m_grid.bandOfRow[size_t(row)])], QRectF(0, y, m_layout.size.width(), 0)});
                y += captions ? MapLayout::captionHeight : 0;
            }
            const int tracks = m_routes.laneTracks[size_t(row)];
            const qreal least = begins || isLast ? firstLane : lowestLane;
            m_laneTop.push_back(y);
            y += tracks > 0 ? std::max(least, track * (tracks + 1)) : least;
            if (isLast)
                break;
            m_rowTop.push_back(y);
            y += MapLayout::boxHeight;
            m_layout.bands.back().frame.setBottom(y);
        }
        m_layout.size.setHeight(y + MapLayout::padding - firstLane);
    }

    void placeBoxes()
    {
        for (int column = 0; column < m_grid.columns(); ++column) {
            const QRectF frame(m_columnLeft[size_t(column)] - MapLayout::padding, 0, m_columnWidth[size_t(column)] + 2 * MapLayout::padding, m_layout.size.height());
            const bool joins = column > 0 && isUnplaced(column - 1) && isUnplaced(column);
            if (joins)
                m_layout.columns.back().frame.setRight(frame.right());
            else
                m_layout.columns.push_back({m_grid.terms[size_t(column)], frame});
            m_columnOfStack.push_back(int(m_layout.columns.size()) - 1);
        }
        for (const MapCell &cell : m_grid.cells)
            m_layout.boxes.push_back({m_columnOfStack[size_t(cell.column)], cell.column, cell.row,
                                      QRectF(m_columnLeft[size_t(cell.column)], m_rowTop[size_t(cell.row)], MapLayout::boxWidth, MapLayout::boxHeight)});
    }

    QPointF departure(int course) const
    {
        const QRectF &frame = m_layout.boxes[size_t(course)].frame;
        return {frame.right(), frame.center().y()};
    }

    QPointF arrival(int course, int port) const
    {
        const QRectF &frame = m_layout.boxes[size_t(course)].frame;
        const int ports = m_ports[size_t(course)] + m_hasPlain[size_t(course)];
        const int index = port - (m_hasPlain[size_t(course)] ? 0 : 1);
        const qreal distance = std::min(portDistance, (frame.height() - 4 * shift) / std::max(1, ports - 1));
        const qreal middle = frame.center().y() - (m_routes.shifted[size_t(course)] ? shift : 0);
        return {frame.left(), middle + (index - (ports - 1) / 2.0) * distance};
    }

    qreal trackX(int gap, int number) const { return m_gapLeft[size_t(gap)] + leaving + number * track; }
    qreal trackY(int lane, int number) const { return m_laneTop[size_t(lane)] + (number + 1) * track; }

    void draw(size_t link)
    {
        MapEdge &edge = m_layout.edges[link];
        const MapRoute &route = m_routes.routes[link];
        if (route.straightDown) {
            const QRectF &from = m_layout.boxes[size_t(edge.from)].frame;
            const QRectF &to = m_layout.boxes[size_t(edge.to)].frame;
            const bool down = from.top() < to.top();
            // Beside each other if both directions exist.
            const qreal x = from.center().x() + (down ? 0 : 2 * track);
            edge.path << QPointF(x, down ? from.bottom() : from.top()) << QPointF(x, down ? to.top() : to.bottom());
            return;
        }
        const QPointF start = departure(edge.from);
        const QPointF end = arrival(edge.to, m_links[link].port);
        const qreal firstX = trackX(route.firstGap, route.firstTrack);
        edge.path << start << QPointF(firstX, start.y());
        if (route.lane >= 0) {
            const qreal y = trackY(route.lane, route.laneTrack);
            const qreal lastX = trackX(route.lastGap, route.lastTrack);
            edge.path << QPointF(firstX, y) << QPointF(lastX, y) << QPointF(lastX, end.y());
        } else {
            edge.path << QPointF(firstX, end.y());
        }
        edge.path << end;
    }

    void placeSigns()
    {
        for (size_t course = 0; course < m_layout.boxes.size(); ++course)
            for (int port = 1; port <= m_ports[course]; ++port)
                m_layout.signs.push_back({int(course), arrival(int(course), port) - QPointF(signDistance, 0)});
    }

    const Program &m_program;
    const MapGrid m_grid;
    MapLayout m_layout;
    std::vector<MapLink> m_links; ///< of each edge of the layout
    MapRoutes m_routes;
    std::vector<int> m_ports;     ///< either-or groups of each course
    std::vector<char> m_hasPlain; ///< whether a course has requisites without alternatives
    std::vector<int> m_columnOfStack;
    std::vector<qreal> m_gapLeft, m_columnLeft, m_columnWidth, m_laneTop, m_rowTop;
};

} // namespace

MapLayout layoutMap(const Facts &facts)
{
    return LayoutMaker(facts).make();
}

int MapLayout::courseAt(const QPointF &point) const
{
    for (size_t course = 0; course < boxes.size(); ++course)
        if (boxes[course].frame.contains(point))
            return int(course);
    return -1;
}

int MapLayout::columnAt(qreal x) const
{
    int nearest = -1;
    qreal least = 0;
    for (size_t column = 0; column < columns.size(); ++column) {
        const QRectF &frame = columns[column].frame;
        const qreal distance = std::max({frame.left() - x, x - frame.right(), 0.0});
        if (nearest < 0 || distance < least) {
            nearest = int(column);
            least = distance;
        }
    }
    return nearest;
}

int MapLayout::edgeAt(const QPointF &point, qreal reach) const
{
    int nearest = -1;
    for (size_t edge = 0; edge < edges.size(); ++edge)
        for (qsizetype i = 1; i < edges[edge].path.size(); ++i) {
            const QRectF piece = QRectF(edges[edge].path[i - 1], edges[edge].path[i]).normalized();
            const qreal distance = QLineF(point, {std::clamp(point.x(), piece.left(), piece.right()), std::clamp(point.y(), piece.top(), piece.bottom())}).length();
            if (distance <= reach) {
                nearest = int(edge);
                reach = distance;
            }
        }
    return nearest;
}

} // namespace micromajor
