#pragma once
#include "ui/foundation/ShapedTexts.h"

#include <QStyledItemDelegate>

namespace micromajor {

/// Paints a line of the problems pane: sign, sentence, muted place and clause, and the action as a link.
class ProblemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable ShapedTexts m_texts;
};

} // namespace micromajor
