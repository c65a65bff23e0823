#include "ui/overview/RadarChart.h"

#include "ui/foundation/Theme.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

namespace micromajor {

static constexpr double circle = 360;

/// A closed line through one value on each spoke.
static QList<QPointF> polygon(const std::vector<double> &values)
{
    QList<QPointF> points;
    for (size_t i = 0; i <= values.size(); ++i)
        points.append({circle * double(i) / double(values.size()), values[i % values.size()]});
    return points;
}

RadarChart::RadarChart(const QStringList &spokes)
    : BareChart(new QPolarChart, radarHeight), m_outline(nullptr), m_edge(new QLineSeries), m_points(new QScatterSeries)
{
    const Theme &theme = Theme::current();
    auto *around = new QCategoryAxis;
    around->setRange(0, circle);
    around->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (qsizetype i = 0; i < spokes.size(); ++i)
        around->append(spokes[i], circle * double(i) / double(spokes.size()));
    around->setLabelsFont(theme.font(Theme::TextStyle::Note));
    around->setLabelsColor(theme.text);
    around->setGridLinePen(QPen(theme.line, 1));
    around->setLineVisible(false);
    auto *outwards = new QValueAxis;
    outwards->setRange(0, 1.05); // the points on the rim are drawn whole
    outwards->setLabelsVisible(false);
    outwards->setGridLineVisible(false);
    outwards->setLineVisible(false);
    auto *polar = static_cast<QPolarChart *>(chart());
    polar->addAxis(around, QPolarChart::PolarOrientationAngular);
    polar->addAxis(outwards, QPolarChart::PolarOrientationRadial);
    const auto add = [&](QAbstractSeries *series) {
        polar->addSeries(series);
        series->attachAxis(around);
        series->attachAxis(outwards);
    };

    for (const double ring : {0.25, 0.5, 0.75, 1.0}) {
        auto *line = new QLineSeries;
        line->setPen(QPen(ring < 1 ? theme.line : theme.strongLine, 1));
        line->append(polygon(std::vector<double>(size_t(spokes.size()), ring)));
        add(line);
    }
    auto *area = new QAreaSeries;
    m_outline = new QLineSeries(area); // an area does not own its lines
    area->setUpperSeries(m_outline);
    QColor fill = theme.accent;
    fill.setAlpha(40);
    area->setBrush(fill);
    area->setPen(Qt::NoPen); // its outline would run to the middle and back
    add(area);
    m_edge->setPen(QPen(theme.accent, 2));
    add(m_edge);
    m_points->setMarkerSize(7);
    m_points->setColor(theme.accent);
    m_points->setBorderColor(theme.page);
    add(m_points);
}

void RadarChart::show(const std::vector<double> &shares)
{
    QList<QPointF> points = polygon(shares);
    m_outline->replace(points);
    m_edge->replace(points);
    points.removeLast();
    m_points->replace(points);
}

} // namespace micromajor
