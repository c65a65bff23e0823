#pragma once
#include "ui/map/MapScene.h"

#include <QColor>

class QPainter;

namespace micromajor {

/// The colours of a picture of the map: those of the theme on the screen, ink on white paper in a file.
struct MapInk
{
    QColor page, panel, line, strongLine, text, muted, accent, selection, fault;
    bool showsProblems; ///< signs of open problems belong to the work, not to a picture of it

    static MapInk screen();
    static MapInk paper();
};

/// What is lit up. Courses and edges are indexes in the scene; −1 = none.
struct MapMarks
{
    int selected = -1;
    int selectedEdge = -1;
    int candidate = -1; ///< the course to which a line is being drawn
    int hovered = -1;   ///< its handle is shown
    int targetColumn = -1; ///< the term over which a course is held
    bool focused = false;
    std::vector<char> chain; ///< of each course: before or after the selected one; empty = nothing is selected
    std::vector<char> chainEdges;
};

/// Paints a scene in its own coordinates; the painter's transform zooms.
class MapPainter
{
    Q_DECLARE_TR_FUNCTIONS(MapPainter)

public:
    MapPainter(const MapScene &scene, const MapInk &ink) : m_scene(scene), m_ink(ink) {}

    /// All but the heads of the columns, as far as it lies in `visible`.
    void paint(QPainter &painter, const MapMarks &marks, const QRectF &visible) const;
    /// Apart, because they stay in sight while the map is scrolled.
    void paintHeads(QPainter &painter) const;
    /// One course at another place, as it hangs on the pointer.
    void paintBox(QPainter &painter, int course, const QRectF &frame, const MapMarks &marks) const;
    void paintArrow(QPainter &painter, const QPolygonF &path, RequisiteKind kind, const QColor &color, qreal width) const;

private:
    void paintColumns(QPainter &painter, const MapMarks &marks) const;
    void paintEdges(QPainter &painter, const MapMarks &marks, const QRectF &visible) const;
    void paintEitherOr(QPainter &painter, const QPointF &centre, const QColor &color) const;
    void paintLegend(QPainter &painter) const;
    void paintSign(QPainter &painter, MapScene::Sign sign, const QPointF &at) const;

    const MapScene &m_scene;
    const MapInk &m_ink;
};

} // namespace micromajor
