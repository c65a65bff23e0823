#pragma once
#include <QObject>

class QAction;
class QMenu;

namespace micromajor {

class DocumentController;

/// The sub-menu of recent files, filled when it opens.
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    RecentMenu(DocumentController &controller, QMenu &parentMenu, QAction *before, QObject *parent);

private:
    void fill();

    DocumentController &m_controller;
    QMenu *m_menu;
};

} // namespace micromajor
