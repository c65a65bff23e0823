#include "ui/review/ScoreDelegate.h"

#include "ui/foundation/Theme.h"
#include "ui/review/ScoreModel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int signSize = 14;

void ScoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool isFigure = index.data(ScoreModel::FigureRole).toBool();
    const bool isDivided = index.data(ScoreModel::DividedRole).toBool();
    const bool isMissing = index.data(ScoreModel::MissingRole).toBool();
    const QRect &cell = option.rect;

    if (isDivided)
        painter->fillRect(cell, theme.warningWash);
    else if (isFigure)
        painter->fillRect(cell, theme.chrome);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, theme.selection);
    painter->setPen(theme.line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (index.column() >= ScoreModel::WeightColumn)
        painter->drawLine(cell.topLeft(), cell.bottomLeft());

    QRect inner = cell.adjusted(Theme::grid, 0, -Theme::grid, 0);
    if (isDivided || isMissing) {
        theme.icon(isDivided ? Verdict::NotMet : Verdict::CannotJudge, Severity::Warning)
            .paint(painter, QRect(inner.left(), inner.center().y() - signSize / 2, signSize, signSize));
        inner.setLeft(inner.left() + signSize + Theme::half);
    }
    const bool isSum = index.row() == index.model()->rowCount() - 1;
    QFont font = theme.font(Theme::TextStyle::Body);
    if (isSum || isDivided)
        font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->setPen(index.column() == ScoreModel::DimensionColumn && !isSum ? theme.muted : theme.text);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    painter->drawText(inner, index.data(Qt::TextAlignmentRole).toInt(), text);

    if (!index.data(ScoreModel::RemarkRole).toString().isEmpty()) {
        constexpr int side = 7;
        const QPoint corner = cell.topRight();
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawPolygon(QPolygon{{corner, corner - QPoint(side, 0), corner + QPoint(0, side)}});
    }
    if (view && index == view->currentIndex()) {
        painter->setPen(QPen(theme.accent, view->hasFocus() ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -2, -2));
    }
}

QWidget *ScoreDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString() + u", "_s
                            + index.siblingAtColumn(ScoreModel::TitleColumn).data().toString());
    return line;
}

bool ScoreDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // Left to the base class, Enter commits later and also reaches the view.
    if (auto *line = qobject_cast<QLineEdit *>(watched); line && event->type() == QEvent::KeyPress)
        if (const int key = static_cast<QKeyEvent *>(event)->key(); key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT commitData(line);
            Q_EMIT closeEditor(line, SubmitModelCache);
            return true;
        }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace micromajor
