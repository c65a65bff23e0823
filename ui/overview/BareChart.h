#pragma once
#include <QChartView>

class QGraphicsSimpleTextItem;

namespace micromajor {

/// A chart inside a card: in the theme's colours and type, without frame, legend, animation or focus. What it shows also stands beside
/// it as text; accessible name and description say it too.
class BareChart : public QChartView
{
    Q_OBJECT

public:
    /// Takes the chart over. The height stays what it is here.
    BareChart(QChart *chart, int height);

    /// Called with the data shown, in words.
    void describe(const QString &name, const QString &description);

protected:
    /// Text in the chart's scene, in the note size.
    QGraphicsSimpleTextItem *addText(const QColor &color);
    /// Called when the plot has moved and after each change of the data.
    virtual void placeTexts() {}
};

/// The series of a chart in the Okabe–Ito order, which most people with a colour vision deficiency can tell apart (Okabe and Ito, "Color
/// Universal Design", 2002). There are `mostSeries`; more parts must be summed up. The same on light and dark.
inline constexpr int mostSeries = 6;
QColor seriesColor(int index);
/// Whichever of black and white is read better on this fill.
QColor textOn(const QColor &fill);
/// For what has no series of its own, because nobody said what it is.
QBrush undividedBrush();

} // namespace micromajor
