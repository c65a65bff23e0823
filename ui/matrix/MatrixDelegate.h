#pragma once
#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace micromajor {

/// Paints the cells of the matrix: letter and tint of the strength, the weight small below it, gaps hatched, figures on a quieter ground.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A font with texts laid out in it: hundreds of cells show the same few, and laying out is most of the work.
    struct Lettering
    {
        QFont font;
        QHash<QString, QStaticText> texts;
    };
    static void draw(QPainter *painter, Lettering &lettering, const QRect &rect, const QString &text);
    void paintMarks(QPainter *painter, const QRect &rect, const QString &text) const;
    void paintFigure(QPainter *painter, const QRect &rect, const QModelIndex &index, const QString &text) const;

    mutable Lettering m_plain, m_strong, m_small;
};

} // namespace micromajor
