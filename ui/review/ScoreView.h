#pragma once
#include <QTableView>

namespace micromajor {

class ScoreModel;

/// The score table with the habits of a spreadsheet: typing replaces, F2 or a double click edits, Enter goes down, Delete clears, arrows
/// with Shift select, copy and paste exchange blocks of cells with Excel and WPS. It is as high as its rows: the page scrolls.
class ScoreView : public QTableView
{
    Q_OBJECT

public:
    explicit ScoreView(ScoreModel &model, QWidget *parent = nullptr);

    /// Sets height and widths by what there is to show.
    void fit();
    /// Finds the current cell again when rows or columns came or went.
    void showCell(const QString &criterionId, const QString &reviewerId);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void copy() const;

    ScoreModel &m_model;
};

} // namespace micromajor
