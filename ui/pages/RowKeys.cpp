#include "ui/pages/RowKeys.h"

#include "ui/pages/RowList.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace micromajor {

RowKeys::RowKeys(RowList &list, const QString &rowId, int column, QWidget *control)
    : QObject(control), m_list(list), m_rowId(rowId), m_column(column), m_control(control)
{
    control->installEventFilter(this);
}

QString RowKeys::help()
{
    return tr("Enter: next row · Ctrl+Enter: new row below · Alt+↑ Alt+↓: move the row · pasting several lines makes several rows");
}

bool RowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return paste();
    return handle(key->key(), key->modifiers() & ~Qt::KeypadModifier);
}

bool RowKeys::handle(int key, Qt::KeyboardModifiers modifiers)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    // The list may delete this filter together with the row.
    if (enter && modifiers == Qt::ControlModifier)
        m_list.addRowAfter(m_rowId);
    else if (enter && modifiers == Qt::NoModifier)
        m_list.focusBelow(m_rowId, m_column);
    else if (vertical && modifiers == Qt::AltModifier)
        m_list.moveRow(m_rowId, key == Qt::Key_Up ? -1 : 1);
    else
        return false;
    return true;
}

bool RowKeys::paste()
{
    if (!qobject_cast<QLineEdit *>(m_control) && !qobject_cast<QPlainTextEdit *>(m_control))
        return false;
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    return text.contains(u'\n') && m_list.pasteLines(m_rowId, m_column, text);
}

} // namespace micromajor
