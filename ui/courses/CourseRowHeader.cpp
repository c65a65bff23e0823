#include "ui/courses/CourseRowHeader.h"

#include "ui/courses/CourseTableModel.h"
#include "ui/foundation/Theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace micromajor {

static constexpr int edgeWidth = 4 * Theme::grid;
static constexpr int iconExtent = 16;

CourseRowHeader::CourseRowHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(Theme::rowHeight);
    setMinimumSectionSize(Theme::rowHeight);
}

QSize CourseRowHeader::sizeHint() const
{
    return {edgeWidth, Theme::rowHeight};
}

void CourseRowHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const Theme &theme = Theme::current();
    const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
    const bool inRow = view && view->currentIndex().row() == row;
    painter->fillRect(rect, inRow ? theme.selection : theme.page);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QVariant verdict = model()->headerData(row, Qt::Vertical, CourseTableModel::VerdictRole);
    if (!verdict.isValid())
        return;
    const int severity = model()->headerData(row, Qt::Vertical, CourseTableModel::SeverityRole).toInt();
    QRect icon(0, 0, iconExtent, iconExtent);
    icon.moveCenter(rect.center());
    theme.icon(Verdict(verdict.toInt()), Severity(severity)).paint(painter, icon);
}

void CourseRowHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (m_target < 0)
        return;
    QPainter painter(viewport());
    const int y = m_target < count() ? sectionViewportPosition(m_target) : length();
    painter.fillRect(QRect(0, y - 1, viewport()->width(), 3), Theme::current().accent);
}

int CourseRowHeader::targetAt(int y) const
{
    const int last = count() - 1; // the row of the new course stays last
    const int row = logicalIndexAt(y);
    if (row < 0 || row >= last)
        return last;
    return y - sectionViewportPosition(row) > Theme::rowHeight / 2 ? row + 1 : row;
}

void CourseRowHeader::mousePressEvent(QMouseEvent *event)
{
    QHeaderView::mousePressEvent(event);
    const int row = logicalIndexAt(event->pos());
    m_pressedRow = event->button() == Qt::LeftButton && row < count() - 1 ? row : -1;
    m_pressedY = event->pos().y();
}

void CourseRowHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedRow < 0) {
        QHeaderView::mouseMoveEvent(event);
        return;
    }
    if (m_target < 0 && std::abs(event->pos().y() - m_pressedY) < QApplication::startDragDistance())
        return;
    m_target = targetAt(event->pos().y());
    viewport()->update();
}

void CourseRowHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int row = std::exchange(m_pressedRow, -1);
    const int target = std::exchange(m_target, -1);
    viewport()->update();
    if (row >= 0 && target >= 0)
        Q_EMIT rowDropped(row, target);
}

} // namespace micromajor
