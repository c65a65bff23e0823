#pragma once
#include <QObject>

class QWidget;

namespace micromajor {

class RowList;

/// The keys of one cell of a list: Enter goes to the row below, Ctrl+Enter adds a row, Alt+Up and Alt+Down move it, and what is pasted
/// with several lines becomes several rows.
class RowKeys : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the control.
    RowKeys(RowList &list, const QString &rowId, int column, QWidget *control);

    /// The same in words, for tool tips.
    static QString help();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handle(int key, Qt::KeyboardModifiers modifiers);
    bool paste();

    RowList &m_list;
    QString m_rowId;
    int m_column;
    QWidget *m_control;
};

} // namespace micromajor
