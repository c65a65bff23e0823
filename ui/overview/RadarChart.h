#pragma once
#include "ui/overview/BareChart.h"

class QLineSeries;
class QScatterSeries;

namespace micromajor {

inline constexpr int radarHeight = 264;

/// How far each of several things is, as a polygon over spokes.
class RadarChart : public BareChart
{
    Q_OBJECT

public:
    explicit RadarChart(const QStringList &spokes);

    /// From 0 to 1, one for each spoke.
    void show(const std::vector<double> &shares);

private:
    QLineSeries *m_outline; ///< the upper side of the filled area
    QLineSeries *m_edge;
    QScatterSeries *m_points;
};

} // namespace micromajor
