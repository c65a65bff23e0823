#include "ui/matrix/MatrixHeaders.h"

#include "ui/foundation/Theme.h"
#include "ui/matrix/MatrixModel.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace micromajor {

static constexpr int mostNameLines = 4;
static constexpr int bandHeight = 3 * Theme::grid;
static constexpr int padding = Theme::half;

static QModelIndex current(const QHeaderView &header)
{
    const auto *view = qobject_cast<const QTableView *>(header.parentWidget());
    return view ? view->currentIndex() : QModelIndex();
}

CourseHeader::CourseHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_names(Theme::current().font(Theme::TextStyle::Note), mostNameLines)
{
    setFont(m_names.font());
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QString CourseHeader::nameLines(int column) const
{
    return m_names.lines(model()->headerData(column, Qt::Horizontal).toString(), sectionSize(column) - 2 * padding);
}

QSize CourseHeader::sizeHint() const
{
    qsizetype lines = 1;
    bool marked = false;
    for (int column = 0; model() && column < count(); ++column) {
        lines = std::max(lines, nameLines(column).count(u'\n') + 1);
        marked |= !model()->headerData(column, Qt::Horizontal, MatrixModel::ElectiveRole).toString().isEmpty();
    }
    const int line = fontMetrics().lineSpacing();
    return {QHeaderView::sizeHint().width(), bandHeight + int(lines) * line + (marked ? line : 0) + 2 * padding};
}

void CourseHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = Theme::current();
    const bool inColumn = current(*this).column() == column;
    painter->fillRect(rect, theme.page);
    QRect name = rect.adjusted(0, bandHeight, 0, 0);
    if (inColumn)
        painter->fillRect(name, theme.selection);
    painter->setPen(theme.strongLine);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    name.adjust(padding, padding, -padding, -padding);
    painter->setFont(font());
    painter->setPen(inColumn ? theme.text : theme.muted);
    painter->drawText(name, int(Qt::AlignHCenter | Qt::AlignTop), nameLines(column));
    if (const QString mark = model()->headerData(column, Qt::Horizontal, MatrixModel::ElectiveRole).toString(); !mark.isEmpty()) {
        painter->setPen(theme.accent);
        painter->drawText(name, int(Qt::AlignHCenter | Qt::AlignBottom), fontMetrics().elidedText(u'(' + mark + u')', Qt::ElideRight, name.width()));
    }
}

void CourseHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.setFont(font());
    for (int column = 0; column < count();) {
        const QString term = model()->headerData(column, Qt::Horizontal, MatrixModel::TermRole).toString();
        const int left = sectionViewportPosition(column);
        int right = left;
        for (; column < count() && model()->headerData(column, Qt::Horizontal, MatrixModel::TermRole).toString() == term; ++column)
            right = sectionViewportPosition(column) + sectionSize(column);
        if (term.isEmpty())
            continue;
        painter.fillRect(QRect(left + 1, 0, right - left - 2, bandHeight - padding), theme.chrome);
        // The name stays in sight while its courses scroll past.
        const int from = std::max(left, 0), to = std::min(right, viewport()->width());
        const QRect text(from + padding + 1, 0, to - from - 2 * padding - 2, bandHeight - padding);
        if (text.width() <= 0)
            continue;
        painter.setPen(theme.text);
        painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft), fontMetrics().elidedText(term, Qt::ElideRight, text.width()));
    }
}

OutcomeHeader::OutcomeHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent), m_texts(Theme::current().font(Theme::TextStyle::Note), 2)
{
    setFont(m_texts.font());
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(sectionHeight);
}

void OutcomeHeader::setTextWidth(int width)
{
    if (m_width == width)
        return;
    m_width = width;
    updateGeometry();
}

void OutcomeHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const Theme &theme = Theme::current();
    const bool inRow = current(*this).row() == row;
    const bool isTotal = row == count() - 1;
    painter->fillRect(rect, inRow ? theme.selection : isTotal ? theme.chrome : theme.page);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int indent = model()->headerData(row, Qt::Vertical, MatrixModel::DepthRole).toInt() * 2 * Theme::grid;
    const QRect text = rect.adjusted(padding + indent, padding, -Theme::grid, -padding);
    painter->setFont(font());
    painter->setPen(isTotal ? theme.muted : theme.text);
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft), m_texts.lines(model()->headerData(row, Qt::Vertical).toString(), text.width()));
}

} // namespace micromajor
