#pragma once
#include <QTableView>

namespace micromajor {

class MatrixModel;
class OutcomeHeader;
enum class Entry;

/// The support matrix. One key writes into all selected cells: the letters of the choices, digits for weights; Space cycles, Delete removes
/// the support, Backspace clears what the keys write. Arrows move, Shift+arrows select. 1, 2 and 3 ask for another entry.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(MatrixModel &model, QWidget *parent = nullptr);

    int contentHeight() const;
    void keyboardSearch(const QString &) override {} ///< letters write

Q_SIGNALS:
    void entryRequested(micromajor::Entry entry);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void commitData(QWidget *editor) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool writeKey(const QString &text);
    void keepCell();
    void fitColumns();

    MatrixModel &m_model;
    OutcomeHeader *m_rows;
    QString m_outcome, m_course; ///< of the current cell, to find it again when rows come or go
};

} // namespace micromajor
