#include "ui/workbench/ProblemDelegate.h"

#include "ui/foundation/Theme.h"
#include "ui/workbench/ProblemsModel.h"

#include <QIcon>
#include <QPainter>

namespace micromajor {

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {60, Theme::rowHeight};
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect cell = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, theme.selection);
    painter->setPen(theme.line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());

    QRect text = cell.adjusted(Theme::grid, 0, -Theme::grid, 0);
    Qt::Alignment alignment = Qt::AlignVCenter | Qt::AlignLeft;
    painter->setFont(option.font);
    painter->setPen(theme.text);
    switch (index.column()) {
    case ProblemsModel::Sentence: {
        const QRect sign(cell.left() + Theme::margin, cell.center().y() - 6, 14, 14);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
        text.setLeft(sign.right() + 14);
        break;
    }
    case ProblemsModel::Action: {
        alignment = Qt::AlignVCenter | Qt::AlignRight;
        text.setRight(cell.right() - Theme::margin);
        painter->setPen(theme.accent);
        break;
    }
    default:
        painter->setPen(theme.muted);
        painter->setFont(theme.font(Theme::TextStyle::Note));
    }
    m_texts.draw(*painter, text, alignment, index.data().toString());
    // The focus mark runs along the whole line: it is the line that is chosen, not a cell.
    if ((option.state & QStyle::State_Selected) && option.widget && option.widget->hasFocus() && index.column() == ProblemsModel::Sentence)
        painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), theme.accent);
    painter->restore();
}

} // namespace micromajor
