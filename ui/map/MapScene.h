#pragma once
#include "core/map/MapLayout.h"

#include <QCoreApplication>
#include <QFont>
#include <QStringList>

namespace micromajor {

class ProgramSession;

/// Everything that the map shows, ready to be painted: the layout with its texts in the language of the interface.
struct MapScene
{
    Q_DECLARE_TR_FUNCTIONS(MapScene)

public:
    struct Problem
    {
        Verdict verdict;
        Severity severity;
        QString sentence; ///< of the worst; the others are counted
        int others = 0;
    };
    struct Course
    {
        QString id;
        QString name;
        QStringList lines; ///< the name in at most two lines that fit into the box
        QString note;      ///< credits, hours, elective or planned
        std::optional<Problem> problem;
        bool elective = false;
        bool planned = false;
    };
    enum class Sign { Prerequisite, CoRequisite, StrictCoRequisite, EitherOr, AgainstTime, Elective, Planned };
    struct LegendEntry
    {
        Sign sign;
        QRectF place;
    };

    MapLayout layout;
    std::vector<Course> courses;
    QStringList heads;    ///< of the columns: "Term 1 · 4 credits"
    QStringList captions; ///< of the bands; empty when the program has no modules
    std::vector<LegendEntry> legend; ///< the signs that occur, below the map
    QSizeF size; ///< of the layout and the legend

    static constexpr qreal signWidth = 28;

    static MapScene of(const Facts &facts);
    /// Only the open problems, which change more often than the courses. O(problems).
    void readProblems(const ProgramSession &session);

    static QString signText(Sign sign);
    /// "Term 3", or "No term yet".
    static QString termText(std::optional<int> term);
    /// "城市遥感 needs 智慧城市导论 (Prerequisite)".
    QString edgeText(const Program &program, const MapEdge &edge) const;

private:
    void placeLegend();
};

} // namespace micromajor
