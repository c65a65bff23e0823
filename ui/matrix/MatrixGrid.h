#pragma once
#include "core/analysis/OutcomeCoverage.h"
#include "core/rules/Facts.h"

#include <QStringList>

#include <array>

namespace micromajor {

/// The support matrix laid out: outcomes with their parts after them, courses by term, then figures of each outcome. Values only, so that
/// two layouts can be compared to see what changed.
struct MatrixGrid
{
    enum Figure { Weights, Counts, Assessed, WorstChoice };
    static constexpr int figureCount = 4;

    struct Cell
    {
        QString strength; ///< code
        QString progression; ///< code, or words of one's own
        std::optional<Percent> weight;
        int supports = 0; ///< rows that say so
        bool gap = false; ///< nothing where the outcome or the course has nothing at all
        QString fault; ///< the progression is broken here, in a sentence
        bool operator==(const Cell &) const = default;
    };
    struct FigureCell
    {
        QString text;
        QString explanation;
        Verdict verdict = Verdict::Met; ///< Met: only a figure
        bool operator==(const FigureCell &) const = default;
    };
    struct Row
    {
        int outcome; ///< index in program.outcomes
        QString id;
        QString text; ///< code and statement
        int depth = 0;
        std::array<FigureCell, figureCount> figures;
        bool operator==(const Row &) const = default;
    };
    struct Column
    {
        int course; ///< index in program.courses
        QString id;
        QString name;
        std::optional<int> term;
        bool elective = false;
        bool planned = false;
        int outcomes = 0;
        bool operator==(const Column &) const = default;
    };

    std::vector<Row> rows;
    std::vector<Column> columns;
    std::vector<Cell> cells; ///< row by row
    std::array<FigureCell, figureCount> totals;

    const Cell &cell(size_t row, size_t column) const { return cells[row * columns.size() + column]; }
};
/// In the language of the interface. O(outcomes · courses + rows).
MatrixGrid matrixGrid(const Facts &facts, const Coverage &coverage);

} // namespace micromajor
