#include "ui/guidance/FoundTextDelegate.h"

#include "ui/foundation/Theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace micromajor {

QSize FoundTextDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, Theme::rowHeight};
}

void FoundTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    const bool isHeading = !index.data(Place).isValid();
    QRect row = option.rect;
    row.setLeft(0);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, theme.selection);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    QRect rest = option.rect.adjusted(Theme::half, 0, -Theme::grid, 0);
    if (isHeading) {
        QFont font = option.font;
        font.setWeight(QFont::Bold);
        painter->setFont(font);
        painter->setPen(theme.text);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    if (index.flags() & Qt::ItemIsUserCheckable) {
        QStyleOptionViewItem box = option;
        box.rect = checkRect(option);
        box.state = QStyle::State_Enabled | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        rest.setLeft(box.rect.right() + Theme::grid);
    }
    const QFontMetrics &metrics = option.fontMetrics;
    const int whereWidth = std::min(280, rest.width() * 2 / 5);
    painter->setPen(theme.muted);
    painter->drawText(QRect(rest.left(), rest.top(), whereWidth, rest.height()), Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data(Where).toString(), Qt::ElideMiddle, whereWidth));
    rest.setLeft(rest.left() + whereWidth + 2 * Theme::grid);

    const auto write = [&](const QString &text, const QColor &ink, const QColor &ground, bool struckOut, bool underlined) {
        if (text.isEmpty() || rest.width() <= 0)
            return;
        QFont font = option.font;
        font.setStrikeOut(struckOut);
        font.setUnderline(underlined);
        painter->setFont(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rest.width());
        const int width = metrics.horizontalAdvance(shown);
        if (ground.isValid())
            painter->fillRect(QRect(rest.left(), rest.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 3), ground);
        painter->setPen(ink);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, shown);
        rest.setLeft(rest.left() + width);
    };
    const QVariant replacement = index.data(Replacement);
    const bool replaced = replacement.isValid() && !replacement.isNull();
    write(index.data(Before).toString(), theme.text, {}, false, false);
    write(index.data(Occurrence).toString(), theme.text, replaced ? theme.errorWash : theme.warningWash, replaced, false);
    if (replaced)
        write(replacement.toString(), theme.text, theme.adviceWash, false, true);
    write(index.data(After).toString(), theme.text, {}, false, false);
    painter->restore();
}

bool FoundTextDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return event->type() == QEvent::KeyPress && QStyledItemDelegate::editorEvent(event, model, option, index);
    // The base class asks the style for the place of the tick box; ours stands where it is painted.
    const QRect hit = checkRect(option).adjusted(-Theme::half, -Theme::half, Theme::half, Theme::half);
    if (!(index.flags() & Qt::ItemIsUserCheckable) || !hit.contains(static_cast<QMouseEvent *>(event)->pos()))
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QRect FoundTextDelegate::checkRect(const QStyleOptionViewItem &option)
{
    const int side = 16;
    return {option.rect.left() + Theme::half, option.rect.center().y() - side / 2 + 1, side, side};
}

} // namespace micromajor
