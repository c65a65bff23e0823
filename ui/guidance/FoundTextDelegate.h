#pragma once
#include <QStyledItemDelegate>

namespace micromajor {

/// A line of the results: where it is, and the words around it with the occurrence marked; while replacing, the occurrence is struck out and
/// what takes its place stands behind it. Lines without a position are the headings of the pages.
class FoundTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        Place = Qt::UserRole, ///< int: index of the field among those found
        Position,             ///< qsizetype: where in the text the occurrence begins
        Where,                ///< "课程 › 机器学习 › 备注"
        Before,               ///< the words before the occurrence
        Occurrence,
        After,
        Replacement, ///< null: nothing is replaced here
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    static QRect checkRect(const QStyleOptionViewItem &option);
};

} // namespace micromajor
