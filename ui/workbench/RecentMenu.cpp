#include "ui/workbench/RecentMenu.h"

#include "ui/workbench/DocumentController.h"

#include <QFileInfo>
#include <QMenu>

namespace micromajor {

RecentMenu::RecentMenu(DocumentController &controller, QMenu &parentMenu, QAction *before, QObject *parent)
    : QObject(parent), m_controller(controller), m_menu(new QMenu(tr("Recent files"), &parentMenu))
{
    parentMenu.insertMenu(before, m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    m_menu->clear();
    for (const QString &path : m_controller.recentFiles()) {
        QAction *action = m_menu->addAction(QFileInfo(path).completeBaseName(), this, [this, path] { m_controller.open(path); });
        action->setToolTip(path);
    }
    m_menu->setToolTipsVisible(true);
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No recent files"))->setEnabled(false);
}

} // namespace micromajor
