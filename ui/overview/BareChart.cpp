#include "ui/overview/BareChart.h"

#include "ui/foundation/Theme.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLegend>

namespace micromajor {

BareChart::BareChart(QChart *chart, int height) : QChartView(chart)
{
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    setFixedHeight(height);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("background: transparent;"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    // The wheel moves the page, not the scene.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(chart, &QChart::plotAreaChanged, this, [this] { placeTexts(); });
}

void BareChart::describe(const QString &name, const QString &description)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
    viewport()->setAccessibleName(name);
    placeTexts();
}

QGraphicsSimpleTextItem *BareChart::addText(const QColor &color)
{
    auto *item = new QGraphicsSimpleTextItem(chart());
    item->setFont(Theme::current().font(Theme::TextStyle::Note));
    item->setBrush(color);
    item->setZValue(10);
    return item;
}

QColor seriesColor(int index)
{
    static constexpr QRgb colors[mostSeries] = {0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00};
    return colors[index % mostSeries];
}

QColor textOn(const QColor &fill)
{
    // Luminance as WCAG 2 defines it, in its common approximation by a square.
    const double luminance = 0.2126 * fill.redF() * fill.redF() + 0.7152 * fill.greenF() * fill.greenF() + 0.0722 * fill.blueF() * fill.blueF();
    return luminance > 0.18 ? QColor(0x14181F) : QColor(Qt::white);
}

QBrush undividedBrush()
{
    return {Theme::current().strongLine, Qt::BDiagPattern};
}

} // namespace micromajor
