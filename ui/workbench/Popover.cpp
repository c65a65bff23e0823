#include "ui/workbench/Popover.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QScreen>

namespace micromajor {

Popover::Popover(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("popover"));
}

void Popover::openAt(const QRect &beside)
{
    m_focusBefore = QApplication::focusWidget();
    adjustSize();
    // The hint of wrapped text is for a width of its own choice.
    if (layout() && layout()->hasHeightForWidth())
        resize(width(), layout()->totalHeightForWidth(width()));
    const QRect screen = parentWidget()->screen()->availableGeometry();
    QPoint corner(beside.left(), beside.bottom() + 4);
    if (corner.y() + height() > screen.bottom())
        corner.setY(std::max(screen.top(), beside.top() - 4 - height()));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    setFocus();
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Popover::closeEvent(QCloseEvent *event)
{
    if (m_focusBefore)
        m_focusBefore->setFocus();
    QFrame::closeEvent(event);
}

} // namespace micromajor
