#pragma once
#include <QStyledItemDelegate>

namespace micromajor {

/// Paints the cells of the course table (placeholder muted, problem underlined, current cell framed) and edits them in a line that
/// completes what can be chosen.
class CourseTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

Q_SIGNALS:
    /// The editor was left with Enter, Shift+Enter, Tab or Shift+Tab (a Qt::Key); what was typed is already in the model.
    void leftWith(int key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace micromajor
