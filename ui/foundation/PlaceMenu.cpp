#include "ui/foundation/PlaceMenu.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace micromajor {

void addPlaceCommands(QMenu &menu, const QWidget &in)
{
    // A window has its commands as its actions, each under its id in the action catalogue.
    for (QAction *action : in.window()->actions()) {
        if (action->objectName() != QLatin1StringView("comment-here"))
            continue;
        if (!menu.isEmpty())
            menu.addSeparator();
        menu.addAction(action);
    }
}

} // namespace micromajor
