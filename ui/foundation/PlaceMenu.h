#pragma once
#include "core/rules/Finding.h"

#include <Qt>

class QMenu;
class QWidget;

namespace micromajor {

/// Of the items of a model in the window: Place, what the item is about. Whoever comments on the item comments on that; none: on nothing.
inline constexpr int PlaceRole = Qt::UserRole + 100;

/// Adds what the window offers for the place that the user looks at, below what the menu has. In a window without such commands: nothing.
void addPlaceCommands(QMenu &menu, const QWidget &in);

} // namespace micromajor
