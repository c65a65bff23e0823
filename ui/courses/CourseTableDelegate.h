#pragma once
#include "ui/foundation/ShapedTexts.h"

#include <QStyledItemDelegate>

class QLineEdit;

namespace micromajor {

/// Paints the cells of the course table (placeholder muted, problem underlined, current cell framed) and edits them in a line that
/// completes what can be chosen.
class CourseTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What the name column keeps free before the name, if anything can be expanded; a click there expands.
    static constexpr int disclosureWidth = 20;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

Q_SIGNALS:
    /// The editor of this cell was left with Enter, Shift+Enter (Key_Up), Tab or Shift+Tab (a Qt::Key). It is closed; the text is still to be
    /// given to the model, which may make a row of it.
    void leftWith(int key, int row, int column, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int indent(const QModelIndex &index) const;
    void leave(QLineEdit *line, int key);

    mutable ShapedTexts m_texts;
};

} // namespace micromajor
