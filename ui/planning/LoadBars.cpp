#include "ui/planning/LoadBars.h"

#include "ui/foundation/Theme.h"

#include <QPainter>

#include <algorithm>

namespace micromajor {

static constexpr int rowHeight = 3 * Theme::grid;
static constexpr int leastBar = 10 * Theme::grid;

LoadBars::LoadBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(Theme::current().font(Theme::TextStyle::Note));
    setAccessibleName(tr("Load of each term, before and after"));
}

void LoadBars::show(const TermPlan *plan)
{
    m_rows.clear();
    m_most = 0;
    QStringList words;
    for (size_t i = 0; plan && i < plan->loadsAfter.size(); ++i) {
        const qint64 before = plan->loadsBefore[i];
        const qint64 after = plan->loadsAfter[i];
        const QString is = amountMessage(plan->measure, after).text();
        m_rows.push_back({tr("Term %1").arg(i + 1), before == after ? is : decimal::toString(before) + QStringLiteral(" → ") + is, before, after});
        words.append(m_rows.back().term + QStringLiteral(": ") + m_rows.back().figures);
        m_most = std::max({m_most, before, after});
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int LoadBars::width(QString Row::*text) const
{
    int widest = 0;
    for (const Row &row : m_rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.*text));
    return widest;
}

QSize LoadBars::sizeHint() const
{
    return {width(&Row::term) + Theme::grid + leastBar + Theme::grid + width(&Row::figures), int(m_rows.size()) * rowHeight};
}

void LoadBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = width(&Row::term) + Theme::grid;
    const int figures = width(&Row::figures);
    const int room = QWidget::width() - left - Theme::grid - figures;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QRect line(0, int(i) * rowHeight, QWidget::width(), rowHeight);
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.term);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.figures);
        painter.setPen(Qt::NoPen);
        const auto bar = [&](qint64 amount, int top, int height, const QColor &color) {
            painter.setBrush(color);
            if (m_most > 0 && amount > 0)
                painter.drawRoundedRect(QRectF(left, line.top() + top, double(room) * double(amount) / double(m_most), height), 2, 2);
        };
        bar(row.before, Theme::half, 3, theme.strongLine);
        bar(row.after, Theme::grid + 1, Theme::grid, theme.accent);
    }
}

} // namespace micromajor
