#pragma once
#include "core/rules/Facts.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace micromajor {

enum class RequisiteKind { Prerequisite, CoRequisite, StrictCoRequisite };

/// A term; the last one may be that of the courses without a term.
struct MapColumn
{
    std::optional<int> term;
    QRectF frame; ///< with the head
};
struct MapBand
{
    int module = -1; ///< index in program.modules; −1 = the courses of no module
    QRectF frame;
};
struct MapBox
{
    int column = 0;  ///< index in MapLayout::columns
    int stack = 0;   ///< boxes with the same number stand above each other
    int row = 0;
    QRectF frame;
};
struct MapEdge
{
    int requisite = -1; ///< index in program.requisites
    int from = -1;      ///< the required course
    int to = -1;
    RequisiteKind kind = RequisiteKind::Prerequisite;
    bool isAlternative = false; ///< joins the others at an either-or sign
    bool againstTime = false;   ///< both terms are stated, and what is needed does not come before
    QList<QPointF> path;            ///< horizontal and vertical pieces; crosses no box
};
/// Where the alternatives of an either-or requirement come together.
struct EitherOrSign
{
    int course = -1;
    QPointF centre;
};

/// The curriculum map, measured in pixels at 100 %. A function of the program alone: the same program looks the same everywhere.
struct MapLayout
{
    std::vector<MapColumn> columns;
    std::vector<MapBand> bands;
    std::vector<MapBox> boxes; ///< of each course of the program
    std::vector<MapEdge> edges; ///< of each requisite whose courses exist
    std::vector<EitherOrSign> signs;
    QSizeF size;

    static constexpr qreal boxWidth = 184, boxHeight = 72, headHeight = 40, captionHeight = 24, padding = 12;

    /// The course at a point, or −1. O(courses).
    int courseAt(const QPointF &point) const;
    /// The column at an x coordinate, between columns the nearer one; −1 if there is none.
    int columnAt(qreal x) const;
    /// The edge within `reach` of a point, the nearest one, or −1. O(edges).
    int edgeAt(const QPointF &point, qreal reach) const;
};

/// O(V log V + E), and E × tracks for lines that run beside each other.
MapLayout layoutMap(const Facts &facts);

} // namespace micromajor
