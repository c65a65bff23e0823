#include "ui/overview/LoadChart.h"

#include "ui/foundation/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace micromajor {

static constexpr double widestBar = 6 * Theme::grid;
static constexpr double headroom = 1.25; ///< above the highest bar, for its figure

LoadChart::LoadChart()
    : BareChart(new QChart, loadChartHeight), m_series(new QStackedBarSeries), m_certain(new QBarSet({})), m_possible(new QBarSet({})), m_line(new QLineSeries),
      m_terms(new QBarCategoryAxis), m_amounts(new QValueAxis), m_limitText(addText(Theme::current().warning))
{
    const Theme &theme = Theme::current();
    m_certain->setBrush(theme.accent);
    m_certain->setPen(Qt::NoPen);
    m_possible->setBrush(QBrush(theme.accent, Qt::BDiagPattern));
    m_possible->setPen(QPen(theme.accent, 1));
    m_series->append(m_certain);
    m_series->append(m_possible);
    m_line->setPen(QPen(theme.warning, 1, Qt::DashLine));
    m_terms->setLabelsFont(theme.font(Theme::TextStyle::Note));
    m_terms->setLabelsColor(theme.muted);
    m_terms->setGridLineVisible(false);
    m_terms->setLinePen(QPen(theme.strongLine, 1));
    m_amounts->setLabelsVisible(false);
    m_amounts->setGridLineVisible(false);
    m_amounts->setLineVisible(false);
    chart()->addSeries(m_series);
    chart()->addSeries(m_line);
    chart()->addAxis(m_terms, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    for (QAbstractSeries *series : {static_cast<QAbstractSeries *>(m_series), static_cast<QAbstractSeries *>(m_line)}) {
        series->attachAxis(m_terms);
        series->attachAxis(m_amounts);
    }
}

void LoadChart::show(const std::vector<LoadBar> &bars, const std::optional<Limit> &limit)
{
    m_bars = bars;
    m_limit = limit;
    QStringList labels;
    QList<qreal> certain, rest;
    double highest = limit ? limit->value : 0;
    for (const LoadBar &bar : bars) {
        labels.append(bar.label);
        certain.append(bar.certain);
        rest.append(bar.possible - bar.certain);
        highest = std::max(highest, bar.possible);
    }
    m_certain->remove(0, m_certain->count());
    m_possible->remove(0, m_possible->count());
    m_certain->append(certain);
    m_possible->append(rest);
    if (labels != m_terms->categories())
        m_terms->setCategories(labels);
    m_terms->setRange(labels.first(), labels.last());
    m_amounts->setRange(0, highest > 0 ? highest * headroom : 1);
    m_line->setVisible(limit.has_value());
    m_line->replace(limit ? QList<QPointF>{{-0.5, limit->value}, {double(bars.size()) - 0.5, limit->value}} : QList<QPointF>());
    m_limitText->setVisible(limit.has_value());
    m_limitText->setText(limit ? limit->text : QString());
    for (size_t i = 0; i < std::max(bars.size(), m_texts.size()); ++i) {
        if (i == m_texts.size())
            m_texts.push_back(addText(Theme::current().text));
        m_texts[i]->setVisible(i < bars.size());
        m_texts[i]->setText(i < bars.size() ? bars[i].text : QString());
    }
    placeTexts();
}

void LoadChart::placeTexts()
{
    if (m_bars.empty())
        return;
    const QRectF plot = chart()->plotArea();
    m_series->setBarWidth(std::min(0.6, widestBar * double(m_bars.size()) / std::max(plot.width(), 1.0)));
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const QPointF top = chart()->mapToPosition({double(i), m_bars[i].possible}, m_series);
        const QRectF text = m_texts[i]->boundingRect();
        m_texts[i]->setPos(top.x() - text.width() / 2, top.y() - text.height() - 1);
    }
    if (!m_limit)
        return;
    const double line = chart()->mapToPosition({0, m_limit->value}, m_series).y();
    m_limitText->setPos(plot.right() - m_limitText->boundingRect().width(), line - m_limitText->boundingRect().height() - 1);
}

} // namespace micromajor
