#pragma once
#include <QStyledItemDelegate>

namespace micromajor {

/// Cells of the score table: figures on the chrome, a corner where there is a remark, a sign beside a spread that is too wide.
class ScoreDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace micromajor
