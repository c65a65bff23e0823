#include "ui/overview/StackedBar.h"

#include "ui/foundation/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

namespace micromajor {

StackedBar::StackedBar()
    : BareChart(new QChart, stackedBarHeight), m_series(new QHorizontalStackedBarSeries), m_amounts(new QValueAxis)
{
    auto *bars = new QBarCategoryAxis;
    bars->append(QStringLiteral("1"));
    bars->setVisible(false);
    m_amounts->setVisible(false);
    m_series->setBarWidth(1);
    chart()->addSeries(m_series);
    chart()->addAxis(bars, Qt::AlignLeft);
    chart()->addAxis(m_amounts, Qt::AlignBottom);
    m_series->attachAxis(bars);
    m_series->attachAxis(m_amounts);
}

void StackedBar::show(const std::vector<BarSegment> &segments)
{
    m_segments = segments;
    double sum = 0;
    for (size_t i = 0; i < std::max(segments.size(), m_sets.size()); ++i) {
        if (i == m_sets.size()) {
            auto *set = new QBarSet({});
            set->append(0);
            m_series->append(set);
            m_sets.push_back(set);
            m_texts.push_back(addText({}));
        }
        const bool used = i < segments.size();
        m_sets[i]->replace(0, used ? segments[i].amount : 0);
        if (!used)
            continue;
        m_sets[i]->setBrush(segments[i].brush);
        m_sets[i]->setPen(QPen(segments[i].brush.style() == Qt::SolidPattern ? Theme::current().page : Theme::current().strongLine, 1));
        m_texts[i]->setBrush(segments[i].brush.style() == Qt::SolidPattern ? textOn(segments[i].brush.color()) : Theme::current().text);
        sum += segments[i].amount;
    }
    m_amounts->setRange(0, sum > 0 ? sum : 1);
    placeTexts();
}

void StackedBar::placeTexts()
{
    double before = 0;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        QGraphicsSimpleTextItem *text = m_texts[i];
        text->setVisible(i < m_segments.size());
        if (i >= m_segments.size())
            continue;
        const BarSegment &segment = m_segments[i];
        const double left = chart()->mapToPosition({before, 0}, m_series).x();
        before += segment.amount;
        const QPointF right = chart()->mapToPosition({before, 0}, m_series);
        const double room = right.x() - left - Theme::grid;
        for (const QString &words : {QString(segment.name + u' ' + segment.text), segment.text}) {
            text->setText(words);
            if (text->boundingRect().width() <= room)
                break;
        }
        const QRectF box = text->boundingRect();
        text->setVisible(box.width() <= room);
        text->setPos((left + right.x() - box.width()) / 2, right.y() - box.height() / 2);
    }
}

} // namespace micromajor
