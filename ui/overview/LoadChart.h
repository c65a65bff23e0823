#pragma once
#include "ui/overview/BareChart.h"

#include <optional>
#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace micromajor {

inline constexpr int loadChartHeight = 160;

/// One bar: its solid part is certain, the rest depends on what a learner chooses. Lengths are geometry; the figures are in the text.
struct LoadBar
{
    QString label;
    double certain = 0;
    double possible = 0;
    QString text;
};

/// The load of each term as bars, with a dashed line where the limit is.
class LoadChart : public BareChart
{
    Q_OBJECT

public:
    LoadChart();

    struct Limit
    {
        double value;
        QString text;
    };
    void show(const std::vector<LoadBar> &bars, const std::optional<Limit> &limit);

protected:
    void placeTexts() override;

private:
    std::vector<LoadBar> m_bars;
    std::optional<Limit> m_limit;
    QStackedBarSeries *m_series;
    QBarSet *m_certain;
    QBarSet *m_possible;
    QLineSeries *m_line;
    QBarCategoryAxis *m_terms;
    QValueAxis *m_amounts;
    std::vector<QGraphicsSimpleTextItem *> m_texts;
    QGraphicsSimpleTextItem *m_limitText;
};

} // namespace micromajor
