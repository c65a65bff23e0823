#pragma once
#include "ui/overview/BareChart.h"

#include <vector>

class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace micromajor {

inline constexpr int stackedBarHeight = 32;

struct BarSegment
{
    QString name;
    QString text; ///< its figure
    double amount = 0;
    QBrush brush;
};

/// One whole made of parts, lying; each part carries its name and figure where there is room.
class StackedBar : public BareChart
{
    Q_OBJECT

public:
    StackedBar();

    void show(const std::vector<BarSegment> &segments);

protected:
    void placeTexts() override;

private:
    std::vector<BarSegment> m_segments;
    QHorizontalStackedBarSeries *m_series;
    QValueAxis *m_amounts;
    std::vector<QBarSet *> m_sets;
    std::vector<QGraphicsSimpleTextItem *> m_texts;
};

} // namespace micromajor
